// @ts-check
// The search box on every page: opens with "/" or with the link in the header, and only then loads what searching needs.
// It also marks the words that somebody searched for on the page that a result leads to. Nothing typed leaves the device.
(() => {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('a.find'));
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!link || !script) return;
  const scope = /** @type {any} */ (globalThis);
  const bekal = (scope.BekalSearch = scope.BekalSearch || {});
  const KEY = 'bekal-cari';
  bekal.root = new URL('../', script.src).href;

  /** @type {HTMLDialogElement | null} */
  let dialog = null;

  /**
   * @param {string} name
   * @param {Record<string, string>} [attributes]
   * @param {...(string | Node)} children
   */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  };
  bekal.make = make;

  // The field is there at once; the rest arrives while one types.
  const build = () => {
    const box = /** @type {HTMLDialogElement} */ (make('dialog', { class: 'finder', 'aria-label': link.textContent?.trim() ?? '' }));
    const input = make('input', { id: 'cari', type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', maxlength: '200', 'aria-describedby': 'cari-kabar', 'aria-label': link.textContent?.trim() ?? '' });
    box.append(make('div', { class: 'searching' }, make('search', { 'data-search': '' }, input, make('p', { id: 'cari-kabar', role: 'status' }, link.dataset.wait ?? ''))));
    document.body.append(box);
    box.addEventListener('click', (event) => { if (event.target === box) box.close(); });
    const code = document.createElement('script');
    code.src = link.dataset.script ?? '';
    code.onload = () => bekal.attach(box);
    code.onerror = () => { location.href = link.href; };
    document.head.append(code);
    return box;
  };

  const open = () => {
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector('main [data-search]:not([hidden]) input'));
    if (field) {
      field.focus();
      field.select();
      return;
    }
    dialog = dialog ?? build();
    if (!dialog.open) dialog.showModal();
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
  };

  addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target : document.body;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || at.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    open();
  });

  /** @param {string} text */
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /** @param {string[]} words */
  const mark = (words) => {
    const main = document.querySelector('main');
    if (!main || !scope.Highlight || !scope.CSS?.highlights) return;
    const wanted = new Set(words);
    const ranges = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      for (const word of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        if (!wanted.has(fold(word[0]))) continue;
        const range = new Range();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        ranges.push(range);
      }
    }
    scope.CSS.highlights.set('cari', new scope.Highlight(...ranges));
  };

  /**
   * Remembers for the next page which words to mark; at once where the result is on this page.
   * @param {string} target
   * @param {string[]} words
   */
  bekal.leave = (target, words) => {
    const page = target.split('#')[0];
    dialog?.close();
    if (page === location.href.split('#')[0]) {
      mark(words);
      return;
    }
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ page, words }));
    } catch {
      // Without storage the page is shown without marks.
    }
  };

  try {
    const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    sessionStorage.removeItem(KEY);
    if (left && left.page === location.href.split('#')[0]) mark(left.words);
  } catch {
    // As above.
  }
})();
