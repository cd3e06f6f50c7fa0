// What a person would find wrong at a glance: sideways scroll, two scrollers in one another, text that is cut, text over text, text too small.
// Runs in the visited page and gives one list of sentences a fault.
allowedSmall => {
  const least = 12;
  const name = e => {
    const own = e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('');
    return e.parentElement && e.parentElement !== document.body ? name(e.parentElement).split(' > ').slice(-1)[0] + ' > ' + own : own;
  };
  const say = (e, text, fault) => `${fault}: “${text.trim().slice(0, 60)}” (${name(e)})`;
  const box = (l, t, r, b) => ({ l, t, r, b });
  const meet = (a, b) => box(Math.max(a.l, b.l), Math.max(a.t, b.t), Math.min(a.r, b.r), Math.min(a.b, b.b));
  const styles = new Map();
  const style = e => styles.get(e) ?? (styles.set(e, getComputedStyle(e)), styles.get(e));
  const inners = new Map();
  const inner = e => {
    if (!inners.has(e)) {
      const r = e.getBoundingClientRect();
      inners.set(e, box(r.left, r.top, r.left + e.clientLeft + e.clientWidth, r.top + e.clientTop + e.clientHeight));
    }
    return inners.get(e);
  };
  const parents = e => { const all = []; for (; e; e = e.parentElement) all.push(e); return all; };
  const explained = e => parents(e).slice(0, 4).some(p => p.title || p.getAttribute('aria-label'));
  const hiddenOnPurpose = e => parents(e).some(p => style(p).clipPath !== 'none' || style(p).opacity === '0');
  const pinned = e => parents(e).find(p => ['fixed', 'sticky'].includes(style(p).position)) ?? null;

  /** What of a box an element's ancestors let through, and whether one of them cuts it for good. */
  const throughParents = (e, rect) => {
    let seen = rect, cut = null;
    let holder = 'any'; // which ancestors hold the box: any, positioned ones only, none
    for (const p of parents(e)) {
      const s = style(p);
      if (holder === 'positioned' && (s.position !== 'static' || s.transform !== 'none')) holder = 'any';
      if (p !== document.body && p !== document.documentElement && holder === 'any' && (s.overflowX !== 'visible' || s.overflowY !== 'visible')) {
        const inside = inner(p);
        const hides = o => o === 'hidden' || o === 'clip';
        if (hides(s.overflowX) && (rect.r > inside.r + 1 || rect.l < inside.l - 1)) cut ??= p;
        if (hides(s.overflowY) && (rect.b > inside.b + 1 || rect.t < inside.t - 1)) cut ??= p;
        seen = meet(seen, inside);
        if (!hides(s.overflowX) || !hides(s.overflowY)) rect = seen;
      }
      if (s.position === 'fixed') holder = 'none';
      else if (s.position === 'absolute' && holder === 'any') holder = 'positioned';
    }
    return { seen, cut };
  };

  const faults = [];
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) {
    const widest = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)[0];
    faults.push(`scrolls sideways by ${over} px${widest ? ' (' + name(widest) + ')' : ''}`);
  }

  // One scroller at a time: a frame that scrolls stands in nothing that scrolls, unless its height is capped on purpose.
  const scrolls = e => ['auto', 'scroll'].includes(style(e).overflowY) && e.clientHeight > 0 && e.scrollHeight > e.clientHeight + 1;
  const pageScrolls = document.documentElement.scrollHeight > document.documentElement.clientHeight + 1;
  for (const e of document.querySelectorAll('body *')) {
    if (!scrolls(e) || e.tagName === 'TEXTAREA' || style(e).maxHeight !== 'none') continue;
    const around = parents(e.parentElement).find(scrolls);
    if (around || pageScrolls) faults.push(`scrolls within what scrolls: ${name(e)}${around ? ' in ' + name(around) : ''}`);
  }

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, e = node.parentElement;
    if (!node.data.trim() || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION'].includes(e.tagName)) continue;
    if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || hiddenOnPurpose(e)) continue;
    const s = style(e);
    const scale = e instanceof SVGElement && e.getScreenCTM ? Math.abs(e.getScreenCTM()?.a ?? 1) : 1;
    const size = parseFloat(s.fontSize) * scale;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(r => r.width > 0.5 && r.height > 0.5);
    if (rects.length === 0) continue;
    if (size < least - 0.01 && !['SUP', 'SUB'].includes(e.tagName) && !(allowedSmall && e.closest(allowedSmall))) {
      faults.push(say(e, node.data, `text of ${size.toFixed(1)} px`));
    }
    for (const r of rects) {
      // The letters alone: a line is drawn higher than they are.
      const middle = (r.top + r.bottom) / 2, half = size * 0.36;
      const { seen, cut } = throughParents(e, box(r.left, middle - half, r.right, middle + half));
      if (cut && !(explained(e) && (s.textOverflow === 'ellipsis' || style(cut).textOverflow === 'ellipsis' || style(cut).webkitLineClamp !== 'none'))) {
        faults.push(say(e, node.data, 'cut text'));
        break;
      }
      if (seen.r - seen.l > 1 && seen.b - seen.t > 1) texts.push({ e, text: node.data, pin: pinned(e), ...seen });
    }
  }

  texts.sort((a, b) => a.t - b.t);
  const told = new Set();
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length && texts[j].t < texts[i].b - 1; j++) {
      const [a, b] = [texts[i], texts[j]];
      if (a.e === b.e || a.pin !== b.pin) continue;
      const both = meet(a, b);
      if (both.r - both.l > 1.5 && both.b - both.t > 1.5) {
        const fault = say(a.e, a.text, 'text over text') + ` and “${b.text.trim().slice(0, 60)}” (${name(b.e)})`;
        if (told.size < 12 && !told.has(fault)) { told.add(fault); faults.push(fault); }
      }
    }
  }
  return [...new Set(faults)].slice(0, 40);
}
