// The page of a recording: reads aloud into the form's file, and plays it before it is published. Without the microphone a file can be chosen.
(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const form = document.querySelector('form[data-record]');
  if (!form) return;
  const file = byId('file'), preview = byId('preview'), said = byId('said'), clock = byId('clock');
  const record = byId('record'), stop = byId('stop');

  const hear = (blob) => {
    if (preview.src) URL.revokeObjectURL(preview.src);
    preview.src = URL.createObjectURL(blob);
    preview.hidden = false;
  };
  file.addEventListener('change', () => { if (file.files[0]) hear(file.files[0]); });

  if (!window.MediaRecorder || !navigator.mediaDevices || !window.DataTransfer) return;
  byId('recorder').hidden = false;
  // Ogg where the browser can, else WebM, which is put into Ogg at the other end. Both with Opus: 24,000 bits a second are plenty for a voice.
  const kind = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus'].find((it) => MediaRecorder.isTypeSupported(it));
  if (!kind) { byId('recorder').hidden = true; return; }
  let recorder = null, ticking = 0;

  const shows = (recording) => {
    record.hidden = recording;
    stop.hidden = !recording;
    said.textContent = recording ? said.dataset.recording : '';
    clearInterval(ticking);
    if (!recording) return;
    stop.focus();
    const begun = Date.now();
    const tick = () => {
      const seconds = Math.floor((Date.now() - begun) / 1000);
      clock.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
      if (seconds >= Number(form.dataset.longest)) recorder.stop();
    };
    tick();
    ticking = setInterval(tick, 500);
  };

  record.addEventListener('click', () => {
    navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } }).then((stream) => {
      const pieces = [];
      recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: 24000 });
      recorder.addEventListener('dataavailable', (event) => { if (event.data.size) pieces.push(event.data); });
      recorder.addEventListener('stop', () => {
        stream.getTracks().forEach((track) => track.stop());
        const blob = new Blob(pieces, { type: kind });
        const chosen = new DataTransfer();
        chosen.items.add(new File([blob], kind.startsWith('audio/ogg') ? 'recording.ogg' : 'recording.webm', { type: kind }));
        file.files = chosen.files;
        hear(blob);
        shows(false);
        said.textContent = said.dataset.recorded;
        record.focus();
      });
      recorder.start();
      shows(true);
    }).catch(() => { said.textContent = said.dataset.refused; });
  });
  stop.addEventListener('click', () => { if (recorder && recorder.state === 'recording') recorder.stop(); });
})();
