// @ts-check
// Questions that answer at once. Without this script every question stands in the page with its answer folded beneath it.
(() => {
  const bekal = /** @type {any} */ (globalThis).bekal;
  const { say, make } = bekal;

  /** @typedef {{ right: boolean, had: number, most: number, wrong: number[] }} Verdict */

  /** @param {Element} from @param {string} query @returns {any[]} */
  const all = (from, query) => [...from.querySelectorAll(query)];
  /** @param {string} text What is typed is compared without case, accents and marks. */
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  /** @param {HTMLElement} ask */
  const typed = (ask) => /cloze|short/.test(ask.dataset.type ?? '');
  /** @param {HTMLElement} ask */
  const ordered = (ask) => ask.dataset.type === 'ordering';
  /** @param {HTMLElement} ask */
  const steps = (ask) => all(ask, '.ask-steps li');
  /** The reasons for options or pairs, in their order. @param {HTMLElement} ask */
  const reasons = (ask) => all(ask, '.ask-why li');
  /** @param {HTMLElement} row */
  const isKey = (row) => row.dataset.right !== undefined;

  // An answer is a short text: places of chosen options, of partners, of steps in the order that was laid, or what was typed.
  /** @param {HTMLElement} ask @returns {string} */
  const valueOf = (ask) => {
    if (typed(ask)) return ask.querySelector('input')?.value.trim() ?? '';
    if (ordered(ask)) return steps(ask).map((step) => step.dataset.shown).join('');
    const selects = all(ask, 'select');
    if (selects.length) return selects.some((select) => select.value) ? selects.map((select) => select.value || '-').join('') : '';
    return all(ask, '.ask-option :checked').map((box) => box.value).join('');
  };

  /** @param {HTMLElement} ask @param {string} value */
  const fill = (ask, value) => {
    if (typed(ask)) /** @type {HTMLInputElement} */ (ask.querySelector('input')).value = value;
    else if (ordered(ask)) {
      const list = ask.querySelector('.ask-steps');
      for (const sign of value) list?.append(...steps(ask).filter((step) => step.dataset.shown === sign));
    } else {
      all(ask, 'select').forEach((select, i) => { select.value = value[i] ?? ''; });
      for (const box of all(ask, '.ask-option input')) box.checked = value.includes(box.value);
    }
  };

  /** @param {HTMLElement} ask @param {string} value @returns {Verdict} */
  const judge = (ask, value) => {
    /** @param {boolean[]} parts */
    const count = (parts) => ({ right: parts.every(Boolean), had: parts.filter(Boolean).length, most: parts.length, wrong: parts.flatMap((right, i) => (right ? [] : [i])) });
    if (typed(ask)) return count([(ask.dataset.accepted ?? '').split('|').some((form) => plain(form) === plain(value))]);
    if (ordered(ask)) {
      const places = steps(ask).sort((a, b) => a.dataset.shown - b.dataset.shown).map((step) => Number(step.dataset.place));
      return count([...value].map((sign, i) => places[Number(sign)] === i + 1));
    }
    const selects = all(ask, 'select');
    if (selects.length) return count(selects.map((select, i) => select.dataset.right === value[i]));
    const rows = reasons(ask);
    const verdict = count(rows.map((row, i) => isKey(row) === value.includes(String(i))));
    return rows.filter(isKey).length > 1 ? verdict : { ...verdict, had: Number(verdict.right), most: 1 };
  };

  /** What an answer says in words. @param {HTMLElement} ask @param {string} value */
  const words = (ask, value) => {
    if (!value) return say('no-answer');
    if (typed(ask)) return value;
    if (ordered(ask)) return [...value].map((sign) => steps(ask).find((step) => step.dataset.shown === sign)?.querySelector('span')?.textContent).join(' → ');
    const selects = all(ask, 'select');
    if (selects.length) return selects.map((select, i) => `${select.parentElement.querySelector('span').textContent} → ${[...select.options].find((option) => option.value === value[i] && value[i])?.text ?? '–'}`).join('; ');
    return all(ask, '.ask-option').filter((label) => value.includes(label.querySelector('input').value)).map((label) => label.textContent.trim()).join('; ');
  };

  /** The reason for an option, without its own words. @param {any} row */
  const reason = (row) => {
    const copy = row.cloneNode(true);
    for (const part of all(copy, 'b, em')) part.remove();
    return make('span', {}, ...copy.childNodes);
  };

  /** The wrong options that were chosen. @param {HTMLElement} ask @param {string} value @returns {HTMLElement[]} */
  const missed = (ask, value) => reasons(ask).filter((row, i) => value.includes(String(i)) && !isKey(row));

  /** The concepts that an answer mixes up, as one~other. @param {HTMLElement} ask @param {string} value @param {number[]} wrong */
  const mixed = (ask, value, wrong) => {
    const selects = all(ask, 'select');
    const rows = reasons(ask);
    if (!selects.length) return missed(ask, value).map((row) => row.dataset.mix);
    // The partner that was chosen belongs to another pair, and that one to another concept.
    return wrong.map((i) => [i, selects.findIndex((select) => select.dataset.right === value[i])].map((at) => rows[at].dataset.concept).sort().join('~'));
  };

  /** Makes the steps movable by buttons. @param {HTMLElement} ask @param {HTMLElement} tell */
  const movable = (ask, tell) => {
    const list = ask.querySelector('.ask-steps');
    list?.classList.add('moving');
    steps(ask).forEach((step, shown) => {
      step.dataset.shown = shown;
      if (!step.querySelector('select')) return;
      const label = step.querySelector('span');
      /** @param {number} by @param {string} sign @param {string} name */
      const button = (by, sign, name) => make('button', {
        type: 'button', 'aria-label': say(name, label.textContent), click: (/** @type {any} */ event) => {
          if (by < 0) step.previousElementSibling?.before(step);
          else step.nextElementSibling?.after(step);
          event.currentTarget.focus();
          tell.textContent = say('moved', steps(ask).indexOf(step) + 1);
        },
      }, sign);
      step.replaceChildren(label, button(-1, '↑', 'up'), button(1, '↓', 'down'));
    });
  };

  class Ask {
    /** @param {HTMLElement} article @param {QuizSet} set */
    constructor(article, set) {
      this.article = article;
      this.set = set;
      this.id = article.dataset.id ?? '';
      this.tell = make('div', { class: 'ask-say', role: 'status' });
      this.button = make('button', { type: 'button', click: () => this.check() }, say('check'));
      this.sure = make('div', { class: 'ask-sure', role: 'radiogroup', 'aria-label': say('sure') }, say('sure'), ...[1, 2, 3].map((level) =>
        make('label', {}, make('input', { type: 'radio', name: `${article.id}-yakin`, value: level }), ' ' + say(`sure-${level}`))));
      movable(article, this.tell);
      article.querySelector('fieldset')?.after(this.sure, make('div', { class: 'quiz-bar' }, this.button), this.tell);
      article.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && /** @type {HTMLElement} */ (event.target).matches('.ask-line input')) this.check();
      });
      /** @type {[string, number, number] | null} value, right at the first attempt, confidence */
      this.answer = null;
    }

    check() {
      const { article } = this;
      const value = valueOf(article);
      if (!value || (value.includes('-') && !typed(article))) {
        this.tell.textContent = say(value ? 'empty-some' : 'empty');
        all(article, 'select, input').find((field) => !field.value || /radio|checkbox/.test(field.type))?.focus();
        return;
      }
      const verdict = judge(article, value);
      if (!this.answer) {
        const sure = Number(this.sure.querySelector(':checked')?.value ?? 0);
        this.answer = [value, Number(verdict.right), sure];
        bekal.answer({ ...article.dataset, id: this.id }, verdict.right, sure);
        if (!verdict.right) for (const pair of new Set(mixed(article, value, verdict.wrong))) if (pair) bekal.mix(pair);
      }
      this.show(value, verdict);
      this.set.answered(this);
    }

    /** @param {string} value @param {Verdict} verdict */
    show(value, { right, had, most, wrong }) {
      const { article } = this;
      const options = article.querySelector('.ask-option');
      const parts = [make('p', {}, make('b', {}, right ? say('right') : most > 1 ? say('partly', had, most) : say('wrong')))];
      const rows = !options ? [] : right ? reasons(article).filter(isKey) : missed(article, value);
      for (const row of rows) parts.push(make('p', {}, ...(rows.length > 1 ? [make('b', {}, row.querySelector('b')?.textContent), ' '] : []), reason(row)));
      if (right && !options) parts.push(make('p', {}, ...all(article, '.ask-key > p:not(.ask-more)').slice(1).map((each) => each.textContent)));
      if (right && typed(article)) {
        const others = (article.dataset.accepted ?? '').split('|').filter((form) => plain(form) !== plain(value));
        if (others.length) parts.push(make('p', {}, say('accepted', others.join(', '))));
      }
      all(article, 'select').forEach((select, i) => select.setAttribute('aria-invalid', wrong.includes(i)));
      this.tell.replaceChildren(...parts);
      this.button.textContent = say(right ? 'check' : 'again');
      this.sure.hidden = true;
      this.close(right);
    }

    /** @param {boolean} right Solved: nothing more is to be done. */
    close(right) {
      this.tell.classList.toggle('right', right);
      this.button.hidden = right;
      for (const field of all(this.article, 'fieldset input, select, .ask-steps button')) field.disabled = right;
    }

    /** @param {[string, number, number]} answer As it was kept; an answer to a question that has changed is let go. */
    restore(answer) {
      fill(this.article, answer[0]);
      if (valueOf(this.article) !== answer[0]) return;
      this.answer = answer;
      this.show(answer[0], judge(this.article, answer[0]));
    }

    reset() {
      this.answer = null;
      fill(this.article, '');
      for (const select of all(this.article, 'select')) select.removeAttribute('aria-invalid');
      this.tell.replaceChildren();
      this.button.textContent = say('check');
      this.sure.hidden = false;
      this.close(false);
      for (const details of all(this.article, 'details')) details.open = false;
    }
  }

  class QuizSet extends HTMLElement {
    /** @type {Ask[]} */
    asks = [];
    at = 0;
    line = make('div', { class: 'quiz-line' });
    count = make('p', { class: 'ask-note' });
    status = make('p', { class: 'ask-say', role: 'status' });
    back = make('button', { type: 'button', class: 'quiet', click: () => this.go(this.at - 1) }, say('previous'));
    next = make('button', { type: 'button', class: 'quiet', click: () => this.go(this.at + 1) }, say('next'));
    result = make('section', { class: 'quiz-result', hidden: '' });

    connectedCallback() {
      if (this.asks.length) return;
      this.asks = all(this, '.ask').map((article) => new Ask(article, this));
      const kept = this.dataset.quiz ? bekal.read().quizzes[this.dataset.quiz]?.a ?? {} : {};
      for (const ask of this.asks) if (kept[ask.id]) ask.restore(kept[ask.id]);
      if (this.dataset.first !== undefined) return;
      if (this.asks.some((ask) => ask.answer)) this.status.textContent = say('resumed');
      this.prepend(this.line, this.count, this.status);
      this.append(make('div', { class: 'quiz-bar' }, this.back, this.next), this.result);
      const open = this.asks.findIndex((ask) => !ask.answer);
      const asked = this.asks.findIndex((ask) => '#' + ask.article.id === location.hash);
      this.at = asked >= 0 ? asked : open < 0 ? this.asks.length : open;
      this.show(false);
    }

    /** @param {Ask} ask */
    answered(ask) {
      this.keep((sheet) => { sheet[ask.id] = ask.answer; });
      this.next.classList.remove('quiet');
      this.progress();
      this.dispatchEvent(new Event('answered'));
    }

    /** @param {(answers: any) => void} edit What is kept of this quiz; of a mixed round nothing is. */
    keep(edit) {
      const { quiz } = this.dataset;
      if (quiz) bekal.change((/** @type {any} */ store) => edit((store.quizzes[quiz] = { a: store.quizzes[quiz]?.a ?? {}, d: bekal.today() }).a));
    }

    progress() {
      const done = this.asks.filter((ask) => ask.answer).length;
      this.line.style.setProperty('--done', String((100 * done) / this.asks.length));
      this.count.textContent = say('progress', done, this.asks.length);
    }

    /** @param {number} to */
    go(to) {
      this.at = Math.max(0, Math.min(this.asks.length, to));
      this.status.textContent = '';
      this.show(true);
    }

    /** @param {boolean} focus */
    show(focus) {
      const over = this.at === this.asks.length;
      this.asks.forEach((ask, i) => { ask.article.hidden = i !== this.at; });
      this.result.hidden = !over;
      if (over) this.tell();
      this.back.disabled = this.at === 0;
      this.back.textContent = say(over ? 'back' : 'previous');
      this.next.hidden = over;
      this.next.classList.toggle('quiet', !this.asks[this.at]?.answer);
      this.next.textContent = say(this.at === this.asks.length - 1 ? 'finish' : 'next');
      this.progress();
      if (focus) /** @type {HTMLElement | null} */ ((over ? this.result : this.asks[this.at].article).querySelector('h2, h3'))?.focus();
    }

    tell() {
      const { asks } = this;
      const right = asks.filter((ask) => ask.answer?.[1]).length;
      const bold = asks.filter((ask) => ask.answer?.[2] === 3 && !ask.answer[1]).length;
      const wrong = asks.filter((ask) => !ask.answer?.[1]);
      const outcomes = all(this, '.quiz-outcomes [data-outcome]').map((outcome) => {
        const on = asks.filter((ask) => ask.article.dataset.outcomes?.split(' ').includes(outcome.dataset.outcome));
        return make('li', {}, `${outcome.textContent} `, make('b', {}, say('outcome-score', on.filter((ask) => ask.answer?.[1]).length, on.length)));
      });
      /** @param {Ask[]} some */
      const again = (some) => {
        for (const ask of some) ask.reset();
        this.keep((sheet) => { for (const ask of some) delete sheet[ask.id]; });
        this.go(Math.max(0, asks.indexOf(some[0])));
      };
      this.result.replaceChildren(
        make('h2', { tabindex: '-1' }, say('result', right, asks.length)),
        make('p', {}, say(right === asks.length ? 'result-all' : right * 3 >= asks.length * 2 ? 'result-most' : 'result-few')),
        ...(bold ? [make('p', {}, say('overconfident', bold))] : []),
        ...(outcomes.length ? [make('h3', {}, say('by-outcome')), make('ul', { class: 'points' }, ...outcomes)] : []),
        make('div', { class: 'quiz-bar' },
          ...(wrong.length ? [make('button', { type: 'button', click: () => again(wrong) }, say('retry-wrong'))] : []),
          make('button', { type: 'button', class: 'quiet', click: () => again(asks) }, say('restart'))),
        ...(this.dataset.check ? [this.handIn()] : []));
    }

    handIn() {
      const code = bekal.encode(this.dataset.quiz || 'campuran', this.asks.map((ask) => ({
        lesson: ask.article.dataset.code, print: ask.article.dataset.print, sure: ask.answer?.[2] ?? 0, value: ask.answer?.[0] ?? '', typed: typed(ask.article),
      })));
      const link = `${new URL(this.dataset.check ?? '', location.href).href}#j=${code}`;
      const field = make('input', { type: 'text', readonly: '', value: link, 'aria-label': say('submit-link') });
      const told = make('p', { class: 'ask-say', role: 'status' });
      const copied = () => { told.textContent = say('submit-copied'); };
      const copy = () => {
        field.select();
        if (document.execCommand('copy')) copied();
        else navigator.clipboard?.writeText(link).then(copied);
      };
      const picture = make('div', { class: 'quiz-code' });
      const draw = () => picture.replaceChildren(bekal.qr(link, say('submit-qr-alt')));
      // The drawing of the code is loaded when it is asked for.
      const show = () => (bekal.qr ? draw() : document.head.append(make('script', { src: this.dataset.qr, load: draw })));
      return make('section', { class: 'quiz-handin' }, make('h3', {}, say('submit')), make('p', {}, say('submit-text')), field,
        make('div', { class: 'quiz-bar' }, make('button', { type: 'button', click: copy }, say('submit-copy')), make('button', { type: 'button', class: 'quiet', click: show }, say('submit-qr'))), told, picture);
    }
  }

  Object.assign(bekal, { judge, fill, words, movable });
  customElements.define('quiz-set', QuizSet);
})();
