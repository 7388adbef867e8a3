// The page on which a text is written: keeps the draft on the server and shows what the phone will show, while one types.
(function () {
  'use strict';
  const form = document.querySelector('form[data-live]');
  if (!form) return;
  const kept = document.getElementById('kept');
  // A moment after the last key.
  const PAUSE = 600;
  let timer = null, asked = 0;

  const look = () => {
    const turn = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set('do', 'live');
    fetch(form.action, { method: 'POST', credentials: 'same-origin', headers: { 'x-lotsen-live': '1' }, body: fields })
      .then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); return answer.text(); })
      .then((html) => {
        // An answer to what was typed before the last key is out of date.
        if (turn !== asked) return;
        const page = new DOMParser().parseFromString(html, 'text/html');
        document.querySelectorAll('[data-part]').forEach((part) => {
          const fresh = page.querySelector('[data-part="' + part.dataset.part + '"]');
          if (!fresh || fresh.innerHTML === part.innerHTML) return;
          part.replaceChildren(...Array.from(fresh.childNodes));
          const card = part.closest('section');
          const other = fresh.closest('section');
          if (card && other) card.hidden = other.hidden;
        });
        const name = document.getElementById('name');
        const fresh = page.getElementById('name');
        if (name && fresh) name.placeholder = fresh.placeholder;
        if (kept) kept.textContent = kept.dataset.kept;
      })
      .catch(() => { if (turn === asked && kept) kept.textContent = kept.dataset.lost; });
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  form.addEventListener('submit', () => { clearTimeout(timer); asked++; });
})();
