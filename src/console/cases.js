// The console: keeps the page live, sends forms without leaving it, keeps what is being written.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const lost = byId('lost'), news = byId('news');
  let bell = null, busy = false, again = false;

  // ---- drafts: as typed, for this visit ----

  const drafts = {
    read: (key) => { try { return sessionStorage.getItem('draft:' + key) || ''; } catch (e) { return ''; } },
    keep: (key, text) => { try { text ? sessionStorage.setItem('draft:' + key, text) : sessionStorage.removeItem('draft:' + key); } catch (e) { /* full or forbidden */ } },
  };
  const restore = (within) => within.querySelectorAll('[data-draft]').forEach((area) => {
    if (!area.value) area.value = drafts.read(area.dataset.draft);
  });

  // ---- the page as the server has it now ----

  // What is being typed, chosen, opened and focused stays as it is when a part of the page is exchanged.
  const exchange = (old, fresh) => {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const from = focused && focused.selectionStart, to = focused && focused.selectionEnd;
    const kept = new Map();
    old.querySelectorAll('textarea, select').forEach((control) => kept.set(control.id, control.value));
    const open = Array.from(old.querySelectorAll('details[open]'), (details) => details.id);
    const before = new Set(Array.from(old.querySelectorAll('.row, .entry'), (part) => part.id || part.textContent));
    old.innerHTML = fresh.innerHTML;
    kept.forEach((value, id) => {
      const control = byId(id);
      if (control && value && (control.tagName !== 'SELECT' || control.querySelector('[value="' + CSS.escape(value) + '"]'))) control.value = value;
    });
    open.forEach((id) => { if (id && byId(id)) byId(id).open = true; });
    if (before.size) old.querySelectorAll('.row, .entry').forEach((part) => { if (!before.has(part.id || part.textContent)) part.classList.add('new'); });
    if (focused && focused.id && byId(focused.id)) {
      byId(focused.id).focus({ preventScroll: true });
      if (from !== null && from !== undefined && byId(focused.id).setSelectionRange) byId(focused.id).setSelectionRange(from, to);
    }
  };

  const shown = new Map();
  // A draft that the server keeps is what stands in the field already: no reason to exchange it while somebody writes.
  const said = (part) => part.innerHTML.replace(/(<textarea[^>]*>)[^]*?(<\/textarea>)/g, '$1$2');
  const remember = (page) => page.querySelectorAll('[data-live]').forEach((part) => shown.set(part.dataset.live, said(part)));

  const swap = (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    let changed = false;
    document.querySelectorAll('[data-live]').forEach((old) => {
      const fresh = page.querySelector('[data-live="' + old.dataset.live + '"]');
      // Compared with what the server said last, since the page itself has been written on.
      if (fresh && said(fresh) !== shown.get(old.dataset.live)) { exchange(old, fresh); changed = changed || old.dataset.live === 'queue'; }
    });
    remember(page);
    document.title = page.title;
    count();
    return changed;
  };

  const refresh = async () => {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const response = await fetch(location.pathname + location.search, { credentials: 'same-origin', headers: { 'x-lotsen-live': '1' } });
      if (response.ok && swap(await response.text())) { news.textContent = ''; setTimeout(() => { news.textContent = news.dataset.news; }, 50); }
      lost.hidden = true;
    } catch (e) { lost.hidden = false; }
    busy = false;
    if (again) { again = false; refresh(); }
  };

  // Beside a phone, the tab of the cases says how many wait.
  const count = () => {
    const number = document.querySelector('.tabs .count');
    if (parent !== window && number) parent.postMessage({ waiting: number.textContent }, location.origin);
  };

  // ---- forms ----

  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form));
    form.setAttribute('aria-busy', 'true');
    if (button) button.disabled = true;
    try {
      const response = await fetch(form.action, { method: 'POST', credentials: 'same-origin', body: body });
      const html = await response.text();
      lost.hidden = true;
      if (response.ok) {
        form.querySelectorAll('[data-draft]').forEach((area) => { area.value = ''; drafts.keep(area.dataset.draft, ''); });
        form.querySelectorAll('select').forEach((select) => { select.selectedIndex = 0; });
        const fold = form.closest('details');
        if (fold) fold.open = false;
      }
      swap(html);
      // What is to be changed is changed at its end.
      const area = byId('reply');
      if (response.ok && area && form.action.endsWith('/change')) { area.focus(); area.setSelectionRange(area.value.length, area.value.length); }
      const alert = document.querySelector('.alert');
      if (alert) alert.scrollIntoView({ block: 'nearest' });
    } catch (e) { lost.hidden = false; }
    form.removeAttribute('aria-busy');
    if (button) button.disabled = false;
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.hasAttribute('data-swap') || !window.URLSearchParams) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') !== 'true') send(form, event.submitter || form.querySelector('button'));
  });
  document.addEventListener('input', (event) => {
    const area = event.target;
    if (area.dataset && area.dataset.draft) drafts.keep(area.dataset.draft, area.value);
  });
  document.addEventListener('keydown', (event) => {
    // As in every mail program.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) {
      event.preventDefault();
      event.target.form.querySelector('button').click();
    }
  });

  // ---- live ----

  const listen = () => {
    if (bell) { bell.close(); bell = null; }
    if (document.hidden) return;
    bell = new EventSource('/cases/events');
    bell.addEventListener('cases', refresh);
    bell.onerror = () => { lost.hidden = navigator.onLine; if (bell && bell.readyState === 2) { bell = null; setTimeout(listen, 5000); } };
    bell.onopen = () => { lost.hidden = true; };
  };
  document.addEventListener('visibilitychange', listen);
  setInterval(() => { if (!document.hidden && (!bell || bell.readyState !== 1)) refresh(); }, 15000);

  if (parent !== window) document.documentElement.classList.add('framed');
  remember(document);
  restore(document);
  count();
  listen();
})();
