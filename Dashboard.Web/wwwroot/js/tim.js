// Keys, and the go-to dialog: opening, typing with any input method, moving through results, places opened lately.
(() => {
  const kept = ['ky', 'den', 'so', 'cach', 'so-voi'];
  const storage = 'mo-gan-day';
  const most = 5;
  const byId = id => document.getElementById(id);
  const dialog = () => byId('di-den');
  const field = () => byId('di-den-o');
  const list = () => byId('di-den-ds');
  let results = null;
  let lastKey = null;

  // The view that is left, so that what is opened shows the same period and moment.
  const view = () => [...new URLSearchParams(location.search)].filter(([name]) => kept.includes(name));
  const address = place => {
    const parts = view();
    if (!parts.length) return place;
    const query = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&');
    return place + (place.includes('?') ? '&' : '?') + query;
  };
  const go = place => {
    const link = document.createElement('a');
    link.href = place || './';
    document.body.append(link);
    link.click();
    link.remove();
  };

  const lately = () => { try { return JSON.parse(localStorage.getItem(storage)) ?? []; } catch { return []; } };
  const remember = option => {
    const { noi, ten, phu } = option.dataset;
    if (!noi) return;
    const all = [{ noi, ten, phu }, ...lately().filter(one => one.noi !== noi)].slice(0, most);
    try { localStorage.setItem(storage, JSON.stringify(all)); } catch { /* private window: not kept */ }
  };
  const showLately = () => {
    const group = list().querySelector('.gan-day');
    group.querySelectorAll('a').forEach(one => one.remove());
    const places = field().value.trim() ? [] : lately();
    places.forEach(({ noi, ten, phu }, number) => {
      const option = document.createElement('a');
      Object.assign(option, { id: `di-den-gan-${number}`, href: address(noi), tabIndex: -1 });
      option.setAttribute('role', 'option');
      Object.assign(option.dataset, { noi, ten, phu: phu ?? '' });
      option.append(Object.assign(document.createElement('b'), { textContent: ten }), Object.assign(document.createElement('small'), { textContent: phu ?? '' }));
      group.append(option);
    });
    group.hidden = places.length === 0;
  };

  const options = () => [...list().querySelectorAll('[role=option]')].filter(one => !one.closest('[hidden]'));
  const active = () => list().querySelector('[role=option][aria-selected=true]');
  const select = option => {
    list().querySelectorAll('[role=option]').forEach(one => one.setAttribute('aria-selected', one === option));
    if (option) {
      field().setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field().removeAttribute('aria-activedescendant');
  };
  const settle = () => {
    showLately();
    const all = options();
    field().setAttribute('aria-expanded', all.length > 0);
    select(field().value.trim() ? all[0] : null);
  };
  const move = step => {
    const all = options();
    if (!all.length) return;
    const at = all.indexOf(active());
    select(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
  };

  const ask = () => results?.invokeMethodAsync('FindAsync', field().value).then(settle, () => { /* no connection: Enter still asks the page */ });
  const open = () => {
    if (dialog().open) return;
    dialog().showModal();
    field().focus();
    field().select();
    settle();
    results?.invokeMethodAsync('Warm').catch(() => { });
    if (field().value.trim()) ask();
  };

  const typing = target => target.isContentEditable
    || target.matches?.('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range])');

  document.addEventListener('keydown', e => {
    // While an input method composes, its keys are its own.
    if (e.isComposing || e.keyCode === 229) return;
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k') {
      if (document.querySelector('dialog[open]:not([data-hop])')) return;
      e.preventDefault();
      byId('phim-tat').close();
      open();
      return;
    }
    if (e.target === field()) {
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); move(e.key === 'ArrowDown' ? 1 : -1); }
      else if (e.key === 'Enter' && active()) { e.preventDefault(); active().click(); }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || document.querySelector('dialog[open], .mud-dialog')) return;
    const pair = `${lastKey} ${e.key}`;
    lastKey = e.key;
    if (e.key === '/') { e.preventDefault(); open(); }
    else if (e.key === '?') { e.preventDefault(); byId('phim-tat').showModal(); }
    else {
      const link = [...document.querySelectorAll('#phim-tat a[data-phim]')].find(one => one.dataset.phim === pair);
      if (link) { lastKey = null; e.preventDefault(); go(address(link.getAttribute('href'))); }
    }
  });

  document.addEventListener('input', e => { if (e.target === field()) ask() ?? settle(); });
  document.addEventListener('click', e => {
    const target = e.target.closest?.('[data-mo-tim], [data-mo-phim], [data-dong-hop], dialog[data-hop] a, dialog[data-hop]');
    if (!target) return;
    if (target.matches('[data-mo-tim]')) { e.preventDefault(); open(); }
    else if (target.matches('[data-mo-phim]')) { e.preventDefault(); byId('phim-tat').showModal(); }
    else if (target.matches('[data-dong-hop]')) target.closest('dialog').close();
    else if (target.matches('a')) {
      if (target.matches('[role=option]')) remember(target);
      if (!e.ctrlKey && !e.metaKey && !e.shiftKey) target.closest('dialog').close();
    } else if (target === e.target) target.close(); // the backdrop
  });
  // Without an answer chosen, the page of search takes over, in the same view.
  document.addEventListener('submit', e => {
    if (!e.target.matches('[data-tim]')) return;
    e.preventDefault();
    const text = field().value.trim();
    if (!text) return;
    dialog().close();
    go(address(`tim?q=${encodeURIComponent(text)}`));
  });

  window.timKiem = {
    noi(reference) {
      results = reference;
      document.documentElement.dataset.tim = '';
      if (dialog().open && field().value.trim()) ask();
    },
  };
})();
