// @ts-check
// Cuts text into folded words for the search: letters, apostrophes, dots, hyphens. The twin of Folding.cs and WordCutter.cs in
// src/Curriculum.Search/Analysis: a table of our own instead of Unicode normalisation, so that both agree to the letter.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});

  // Base letters of U+00C0–U+017F and U+1E00–U+1EFF; a space separates words.
  const LATIN =
    'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty' +
    'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';
  const LATIN_MORE =
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzz' +
    'htwyassssd' + 'aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy';

  /**
   * Folds one UTF-16 unit: a lower-case base letter, '' for a unit that vanishes, ' ' for one that separates words.
   * @param {number} unit
   * @returns {string}
   */
  function fold(unit) {
    if (unit < 0x80) {
      if (unit >= 97 && unit <= 122) return String.fromCharCode(unit);
      if (unit >= 65 && unit <= 90) return String.fromCharCode(unit + 32);
      return unit >= 48 && unit <= 57 ? String.fromCharCode(unit) : ' ';
    }
    if (unit < 0xc0) return unit === 0xad ? '' : ' ';
    if (unit < 0x180) return LATIN[unit - 0xc0];
    if (unit >= 0x300 && unit < 0x370) return '';
    if (unit >= 0x1e00 && unit < 0x1f00) return LATIN_MORE[unit - 0x1e00];
    if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) return '';
    const letter = unit < 0x2000 || (unit >= 0x2c00 && unit < 0x2e00) || (unit >= 0x3040 && unit < 0xd800) ||
      (unit >= 0xf900 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff00);
    return letter ? String.fromCharCode(unit) : ' ';
  }

  /** @param {number} unit */
  const isApostrophe = (unit) => unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x60;
  /** @param {number} unit */
  const isHyphen = (unit) => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
  /** @param {string} letter */
  const isDigit = (letter) => letter >= '0' && letter <= '9';

  const LONGEST = 40;

  /**
   * @typedef {{ surface: string, start: number, end: number, linked: boolean }} Word
   * A folded word, where it stands in the text, and whether a hyphen ties it to the word before.
   */

  /**
   * Whether a word goes on (or begins) at this place.
   * @param {string} text
   * @param {number} at
   */
  function isWordAt(text, at) {
    if (at >= text.length) return false;
    const folded = fold(text.charCodeAt(at));
    return folded !== ' ' && folded !== '';
  }

  /**
   * Reads the word that begins at a place where `isWordAt` holds.
   * @param {string} text
   * @param {number} start
   * @returns {Word}
   */
  function read(text, start) {
    let surface = '';
    let apostrophe = 0;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = fold(unit);
      if (folded !== ' ') surface += folded;
      else if (isApostrophe(unit) && isWordAt(text, at + 1)) apostrophe = surface.length;
      else break;
    }
    if (apostrophe > 0 && apostrophe === surface.length - 1 && surface[apostrophe] === 's') surface = surface.slice(0, apostrophe);
    return { surface: surface.length > LONGEST ? surface.slice(0, LONGEST) : surface, start, end: at, linked: false };
  }

  /** @param {string} surface */
  const isLetter = (surface) => surface.length === 1 && !isDigit(surface);

  /**
   * Cuts a text into folded words; letters with dots between them (P.S.M.) are one.
   * @param {string} text
   * @returns {Word[]}
   */
  function words(text) {
    /** @type {Word[]} */
    const found = [];
    let at = 0;
    let linked = false;
    while (at < text.length) {
      if (!isWordAt(text, at)) {
        at++;
        continue;
      }
      const word = read(text, at);
      for (let dotted = isLetter(word.surface); dotted && text[word.end] === '.' && isWordAt(text, word.end + 1); ) {
        const next = read(text, word.end + 1);
        dotted = isLetter(next.surface);
        if (!dotted) break;
        if (word.surface.length < LONGEST) word.surface += next.surface;
        word.end = next.end;
      }
      word.linked = linked;
      found.push(word);
      at = word.end;
      linked = at < text.length && isHyphen(text.charCodeAt(at)) && isWordAt(text, at + 1);
    }
    return found;
  }

  bekal.words = { words };
})();
