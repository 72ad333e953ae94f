// @ts-check
// Marks the words that somebody searched for on the page that a result led to. The words came by way of the device's own storage.
(() => {
  const scope = /** @type {any} */ (globalThis);

  /** @param {string} text */
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /** @type {{ page: string, words: string[] } | null} */
  let left = null;
  try {
    left = JSON.parse(sessionStorage.getItem('bekal-cari') ?? 'null');
    sessionStorage.removeItem('bekal-cari');
  } catch {
    return;
  }
  const main = document.querySelector('main');
  if (!left || left.page !== location.href.split('#')[0] || !main || !scope.Highlight || !scope.CSS?.highlights) return;
  const wanted = new Set(left.words);
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
})();
