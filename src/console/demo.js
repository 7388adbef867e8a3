// The demonstration: examples are typed into the phone, and a small screen shows phone and cases in turn.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const tabs = Array.from(document.querySelectorAll('[role="tab"]'));
  const small = window.matchMedia('(max-width: 899px)');

  const choose = (tab) => {
    tabs.forEach((other) => {
      const chosen = other === tab;
      other.setAttribute('aria-selected', String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      byId(other.getAttribute('aria-controls')).hidden = small.matches && !chosen;
    });
  };
  const current = () => tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const next = tabs[(index + 1) % tabs.length];
      choose(next);
      next.focus();
    });
  });
  const fit = () => choose(current());
  if (small.addEventListener) small.addEventListener('change', fit); else small.addListener(fit);
  fit();

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-example]');
    if (!button) return;
    choose(tabs[0]);
    const phone = byId('phone-frame').contentDocument;
    const field = phone && phone.getElementById('text');
    if (!field) return;
    byId('phone').scrollIntoView({ block: 'nearest' });
    field.value = button.dataset.example;
    phone.getElementById('write').dispatchEvent(new Event('submit', { cancelable: true }));
  });

  window.addEventListener('message', (event) => {
    if (event.origin !== location.origin || !event.data || event.data.waiting === undefined) return;
    byId('waiting').textContent = event.data.waiting;
    byId('waiting').hidden = false;
  });
})();
