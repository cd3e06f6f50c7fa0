// A lost connection: the dialog, going on by itself once the server answers, and what was typed but not yet taken.
(() => {
  const storage = 'go-do';
  const health = 'healthz';
  const touched = new Set();
  let lost = false;
  let waiting = false;

  const nameOf = field => field.id || field.name || field.getAttribute('aria-label') || field.closest('label')?.textContent.trim() || '';
  const keeps = field => field.matches?.('textarea, input:not([type=file], [type=password], [type=hidden], [type=checkbox], [type=radio])')
    && !field.closest('dialog') && nameOf(field) !== '';
  document.addEventListener('input', e => { if (keeps(e.target)) touched.add(e.target); }, true);
  // The server has taken it, unless the connection was gone.
  document.addEventListener('change', e => { if (!lost) touched.delete(e.target); }, true);

  const keep = () => {
    const fields = [...touched].filter(field => field.isConnected).map(field => ({ name: nameOf(field), value: field.value }));
    try {
      if (fields.length) sessionStorage.setItem(storage, JSON.stringify({ at: location.pathname + location.search, fields }));
    } catch { /* no room: the address still opens the same view */ }
  };
  const reload = () => { keep(); location.reload(); };

  const fill = ({ name, value }) => {
    const field = [...document.querySelectorAll('input, textarea')].find(one => keeps(one) && nameOf(one) === name);
    if (!field) return false;
    for (let menu = field.closest('details'); menu; menu = menu.parentElement.closest('details')) menu.open = true;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // A value that a script has set is no change to the browser: the field tells it when it is left.
    field.addEventListener('blur', () => { if (field.value === value) field.dispatchEvent(new Event('change', { bubbles: true })); }, { once: true });
    return true;
  };
  document.addEventListener('mach-san-sang', () => {
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(storage)); sessionStorage.removeItem(storage); } catch { /* nothing kept */ }
    if (!kept || kept.at !== location.pathname + location.search) return;
    let left = kept.fields.filter(field => !fill(field));
    const told = () => { document.getElementById('da-dien-lai').hidden = left.length === kept.fields.length; };
    told();
    if (!left.length) return;
    const watch = new MutationObserver(() => { left = left.filter(field => !fill(field)); told(); if (!left.length) watch.disconnect(); });
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 10000);
  });

  // Asks again and again, ever less often, and at once when the network is back.
  const untilAnswered = async () => {
    for (let pause = 500; ; pause = Math.min(10000, pause * 1.5)) {
      try { if ((await fetch(health, { cache: 'no-store' })).ok) return; } catch { /* not yet */ }
      await new Promise(next => { setTimeout(next, pause); addEventListener('online', next, { once: true }); });
    }
  };
  const goOn = async () => {
    if (waiting) return;
    waiting = true;
    await untilAnswered();
    reload();
  };

  const heard = e => {
    const dialog = e.target;
    const { state } = e.detail;
    if (state === 'hide') {
      lost = false;
      dialog.close();
      return;
    }
    lost = true;
    if (!dialog.open) dialog.showModal();
    // The circuit cannot be had back: the address can.
    if (state === 'failed' || state === 'rejected' || state === 'resume-failed' || state === 'paused') goOn();
  };
  document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', heard);
  document.addEventListener('click', e => { if (e.target.closest?.('[data-bo-bao]')) e.target.closest('[role=status]').hidden = true; });
  window.noiLai = { taiLai: reload };
})();
