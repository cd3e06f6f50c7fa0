// A button marked data-in prints the page.
document.addEventListener('click', e => { if (e.target.closest?.('[data-in]')) print(); });
