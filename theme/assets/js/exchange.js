// @ts-check
// The learner's own file: everything that this device keeps goes out, comes in beside what is there, or is thrown away.
(() => {
  const bekal = /** @type {any} */ (globalThis).bekal;
  const { read, change, tidy, text, isKey } = bekal;
  const OURS = 'bekal.v1.';
  // Ticked tasks have a store of their own; it travels in the same file.
  const TASKS = OURS + 'tasks';

  /** @returns {Record<string, string[]>} */
  const tasks = () => {
    try {
      return JSON.parse(localStorage.getItem(TASKS) ?? '{}') ?? {};
    } catch {
      return {};
    }
  };

  const file = () => ({ ...read(), tasks: tasks() });

  /** Takes in a file. @param {any} raw @returns {any} What came, or null for a file of another kind. */
  const merge = (raw) => {
    const came = tidy(raw);
    if (!came) return null;
    change((/** @type {any} */ store) => {
      /** What came replaces what is here, unless that is newer or more. @param {string} part @param {(each: any) => number} worth */
      const take = (part, worth) => {
        const here = store[part];
        for (const [key, each] of Object.entries(came[part])) if (!(key in here && worth(here[key]) > worth(each))) here[key] = each;
      };
      take('items', (seen) => seen.t);
      take('quizzes', (sheet) => sheet.d);
      take('mixes', ([count]) => count);
      take('cases', ([chosen]) => chosen.length);
      take('marks', () => 0);
      take('done', () => 0);
      for (const [at, [title, note]] of Object.entries(came.notes)) {
        const mine = store.notes[at]?.[1] ?? '';
        store.notes[at] = [title, mine.includes(note) ? mine : note.includes(mine) ? note : `${mine}\n\n${note}`];
      }
      if (came.last && !(store.last?.d >= came.last.d)) store.last = came.last;
    });
    const mine = tasks();
    for (const [key, list] of Object.entries(raw.tasks ?? {}).slice(0, 2000)) {
      if (isKey(key) && Array.isArray(list) && list.length <= 100 && list.every((each) => text(each, 1000))) mine[key] ??= list;
    }
    try {
      if (Object.keys(mine).length) localStorage.setItem(TASKS, JSON.stringify(mine));
    } catch {
      // A full or forbidden store.
    }
    return came;
  };

  const clear = () => {
    change((/** @type {any} */ store) => Object.assign(store, tidy({ v: 1 })));
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  };

  Object.assign(bekal, { file, merge, clear });
})();
