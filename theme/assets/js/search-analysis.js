// @ts-check
// Analysis of text for the search: words and their roots. The twin of Stemmer.cs, Derivation.cs and IndonesianAnalyzer.cs in
// src/Curriculum.Search/Analysis; vectors.tsv holds both together. All knowledge of languages arrives with the index; here are only the rules.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});
  const { words } = bekal.words;
  const { SPOKEN, ENGLISH_ENDINGS, leaves, undoubled, prefixes, loose, shortened } = bekal.affixes;

  /** Word classes of the lexicon, as in `WordClass`. */
  const NONE = 0, ROOT = 1, FIXED = 2, ENGLISH = 3, SITE = 4;

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
      if (found !== undefined) return found;
      found = /** @type {string} */ (this.resolve(word));
      this.known.set(word, found);
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
      prefixes(rest, depth, (/** @type {string} */ next) => this.strip(next, depth + 1, suffix, head, true));
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

  bekal.analysis = { NONE, ROOT, FIXED, ENGLISH, SITE, Lexicon, Stemmer, Analyzer };
})();
