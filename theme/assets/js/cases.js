// @ts-check
// Filters the list of cases and finds the case for a lecturer's word. Without this script every value of a facet is a list of links.
(() => {
  const list = /** @type {HTMLElement | null} */ (document.querySelector('case-list'));
  const words = JSON.parse(list?.dataset.words ?? '{}');
  const kinds = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.case-kind')]);
  const facets = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.case-facet')]);
  const seedBox = document.querySelector('.case-seed');
  if (!list || !kinds.length || !seedBox) return;

  /** @param {string} text @param {...(string | number)} values */
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => String(values[i] ?? ''));

  /** @param {HTMLElement} kind */
  const size = (kind) => kind.querySelectorAll('li').length;

  /** What is ticked, facet by facet. */
  const chosen = () => facets.map((facet) => /** @type {HTMLInputElement[]} */ ([...facet.querySelectorAll('input:checked')]).map((box) => box.value));

  // Within a facet any value fits, between facets all must. A facet's own choice is left out where its values are counted.
  /** @param {HTMLElement} kind @param {string[][]} wanted @param {number} [but] */
  const fits = (kind, wanted, but) => {
    const has = (kind.dataset.values ?? '').split(' ');
    return wanted.every((values, i) => i === but || !values.length || values.some((value) => has.includes(value)));
  };

  const shown = document.createElement('p');
  shown.className = 'case-shown';
  shown.setAttribute('role', 'status');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'case-tool';
  clear.textContent = words.clear;

  const filter = () => {
    const wanted = chosen();
    for (const kind of kinds) kind.hidden = !fits(kind, wanted);
    facets.forEach((facet, i) => {
      for (const item of /** @type {NodeListOf<HTMLElement>} */ (facet.querySelectorAll('li'))) {
        const having = kinds.filter((kind) => (kind.dataset.values ?? '').split(' ').includes(item.dataset.value ?? '') && fits(kind, wanted, i));
        const count = item.querySelector('small');
        if (count) count.textContent = String(having.reduce((sum, kind) => sum + size(kind), 0));
      }
    });
    const all = kinds.reduce((sum, kind) => sum + size(kind), 0);
    const left = kinds.filter((kind) => !kind.hidden).reduce((sum, kind) => sum + size(kind), 0);
    shown.textContent = left ? fill(words.shown, left, all) : words.none;
    clear.disabled = !wanted.some((values) => values.length);
  };

  for (const item of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.case-facet li'))) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = item.dataset.value ?? '';
    box.addEventListener('change', filter);
    const name = document.createElement('span');
    name.textContent = item.querySelector('.case-value')?.textContent ?? '';
    label.append(box, name, ' ',item.querySelector('small') ?? '');
    item.replaceChildren(label);
  }
  clear.addEventListener('click', () => {
    for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('.case-facet input'))) box.checked = false;
    filter();
  });
  document.querySelector('.case-facets')?.append(shown, clear);

  // FNV-1a over the word and the kind: the same word chooses the same case of a kind on every device.
  /** @param {string} text */
  const lot = (text) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash;
  };

  const label = document.createElement('label');
  const word = document.createElement('input');
  const address = document.createElement('p');
  label.textContent = words.seedLabel;
  word.type = 'text';
  word.autocomplete = 'off';
  word.maxLength = 40;
  label.append(word);
  address.className = 'case-address';
  address.setAttribute('role', 'status');
  seedBox.append(label, address);

  const seed = () => {
    const text = word.value.trim().toLowerCase();
    for (const kind of kinds) {
      for (const mark of kind.querySelectorAll('.case-chosen')) mark.remove();
      const items = kind.querySelectorAll('li');
      if (!text || !items.length) continue;
      const mark = document.createElement('b');
      mark.className = 'case-chosen';
      mark.textContent = words.seedChosen;
      items[lot(`${text}/${kind.id}`) % items.length].append(mark);
    }
    address.textContent = text ? fill(words.seedLink, `${location.href.split('#')[0]}#benih=${encodeURIComponent(text)}`) : '';
  };

  // A link to a kind shows it, whatever the filter says; a link with a word fills it in.
  const arrive = () => {
    const given = /^#benih=(.+)$/.exec(location.hash);
    if (given) {
      try {
        word.value = decodeURIComponent(given[1]).slice(0, 40);
      } catch {
        word.value = '';
      }
      seed();
      seedBox.scrollIntoView();
    } else if (kinds.some((kind) => kind.hidden && kind.id === location.hash.slice(1))) {
      clear.click();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  };

  word.addEventListener('input', seed);
  addEventListener('hashchange', arrive);
  list.classList.add('ready');
  filter();
  arrive();
})();
