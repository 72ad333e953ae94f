// @ts-check
// The search box on every page: opens with "/" or with the link in the header, and only then loads what searching needs.
// What else a page may need later is loaded later too: the marks of a search that led here, and the keeper of the site.
(() => {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('a.find'));
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!link || !script) return;
  const scope = /** @type {any} */ (globalThis);
  const bekal = (scope.BekalSearch = scope.BekalSearch || {});
  bekal.root = new URL('../', script.src).href;

  /** @type {HTMLDialogElement | null} */
  let dialog = null;

  /** @param {string | undefined} source */
  const load = (source) => new Promise((done, failed) => {
    if (!source) return;
    const element = document.createElement('script');
    element.src = source;
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

  // The field is there at once; the rest arrives while one types.
  const build = () => {
    const box = document.createElement('dialog');
    box.className = 'finder searching';
    box.ariaLabel = link.textContent;
    box.innerHTML = '<search data-search><input id="cari" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="200" aria-describedby="cari-kabar"><p id="cari-kabar" role="status"></p></search>';
    for (const input of box.getElementsByTagName('input')) input.ariaLabel = link.textContent;
    for (const status of box.getElementsByTagName('p')) status.textContent = link.dataset.wait ?? '';
    box.onclick = (event) => { if (event.target === box) box.close(); };
    // A search field would only empty itself at first.
    box.onkeydown = (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      box.close();
    };
    document.body.append(box);
    load(link.dataset.script).then(() => bekal.attach(box), () => { location.href = link.href; });
    return box;
  };

  const open = () => {
    const page = /** @type {HTMLElement | null} */ (document.querySelector('main [data-search]:not([hidden])'));
    const place = page ?? (dialog = dialog ?? build());
    if (dialog && place === dialog && !dialog.open) dialog.showModal();
    const input = place.querySelector('input');
    input?.focus();
    input?.select();
  };

  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
    event.preventDefault();
    open();
  });
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    open();
  };

  try {
    if (sessionStorage.getItem('bekal-cari')) load(link.dataset.mark);
  } catch {
    // Without storage there is nothing to mark.
  }
  if (location.protocol.startsWith('http')) addEventListener('load', () => { if (!scope.BekalOffline) load(/** @type {HTMLElement | null} */ (document.querySelector('a.offline'))?.dataset.script); });
})();
