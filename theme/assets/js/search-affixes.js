// @ts-check
// Takes affixes off: every reading of a prefix with its nasal changes undone, spoken forms, English endings, the last resort for
// unknown words. The twin of Prefixes.cs and Endings.cs in src/Curriculum.Search/Analysis.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});

  /** @param {string} letter */
  const isVowel = (letter) => letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';

  /** @type {[string, string[]][]} */
  const SPOKEN = [['nge', ['']], ['ng', ['k', '']], ['ny', ['s', 'c']], ['n', ['', 't']], ['m', ['p']]];

  /** Endings and what stands in their place; '=' undoes a doubled consonant. */
  /** @type {[string, string[]][]} */
  const ENGLISH_ENDINGS = [
    ['ies', ['y']], ['es', ['', 'e']], ['s', ['']], ['ied', ['y']], ['ed', ['', 'e', '=']], ['ing', ['', 'e', '=']], ['ly', ['']],
  ];

  /**
   * @param {string} word
   * @param {string} ending
   */
  function leaves(word, ending) {
    return ending === '' || (word.length > ending.length + 1 && word.endsWith(ending));
  }

  /** @param {string} base */
  function undoubled(base) {
    const last = base.length - 1;
    return last > 1 && base[last] === base[last - 1] && !isVowel(base[last]) ? base.slice(0, last) : '';
  }

  /**
   * Offers every reading of the word's first prefix.
   * @param {string} rest
   * @param {number} depth
   * @param {(next: string) => void} offer
   */
  function prefixes(rest, depth, offer) {
    switch (rest[0]) {
      case 'm':
        if (depth === 0 && rest[1] === 'e') nasal(rest, offer, false);
        break;
      case 'p':
        if (rest[1] === 'e') {
          if (rest.startsWith('per')) offer(rest.slice(3));
          nasal(rest, offer, true);
        } else if (depth === 0 && rest.startsWith('pra')) offer(rest.slice(3));
        else if (depth === 0 && rest.startsWith('pasca')) offer(rest.slice(5));
        break;
      case 'b':
      case 't':
        if (rest[1] !== 'e') break;
        if (rest[2] === 'r') {
          offer(rest.slice(3));
          offer(rest.slice(2));
        } else if (rest[3] === 'e' && rest[4] === 'r' && !isVowel(rest[2])) offer(rest.slice(2));
        break;
      case 'd':
        if (depth === 0 && rest[1] === 'i') offer(rest.slice(2));
        break;
      case 'k':
        if (rest[1] === 'e') {
          offer(rest.slice(2));
          if (rest.startsWith('ketidak')) offer(rest.slice(7));
        } else if (depth === 0 && rest.startsWith('kau')) offer(rest.slice(3));
        else if (depth === 0 && rest[1] === 'u') offer(rest.slice(2));
        break;
      case 's':
        if (rest[1] === 'e') offer(rest.slice(2));
        break;
      case 'a':
        if (depth === 0 && rest.startsWith('antar')) offer(rest.slice(5));
        break;
      default:
        break;
    }
  }

  /**
   * me- and pe- with the nasal that the next sound asks for.
   * @param {string} rest
   * @param {(next: string) => void} offer
   * @param {boolean} noun pe- also stands unchanged (petani, pekerja)
   */
  function nasal(rest, offer, noun) {
    const third = rest[2], fourth = rest[3];
    if (third === 'm' && fourth !== undefined) {
      if (isVowel(fourth)) {
        offer(rest.slice(2));
        offer('p' + rest.slice(3));
      } else if (fourth === 'b' || fourth === 'p' || fourth === 'f' || fourth === 'v') offer(rest.slice(3));
    } else if (third === 'n' && fourth === 'g') {
      const fifth = rest[4];
      if (fifth === undefined) return;
      if (isVowel(fifth)) {
        offer(rest.slice(4));
        offer('k' + rest.slice(4));
        offer(rest.slice(2));
        if (fifth === 'e' && isShort(rest, 5)) offer(rest.slice(5));
      } else offer(rest.slice(4));
    } else if (third === 'n' && fourth === 'y') {
      offer(rest.slice(2));
      offer('s' + rest.slice(4));
    } else if (third === 'n' && fourth !== undefined) {
      if (isVowel(fourth)) {
        offer(rest.slice(2));
        offer('t' + rest.slice(3));
      } else offer(rest.slice(3));
    } else if (third === 'l' || third === 'r' || third === 'w' || third === 'y') {
      offer(rest.slice(2));
    } else if (noun && third !== undefined && !isVowel(third)) offer(rest.slice(2));
  }

  /**
   * One syllable: menge- and penge- stand before such roots only (mengecek, pengesahan).
   * @param {string} rest
   * @param {number} from
   */
  function isShort(rest, from) {
    let vowels = 0;
    for (let i = from; i < rest.length; i++) if (isVowel(rest[i])) vowels++;
    return vowels === 1;
  }

  /**
   * Words that nothing knows: only what cannot be mistaken is taken off.
   * @param {string} word
   */
  function loose(word) {
    if (word.length > 6 && word.endsWith('nya')) return word.slice(0, -3);
    return circumfix(word) || plural(word);
  }

  /** @param {string} word */
  function circumfix(word) {
    const kan = word.endsWith('kan') && word.length > 7;
    const an = word.endsWith('an') && word.length > 8;
    if (kan) {
      const base = word.slice(0, -3);
      let found = base;
      if (base.startsWith('di')) found = base.slice(2);
      else if (base.startsWith('meng') || base.startsWith('meny')) {
        found = base.startsWith('meny') ? 's' + base.slice(4) : base.slice(4);
      } else if (base.startsWith('mem') || base.startsWith('men')) found = base.slice(3);
      else if (base.startsWith('me')) found = base.slice(2);
      if (found.length > 3) return found;
    }
    if (an) {
      const base = word.slice(0, -2);
      if (base.startsWith('peng')) return base.slice(4);
      if (base.startsWith('pem') || base.startsWith('pen')) return base.slice(3);
      if (base.startsWith('ke')) return base.slice(2);
    }
    return '';
  }

  /**
   * An English plural that no Indonesian word looks like (skills, assets, systems).
   * @param {string} word
   */
  function plural(word) {
    if (word.length < 5 || !word.endsWith('s')) return '';
    const base = word.slice(0, -1);
    if (word.endsWith('ions') || word.endsWith('ents')) return base;
    return 'tdlpmrhgwb'.includes(base[base.length - 1]) ? base : '';
  }

  /**
   * teman2 and teman2nya, as people type.
   * @param {string} word
   */
  function shortened(word) {
    const two = word.indexOf('2');
    if (two < 3 || word.length - two > 4) return '';
    for (let i = 0; i < two; i++) if (word[i] < 'a' || word[i] > 'z') return '';
    return word.slice(0, two);
  }

  bekal.affixes = { SPOKEN, ENGLISH_ENDINGS, leaves, undoubled, prefixes, loose, shortened };
})();
