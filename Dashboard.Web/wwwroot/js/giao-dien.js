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
    toi: isDark,
    doi() {
      try { localStorage.setItem(key, isDark() ? 'light' : 'dark'); } catch { /* private window: not kept */ }
      show();
      return isDark();
    },
  };
  document.addEventListener('click', e => {
    if (e.target.closest?.('[data-tai-lai]')) { e.preventDefault(); location.reload(); }
  });
})();
