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
  const steps = (ask) => all(ask, '.ask-steps li');

  // An answer is a short text: places of chosen options, of partners, of steps in the order that was laid, or what was typed.
  /** @param {HTMLElement} ask @returns {string} */
  const valueOf = (ask) => {
    if (typed(ask)) return ask.querySelector('input')?.value.trim() ?? '';
    if (ask.dataset.type === 'ordering') return steps(ask).map((step) => step.dataset.shown).join('');
    const selects = all(ask, 'select');
    if (selects.length) return selects.some((select) => select.value) ? selects.map((select) => select.value || '-').join('') : '';
    return all(ask, '.ask-option input').filter((box) => box.checked).map((box) => box.value).join('');
  };

  /** @param {HTMLElement} ask @param {string} value */
  const fill = (ask, value) => {
    if (typed(ask)) /** @type {HTMLInputElement} */ (ask.querySelector('input')).value = value;
    else if (ask.dataset.type === 'ordering') {
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
    if (ask.dataset.type === 'ordering') {
      const places = all(ask, '.ask-steps li').sort((a, b) => a.dataset.shown - b.dataset.shown).map((step) => Number(step.dataset.place));
      return count([...value].map((sign, i) => places[Number(sign)] === i + 1));
    }
    const selects = all(ask, 'select');
    if (selects.length) return count(selects.map((select, i) => select.dataset.right === value[i]));
    const reasons = all(ask, '.ask-why li');
    const keys = reasons.filter((reason) => reason.dataset.right !== undefined);
    const parts = reasons.map((reason, i) => (reason.dataset.right !== undefined) === value.includes(String(i)));
    return keys.length > 1 ? count(parts) : { ...count(parts), had: Number(parts.every(Boolean)), most: 1 };
  };

  /** What an answer says in words. @param {HTMLElement} ask @param {string} value */
  const words = (ask, value) => {
    if (!value) return say('no-answer');
    if (typed(ask)) return value;
    if (ask.dataset.type === 'ordering') return [...value].map((sign) => steps(ask).find((step) => step.dataset.shown === sign)?.querySelector('span')?.textContent).join(' → ');
    const selects = all(ask, 'select');
    if (selects.length) return selects.map((select, i) => `${select.parentElement.querySelector('span').textContent} → ${[...select.options].find((option) => option.value === value[i] && value[i])?.text ?? '–'}`).join('; ');
    return all(ask, '.ask-option').filter((label) => value.includes(label.querySelector('input').value)).map((label) => label.textContent.trim()).join('; ');
  };

  /** The reason for one option or pair, without its own words. @param {HTMLElement} ask @param {number} at */
  const reason = (ask, at) => {
    const from = all(ask, '.ask-why li')[at]?.cloneNode(true);
    if (!from) return document.createTextNode('');
    for (const part of all(from, 'b, em')) part.remove();
    if (from.dataset.right === undefined && ask.dataset.type !== 'single') from.normalize();
    return make('span', {}, ...from.childNodes);
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
          const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
          if (!other) return;
          if (by < 0) other.before(step);
          else other.after(step);
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
      this.solved = false;
    }

    check() {
      const value = valueOf(this.article);
      if (!value || value.includes('-')) {
        if (!typed(this.article) || !value) {
          this.tell.textContent = say(value ? 'empty-some' : 'empty');
          all(this.article, 'select, input').find((field) => !field.value || field.type === 'radio' || field.type === 'checkbox')?.focus();
          return;
        }
      }
      const verdict = judge(this.article, value);
      const sure = Number(all(this.sure, 'input').find((box) => box.checked)?.value ?? 0);
      if (!this.answer) {
        this.answer = [value, Number(verdict.right), sure];
        const { lesson = '', outcomes = '', concept = '' } = this.article.dataset;
        bekal.answer({ id: this.id, lesson, outcomes, concept }, verdict.right, sure);
        if (!verdict.right) for (const row of this.rows(value)) if (row.dataset.mix) bekal.mix(row.dataset.mix);
      }
      this.show(value, verdict);
      this.set.answered(this);
    }

    /** The wrong options that were chosen. @param {string} value @returns {any[]} */
    rows(value) {
      return this.article.querySelector('.ask-option') ? all(this.article, '.ask-why li').filter((row, i) => value.includes(String(i)) && row.dataset.right === undefined) : [];
    }

    /** @param {string} value @param {Verdict} verdict */
    show(value, verdict) {
      const { article } = this;
      this.solved = verdict.right;
      const lead = verdict.right ? say('right') : verdict.most > 1 ? say('partly', verdict.had, verdict.most) : say('wrong');
      const parts = [make('p', {}, make('b', {}, lead))];
      const options = article.querySelector('.ask-option');
      const rows = all(article, '.ask-why li');
      const told = !options ? [] : verdict.right ? rows.flatMap((row, i) => (row.dataset.right !== undefined ? [i] : [])) : rows.flatMap((row, i) => (value.includes(String(i)) && row.dataset.right === undefined ? [i] : []));
      for (const at of told) parts.push(make('p', {}, ...(told.length > 1 ? [make('b', {}, rows[at].querySelector('b').textContent), ' '] : []), reason(article, at)));
      if (verdict.right && !options) parts.push(make('p', {}, ...all(article, '.ask-key > p:not(.ask-more)').slice(1).map((each) => each.textContent)));
      if (typed(article) && verdict.right) {
        const others = (article.dataset.accepted ?? '').split('|').filter((form) => plain(form) !== plain(value));
        if (others.length) parts.push(make('p', {}, say('accepted', others.join(', '))));
      }
      all(article, 'select').forEach((select, i) => select.setAttribute('aria-invalid', String(verdict.wrong.includes(i))));
      this.tell.classList.toggle('right', verdict.right);
      this.tell.replaceChildren(...parts);
      this.button.textContent = verdict.right ? say('check') : say('again');
      this.button.hidden = verdict.right;
      this.sure.hidden = true;
      for (const field of all(article, 'fieldset input, select, .ask-steps button')) field.disabled = verdict.right;
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
      this.solved = false;
      for (const field of all(this.article, 'fieldset input, select, .ask-steps button')) {
        field.disabled = false;
        if (/radio|checkbox/.test(field.type)) field.checked = false;
        else if (field.tagName !== 'BUTTON') field.value = '';
        field.removeAttribute('aria-invalid');
      }
      fill(this.article, '');
      this.tell.replaceChildren();
      this.tell.classList.remove('right');
      this.button.hidden = false;
      this.button.textContent = say('check');
      this.sure.hidden = false;
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
      const quiz = this.dataset.quiz;
      if (quiz) {
        bekal.change((/** @type {any} */ store) => {
          store.quizzes[quiz] ??= { a: {}, d: 0 };
          store.quizzes[quiz].d = bekal.today();
          store.quizzes[quiz].a[ask.id] = ask.answer;
        });
      }
      this.next.classList.remove('quiet');
      this.progress();
      this.dispatchEvent(new Event('answered'));
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
      this.back.textContent = over ? say('back') : say('previous');
      this.next.hidden = over;
      this.next.classList.toggle('quiet', !this.asks[this.at]?.answer);
      this.next.textContent = this.at === this.asks.length - 1 ? say('finish') : say('next');
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
        const quiz = this.dataset.quiz;
        if (quiz) bekal.change((/** @type {any} */ store) => { for (const ask of some) delete store.quizzes[quiz]?.a[ask.id]; });
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
        if (navigator.clipboard) navigator.clipboard.writeText(link).then(copied, () => document.execCommand('copy') && copied());
        else if (document.execCommand('copy')) copied();
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
