// @ts-check
// Progress from the store on the device: what to repeat, what is mixed up, what is mastered, the shelf, and the learner's own file.
(() => {
  const { read, change, due, merge, clear, file, say, make, root, keeps, Desk } = /** @type {any} */ (globalThis).bekal;
  const MASTERED = 3;

  /** @param {number} box */
  const level = (box) => say(box >= MASTERED ? 'level-mastered' : box === 2 ? 'level-firm' : 'level-learning');
  /** @param {string} path @param {string} title */
  const link = (path, title) => make('a', { href: root + path }, title);
  /** @param {Node[]} rows @param {string} [name] */
  const list = (rows, name = 'links') => (rows.length ? make('ul', { class: name }, ...rows) : make('p', {}, say('nothing')));

  class ProgressDesk extends Desk {
    goals = /** @type {{ o: Record<string, string>, c: Record<string, string>, p: string }} */ ({ o: {}, c: {}, p: '' });

    open() {
      this.on('[data-do=export]', () => this.save());
      this.on('[data-do=delete]', () => this.ask());
      const field = this.one('input[type=file]');
      field.addEventListener('change', async () => {
        const chosen = field.files[0];
        if (!chosen) return;
        let came = null;
        try {
          came = chosen.size < 5e6 ? merge(JSON.parse(await chosen.text())) : null;
        } catch {
          // No JSON: said below.
        }
        field.value = '';
        this.show();
        this.told.textContent = came ? say('imported', Object.keys(came.items).length, Object.keys(came.done).length) : say('import-bad');
      });
      if (!keeps()) this.told.textContent = say('no-store');
      this.show();
    }

    /** @param {string} name @param {...(Node | string)} parts */
    fill(name, ...parts) {
      this.one(`[data-part=${name}] > div`).replaceChildren(...parts);
    }

    show() {
      const { items, mixes } = read();
      const loaded = /** @type {any} */ (globalThis).bekalCapaian;
      if (loaded) this.goals = loaded;
      else if (Object.keys(items).length + Object.keys(mixes).length && !this.one('script')) this.append(make('script', { src: this.dataset.goals, load: () => this.show() }));
      this.today();
      this.shelf();
      this.contrasts();
      this.modules();
    }

    today() {
      this.fill('review', make('p', {}, this.waiting()),
        ...(due().length && this.dataset.practice ? [make('a', { class: 'button', href: `${this.dataset.practice}#ulang` }, say('review-go'))] : []));
    }

    shelf() {
      const { last, marks, done, notes } = read();
      const lessons = this.course.l.filter((/** @type {any} */ lesson) => lesson.i in done);
      /** @param {string} title @param {() => void} remove */
      const cross = (title, remove) => make('button', { type: 'button', class: 'quiet', 'aria-label': say('remove', title), click: () => { remove(); this.show(); this.one('h2').focus(); } }, '×');
      const marked = Object.entries(marks).map(([path, title]) => make('li', {}, link(path, String(title)), ' ', cross(String(title), () => change((/** @type {any} */ store) => { delete store.marks[path]; }))));
      const noted = Object.entries(notes).map(([path, note]) => make('li', {}, link(path, note[0]), make('small', {}, note[1])));
      if (!last && !lessons.length && !marked.length && !noted.length) this.fill('shelf', make('p', {}, say('shelf-none')));
      else {
        this.fill('shelf', ...(last ? [make('p', {}, make('a', { class: 'button', href: root + last.u + (last.h ? '#' + last.h : '') }, say('continue', last.t)))] : []),
          make('h3', {}, say('done-lessons', lessons.length)), list(lessons.map((/** @type {any} */ lesson) => make('li', {}, link(lesson.u, lesson.t)))),
          make('h3', {}, say('bookmarks', marked.length)), list(marked), make('h3', {}, say('notes', noted.length)), list(noted));
      }
    }

    contrasts() {
      const { c, p } = this.goals;
      const name = (/** @type {string} */ id) => link(`${p}${id}.html`, c[id]);
      const pairs = Object.entries(read().mixes).map(([pair, [count]]) => ({ ids: pair.split('~'), count })).filter(({ ids }) => ids.every((id) => id in c))
        .sort((a, b) => b.count - a.count || (a.ids[0] < b.ids[0] ? -1 : 1)).slice(0, 8);
      const [before, between, after, end] = say('mix', '\u0001', '\u0001', '\u0001').split('\u0001');
      this.fill('contrasts', pairs.length ? list(pairs.map(({ ids, count }) => make('li', {}, before, name(ids[0]), between, name(ids[1]), after, String(count), end)), 'points') : make('p', {}, say('mix-none')));
    }

    modules() {
      const seen = /** @type {any[]} */ (Object.values(read().items));
      this.fill('modules', ...this.course.m.map((/** @type {any} */ module) => {
        const own = new Set(this.course.l.filter((/** @type {any} */ lesson) => lesson.m === module.n).map((/** @type {any} */ lesson) => lesson.i));
        const here = seen.filter((each) => own.has(each.l));
        const mastered = here.filter((each) => each.k >= MASTERED).length;
        const head = make('h3', {}, link(module.u, `${module.n}. ${module.t}`));
        if (!here.length) return make('section', {}, head, make('p', { class: 'facts' }, say('mastery-none')));
        /** @type {Map<string, number[]>} */
        const outcomes = new Map();
        /** @type {Map<string, number[]>} */
        const concepts = new Map();
        /** @param {Map<string, number[]>} map @param {Record<string, string>} names @param {string} id @param {number} box */
        const add = (map, names, id, box) => id in names && map.set(id, [...(map.get(id) ?? []), box]);
        for (const each of here) {
          for (const id of each.o.split(' ')) add(outcomes, this.goals.o, id, each.k);
          add(concepts, this.goals.c, each.c, each.k);
        }
        // What is known least comes first; an outcome or concept is as firm as the middle of its questions.
        const middle = (/** @type {number[]} */ boxes) => [...boxes].sort((a, b) => a - b)[boxes.length >> 1];
        /** @param {Map<string, number[]>} map @param {(id: string) => Node | string} name */
        const lines = (map, name) => [...map].sort((a, b) => middle(a[1]) - middle(b[1]) || (a[0] < b[0] ? -1 : 1)).map(([id, boxes]) => make('li', {}, name(id), make('small', {}, level(middle(boxes)))));
        return make('section', {}, head, make('p', { class: 'facts' }, say('mastery', mastered, here.length)), make('meter', { min: 0, max: here.length, value: mastered, 'aria-label': module.t }),
          make('details', {}, make('summary', {}, say('by-outcome')), list(lines(outcomes, (id) => this.goals.o[id]))),
          make('details', {}, make('summary', {}, say('by-concept')), list(lines(concepts, (id) => link(`${this.goals.p}${id}.html`, this.goals.c[id])))));
      }));
    }

    save() {
      const address = URL.createObjectURL(new Blob([JSON.stringify(file(), null, 1)], { type: 'application/json' }));
      make('a', { href: address, download: 'bekal-praktikum.json' }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      this.told.textContent = say('exported');
    }

    ask() {
      const place = this.one('.desk-sure');
      const done = (/** @type {string} */ words) => {
        place.replaceChildren();
        this.told.textContent = words;
        this.one('[data-do=delete]').focus();
      };
      const no = make('button', { type: 'button', class: 'quiet', click: () => done('') }, say('delete-no'));
      place.replaceChildren(make('div', { role: 'alert' }, make('p', {}, say('delete-sure'))), make('p', { class: 'desk-tools' },
        make('button', { type: 'button', click: () => { clear(); this.show(); done(say('deleted')); } }, say('delete-yes')), no));
      no.focus();
    }
  }

  customElements.define('progress-desk', /** @type {any} */ (ProgressDesk));
})();
