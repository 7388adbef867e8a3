// The phone page: sends what is written, shows what is new. Without frameworks, for phones from 2017 on.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const log = byId('log'), form = byId('write'), field = byId('text'), lost = byId('lost'), typing = byId('typing');
  let seen = log.dataset.seen, last = log.dataset.last;
  let bell = null, retry = 0, sending = false, fetching = false, again = false, typingTimer = 0;

  // What is not yet said survives a reload, but not the end of the visit: a phone is often shared.
  const store = {
    read: (key, none) => { try { return JSON.parse(sessionStorage.getItem(key)) || none; } catch (e) { return none; } },
    keep: (key, value) => { try { sessionStorage.setItem(key, JSON.stringify(value)); } catch (e) { /* full or forbidden */ } },
  };
  const waiting = store.read('lotsen-waiting', []);

  const post = (path, body) => fetch(path, {
    method: 'POST', credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Lotsen': '1' }, body: JSON.stringify(body),
  });

  // ---- the conversation ----

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  // A long answer is read from its first line, a short one stands above the text field.
  const show = (line) => { log.scrollTop = Math.min(log.scrollHeight, line ? line.offsetTop - 12 : log.scrollHeight); };

  const element = (html) => {
    const shell = document.createElement('template');
    shell.innerHTML = html.trim();
    return shell.content.firstChild;
  };

  const put = (line) => {
    const old = byId('line-' + line.id);
    const fresh = element(line.html);
    if (old) { if (old.outerHTML !== fresh.outerHTML) old.replaceWith(fresh); return null; }
    fresh.classList.add('new');
    log.insertBefore(fresh, log.querySelector('.waiting'));
    return fresh;
  };

  const take = (news) => {
    const follow = atEnd();
    if (news.all) {
      const kept = new Set(news.lines.map((line) => 'line-' + line.id));
      log.querySelectorAll('.line:not(.waiting)').forEach((line) => { if (!kept.has(line.id)) line.remove(); });
    }
    let first = null;
    news.lines.forEach((line) => {
      const fresh = put(line);
      if (fresh && line.author !== 'newcomer') { first = first || fresh; quiet(); }
      last = line.id;
    });
    seen = news.seen;
    if (follow && news.lines.length) show(first);
    if (news.language !== document.documentElement.lang) return dress();
    return null;
  };

  const refresh = async () => {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const response = await fetch('/chat/lines?after=' + last + '&seen=' + seen, { credentials: 'same-origin' });
      if (response.ok) { await take(await response.json()); connected(true); }
    } catch (e) { connected(false); }
    fetching = false;
    if (again) { again = false; refresh(); }
  };

  // Another language: the words around the conversation change, the conversation stays.
  const dress = async () => {
    const response = await fetch('/chat', { credentials: 'same-origin' });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const root = document.documentElement, focused = document.activeElement && document.activeElement.id;
    root.lang = page.documentElement.lang;
    root.dir = page.documentElement.dir;
    byId('top').replaceWith(page.getElementById('top'));
    lost.textContent = page.getElementById('lost').textContent;
    typing.lastElementChild.textContent = page.getElementById('typing').lastElementChild.textContent;
    field.placeholder = page.getElementById('text').placeholder;
    field.dataset.you = page.getElementById('text').dataset.you;
    form.querySelector('label').textContent = field.placeholder;
    form.querySelector('button').setAttribute('aria-label', page.querySelector('#write button').getAttribute('aria-label'));
    if (focused === 'language') byId('language').focus();
  };

  const wait = () => {
    typing.hidden = false;
    clearTimeout(typingTimer);
    // A person who has the question answers later: then nobody is typing.
    typingTimer = setTimeout(quiet, 4000);
  };
  const quiet = () => { typing.hidden = true; clearTimeout(typingTimer); };

  // ---- saying ----

  // A failure of ours, or too many at once: it is worth trying again.
  const later = (status) => status >= 500 || status === 429;

  const draw = (message) => {
    const line = document.createElement('div'), bubble = document.createElement('div'), you = document.createElement('span');
    line.className = 'line mine waiting';
    line.dataset.waiting = message.id;
    you.className = 'hidden';
    you.textContent = field.dataset.you + ':';
    const words = document.createElement('div');
    bubble.className = 'bubble';
    words.dir = 'auto';
    words.textContent = message.text;
    bubble.append(words);
    line.append(you, bubble);
    log.append(line);
  };
  const undraw = (id) => { const line = log.querySelector('[data-waiting="' + id + '"]'); if (line) line.remove(); };

  const say = (text) => {
    // A lone half of a character cannot be sent.
    const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '').replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1').trim();
    if (!whole) return;
    const message = { id: Date.now().toString(36) + Math.random().toString(36).slice(2), text: whole };
    waiting.push(message);
    store.keep('lotsen-waiting', waiting);
    // A command leaves no bubble, here as there.
    if (whole[0] !== '/') draw(message);
    show();
    flush();
  };

  // One after the other, in the order they were written; what fails waits for the connection.
  const flush = async () => {
    if (sending) return;
    sending = true;
    while (waiting.length) {
      const message = waiting[0];
      let response;
      try { response = await post('/chat/say', message); } catch (e) { response = null; }
      if (!response || later(response.status)) { connected(false); break; }
      waiting.shift();
      store.keep('lotsen-waiting', waiting);
      connected(true);
      if (response.ok) { wait(); await refresh(); } else if (!field.value) { field.value = message.text; grow(); }
      undraw(message.id);
    }
    sending = false;
  };

  const press = async (data, button) => {
    if (button) button.setAttribute('aria-busy', 'true');
    try {
      const response = await post('/chat/press', { data: data });
      if (response.ok) { wait(); show(); refresh(); }
      connected(!later(response.status));
    } catch (e) { connected(false); }
    if (button) setTimeout(() => button.removeAttribute('aria-busy'), 400);
  };

  // ---- the connection ----

  const connected = (yes) => {
    lost.hidden = yes;
    if (yes) { retry = 0; return; }
    quiet();
    clearTimeout(connected.timer);
    retry = Math.min(30, retry ? retry * 2 : 2);
    connected.timer = setTimeout(() => { refresh(); flush(); }, retry * 1000);
  };

  // A hidden page listens to nothing: browsers allow a site six connections in all.
  const listen = () => {
    if (bell) { bell.close(); bell = null; }
    if (document.hidden) return;
    refresh();
    if (!window.EventSource) return;
    bell = new EventSource('/chat/events');
    bell.addEventListener('lines', refresh);
    bell.onerror = () => { if (bell && bell.readyState === 2) { bell = null; setTimeout(listen, 5000); } };
  };

  // ---- the page ----

  const grow = () => {
    // Empty, it has the direction of the page; filled, that of its letters.
    field.dir = field.value ? 'auto' : '';
    field.style.height = 'auto';
    field.style.height = Math.min(field.scrollHeight + 2, 160) + 'px';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(field.value);
    field.value = '';
    store.keep('lotsen-draft', '');
    grow();
    field.focus();
  });
  field.addEventListener('input', () => { grow(); store.keep('lotsen-draft', field.value); });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.dispatchEvent(new Event('submit', { cancelable: true }));
    }
  });
  document.addEventListener('click', (event) => {
    const menu = byId('menu'), button = event.target.closest('button');
    if (menu.open && !event.target.closest('summary')) menu.open = false;
    if (!button) return;
    if (button.dataset.press) press(button.dataset.press, button);
    if (button.dataset.say) say(button.dataset.say);
  });
  document.addEventListener('keydown', (event) => {
    const menu = byId('menu');
    if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  document.addEventListener('change', (event) => { if (event.target.id === 'language') press('lang:' + event.target.value); });
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  window.addEventListener('online', () => { refresh(); flush(); });
  // Where streams are cut or unknown, asking now and then still brings every answer.
  setInterval(() => { if (!document.hidden && (!bell || bell.readyState !== 1)) refresh(); }, 15000);

  waiting.filter((message) => message.text[0] !== '/').forEach(draw);
  field.value = store.read('lotsen-draft', '');
  grow();
  show(log.querySelector('.line:last-child:not(.mine)'));
  listen();
  flush();
})();
