// Every page of the console: the menu closes as menus do.
(function () {
  'use strict';
  const me = document.getElementById('me');
  if (!me) return;
  document.addEventListener('click', (event) => { if (me.open && !me.contains(event.target)) me.open = false; });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !me.open) return;
    me.open = false;
    me.querySelector('summary').focus();
  });
  if (parent !== window) document.documentElement.classList.add('framed');
})();
