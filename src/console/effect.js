// The page that waits until the labelled questions have been asked: it asks again by itself, so that what answers none of
// them worse is published without another press.
(function () {
  'use strict';
  const form = document.querySelector('form[data-again]');
  if (!form) return;
  // Long enough for a screen reader to say where one is.
  setTimeout(() => form.submit(), 2000);
})();
