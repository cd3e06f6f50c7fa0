// The circuit has taken the page over, nothing is loading any more, and the letters are those of our typeface.
() => {
  const taken = [...document.querySelectorAll('button')].some(b => Object.keys(b).some(k => k.startsWith('_blazorEvents')));
  const loading = document.querySelector('.khung-cho[role=status],[aria-busy=true]');
  return taken && !loading && document.fonts.status === 'loaded';
}
