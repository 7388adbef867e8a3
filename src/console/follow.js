// A page that shows how far something has come: its parts are fetched again every few seconds, for as long as it goes on.
(function () {
  'use strict';
  const EVERY = 4000;
  const look = () => {
    if (!document.querySelector('[data-follow]')) return;
    fetch(location.pathname, { credentials: 'same-origin', headers: { 'x-lotsen-live': '1' } })
      .then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); return answer.text(); })
      .then((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        document.querySelectorAll('[data-part]').forEach((part) => {
          const fresh = page.querySelector('[data-part="' + part.dataset.part + '"]');
          const isTouched = part.contains(document.activeElement);
          if (fresh && !isTouched && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...Array.from(fresh.childNodes));
        });
        // It has ended: the marks that it goes on are gone from the fresh page.
        if (!page.querySelector('[data-follow]')) document.querySelectorAll('[data-follow]').forEach((mark) => mark.remove());
      })
      .catch(() => { /* the next look may succeed; without it there is the link */ })
      .finally(() => setTimeout(look, EVERY));
  };
  setTimeout(look, EVERY);
})();
