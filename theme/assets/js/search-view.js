// @ts-check
// Shows what a search finds: in the box that opens on any page, and with facets on the search page.
(() => {
  'use strict';
  const bekal = /** @type {any} */ (globalThis).BekalSearch;

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

  /**
   * Leaves a note for the page that a result leads to: which words to mark there.
   * @param {string} target
   * @param {string[]} words
   */
  const leave = (target, words) => {
    const page = target.split('#')[0];
    try {
      sessionStorage.setItem('bekal-cari', JSON.stringify({ page, words }));
    } catch {
      return; // Without storage the page is shown without marks.
    }
    // The result is on this very page: nothing will be loaded, so the marks come now.
    if (page !== location.href.split('#')[0]) return;
    document.querySelector('dialog')?.close();
    document.head.append(Object.assign(document.createElement('script'), { src: /** @type {HTMLElement | null} */ (document.querySelector('a.find'))?.dataset.mark ?? '' }));
  };

  // In the box fewer: each result costs a file or two, and the search page is one key away.
  const STEP = 10, FEW = 6;
  const ICONS = /** @type {Record<string, string>} */ ({ questions: 'exercise', page: 'prose' });
  const COLOURS = /** @type {Record<string, string>} */ ({ questions: 'exercise', case: 'exercise' });

  /** @type {Promise<{ engine: any, says: any }> | null} */
  let opened = null;

  const open = () => (opened = opened ?? (async () => {
    const engine = await bekal.open(bekal.root + 'cari/');
    const language = document.documentElement.lang === 'en' ? 'en' : 'id';
    return { engine, says: await engine.index.file('words', 'kata.' + language + '.js') };
  })().catch((error) => {
    opened = null;
    throw error;
  }));

  /**
   * Pieces of text, of which every second one is a hit.
   * @param {{ pieces: string[], before: boolean, after: boolean }} excerpt
   * @param {string} name
   */
  const marked = (excerpt, name) => make(name, {},
    excerpt.before ? '… ' : '',
    ...excerpt.pieces.map((piece, at) => (at % 2 ? make('mark', {}, piece) : piece)),
    excerpt.after ? ' …' : '');

  class View {
    /** @param {Element} place holds the field and its status */
    constructor(place) {
      this.field = /** @type {HTMLInputElement} */ (place.querySelector('[data-search] input'));
      this.status = /** @type {HTMLElement} */ (place.querySelector('[role=status]'));
      this.full = place.localName !== 'dialog';
      this.limit = this.full ? STEP : FEW;
      this.turn = 0;
      /** @type {Map<string, string>} */
      this.chosen = new Map();
      this.lists = make('div', { class: 'facets' });
      this.title = make('summary');
      this.filters = make('details', { hidden: '' }, this.title, this.lists);
      const wide = matchMedia('(min-width: 48rem)').matches;
      this.filters.toggleAttribute('open', wide);
      // Texts come at once for the results that a phone shows, and for the others as one scrolls.
      this.seen = 4;
      this.found = make('div', { class: 'found' });
      this.status.after(this.filters, this.found);
      this.field.addEventListener('input', () => {
        this.limit = this.full ? STEP : FEW;
        this.show();
      });
      place.addEventListener('keydown', (event) => this.key(/** @type {KeyboardEvent} */ (event)));
    }

    /** @param {string} key @param {string | number} [slot] */
    word(key, slot) {
      return this.says.words[key].replace('{0}', String(slot));
    }

    /** Searches for what stands in the field; an older answer never replaces a newer one. */
    async show() {
      const turn = ++this.turn;
      try {
        const { engine, says } = await open();
        this.says = says;
        this.engine = engine;
        if (turn !== this.turn) return;
        if (!this.full && !this.close) this.addClose();
        const query = this.field.value.trim();
        if (this.full) this.remember(query);
        if (query === '') {
          this.status.textContent = this.word('start');
          this.found.replaceChildren();
          this.filters.hidden = true;
          return;
        }
        const facets = this.full ? await engine.facets() : null;
        /** @type {number[]} */
        const all = [];
        const result = await engine.search(this.field.value.trimStart(), { limit: this.limit, keep: (/** @type {number} */ document) => all.push(document) > 0 && this.fits(document, facets, '') });
        const texts = await Promise.all(result.hits.slice(0, this.seen).map((/** @type {any} */ hit) => engine.text(hit)));
        if (turn !== this.turn) return;
        this.draw(query, result, texts);
        if (facets) this.offer(all, facets);
      } catch {
        if (turn !== this.turn) return;
        this.status.textContent = this.says ? this.word('failed') : this.status.textContent;
      }
    }

    /** Without a keyboard there is no Escape. */
    addClose() {
      this.close = make('button', { type: 'button', class: 'plain close' }, this.word('close'));
      this.close.addEventListener('click', () => this.field.closest('dialog')?.close());
      this.field.before(this.close);
    }

    /** The address can be shared; it is never sent by searching. @param {string} query */
    remember(query) {
      const kept = new URLSearchParams(query ? [['q', query], ...this.chosen] : []).toString();
      try {
        history.replaceState(null, '', location.pathname + (kept ? '?' + kept : '') + (location.hash.startsWith('#q=') ? '' : location.hash));
      } catch {
        // Some browsers refuse this for files.
      }
    }

    /**
     * @param {number} document
     * @param {string} facet
     * @returns {string[]}
     * @param {[string, string][][]} facets
     */
    values(document, facet, facets) {
      if (facet === 'kind') return [this.engine.index.kinds[this.engine.index.kindOf[document]]];
      return facets[document].filter(([name]) => name === facet).map(([, value]) => value);
    }

    /**
     * Whether a document has what was chosen, one facet left aside.
     * @param {number} document
     * @param {[string, string][][] | null} facets
     * @param {string} aside
     */
    fits(document, facets, aside) {
      if (!facets) return true;
      for (const [facet, value] of this.chosen) if (facet !== aside && !this.values(document, facet, facets).includes(value)) return false;
      return true;
    }

    /**
     * @param {number[]} all
     * @param {[string, string][][]} facets
     */
    offer(all, facets) {
      const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
      const lists = [];
      for (const facet of ['kind', ...Object.keys(this.says.facets)]) {
        /** @type {Map<string, number>} */
        const counts = new Map();
        let total = 0;
        for (const document of all) {
          if (!this.fits(document, facets, facet)) continue;
          total++;
          for (const value of this.values(document, facet, facets)) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const chosen = this.chosen.get(facet) ?? '';
        if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
        if (counts.size === 0) continue;
        const label = (/** @type {string} */ value) => (facet === 'kind' ? this.word('kind-' + value) : this.says.facets[facet][value] ?? value);
        const options = [...counts].map(([value, count]) => ({ value, count, text: label(value) }));
        options.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
        const select = /** @type {HTMLSelectElement} */ (make('select', { name: facet },
          make('option', { value: '' }, `${this.word('any')} (${total})`),
          ...options.map((option) => make('option', { value: option.value }, `${option.text} (${option.count})`))));
        select.value = chosen;
        select.addEventListener('change', () => {
          if (select.value) this.chosen.set(facet, select.value);
          else this.chosen.delete(facet);
          this.limit = STEP;
          this.show();
        });
        lists.push(make('label', {}, this.word('facet-' + facet), select));
      }
      this.title.textContent = this.word('filters');
      this.lists.replaceChildren(...lists);
      this.filters.hidden = lists.length === 0;
      if (focused) /** @type {HTMLElement | null} */ (this.lists.querySelector(`select[name="${focused}"]`))?.focus();
    }

    /**
     * @param {string} query
     * @param {any} result
     * @param {string[]} texts of the first hits
     */
    draw(query, result, texts) {
      const words = [...new Set(result.stems.flatMap((/** @type {string} */ stem) => this.engine.index.find(stem)?.forms ?? []))].slice(0, 200);
      const href = (/** @type {string} */ path) => bekal.root + this.says.prefix + path;
      const link = (/** @type {string} */ path, /** @type {any[]} */ ...children) => {
        const anchor = make('a', { href: href(path) }, ...children);
        anchor.addEventListener('click', (/** @type {MouseEvent} */ event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) leave(anchor.href, words);
        });
        return anchor;
      };
      const parts = [];
      if (result.suggestion) {
        const button = make('button', { type: 'button', class: 'plain' }, result.suggestion);
        button.addEventListener('click', () => {
          this.field.value = result.suggestion;
          this.field.focus();
          this.show();
        });
        parts.push(make('p', { class: 'meant' }, this.word('meant') + ' ', button, '?'));
      }
      const answer = this.chosen.size === 0 ? result.answer : null;
      if (answer) {
        const page = answer.kind === 'concept' && answer.section ? 'konsep/' + answer.section.slice(1) + '.html' : answer.url + answer.section;
        parts.push(make('aside', { class: 'answer as-' + (COLOURS[answer.kind] ?? answer.kind), 'aria-label': this.word('answer') },
          make('p', {}, make('b', {}, answer.title), ': ' + answer.summary), make('p', {}, link(page, this.word('open')))));
      }
      const excerpt = (/** @type {string} */ text) => marked(this.engine.excerpt(text, result.stems), 'p');
      /** @type {Map<Element, () => Promise<void>>} */
      const coming = new Map();
      const hits = result.hits.map((/** @type {any} */ hit, /** @type {number} */ at) => {
        const own = hit.sections.some((/** @type {any} */ section) => section.anchor !== '' && section.anchor === hit.section) ? '' : hit.section;
        const sections = hit.sections.filter((/** @type {any} */ section) => section.anchor !== '' && section.heading !== '');
        const item = make('li', { class: 'as-' + (COLOURS[hit.kind] ?? hit.kind), 'data-hit': hit.url + hit.section },
          make('p', { class: 'what' }, make('span', { class: 'i i-' + (ICONS[hit.kind] ?? hit.kind), 'aria-hidden': 'true' }), make('b', {}, this.word('kind-' + hit.kind))),
          link(hit.url + own, hit.title));
        if (!answer || answer.url + answer.section !== hit.url + hit.section) {
          const words = excerpt(texts[at] ?? hit.summary);
          item.append(words);
          if (at >= texts.length && hit.best) coming.set(item, async () => words.replaceWith(excerpt(await this.engine.text(hit))));
        }
        if (sections.length > 0) item.append(make('ul', {}, ...sections.map((/** @type {any} */ section) => make('li', {}, link(hit.url + section.anchor, section.heading)))));
        return item;
      });
      if (hits.length > 0) parts.push(make('ol', { 'aria-label': this.word('results') }, ...hits));
      if (result.total > hits.length) {
        const more = make('button', { type: 'button' }, this.word('more'));
        more.addEventListener('click', async () => {
          this.limit += STEP;
          await this.show();
          /** @type {HTMLElement | null} */ (this.found.querySelector(`ol > li:nth-child(${this.limit - STEP + 1}) a`))?.focus();
        });
        if (this.full) parts.push(make('p', {}, more));
      }
      if (!this.full) parts.push(make('p', { class: 'all' }, make('a', { href: href('cari.html') + '#q=' + encodeURIComponent(query) }, this.word('page'))), make('p', { class: 'keys' }, this.word('keys')));
      this.found.replaceChildren(...parts);
      this.follow(coming);
      this.status.textContent = result.total === 0 ? this.word('none', query) : result.total === 1 ? this.word('one') : this.word('found', result.total);
    }

    /** Does what is still to be done for a result when it comes near. @param {Map<Element, () => Promise<void>>} coming */
    follow(coming) {
      this.near?.disconnect();
      this.scrolling?.abort();
      this.scrolling = new AbortController();
      this.near = new IntersectionObserver((seen, near) => {
        for (const { target, isIntersecting } of seen) {
          if (!isIntersecting) continue;
          near.unobserve(target);
          coming.get(target)?.().catch(() => {}); // Without the network the summary stays.
        }
      }, { rootMargin: '0px 0px 25%' });
      const { near } = this;
      addEventListener('scroll', () => {
        for (const item of coming.keys()) near.observe(item);
      }, { once: true, passive: true, capture: true, signal: this.scrolling.signal });
    }

    /** Arrows walk through the field and the results; Enter leads from the field to all results, or to the first. @param {KeyboardEvent} event */
    key(event) {
      if (event.isComposing || event.target instanceof HTMLSelectElement) return;
      const stops = /** @type {HTMLElement[]} */ ([this.field, ...this.found.querySelectorAll('a, button')]);
      const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && at >= 0) {
        event.preventDefault();
        stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
      } else if (event.key === 'Enter' && at === 0) {
        event.preventDefault();
        if (this.full) stops[1]?.focus();
        else if (this.says && this.field.value.trim()) location.href = bekal.root + this.says.prefix + 'cari.html#q=' + encodeURIComponent(this.field.value.trim());
      }
    }
  }

  /** @param {Element} place */
  bekal.attach = (place) => {
    const view = new View(place);
    view.show();
    return view;
  };

  // The search page itself: what its address asks for, and from then on what is typed.
  const page = /** @type {HTMLElement | null} */ (document.querySelector('main .searching'));
  const form = /** @type {HTMLElement | null} */ (page?.querySelector('[data-search]') ?? null);
  if (!page || !form) return;
  form.hidden = false;
  const view = new View(page);
  const ask = () => {
    const asked = new URLSearchParams(location.hash.startsWith('#q=') ? location.hash.slice(1) : location.search);
    view.field.value = (asked.get('q') ?? '').slice(0, 200);
    view.chosen = new Map([...asked].filter(([name]) => name !== 'q'));
    view.show();
  };
  addEventListener('hashchange', () => { if (location.hash.startsWith('#q=')) ask(); });
  ask();
})();
