// Runs axe over the page and gives a line for each of the first places that a serious or critical rule names.
async () => {
  const result = await axe.run(document, { resultTypes: ['violations'], iframes: false });
  return result.violations
    .filter(v => v.impact === 'serious' || v.impact === 'critical')
    .flatMap(v => v.nodes.slice(0, 5).map(n =>
      `${v.id} (${v.impact}): ${v.help}: ${n.html.slice(0, 160)} ${[...n.any, ...n.all, ...n.none].map(c => c.message).slice(0, 2).join(' ')}`));
}
