// @ts-check
// What a learner did, kept on this device and nowhere else: one store with a version, for quizzes, cases, review and shelf.
(() => {
  const KEY = 'bekal.v1.belajar';
  // Days until a question comes back, by its box: after a mistake, and after one, two … right answers in their time.
  const GAPS = [1, 2, 5, 12, 30, 60];

  /** @typedef {{ k: number, d: number, b: number, s: number, t: number, l: string, o: string, c: string }} Seen box, due day, right, wrong, last day, lesson, outcomes, concept */
  /** @typedef {{ a: Record<string, [string, number, number]>, d: number }} Sheet answers (value, right at first, confidence) and day */
  /** @typedef {{ v: 1, items: Record<string, Seen>, mixes: Record<string, [number, number]>, quizzes: Record<string, Sheet>, last: { u: string, t: string, h: string, d: number } | null, marks: Record<string, string>, done: Record<string, number>, notes: Record<string, [string, string]>, cases: Record<string, [string, string[]]> }} Store cases: what was chosen, and the notes */

  /** @returns {any} An object without a prototype: names from a file cannot touch it. */
  const bare = () => Object.create(null);
  /** @returns {Store} */
  const empty = () => ({ v: 1, items: bare(), mixes: bare(), quizzes: bare(), last: null, marks: bare(), done: bare(), notes: bare(), cases: bare() });

  const number = (/** @type {unknown} */ x) => Number.isInteger(x) && Number(x) >= 0 && Number(x) < 1e6;
  const text = (/** @type {unknown} */ x, /** @type {number} */ longest) => typeof x === 'string' && x.length <= longest;
  const name = (/** @type {unknown} */ x) => text(x, 120) && /^[\w.~-]+$/.test(String(x));
  const page = (/** @type {unknown} */ x) => text(x, 300) && /^(?!.*\.\.)\w[\w./-]*\.html(#[\w.%-]*)?$/.test(String(x));

  // Takes only what it knows from a store or file that anybody may have written; null where it is none of ours.
  /** @param {any} raw @returns {Store | null} */
  const tidy = (raw) => {
    if (raw?.v !== 1) return null;
    const clean = empty();
    /** @param {keyof Store} part @param {(key: string) => boolean} key @param {(value: any) => any} value */
    const take = (part, key, value) => {
      for (const [k, v] of Object.entries(raw[part] ?? {}).slice(0, 20000)) {
        const kept = key(k) && v !== null ? value(v) : null;
        if (kept !== null) /** @type {any} */ (clean[part])[k] = kept;
      }
    };
    take('items', name, ({ k, d, b, s, t, l, o, c }) => ([k, d, b, s, t].every(number) && k < GAPS.length && name(l) && text(o, 300) && text(c, 120) ? { k, d, b, s, t, l, o, c } : null));
    take('mixes', name, (v) => (Array.isArray(v) && number(v[0]) && number(v[1]) ? v.slice(0, 2) : null));
    take('done', name, (v) => (number(v) ? v : null));
    take('marks', page, (v) => (text(v, 300) ? v : null));
    take('notes', page, (v) => (Array.isArray(v) && text(v[0], 300) && text(v[1], 5000) ? v.slice(0, 2) : null));
    take('cases', name, (v) => (Array.isArray(v) && /^[a-d]{0,20}$/.test(v[0]) && Array.isArray(v[1]) && v[1].length <= 9 ? [v[0], v[1].map((note) => (text(note, 400) ? note : ''))] : null));
    take('quizzes', name, (v) => {
      const answers = bare();
      for (const [id, a] of Object.entries(v.a ?? {}).slice(0, 100)) {
        if (name(id) && Array.isArray(a) && text(a[0], 300) && [0, 1].includes(a[1]) && [0, 1, 2, 3].includes(a[2])) answers[id] = a.slice(0, 3);
      }
      return number(v.d) ? { a: answers, d: v.d } : null;
    });
    const { u, t, h, d } = raw.last ?? {};
    if (page(u) && text(t, 300) && text(h, 200) && number(d)) clean.last = { u, t, h, d };
    return clean;
  };

  /** Used where storage is refused. @type {Store} */
  let memory = empty();
  let kept = true;

  const read = () => {
    try {
      memory = tidy(JSON.parse(localStorage.getItem(KEY) ?? 'null')) ?? (kept ? empty() : memory);
    } catch {
      // Refused or damaged: what this page knows is all there is.
    }
    return memory;
  };

  /** Reads what other tabs wrote, changes it, writes it. @param {(store: Store) => void} edit */
  const change = (edit) => {
    const store = read();
    edit(store);
    try {
      localStorage.setItem(KEY, JSON.stringify(store));
      kept = true;
    } catch {
      kept = false;
    }
  };

  const today = () => {
    const now = new Date();
    return Math.floor((now.getTime() - now.getTimezoneOffset() * 6e4) / 864e5);
  };

  /** The first answer of a round. A guess never climbs; an answer before its day changes nothing but the count.
   * @param {{ id: string, lesson: string, outcomes: string, concept?: string }} item @param {boolean} right @param {number} sure */
  const answer = (item, right, sure) => change((store) => {
    const now = today();
    const was = store.items[item.id] ?? { k: 0, d: 0, b: 0, s: 0 };
    const early = was.d > now;
    const box = !right ? 0 : early || sure === 1 ? was.k : Math.min(was.k + 1, GAPS.length - 1);
    store.items[item.id] = {
      k: box, d: right && early ? was.d : now + GAPS[box], b: was.b + Number(right), s: was.s + Number(!right), t: now,
      l: item.lesson, o: item.outcomes, c: item.concept ?? '',
    };
  });

  /** @param {string} code Two concepts that were mixed up. */
  const mix = (code) => change((store) => {
    const pair = code.split('~').sort().join('~');
    if (/^[\w-]+~[\w-]+$/.test(pair)) store.mixes[pair] = [(store.mixes[pair]?.[0] ?? 0) + 1, today()];
  });

  /** Ids of the questions that are due, the longest waiting first. */
  const due = () => {
    const { items } = read();
    return Object.keys(items).filter((id) => items[id].d <= today()).sort((a, b) => items[a].d - items[b].d || (a < b ? -1 : 1));
  };

  // The address below the root of the site, so that the same page is the same at any host and from a ZIP.
  const sheet = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=stylesheet]'));
  const root = sheet ? new URL('..', sheet.href).href : '';

  /** @param {string} key @param {...(string | number)} slots */
  const say = (key, ...slots) => String(/** @type {any} */ (globalThis).bekalKata?.[key] ?? key).replace(/\{(\d)\}/g, (_, i) => String(slots[i] ?? ''));

  /** @param {string} tag @param {Record<string, any>} [attributes] Functions listen, the others are attributes. @param {...(Node | string)} children */
  const make = (tag, attributes = {}, ...children) => {
    const node = /** @type {any} */ (document.createElement(tag));
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') node.addEventListener(key, value);
      else if (value != null) node.setAttribute(key, String(value));
    }
    node.append(...children);
    return node;
  };

  /** @type {any} */ (globalThis).bekal = {
    read, change, tidy, text, today, answer, mix, due, say, make, root,
    isKey: (/** @type {string} */ key) => page(key) || name(key),
    here: decodeURIComponent(location.href.split(/[?#]/)[0].replace(root, '')),
    keeps: () => (change(() => {}), kept),
  };
})();
