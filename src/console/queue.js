// The queue: kept live without moving what somebody reads, and worked through by keys.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const page = byId('queue-page'), list = byId('rows'), show = byId('show-new'), lost = byId('lost'), alerts = byId('alerts');
  let bell = null, busy = false, again = false, fresh = null, marked = false;

  const rowsIn = (part) => Array.from(part.querySelectorAll('.row'));
  const ids = (rows) => new Set(rows.map((row) => row.id));
  const number = (row) => row.id.replace('row-', '#');

  // What was already told is not told again.
  const told = new Set();
  const note = (rows) => rows.forEach((row) => ['urgent', 'late'].forEach((kind) => { if (row.classList.contains(kind)) told.add(kind + row.id); }));

  const tell = (rows) => {
    const words = [];
    rows.forEach((row) => ['urgent', 'late'].forEach((kind) => {
      if (!row.classList.contains(kind) || told.has(kind + row.id)) return;
      words.push(page.dataset[kind] + ' ' + number(row));
    }));
    note(rows);
    if (!words.length) return;
    alerts.textContent = words.join('. ');
    marked = true;
    document.title = '❗ ' + document.title;
  };

  // Nothing is read, chosen or focused in the list: then it may change as a whole.
  const isIdle = () => !list.contains(document.activeElement) && (window.scrollY < 8 && (document.documentElement.classList.contains('framed') || !list.querySelector('.row')));

  const take = () => {
    if (!fresh) return;
    const before = ids(rowsIn(list));
    list.innerHTML = fresh.innerHTML;
    rowsIn(list).forEach((row) => { if (!before.has(row.id)) row.classList.add('new'); });
    fresh = null;
    show.hidden = true;
  };

  const apply = (html) => {
    const other = new DOMParser().parseFromString(html, 'text/html');
    const next = other.getElementById('rows');
    if (!next) { location.reload(); return; }
    ['tabs', 'filters'].forEach((part) => {
      const old = document.querySelector('[data-part="' + part + '"]'), now = other.querySelector('[data-part="' + part + '"]');
      if (!old || !now || old.contains(document.activeElement) || old.innerHTML === now.innerHTML) return;
      const open = old.querySelector('details[open]');
      old.innerHTML = now.innerHTML;
      if (open && byId(open.id)) byId(open.id).open = true;
    });
    document.title = (marked ? '❗ ' : '') + other.title;
    const rows = rowsIn(next);
    tell(rows);
    count();
    const here = new Map(rowsIn(list).map((row) => [row.id, row]));
    const arrived = rows.filter((row) => !here.has(row.id));
    fresh = next;
    if (arrived.length && isIdle()) { take(); return; }
    if (!here.size && !rows.length) { fresh = null; return; }
    // What is on the page stays where it is, and says how it now stands.
    const there = new Map(rows.map((row) => [row.id, row]));
    here.forEach((row, id) => {
      const now = there.get(id);
      row.classList.toggle('moved', !now);
      if (now && row.innerHTML !== now.innerHTML && !row.contains(document.activeElement)) { row.innerHTML = now.innerHTML; row.className = now.className; }
    });
    show.hidden = !arrived.length;
    if (arrived.length) show.textContent = page.dataset.new + ' ' + arrived.length;
  };

  const refresh = async () => {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const response = await fetch(location.pathname + location.search, { credentials: 'same-origin', headers: { "x-lotsen-live": "1" } });
      if (response.status === 401) { location.reload(); return; }
      if (response.ok) apply(await response.text());
      lost.hidden = true;
    } catch (e) { lost.hidden = false; }
    busy = false;
    if (again) { again = false; refresh(); }
  };

  // Beside a phone, the tab of the cases says how many wait.
  const count = () => {
    const waiting = document.querySelector('.tabs .count');
    if (parent !== window && waiting) parent.postMessage({ waiting: waiting.textContent }, location.origin);
  };

  const listen = () => {
    if (bell) { bell.close(); bell = null; }
    if (document.hidden) return;
    bell = new EventSource('/cases/events');
    bell.addEventListener('cases', refresh);
    bell.onerror = () => { lost.hidden = navigator.onLine; if (bell && bell.readyState === 2) { bell = null; refresh(); setTimeout(listen, 5000); } };
    bell.onopen = () => { lost.hidden = true; };
  };
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { marked = false; document.title = document.title.replace('❗ ', ''); } listen(); });
  setInterval(() => { if (!document.hidden && (!bell || bell.readyState !== 1)) refresh(); }, 15000);

  show.addEventListener('click', () => { take(); const first = list.querySelector('.row.new > a'); if (first) first.focus(); });

  // ---- keys: for those who like them ----

  const step = (by) => {
    const links = Array.from(list.querySelectorAll('.row > a'));
    if (!links.length) return;
    const at = links.findIndex((link) => link.parentElement.contains(document.activeElement));
    const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'n' && !show.hidden) show.click();
    else if (event.key === '/') { event.preventDefault(); location.href = '/search'; }
    else if (event.key === '?') { const keys = byId('keys'); keys.open = !keys.open; keys.querySelector('summary').focus(); }
  });

  note(rowsIn(list));
  count();
  listen();
})();
