// @ts-check
// Analysis of text for the search: letters, words, roots. The twin of src/Curriculum.Search/Analysis (C#); vectors.tsv holds both
// together. All knowledge of languages arrives with the index; here are only the rules.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});

  /** Word classes of the lexicon, as in `WordClass`. */
  const NONE = 0, ROOT = 1, FIXED = 2, ENGLISH = 3, SITE = 4;

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
  const isVowel = (letter) => letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u';
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

  /**
   * What the analysis knows of words: classes by word, variant spellings, stop words.
   */
  class Lexicon {
    /**
     * @param {Map<string, number>} classes
     * @param {Map<string, string>} variants
     * @param {Set<string>} stops
     * @param {Set<string>} asks words with which a query asks for a meaning
     */
    constructor(classes, variants, stops, asks) {
      this.classes = classes;
      this.variants = variants;
      this.stops = stops;
      this.asks = asks;
    }

    /** @param {string} word */
    classOf(word) {
      return this.classes.get(word) || NONE;
    }
  }

  const PARTICLES = ['', 'lah', 'kah', 'tah', 'pun'];
  const POSSESSIVES = ['', 'nya', 'ku', 'mu'];
  const SUFFIXES = ['', 'i', 'an', 'kan', 'in'];
  const DEEPEST = 3;

  /** Finds the root of a word; the rules stand in the README of Curriculum.Search. */
  class Stemmer {
    /** @param {Lexicon} lexicon */
    constructor(lexicon) {
      this.lexicon = lexicon;
      /** @type {Map<string, string>} */
      this.known = new Map();
      this.best = '';
      this.bestLength = 0;
      this.bestDepth = 0;
      this.site = false;
    }

    /**
     * The root of a folded word; the word itself where no rule and no knowledge says otherwise.
     * @param {string} word
     * @returns {string}
     */
    stem(word) {
      let found = this.known.get(word);
      if (found === undefined) {
        found = this.resolve(word);
        this.known.set(word, found);
      }
      return found;
    }

    /** @param {string} word */
    resolve(word) {
      const lexicon = this.lexicon;
      const variant = lexicon.variants.get(word);
      if (variant !== undefined) return variant;
      const kind = lexicon.classOf(word);
      if (kind === ROOT || kind === FIXED || kind === ENGLISH || word.length < 4) return word;
      for (const letter of word) if (letter < 'a' || letter > 'z') return this.unshortened(word);
      const found = this.derive(word, false) || this.colloquial(word) || this.english(word) || this.derive(word, true);
      if (found !== '') return found;
      const rest = loose(word);
      return rest === '' ? word : this.stem(rest);
    }

    /** @param {string} word */
    unshortened(word) {
      const two = shortened(word);
      return two === '' ? word : this.stem(two);
    }

    /**
     * The longest root of the lexicon (or word of the site) that the affixes of the word leave over.
     * @param {string} word
     * @param {boolean} site
     */
    derive(word, site) {
      this.best = '';
      this.bestLength = 0;
      this.bestDepth = 0;
      this.site = site;
      for (const particle of PARTICLES) {
        if (!leaves(word, particle)) continue;
        const bare = word.slice(0, word.length - particle.length);
        for (const possessive of POSSESSIVES) {
          if (!leaves(bare, possessive)) continue;
          const base = bare.slice(0, bare.length - possessive.length);
          if (base.length < word.length) this.whole(base);
          for (const suffix of SUFFIXES) {
            if (leaves(base, suffix)) this.strip(base.slice(0, base.length - suffix.length), 0, suffix, '', base.length < word.length || suffix !== '');
          }
        }
      }
      return this.best;
    }

    /**
     * Clitics alone may stand on any known word.
     * @param {string} base
     */
    whole(base) {
      const kind = this.lexicon.classOf(base);
      if ((kind === FIXED || kind === ENGLISH || (this.site && kind === SITE && base.length > 2)) && base.length > this.bestLength) {
        const stem = kind === SITE ? this.selfStem(base) : base;
        if (stem !== '') this.keep(stem, base.length, 0);
      }
    }

    /**
     * @param {string} rest what is left of the word
     * @param {number} depth prefixes taken off so far
     * @param {string} suffix the derivational suffix that was taken off
     * @param {string} last the first two letters of the prefix taken off last
     * @param {boolean} changed whether anything was taken off
     */
    strip(rest, depth, suffix, last, changed) {
      if (rest.length <= 1 || rest.length < this.bestLength) return;
      if (changed) this.accept(rest, depth, suffix !== '');
      if (depth === DEEPEST) return;
      const head = rest.slice(0, 2);
      if (head === last || (suffix === 'an' && (head === 'me' || head === 'di'))) return;
      prefixes(rest, depth, (next) => this.strip(next, depth + 1, suffix, head, true));
    }

    /**
     * @param {string} rest
     * @param {number} depth
     * @param {boolean} suffixed
     */
    accept(rest, depth, suffixed) {
      const lexicon = this.lexicon;
      if (!this.site) {
        const variant = lexicon.variants.get(rest);
        if (variant !== undefined) this.keep(variant, rest.length, depth);
        else if (lexicon.classOf(rest) === ROOT) this.keep(rest, rest.length, depth);
      } else if (lexicon.classOf(rest) === SITE && rest.length >= (depth > 0 ? 4 : 5) && (depth > 0 || suffixed)) {
        const stem = this.selfStem(rest);
        if (stem !== '') this.keep(stem, rest.length, depth);
      }
    }

    /**
     * A word of the site is a root only if it is its own stem.
     * @param {string} word
     */
    selfStem(word) {
      const best = this.best, bestLength = this.bestLength, bestDepth = this.bestDepth, site = this.site;
      const stem = this.stem(word);
      this.best = best;
      this.bestLength = bestLength;
      this.bestDepth = bestDepth;
      this.site = site;
      return stem === word ? stem : '';
    }

    /**
     * @param {string} stem
     * @param {number} length
     * @param {number} depth
     */
    keep(stem, length, depth) {
      if (length < this.bestLength || (length === this.bestLength && depth >= this.bestDepth)) return;
      this.best = stem;
      this.bestLength = length;
      this.bestDepth = depth;
    }

    /**
     * Spoken active forms (ngumpulin, nulis, nyusun, mikir): only towards roots.
     * @param {string} word
     */
    colloquial(word) {
      const bases = word.endsWith('in') ? [word, word.slice(0, -2)] : [word];
      for (const base of bases) {
        for (const [prefix, heads] of SPOKEN) {
          if (!base.startsWith(prefix) || base.length < prefix.length + 3) continue;
          for (const head of heads) {
            const rest = head + base.slice(prefix.length);
            if (this.lexicon.classOf(rest) === ROOT) return rest;
          }
        }
      }
      return '';
    }

    /**
     * Light English endings, towards words that are known.
     * @param {string} word
     */
    english(word) {
      for (const [ending, heads] of ENGLISH_ENDINGS) {
        if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
        const base = word.slice(0, word.length - ending.length);
        for (const head of heads) {
          const rest = head === '=' ? undoubled(base) : base + head;
          const variant = this.lexicon.variants.get(rest);
          if (variant !== undefined) return variant;
          if (rest !== '' && this.isEnglish(rest)) return rest;
        }
      }
      return '';
    }

    /** @param {string} word */
    isEnglish(word) {
      const kind = this.lexicon.classOf(word);
      return kind === ENGLISH || (kind === SITE && word.length > 3 && this.stem(word) === word);
    }
  }

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

  const BOUND_HEADS = new Set(['ke', 'di', 'se', 'ber', 'me', 'meng', 'men', 'mem', 'ter', 'pe', 'per']);
  const BOUND_TAILS = new Set(['nya', 'ku', 'mu', 'lah', 'kah', 'an', 'kan', 'i', 'in', 'pun']);

  /**
   * @typedef {{ surface: string, stem: string, start: number, end: number }} Token
   */

  /** Text in, roots out. */
  class Analyzer {
    /** @param {Lexicon} lexicon */
    constructor(lexicon) {
      this.lexicon = lexicon;
      this.stemmer = new Stemmer(lexicon);
    }

    /**
     * The words that count, in order: stop words are left out, a doubled word (anak-anak) is one.
     * @param {string} text
     * @returns {Token[]}
     */
    analyze(text) {
      /** @type {Token[]} */
      const tokens = [];
      const found = words(text);
      for (let i = 0; i < found.length; i++) {
        let { surface, start, end } = found[i];
        const next = i + 1 < found.length && found[i + 1].linked ? found[i + 1] : null;
        if (next !== null && BOUND_HEADS.has(surface)) continue;
        if (found[i].linked && BOUND_TAILS.has(surface)) continue;
        const two = shortened(surface);
        if (two !== '') surface = two;
        if (next !== null && this.doubles(surface, next.surface)) {
          if (next.surface.length > surface.length) surface = next.surface;
          end = next.end;
          i++;
        }
        if (!this.isStop(surface)) tokens.push({ surface, stem: this.stemmer.stem(surface), start, end });
      }
      return tokens;
    }

    /**
     * A stop word, also with -lah, -kah or -pun (merekalah, apakah, siapapun).
     * @param {string} word
     */
    isStop(word) {
      const lexicon = this.lexicon;
      if (lexicon.stops.has(word)) return true;
      if (word.length < 6 || !(word.endsWith('lah') || word.endsWith('kah') || word.endsWith('pun'))) return false;
      const kind = lexicon.classOf(word);
      return (kind === NONE || kind === SITE) && lexicon.stops.has(word.slice(0, -3));
    }

    /**
     * @param {string} left
     * @param {string} right
     */
    doubles(left, right) {
      return left === right || (left.length > 2 && right.length > 2 && this.stemmer.stem(left) === this.stemmer.stem(right));
    }
  }

  bekal.analysis = { NONE, ROOT, FIXED, ENGLISH, SITE, Lexicon, Stemmer, Analyzer, fold, words };
})();
