// @ts-check
// Questions from the bank: loads the shard of a lesson and writes the markup that pages of quizzes carry from the start (Ask.razor).
(() => {
  const bekal = /** @type {any} */ (globalThis).bekal;
  const { say, make, root } = bekal;

  /** @type {Map<string, any[]>} */
  const shards = new Map();
  /** @type {Map<string, Promise<any[]>>} */
  const loading = new Map();

  // Called by the shards.
  /** @type {any} */ (globalThis).bekalSoal = (/** @type {string} */ lesson, /** @type {any[]} */ items) => shards.set(lesson, items);

  // A classic script and not fetch: it works over file:// too.
  /** @param {string} lesson @returns {Promise<any[]> | undefined} The questions of a lesson; none when they cannot be had. */
  const load = (lesson) => {
    if (!loading.has(lesson)) {
      loading.set(lesson, new Promise((done) => {
        const miss = () => { loading.delete(lesson); done([]); };
        document.head.append(make('script', { src: `${root}data/soal/${lesson}.js`, load: () => done(shards.get(lesson) ?? []), error: miss }));
      }));
    }
    return loading.get(lesson);
  };

  /** @param {any} item @param {string} id */
  const way = (item, id) => {
    if (item.p) {
      const rights = [...new Set(item.p.map((/** @type {any} */ pair) => pair.r))].sort((a, b) => (a < b ? -1 : 1));
      return [make('p', { class: 'ask-choices' }, `${say('quiz.choices')}: ${rights.join(' · ')}`), ...item.p.map((/** @type {any} */ pair) =>
        make('label', { class: 'ask-pair' }, make('span', {}, pair.l), ' ',
          make('select', { 'data-right': rights.indexOf(pair.r) }, make('option', { value: '' }, say('quiz.choose')), ...rights.map((right, at) => make('option', { value: at }, right)))))];
    }
    if (item.s) {
      return [make('ol', { class: 'ask-steps' }, ...item.s.map((/** @type {any} */ step) => make('li', { 'data-place': step.n }, make('label', {}, make('span', {}, step.t), ' ',
        make('select', {}, make('option', { value: '' }, say('quiz.place')), ...item.s.map((/** @type {any} */ _, /** @type {number} */ at) => make('option', {}, at + 1)))))))];
    }
    if (item.k) return [make('label', { class: 'ask-line' }, say('quiz.answer') + ' ', make('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' }))];
    const several = item.t === 'multiple';
    return [...item.a.map((/** @type {any} */ option, /** @type {number} */ at) => make('label', { class: 'ask-option' }, make('input', { type: several ? 'checkbox' : 'radio', name: id, value: at }), ' ', make('span', {}, option.t))),
      ...(item.t === 'truefalse' ? [make('label', { class: 'ask-line' }, say('quiz.reason') + ' ', make('textarea', { rows: 2 }))] : []),
      ...(several ? [make('p', { class: 'ask-note' }, say('quiz.several'))] : [])];
  };

  /** @param {any} item */
  const key = (item) => {
    const more = item.u ? [make('p', { class: 'ask-more' }, make('a', { href: root + item.u }, say('quiz.read-lesson')))] : [];
    if (item.a) {
      return [make('ul', { class: 'ask-why' }, ...item.a.map((/** @type {any} */ option, /** @type {number} */ at) => make('li', { 'data-at': at, 'data-right': option.k ? '' : null, 'data-mix': option.m },
        make('b', {}, option.t), ' ', ...(option.k ? [make('em', {}, say('quiz.is-key')), ' '] : []), option.f, ...(option.u ? [' ', make('a', { href: root + option.u }, say('quiz.read'))] : [])))), ...more];
    }
    if (item.p) return [make('ul', { class: 'ask-why' }, ...item.p.map((/** @type {any} */ pair, /** @type {number} */ at) => make('li', { 'data-at': at, 'data-concept': pair.c }, pair.l + ' ', make('b', {}, pair.r), ' ' + pair.f))), ...more];
    const answer = item.s ? [...item.s].sort((a, b) => a.n - b.n).map((step) => step.t).join(' → ') : item.n;
    return [make('p', {}, make('b', {}, answer)), make('p', {}, item.w ?? ''), ...more];
  };

  /** @param {any} item @param {string} lesson @param {string} code The lesson's short name. @param {number} number @param {number} count */
  const draw = (item, lesson, code, number, count) => {
    const id = `soal-${number}`;
    return make('article', {
      class: 'ask', id, lang: 'id', 'data-id': item.i, 'data-type': item.t, 'data-lesson': lesson, 'data-code': code, 'data-outcomes': item.o, 'data-concept': item.c,
      'data-print': item.x, 'data-accepted': item.k, 'aria-labelledby': `${id}-n`,
    },
    make('h3', { class: 'ask-n', id: `${id}-n`, tabindex: '-1' }, say('quiz.number', number, count)),
    ...(item.v ? [make('p', { class: 'ask-scene' }, item.v)] : []),
    ...(item.d ?? []).map((/** @type {any} */ sheet) => make('figure', { class: 'ask-sheet' }, make('figcaption', {}, sheet.n), make('ul', {}, ...sheet.r.map((/** @type {any} */ row) =>
      make('li', {}, ...(row.l ? [make('b', {}, row.l), ' '] : []), row.t))))),
    make('fieldset', {}, make('legend', {}, item.q), ...way(item, id)),
    ...(item.h ? [make('details', { class: 'ask-hint' }, make('summary', {}, say('quiz.hint')), make('p', {}, item.h))] : []),
    make('details', { class: 'ask-key' }, make('summary', {}, say('quiz.show')), ...key(item)));
  };

  Object.assign(bekal, { load, draw });
})();
