// Light or dark: the system's choice, until the user makes one. Runs before the first paint.
(() => {
  const key = 'giao-dien';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const isDark = () => (stored() ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => { document.documentElement.dataset.theme = isDark() ? 'dark' : 'light'; };
  system.addEventListener('change', show);
  show();
  window.giaoDien = {
    // Asked by the layout once its circuit runs: what waits for the circuit hears of it here.
    toi() {
      document.dispatchEvent(new Event('mach-san-sang'));
      return isDark();
    },
    doi() {
      try { localStorage.setItem(key, isDark() ? 'light' : 'dark'); } catch { /* private window: not kept */ }
      show();
      return isDark();
    },
  };
  // A menu closes when something else is pressed, when a choice was made, or by Escape.
  const close = except => document.querySelectorAll('details[data-dong][open]').forEach(menu => { if (menu !== except) menu.open = false; });
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape') return;
    const open = e.target.closest?.('details[data-dong][open]');
    close();
    open?.querySelector('summary').focus();
  });
  document.addEventListener('click', e => {
    // A choice was made: the keyboard goes on from the control that offered it.
    if (e.target.closest?.('a')) e.target.closest('details[data-dong][open]')?.querySelector('summary').focus();
    close(e.target.closest?.('a') ? null : e.target.closest?.('details[data-dong]'));
    if (e.target.closest?.('[data-tai-lai]')) { e.preventDefault(); window.noiLai.taiLai(); }
  });
})();
