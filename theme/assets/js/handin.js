// @ts-check
// A finished quiz as one link: version, quiz, lessons, answers, checksum. Nothing is sent; the learner passes it on.
(() => {
  const VERSION = '1';
  const LONGEST = 24;

  /** @typedef {{ lesson: string, print: string, sure: number, value: string, typed: boolean }} Answer lesson: 4 signs, print: 6 signs */

  /** Base64 with signs that are safe in an address. @param {Iterable<number>} bytes */
  const signs = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  /** @param {string} text None for a text that is no such base64. */
  const bytes = (text) => {
    try {
      return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
    } catch {
      return new Uint8Array();
    }
  };

  /** @param {string} text FNV-1a, 24 of its bits in 4 signs. */
  const sum = (text) => {
    let hash = 2166136261;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return signs([hash >>> 16, hash >>> 8, hash ^ (hash >>> 24)].map((byte) => byte & 255));
  };

  /** @param {string} text */
  const pack = (text) => {
    let coded = new TextEncoder().encode(text);
    while (coded.length > LONGEST) coded = new TextEncoder().encode((text = [...text].slice(0, -1).join('')));
    return signs(coded);
  };

  /** @param {string} quiz @param {Answer[]} answers */
  const encode = (quiz, answers) => {
    const lessons = [...new Set(answers.map((answer) => answer.lesson))];
    const body = [VERSION, quiz, lessons.join(''), answers.map((answer) =>
      signs([lessons.indexOf(answer.lesson) << 2])[0] + answer.print + answer.sure + (answer.typed ? '*' + pack(answer.value) : answer.value)).join('~')].join('.');
    return `${body}.${sum(body)}`;
  };

  /** @param {string} link A link, or what stands behind its <c>#j=</c>. @returns {{ quiz: string, answers: Answer[] } | null} */
  const decode = (link) => {
    const code = link.trim().replace(/^.*#j=/s, '');
    const parts = code.split('.');
    if (code.length > 4000 || parts.length !== 5 || parts[0] !== VERSION || sum(parts.slice(0, 4).join('.')) !== parts[4]) return null;
    const lessons = parts[2].match(/.{4}/g) ?? [];
    const answers = parts[3].split('~').map((each) => ({
      lesson: lessons[bytes(each[0] + 'A')[0] >> 2] ?? '', print: each.slice(1, 7), sure: Number(each[7]),
      typed: each[8] === '*', value: each[8] === '*' ? new TextDecoder().decode(bytes(each.slice(9))) : each.slice(8),
    }));
    return { quiz: parts[1], answers };
  };

  Object.assign(/** @type {any} */ (globalThis).bekal, { encode, decode });
})();
