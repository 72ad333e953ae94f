// @ts-check
// What the pages of practice, progress and hand-in have in common: they show themselves only where scripts run, and say what is due.
(() => {
  const bekal = /** @type {any} */ (globalThis).bekal;
  const { read, due, today, say } = bekal;

  class Desk extends HTMLElement {
    told = this.one('.desk-say');
    round = this.one('.desk-round');
    /** @type {{ m: any[], l: any[] }} modules and lessons */
    course = /** @type {any} */ (globalThis).bekalKurikulum ?? { m: [], l: [] };

    /** @param {string} query @returns {any} */
    one(query) {
      return this.querySelector(query);
    }

    /** @param {string} query @param {() => void} act */
    on(query, act) {
      this.one(query)?.addEventListener('click', act);
    }

    connectedCallback() {
      this.hidden = false;
      document.querySelector('.no-script')?.remove();
      this.open();
    }

    /** Overridden by each desk. */
    open() {}

    /** How many questions wait, or when the next ones come. */
    waiting() {
      const days = Object.values(read().items).map((seen) => seen.d - today());
      return due().length ? say('due', due().length) : say('due-none') + (days.length ? ' ' + say('next-due', Math.min(...days)) : '');
    }
  }

  bekal.Desk = Desk;
})();
