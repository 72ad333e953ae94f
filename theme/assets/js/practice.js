// @ts-check
// Mixed practice: draws new questions from the bank, and brings back those that are due. Loads only the shards of the lessons drawn.
(() => {
  const { read, change, due, say, make, load, draw, Desk } = /** @type {any} */ (globalThis).bekal;
  const ROUND = 10;
  const SHARDS = 3;
  const REVIEW = 20;

  /** @typedef {{ i: string, t: string, x: string, m: number, c?: number, k?: string, b?: string }} Lesson slug, title, code, module, questions, types, levels */
  /** @template T @param {T[]} list @returns {T[]} */
  const shuffled = (list) => list.map((each) => ({ each, lot: Math.random() })).sort((a, b) => a.lot - b.lot).map(({ each }) => each);

  class PracticeDesk extends Desk {
    open() {
      this.on('.desk-review', () => this.review());
      this.on('.desk-draw', () => this.fresh());
      const wanted = new URLSearchParams(location.search);
      for (const name of ['module', 'level', 'type']) {
        const select = this.select(name);
        select.value = wanted.get(name) ?? '';
        if (select.selectedIndex < 0) select.value = '';
      }
      this.count();
    }

    /** @param {string} name @returns {HTMLSelectElement} */
    select(name) {
      return this.one(`select[name=${name}]`);
    }

    count() {
      this.one('.desk-review').hidden = !due().length;
      this.one('.desk-due').textContent = this.waiting();
    }

    async review() {
      const { items } = read();
      const ids = due().slice(0, REVIEW);
      this.told.textContent = say('loading');
      const slugs = /** @type {string[]} */ ([...new Set(ids.map((/** @type {string} */ id) => items[id].l))]);
      const loaded = await Promise.all(slugs.map(load));
      const found = new Map(slugs.flatMap((slug, i) => loaded[i].map((/** @type {any} */ item) => [item.i, [item, slug]])));
      if (!found.size) {
        this.told.textContent = say('missing');
        return;
      }
      // What has left the bank leaves the queue; a shard that could not be loaded loses nothing.
      const gone = ids.filter((/** @type {string} */ id) => !found.has(id) && loaded[slugs.indexOf(items[id].l)].length > 0);
      if (gone.length) change((/** @type {any} */ store) => { for (const id of gone) delete store.items[id]; });
      this.play(ids.filter((/** @type {string} */ id) => found.has(id)).map((/** @type {string} */ id) => found.get(id)));
      this.told.textContent = gone.length ? say('due-gone', gone.length) : '';
    }

    async fresh() {
      const [module, level, type] = ['module', 'level', 'type'].map((name) => this.select(name).value);
      const fits = /** @type {Lesson[]} */ (this.course.l).filter((lesson) => lesson.c && (!module || String(lesson.m) === module) && (!level || lesson.b?.split(' ').includes(level)) && (!type || lesson.k?.split(' ').includes(type)));
      this.told.textContent = say('loading');
      const { items } = read();
      /** @type {[any, string][]} */
      const pool = [];
      let failed = false;
      // A lesson may have the type and the level, but not together: then the next ones are looked into.
      for (const [index, lesson] of shuffled(fits).entries()) {
        if (index >= SHARDS && pool.length >= ROUND) break;
        const shard = await load(lesson.i);
        failed ||= shard.length === 0;
        pool.push(...shard.filter((/** @type {any} */ item) => (!level || item.b === level) && (!type || item.t === type)).map((/** @type {any} */ item) => /** @type {[any, string]} */ ([item, lesson.i])));
      }
      const drawn = shuffled(pool).sort(([a], [b]) => Number(a.i in items) - Number(b.i in items));
      /** @type {[any, string][]} */
      const chosen = [];
      // One question for each concept first, so that a round stays mixed.
      for (const pass of [0, 1]) for (const each of drawn) if (chosen.length < ROUND && !chosen.includes(each) && (pass || !chosen.some(([item]) => item.c === each[0].c))) chosen.push(each);
      this.told.textContent = chosen.length ? '' : say(failed ? 'missing' : 'none');
      if (chosen.length) this.play(chosen);
    }

    /** @param {[any, string][]} chosen */
    play(chosen) {
      const codes = new Map(this.course.l.map((/** @type {Lesson} */ lesson) => [lesson.i, lesson.x]));
      const set = make('quiz-set', { 'data-check': this.dataset.check, 'data-qr': this.dataset.qr }, ...chosen.map(([item, lesson], i) => draw(item, lesson, codes.get(lesson) ?? '', i + 1, chosen.length)));
      set.addEventListener('answered', () => this.count());
      this.round.replaceChildren(set);
      this.one('h3').focus();
    }
  }

  customElements.define('practice-desk', /** @type {any} */ (PracticeDesk));
})();
