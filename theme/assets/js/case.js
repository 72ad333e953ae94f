// @ts-check
// Plays a case one page at a time. Without this script every page of the case is a section with real links.
(() => {
  const LONGEST_LINK = 2000;

  // The one store of what a learner did (progress.js).
  /** @type {any} */
  const store = /** @type {any} */ (globalThis).bekal;
  /** @param {string} id @returns {[string, string[]]} What was chosen, and the notes. */
  const kept = (id) => store.read().cases[id] ?? ['', []];

  /** @param {string} tag @param {Record<string, string>} attributes @param {...(Node | string)} children */
  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  /** @param {string} name @param {Record<string, string | number>} attributes */
  const draw = (name, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };

  /** @param {string} text @param {...(string | number)} values */
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => String(values[i] ?? ''));

  /** @param {string} [text] */
  const numbers = (text) => (text ?? '').split(' ').map(Number);

  class CasePlay extends HTMLElement {
    /** @type {any} Words in the page's language. */
    words = {};
    /** @type {Map<string, HTMLElement>} */
    pages = new Map();
    /** The pages so far. @type {string[]} */
    path = [];
    /** What was chosen so far: one letter for each decision. */
    letters = '';
    /** @type {string[]} */
    notes = [];
    looking = false;
    received = false;
    moving = false;
    review = /** @type {HTMLElement} */ (this);
    state = make('dl', { class: 'case-state' });
    say = make('p', { class: 'case-say', role: 'status' });
    wholeButton = make('button', { type: 'button', class: 'case-tool' });
    whole = false;
    backButton = /** @type {HTMLButtonElement} */ (make('button', { type: 'button', class: 'case-tool' }));

    connectedCallback() {
      if (this.pages.size) return;
      this.words = JSON.parse(this.dataset.words ?? '{}');
      this.pages = new Map([...this.querySelectorAll('.case-node')].map((page) => [page.id, /** @type {HTMLElement} */ (page)]));
      this.review = /** @type {HTMLElement} */ (this.querySelector('.case-review'));
      if (!this.pages.size || !this.review) return;
      this.build();

      const handed = /^#serah=([a-d]*)(?:&c=(.*))?$/.exec(location.hash);
      const [letters, notes] = kept(this.dataset.case ?? '');
      if (handed) {
        this.received = true;
        this.letters = handed[1];
        try {
          const came = JSON.parse(decodeURIComponent(handed[2] ?? '[]'));
          this.notes = Array.isArray(came) ? came.slice(0, 9).map((note) => String(note).slice(0, 400)) : [];
        } catch {
          this.notes = [];
        }
        this.looking = true;
      } else if (letters) {
        this.letters = letters;
        this.say.textContent = this.words.resumed;
      }

      if (!this.received) this.notes = notes;
      this.path = this.walk();
      if (this.looking && !this.atEnd()) this.looking = false;
      this.show(false);
      if (this.received) this.say.textContent = this.words.received;
      this.addEventListener('click', (event) => this.follow(event));
      addEventListener('hashchange', () => this.jump());
    }

    // The controls stand before the pages; they are made here because they do nothing without this script.
    build() {
      this.state.setAttribute('aria-label', this.words.label);
      const again = make('button', { type: 'button', class: 'case-tool' }, this.words.restart);
      again.addEventListener('click', () => this.restart());
      this.backButton.append(this.words.back);
      this.backButton.addEventListener('click', () => this.stepBack());
      this.wholeButton.addEventListener('click', () => this.toggle());
      const bar = make('div', { class: 'case-bar' }, this.backButton, again, this.wholeButton);
      this.prepend(bar, this.state, this.say);
      for (const page of [...this.pages.values(), this.review]) page.querySelector('h2')?.setAttribute('tabindex', '-1');
    }

    // All pages at once, as without this script: to read on, or to print the case as a booklet.
    toggle() {
      this.whole = !this.whole;
      if (this.whole) for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('.case-others'))) button.click();
      this.show(false);
    }

    // The pages that the letters lead to; letters too many are cut off.
    walk() {
      const path = [this.dataset.start ?? ''];
      let used = 0;
      for (let page = this.pages.get(path[0]); page; page = this.pages.get(path[path.length - 1])) {
        const ways = /** @type {HTMLAnchorElement[]} */ ([...page.querySelectorAll('.case-options a')]);
        if (!this.looking && used === this.letters.length) break;
        const way = ways.length ? ways.find((each) => each.dataset.letter === this.letters[used]) : /** @type {HTMLAnchorElement | null} */ (page.querySelector('.case-next a'));
        if (ways.length && way) used++;
        const next = way?.hash.slice(1);
        if (!next || !this.pages.has(next)) break;
        path.push(next);
      }
      this.letters = this.letters.slice(0, used);
      return path;
    }

    /** @param {Event} event */
    follow(event) {
      const link = /** @type {HTMLElement} */ (event.target).closest?.('.case-options a, .case-next a, .case-back');
      if (!(link instanceof HTMLAnchorElement) || this.whole) return;
      event.preventDefault();
      if (link.classList.contains('case-back')) {
        this.focusNow();
        return;
      }
      this.go(link.hash.slice(1), link.dataset.letter ?? '');
    }

    /** @param {string} target @param {string} letter */
    go(target, letter) {
      this.say.textContent = '';
      if (target === this.review.id) this.looking = true;
      else {
        this.letters += letter;
        this.path.push(target);
      }
      this.moving = true;
      location.hash = target;
      this.show(true);
      this.keep();
    }

    // The browser's own back and forward buttons, and links from elsewhere.
    jump() {
      if (this.whole) return;
      if (this.moving) {
        this.moving = false;
        return;
      }
      const target = location.hash.slice(1);
      const at = this.path.lastIndexOf(target);
      if (at >= 0 && (at < this.path.length - 1 || this.looking)) this.backTo(at);
      else if (target === this.review.id && this.atEnd()) {
        this.looking = true;
        this.show(true);
      } else if (this.pages.has(target) && at < 0) this.replaceHash();
    }

    /** @param {number} at */
    backTo(at) {
      const decided = this.path.slice(0, at).filter((id) => this.pages.get(id)?.querySelector('.case-options')).length;
      this.looking = false;
      this.path = this.path.slice(0, at + 1);
      this.letters = this.letters.slice(0, decided);
      this.show(true);
      this.keep();
    }

    stepBack() {
      const at = this.looking ? this.path.length - 1 : this.path.length - 2;
      if (at < 0) return;
      this.backTo(at);
      this.replaceHash();
    }

    restart() {
      if (this.received) {
        // One's own path is still kept: it comes back with the page.
        location.hash = '';
        location.reload();
        return;
      }
      this.say.textContent = '';
      this.backTo(0);
      this.replaceHash();
    }

    replaceHash() {
      this.moving = location.hash.slice(1) !== this.path[this.path.length - 1];
      location.hash = this.path[this.path.length - 1];
    }

    atEnd() {
      return this.pages.get(this.path[this.path.length - 1])?.dataset.kind === 'end';
    }

    /** @returns {HTMLAnchorElement[]} */
    choices() {
      const pages = this.path.map((id) => this.pages.get(id)).filter((page) => page?.querySelector('.case-options'));
      return pages.map((page, i) => /** @type {HTMLAnchorElement} */ (page?.querySelector(`.case-options a[data-letter="${this.letters[i]}"]`))).filter(Boolean);
    }

    // The counters at the beginning and after every choice.
    states() {
      const states = [numbers(this.dataset.state)];
      for (const choice of this.choices()) {
        const effects = numbers(choice.dataset.effects);
        states.push(states[states.length - 1].map((value, i) => Math.max(0, Math.min(10, value + effects[i]))));
      }
      return states;
    }

    /** @param {boolean} focus */
    show(focus) {
      const now = this.path[this.path.length - 1];
      const whole = this.whole;
      this.classList.toggle('playing', !whole);
      this.classList.toggle('looking', this.looking);
      this.wholeButton.textContent = whole ? this.words.step : this.words.all;
      for (const [id, page] of this.pages) page.hidden = !whole && (this.looking || id !== now);
      this.review.hidden = !whole && !this.looking;
      const open = this.path.map((id) => this.pages.get(id)?.dataset.documents).filter(Boolean).pop()?.split(' ') ?? [];
      for (const sheet of this.querySelectorAll('.case-sheet')) /** @type {HTMLElement} */ (sheet).hidden = !whole && (this.looking || !open.includes(sheet.id));
      const desk = /** @type {HTMLElement | null} */ (this.querySelector('.case-documents'));
      if (desk) desk.hidden = !whole && (this.looking || open.length === 0);
      this.backButton.disabled = whole || this.path.length < 2;
      this.state.hidden = whole;
      this.tell();
      if (this.looking) this.debrief();
      if (focus) this.focusNow();
    }

    focusNow() {
      const page = this.looking ? this.review : this.pages.get(this.path[this.path.length - 1]);
      /** @type {HTMLElement | null | undefined} */ (page?.querySelector('h2'))?.focus();
      page?.scrollIntoView({ block: 'start' });
    }

    tell() {
      const state = this.states().pop() ?? [];
      const before = [...this.state.querySelectorAll('dd')].map((each) => each.textContent);
      this.state.replaceChildren(...state.map((value, i) => {
        const word = this.words.words[i][value < 3 ? 0 : value < 5 ? 1 : value < 8 ? 2 : 3];
        return make('div', before[i] && before[i] !== word ? { class: 'changed' } : {}, make('dt', {}, this.words.names[i]), make('dd', {}, word));
      }));
    }

    debrief() {
      const choices = this.choices();
      const sum = choices.reduce((all, choice) => all + Number(choice.dataset.score), 0);
      const stops = choices.filter((choice) => choice.dataset.danger !== undefined).length;
      const verdict = stops ? 'stopped' : sum >= Number(this.dataset.good) ? 'good' : 'partial';
      const skills = new Map();
      this.review.querySelectorAll('.case-decision').forEach((decision, i) => {
        const best = Math.max(...[...decision.querySelectorAll('[data-score]')].map((way) => Number(/** @type {HTMLElement} */ (way).dataset.score)));
        const skill = /** @type {HTMLElement} */ (decision).dataset.competence ?? '';
        const [had, most] = skills.get(skill) ?? [0, 0];
        skills.set(skill, [had + Number(choices[i]?.dataset.score ?? 0), most + best]);
        for (const way of decision.querySelectorAll('[data-letter]')) {
          const mine = /** @type {HTMLElement} */ (way).dataset.letter === this.letters[i];
          way.classList.toggle('chosen', mine);
          way.querySelector('.case-yours')?.remove();
          if (mine) way.prepend(make('b', { class: 'case-yours' }, this.words.yours));
        }
        this.fold(decision);
      });

      const old = this.review.querySelector('.case-result');
      const result = make('div', { class: 'case-result' },
        make('p', { class: 'case-verdict' }, fill(this.words.verdict[verdict], stops)),
        make('p', {}, fill(this.words.sum, sum, this.dataset.most ?? '')),
        make('ul', { class: 'case-skills' }, ...[...skills].map(([name, [had, most]]) => make('li', {}, fill(this.words.competenceSum, name, had, most)))),
        this.chart());
      if (old) old.replaceWith(result);
      else this.review.querySelector('.case-lead')?.after(result);
      this.review.querySelector('.case-handin')?.remove();
      this.review.querySelector('.case-reflections')?.after(this.handIn());
    }

    // One's own way and the supervisor's stand side by side; the others unfold.
    /** @param {Element} decision */
    fold(decision) {
      const others = /** @type {HTMLElement[]} */ ([...decision.querySelectorAll('[data-letter]')].filter((way) => !way.classList.contains('chosen') && /** @type {HTMLElement} */ (way).dataset.score !== '3'));
      let button = /** @type {HTMLButtonElement | null} */ (decision.querySelector('.case-others'));
      if (!button) {
        button = /** @type {HTMLButtonElement} */ (make('button', { type: 'button', class: 'case-tool case-others' }, this.words.others));
        decision.querySelector('ul')?.after(button);
        button.addEventListener('click', () => {
          for (const way of /** @type {NodeListOf<HTMLElement>} */ (decision.querySelectorAll('[data-letter]'))) way.hidden = false;
          if (button) button.hidden = true;
        });
      }
      for (const way of /** @type {NodeListOf<HTMLElement>} */ (decision.querySelectorAll('[data-letter]'))) way.hidden = others.includes(way);
      button.hidden = !others.length;
    }

    chart() {
      const states = this.states();
      const width = 320;
      const height = 150;
      const step = (width - 20) / Math.max(1, states.length - 1);
      const svg = draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': this.words.chart, class: 'case-chart' });
      for (let level = 0; level <= 10; level += 5) svg.append(draw('line', { x1: 10, x2: width - 10, y1: height - 10 - level * 13, y2: height - 10 - level * 13, class: 'grid' }));
      this.words.names.forEach((/** @type {string} */ _, /** @type {number} */ i) => svg.append(draw('polyline', {
        class: `line line-${i}`,
        points: states.map((state, at) => `${Math.round(10 + at * step)},${Math.round(height - 10 - state[i] * 13 + i - 2)}`).join(' '),
      })));
      const head = make('tr', {}, make('th', { scope: 'col' }, ''), ...this.words.names.map((/** @type {string} */ name) => make('th', { scope: 'col' }, name)));
      const rows = states.map((state, at) => make('tr', {}, make('th', { scope: 'row' }, at ? fill(this.words.decision, at) : this.words.start), ...state.map((value) => make('td', {}, String(value)))));
      return make('figure', { class: 'case-figure' },
        make('figcaption', {}, this.words.chart), svg,
        make('ul', { class: 'case-legend' }, ...this.words.names.map((/** @type {string} */ name, /** @type {number} */ i) => make('li', {}, this.sample(i), name))),
        make('details', {}, make('summary', {}, this.words.chartTable), make('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': this.words.chartTable }, make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)))));
    }

    /** @param {number} i */
    sample(i) {
      const svg = draw('svg', { viewBox: '0 0 32 8', class: 'case-key', 'aria-hidden': 'true' });
      svg.append(draw('polyline', { class: `line line-${i}`, points: '0,4 32,4' }));
      return svg;
    }

    // Notes under the prompts, and one link that holds choices and notes.
    handIn() {
      const prompts = [...this.review.querySelectorAll('.case-reflections > li')];
      prompts.forEach((prompt, i) => {
        let box = /** @type {HTMLTextAreaElement | null} */ (prompt.querySelector('textarea'));
        if (!box) {
          box = /** @type {HTMLTextAreaElement} */ (make('textarea', { rows: '3', maxlength: '400', 'aria-label': `${this.words.note}: ${prompt.textContent}` }));
          box.addEventListener('input', () => {
            this.notes[i] = box?.value ?? '';
            this.keep();
            address.value = this.link();
          });
          prompt.append(box);
        }
        box.value = this.notes[i] ?? '';
        box.readOnly = this.received;
      });
      const address = /** @type {HTMLInputElement} */ (make('input', { type: 'text', readonly: '', value: this.link(), 'aria-label': this.words.handIn }));
      const copy = make('button', { type: 'button', class: 'case-tool' }, this.words.copy);
      copy.addEventListener('click', () => {
        address.select();
        const done = () => { this.say.textContent = this.words.copied; };
        if (navigator.clipboard) navigator.clipboard.writeText(address.value).then(done, () => document.execCommand('copy') && done());
        else if (document.execCommand('copy')) done();
      });
      const print = make('button', { type: 'button', class: 'case-tool' }, this.words.print);
      print.addEventListener('click', () => window.print());
      return make('div', { class: 'case-handin' }, make('p', {}, this.words.handInHelp), address, copy, print);
    }

    link() {
      const base = `${location.href.split('#')[0]}#serah=${this.letters}`;
      let notes = this.notes.map((note) => note ?? '');
      for (;;) {
        const link = notes.some(Boolean) ? `${base}&c=${encodeURIComponent(JSON.stringify(notes))}` : base;
        if (link.length <= LONGEST_LINK || !notes.some(Boolean)) return link;
        const longest = Math.max(...notes.map((note) => note.length));
        notes = notes.map((note) => (note.length === longest ? note.slice(0, -8) : note));
      }
    }

    keep() {
      if (this.received) return;
      const id = this.dataset.case ?? '';
      store.change((/** @type {any} */ all) => {
        if (this.letters || this.notes.some(Boolean)) all.cases[id] = [this.letters, [...this.notes].map((note) => note ?? '')];
        else delete all.cases[id];
      });
    }
  }

  customElements.define('case-play', CasePlay);
})();
