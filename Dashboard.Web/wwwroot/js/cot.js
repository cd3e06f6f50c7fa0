// Keeps which columns of lists were chosen in this browser.
const key = 'cot-ho-so';
export function doc() {
  try { return localStorage.getItem(key); } catch { return null; }
}
export function ghi(columns) {
  try { if (columns) localStorage.setItem(key, columns); else localStorage.removeItem(key); } catch { /* private window: not kept */ }
}
