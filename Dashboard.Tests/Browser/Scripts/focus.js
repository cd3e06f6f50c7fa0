// The element that has the focus: how it is called, and whether a person sees that it has it.
() => {
  const e = document.activeElement;
  if (!e || e === document.body) return JSON.stringify({ name: '', seen: true, body: true });
  const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1;
  const r = e.getBoundingClientRect();
  const inWindow = r.bottom > 0 && r.right > 0 && r.top < innerHeight && r.left < innerWidth && r.width > 0 && r.height > 0;
  const ring = drawn(getComputedStyle(e)) || drawn(getComputedStyle(e, '::after')) || drawn(getComputedStyle(e, '::before'))
    || (e.nextElementSibling && drawn(getComputedStyle(e.nextElementSibling)))
    || (e.parentElement && drawn(getComputedStyle(e.parentElement)));
  return JSON.stringify({
    name: `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}.${[...e.classList].join('.')} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}”`,
    seen: Boolean(ring && inWindow), body: false,
  });
}
