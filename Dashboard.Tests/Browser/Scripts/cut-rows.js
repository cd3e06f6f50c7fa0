// In print: rows and list entries that a page's end may cut, and what is only of use on a screen.
() => {
  const seen = e => e.checkVisibility({ visibilityProperty: true });
  const kept = e => { for (let p = e; p; p = p.parentElement) if (['avoid', 'avoid-page'].includes(getComputedStyle(p).breakInside)) return true; return false; };
  const name = e => e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join('');
  const cut = [...document.querySelectorAll('main tr')].filter(e => seen(e) && !kept(e)).map(e => `may be cut: ${name(e)}`);
  const screen = [...document.querySelectorAll('nav.dieu-huong,button,select,input')].filter(seen).map(e => `of no use on paper: ${name(e)}`);
  return [...new Set([...cut, ...screen])].slice(0, 20);
}
