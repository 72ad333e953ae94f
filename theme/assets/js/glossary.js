// @ts-check
// Narrows the glossary while one types. Without this script the page is complete and the filter stays hidden.
(() => {
  const form = /** @type {HTMLElement | null} */ (document.querySelector('.filter'));
  const text = form?.querySelector('input');
  const section = form?.querySelector('select');
  const none = /** @type {HTMLElement | null} */ (form?.querySelector('output'));
  if (!form || !text || !section || !none) return;

  /** @param {string} words */
  const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  // The lists by section at the end of the page say which entry belongs where.
  const sections = new Map([...document.querySelectorAll('.by-section a')].map((link) => [link.getAttribute('href')?.slice(1), link.closest('details')?.id.slice('bagian-'.length)]));
  const letters = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.letter')]);
  const entries = letters.flatMap((letter) =>
    [...letter.querySelectorAll('article')].map((article) => ({
      article,
      letter,
      words: plain(article.querySelector('header')?.textContent ?? ''),
    })));
  const message = none.textContent ?? '';

  const narrow = () => {
    const wanted = plain(text.value.trim());
    let found = 0;
    for (const entry of entries) {
      const fits = entry.words.includes(wanted) && (!section.value || sections.get(entry.article.id) === section.value);
      entry.article.hidden = !fits;
      if (fits) found++;
    }
    for (const letter of letters) letter.hidden = !letter.querySelector('article:not([hidden])');
    none.textContent = found ? '' : message;
  };

  text.addEventListener('input', narrow);
  section.addEventListener('change', narrow);
  // A link to an entry shows it, whatever the filter says; a link to a section unfolds it.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
    if (!target?.closest('[hidden]')) return;
    text.value = section.value = '';
    narrow();
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  form.hidden = false;
  narrow();
  reveal();
})();
