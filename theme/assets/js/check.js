// @ts-check
// The lecturer's page: opens a hand-in link, loads the shards that it names and marks the answers anew. All on this device.
(() => {
  const { decode, say, make, load, draw, judge, fill, words, movable, Desk } = /** @type {any} */ (globalThis).bekal;

  class HandIn extends Desk {
    open() {
      const field = this.one('input');
      this.on('button', () => this.check(field.value));
      const come = () => {
        if (!location.hash.startsWith('#j=')) return;
        field.value = location.href;
        this.check(location.hash);
      };
      addEventListener('hashchange', come);
      come();
    }

    /** @param {string} link */
    async check(link) {
      this.round.replaceChildren();
      const handed = decode(link);
      if (!handed) {
        this.told.textContent = say('check-bad');
        return;
      }
      this.told.textContent = say('loading');
      const { course } = this;
      const slugs = new Map(course.l.map((/** @type {any} */ lesson) => [lesson.x, lesson.i]));
      const shards = new Map();
      for (const code of new Set(handed.answers.map((/** @type {any} */ answer) => answer.lesson))) if (slugs.has(code)) shards.set(code, await load(slugs.get(code)));
      let [right, changed] = [0, 0];
      const rows = handed.answers.map((/** @type {any} */ answer, /** @type {number} */ i) => {
        const item = shards.get(answer.lesson)?.find((/** @type {any} */ each) => each.x === answer.print);
        if (!item) {
          changed++;
          return make('article', { class: 'ask' }, make('h2', { class: 'ask-n' }, say('quiz.number', i + 1, handed.answers.length)), make('p', {}, say('check-changed')));
        }
        const ask = draw(item, '', answer.lesson, i + 1, handed.answers.length);
        movable(ask, make('p'));
        const verdict = judge(ask, answer.value);
        right += Number(answer.value !== '' && verdict.right);
        const given = words(ask, answer.value);
        fill(ask, answer.value);
        const key = ask.querySelector('.ask-key');
        ask.querySelector('fieldset')?.replaceWith(make('p', {}, make('b', {}, item.q)));
        ask.querySelector('.ask-hint')?.remove();
        key?.before(make('p', { class: 'ask-say' + (verdict.right ? ' right' : '') }, make('b', {}, say(answer.value && verdict.right ? 'check-right' : 'check-wrong')), ' ', say('check-answer', given),
          ...(answer.sure ? [make('br'), say('check-sure', say(`sure-${answer.sure}`).toLowerCase())] : [])));
        return ask;
      });
      const of = course.l.find((/** @type {any} */ lesson) => lesson.i === handed.quiz)?.t ?? course.m.find((/** @type {any} */ module) => `m${module.n}` === handed.quiz)?.t ?? document.querySelector('h1')?.textContent;
      this.told.textContent = say('checked-title', of, right, handed.answers.length) + (changed ? ' ' + say('check-count', changed) : '');
      this.round.replaceChildren(...rows);
    }
  }

  customElements.define('hand-in', /** @type {any} */ (HandIn));
})();
