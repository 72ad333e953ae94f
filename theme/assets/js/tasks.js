// @ts-check
// Remembers on this device which tasks are ticked. Nothing leaves the device.
(() => {
  const KEY = 'bekal.v1.tasks';

  // The address below the root of the site, so that the same page is the same at any host and from a ZIP.
  const sheet = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=stylesheet]'));
  const root = sheet ? new URL('..', sheet.href).href : '';
  const page = location.href.split(/[?#]/)[0].replace(root, '');

  /** @returns {Record<string, string[]>} */
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
      return kept && typeof kept === 'object' ? kept : {};
    } catch {
      return {};
    }
  };

  /** @param {HTMLInputElement} box The words of a task name it: they outlive a new task above it. */
  const nameOf = (box) => (box.labels?.[0]?.textContent ?? box.id).trim();

  const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('.tasks input[type=checkbox]')]);
  const done = [read()[page] ?? []].flat();
  for (const box of boxes) {
    box.checked = done.includes(nameOf(box));
    box.addEventListener('change', () => {
      const kept = read();
      kept[page] = boxes.filter((each) => each.checked).map(nameOf);
      if (kept[page].length === 0) delete kept[page];
      try {
        localStorage.setItem(KEY, JSON.stringify(kept));
      } catch {
        // A full or forbidden store: the tick stays for as long as the page is open.
      }
    });
  }
})();
