// Everything the page says to anybody: text, title, labels, placeholders, values. Data that is nobody's wording carries translate="no".
() => {
  const said = [];
  const attributes = ['title', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'placeholder', 'alt', 'label', 'summary', 'data-label'];
  const path = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].slice(0, 2).map(c => '.' + c).join('');
  const take = (e, kind, text) => { if (text && text.trim()) said.push({ where: `${kind} of ${path(e)}`, text: text.trim().replace(/\s+/g, ' ') }); };
  take(document.documentElement, 'title', document.title);
  for (const e of document.body.querySelectorAll('*')) {
    if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(e.tagName) || e.closest('[translate=no]')) continue;
    // A child element is a break: what stands in it is told by itself.
    take(e, 'text', [...e.childNodes].map(n => n.nodeType === Node.TEXT_NODE ? n.data : n.nodeType === Node.ELEMENT_NODE ? '\uFFFC' : '').join('').replace(/\uFFFC+/g, ' \uFFFC '));
    for (const a of attributes) take(e, a, e.getAttribute(a));
    if (e.matches('input:not([type=hidden],[type=checkbox],[type=radio],[type=file]),textarea')) take(e, 'value', e.value);
  }
  return JSON.stringify(said.filter(s => s.text.replaceAll('\uFFFC', '').trim()));
}
