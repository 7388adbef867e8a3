// The page of a case: keeps what is being written on the server too, shows who else is here, and ends the time to undo.
(function () {
  'use strict';
  const page = document.querySelector('[data-case]');
  if (!page) return;
  const others = document.getElementById('others');
  let stream = null, timer = null;

  // ---- drafts: on the server, so that they survive this browser ----

  // A moment after the last key: soon enough for a crash, seldom enough for a slow line.
  const PAUSE = 600;
  const token = () => { const field = document.querySelector('[name="form_token"]'); return field ? field.value : ''; };
  const keep = (area) => fetch(area.dataset.kept, {
    method: 'POST', credentials: 'same-origin', keepalive: true,
    headers: { 'x-lotsen-form': token() },
    body: new URLSearchParams({ text: area.value }),
  }).catch(() => { /* the copy in this browser is still there */ });

  document.addEventListener('input', (event) => {
    const area = event.target;
    if (!area.dataset || !area.dataset.kept) return;
    clearTimeout(timer);
    timer = setTimeout(() => keep(area), PAUSE);
  });
  // What is being sent is no draft any more.
  document.addEventListener('submit', () => clearTimeout(timer), true);

  // ---- who else is here ----

  const show = (words) => {
    others.replaceChildren(...words.map((text) => { const part = document.createElement('span'); part.textContent = text; return part; }));
  };
  const listen = () => {
    if (stream) { stream.close(); stream = null; }
    if (document.hidden) return;
    stream = new EventSource(page.dataset.case + '/presence/events');
    stream.addEventListener('presence', (event) => show(JSON.parse(event.data)));
    stream.onerror = () => { if (stream && stream.readyState === 2) { stream = null; setTimeout(listen, 5000); } };
  };
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => { if (stream) stream.close(); });
  listen();

  // ---- undo, as long as it can be done ----

  const area = document.getElementById('undo-area');
  const end = () => {
    const form = area.querySelector('[data-seconds]');
    if (!form || form.dataset.counted) return;
    form.dataset.counted = '1';
    setTimeout(() => { if (form.isConnected && !form.contains(document.activeElement)) form.remove(); }, Number(form.dataset.seconds) * 1000);
  };
  new MutationObserver(end).observe(area, { childList: true });
  end();
})();
