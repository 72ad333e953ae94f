// @ts-check
// A finished quiz as one link: version, quiz, lessons, answers, checksum. Nothing is sent; the learner passes it on.
(() => {
  const VERSION = '1';
  const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const LONGEST = 24;

  /** @typedef {{ lesson: string, print: string, sure: number, value: string, typed: boolean }} Answer lesson: 4 signs, print: 6 signs */

  /** @param {string} text FNV-1a, 24 of its bits in 4 signs. */
  const sum = (text) => {
    let hash = 2166136261;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return [18, 12, 6, 0].map((shift) => SIGNS[((hash ^ (hash >>> 24)) >>> shift) & 63]).join('');
  };

  /** @param {string} text */
  const pack = (text) => {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > LONGEST) bytes = new TextEncoder().encode((text = [...text].slice(0, -1).join('')));
    return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };

  /** @param {string} packed */
  const unpack = (packed) => {
    try {
      return new TextDecoder().decode(Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0)));
    } catch {
      return '';
    }
  };

  /** @param {string} quiz @param {Answer[]} answers */
  const encode = (quiz, answers) => {
    const lessons = [...new Set(answers.map((answer) => answer.lesson))];
    const body = [VERSION, quiz, lessons.join(''), answers.map((answer) =>
      SIGNS[lessons.indexOf(answer.lesson)] + answer.print + answer.sure + (answer.typed ? '*' + pack(answer.value) : answer.value)).join('~')].join('.');
    return `${body}.${sum(body)}`;
  };

  /** @param {string} link A link, or what stands behind its <c>#j=</c>. @returns {{ quiz: string, answers: Answer[] } | null} */
  const decode = (link) => {
    const code = link.trim().replace(/^.*#j=/s, '');
    const parts = code.split('.');
    if (code.length > 4000 || parts.length !== 5 || parts[0] !== VERSION || sum(parts.slice(0, 4).join('.')) !== parts[4]) return null;
    const lessons = parts[2].match(/.{4}/g) ?? [];
    const answers = parts[3].split('~').map((each) => ({
      lesson: lessons[SIGNS.indexOf(each[0])] ?? '', print: each.slice(1, 7), sure: Number(each[7]),
      typed: each[8] === '*', value: each[8] === '*' ? unpack(each.slice(9)) : each.slice(8),
    }));
    return { quiz: parts[1], answers };
  };

  Object.assign(/** @type {any} */ (globalThis).bekal, { encode, decode });
})();
