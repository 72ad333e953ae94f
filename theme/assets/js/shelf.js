// @ts-check
// The learner's shelf: finished lessons, bookmarks, notes, and where one stopped. Quiet controls at the end of a lesson.
(() => {
  const { read, change, today, due, say, make, here, root } = /** @type {any} */ (globalThis).bekal;
  const lesson = /** @type {HTMLElement | null} */ (document.querySelector('article[data-lesson]'));
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';

  const keepPlace = () => {
    let heading = '';
    for (const each of document.querySelectorAll('.prose h2[id]')) if (each.getBoundingClientRect().top < innerHeight / 2) heading = each.id;
    const now = read().last;
    if (now?.u === here && now.h === heading && now.d === today()) return;
    change((/** @type {any} */ store) => { store.last = { u: here, t: title, h: heading, d: today() }; });
  };

  /** A button that stays pressed. @param {() => boolean} is @param {(on: boolean) => void} set @param {string} off @param {string} on */
  const toggle = (is, set, off, on) => {
    const button = make('button.quiet', { click: () => { set(!is()); show(); } });
    const show = () => {
      button.setAttribute('aria-pressed', String(is()));
      button.textContent = (is() ? '✓ ' : '') + say(is() ? on : off);
    };
    show();
    return button;
  };

  const notes = () => {
    const headings = [...document.querySelectorAll('.prose h2[id]')];
    const section = make('select', { 'aria-label': say('note-section') }, make('option', { value: '' }, say('note-whole')),
      headings.map((heading) => make('option', { value: '#' + heading.id }, heading.textContent ?? '')));
    const box = make('textarea', { rows: 4, maxlength: 4000 });
    const show = () => {
      const at = section.selectedOptions[0];
      box.value = read().notes[here + section.value]?.[1] ?? '';
      box.setAttribute('aria-label', section.value ? say('note-for', at.text) : say('note-whole'));
    };
    section.addEventListener('change', show);
    box.addEventListener('input', () => change((/** @type {any} */ store) => {
      const key = here + section.value;
      if (box.value.trim()) store.notes[key] = [section.value ? `${title}: ${section.selectedOptions[0].text}` : title, box.value];
      else delete store.notes[key];
    }));
    show();
    const own = Object.keys(read().notes).some((key) => key.split('#')[0] === here);
    return make('details', own ? { open: '' } : {}, make('summary', say('note')), section, box);
  };

  if (lesson) {
    const slug = lesson.dataset.lesson ?? '';
    const done = toggle(() => slug in read().done, (on) => change((/** @type {any} */ store) => { if (on) store.done[slug] = today(); else delete store.done[slug]; }), 'finish-lesson', 'finished');
    const mark = toggle(() => here in read().marks, (on) => change((/** @type {any} */ store) => { if (on) store.marks[here] = title; else delete store.marks[here]; }), 'bookmark', 'bookmarked');
    const tools = make('section.shelf', { 'aria-label': say('shelf-tools') }, make('div.quiz-bar', done, mark), notes());
    (lesson.querySelector('.self-check') ?? lesson.querySelector('.prose'))?.after(tools);
    keepPlace();
    addEventListener('visibilitychange', keepPlace);
    addEventListener('pagehide', keepPlace);
  }

  const slot = /** @type {HTMLElement | null} */ (document.querySelector('.continue'));
  if (slot) {
    const { last } = read();
    const waiting = due().length;
    if (last) slot.append(make('a.button', { href: root + last.u + (last.h ? '#' + last.h : '') }, say('continue', last.t)), ' ');
    if (waiting) slot.append(make('a', { href: slot.dataset.progress }, say('continue-due', waiting)));
    slot.hidden = !last && !waiting;
  }

  const left = document.querySelector('.route-left');
  if (left) {
    const { done } = read();
    const lines = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.route [data-minutes]')]);
    const finished = lines.filter((line) => {
      const link = line.querySelector('a');
      const slug = link?.pathname.split('/').pop()?.replace(/\.html$/, '') ?? '';
      if (slug in done) link?.after(make('small.done', ` ✓ ${say('lesson-done')}`));
      return slug in done;
    });
    const minutes = lines.filter((line) => !finished.includes(line)).reduce((sum, line) => sum + Number(line.dataset.minutes), 0);
    const time = minutes < 60 ? say('minutes', minutes) : say('hours', Math.floor(minutes / 60), minutes % 60);
    if (finished.length) left.textContent = finished.length === lines.length ? say('path-done') : say('path-left', finished.length, lines.length, time);
  }
})();
