// @ts-check
// Turns a query into terms: corrects, completes, joins and splits words that the site writes otherwise.
// The twin of QueryPlanner.cs and Speller.cs in src/Curriculum.Search/Querying.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});
  const { ROOT, FIXED, ENGLISH } = bekal.analysis;

  const MOST_TERMS = 12, MOST_COMPLETIONS = 8, MOST_NEAR = 3, MOST_EDITS = 2;
  const EXACT = 256, JOINED = 240, COMPLETED = 200, ONE_EDIT = 160, TWO_EDITS = 110;

  /**
   * @typedef {{ stem: string, surface: string, weight: number }} Alternative
   * @typedef {{ stem: string, alternatives: Alternative[] }} Term
   * @typedef {{ surface: string, stem: string, start: number, end: number }} Token
   */

  /**
   * Insertions, deletions, replacements and swaps of neighbours between two words; more than allowed is allowed + 1.
   * @param {string} left
   * @param {string} right
   * @param {number} allowed
   */
  function distance(left, right, allowed) {
    const width = right.length + 1;
    let before = new Int32Array(width), last = new Int32Array(width), row = new Int32Array(width);
    for (let j = 0; j < width; j++) last[j] = j;
    for (let i = 1; i <= left.length; i++) {
      row[0] = i;
      let least = i;
      for (let j = 1; j < width; j++) {
        const cost = left[i - 1] === right[j - 1] ? 0 : 1;
        let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) value = Math.min(value, before[j - 2] + 1);
        row[j] = value;
        if (value < least) least = value;
      }
      if (least > allowed) return allowed + 1;
      const free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[width - 1], allowed + 1);
  }

  /**
   * Which of the letters a–z a word holds. One edit changes at most two of them, so most words are told apart without counting edits.
   * @param {string} word
   */
  function letters(word) {
    let found = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - 97;
      if (letter >= 0 && letter < 26) found |= 1 << letter;
    }
    return found;
  }

  /** @param {number} bits */
  function count(bits) {
    let ones = 0;
    for (; bits !== 0; bits &= bits - 1) ones++;
    return ones;
  }

  /** Turns a query into terms. */
  class Planner {
    /** @param {any} index */
    constructor(index) {
      this.index = index;
      /** @type {Int32Array} */
      this.letters = Int32Array.from(index.vocabulary, letters);
    }

    /**
     * @param {string} text
     * @returns {Promise<{ terms: Term[], suggestion: string | null }>}
     */
    async plan(text) {
      const tokens = this.tokens(text);
      await this.index.prepare(tokens.map((token) => token.stem));
      let plan = this.read(text, tokens, false);
      if (plan.terms.length === 0) plan = this.read(text, tokens, true);
      await this.index.prepare(plan.terms.flatMap((term) => term.alternatives.map((alternative) => alternative.stem)));
      return plan;
    }

    /**
     * The words of a query, without those that only ask (pengertian asesmen), unless there are no others.
     * @param {string} text
     * @returns {Token[]}
     */
    tokens(text) {
      const { analyzer } = this.index;
      const tokens = analyzer.analyze(text);
      const rest = tokens.filter((/** @type {Token} */ token) => !analyzer.lexicon.asks.has(token.surface));
      return (rest.length > 0 ? rest : tokens).slice(0, MOST_TERMS);
    }

    /**
     * @param {string} text
     * @param {Token[]} tokens
     * @param {boolean} forgiving corrects even words that the language has: better than to find nothing
     */
    read(text, tokens, forgiving) {
      /** @type {Term[]} */
      const terms = [];
      /** @type {{ token: Token, word: string }[]} */
      const corrections = [];
      tokens.forEach((token, i) => {
        /** @type {Alternative[]} */
        const alternatives = [];
        if (i > 0) this.addJoined(alternatives, tokens[i - 1].surface + token.surface);
        if (i + 1 < tokens.length) this.addJoined(alternatives, token.surface + tokens[i + 1].surface);
        if (this.index.find(token.stem) !== null) alternatives.push({ stem: token.stem, surface: token.surface, weight: EXACT });
        else if (i === tokens.length - 1 && token.end === text.length) this.addCompletions(alternatives, token.surface);
        if (alternatives.length > 0) terms.push({ stem: alternatives[alternatives.length - 1].stem, alternatives });
        else this.mend(token, forgiving ? MOST_EDITS : this.editsFor(token), terms, corrections);
      });
      let suggestion = text;
      for (const { token, word } of corrections.reverse()) suggestion = suggestion.slice(0, token.start) + word + suggestion.slice(token.end);
      return { terms, suggestion: corrections.length > 0 ? suggestion : null };
    }

    /**
     * @param {string} word
     * @param {number} weight
     * @returns {Alternative}
     */
    alternative(word, weight) {
      return { stem: this.index.analyzer.stemmer.stem(word), surface: word, weight };
    }

    /**
     * Someone writes group work where the site writes groupwork.
     * @param {Alternative[]} alternatives
     * @param {string} joined
     */
    addJoined(alternatives, joined) {
      if (this.index.spreads.has(joined)) alternatives.push(this.alternative(joined, JOINED));
    }

    /**
     * The last word may still be growing.
     * @param {Alternative[]} alternatives
     * @param {string} beginning
     */
    addCompletions(alternatives, beginning) {
      if (beginning.length < 2) return;
      const { vocabulary, spreads } = this.index;
      const found = vocabulary.filter((/** @type {string} */ word) => word.startsWith(beginning));
      found.sort((/** @type {string} */ a, /** @type {string} */ b) => spreads.get(b) - spreads.get(a) || a.length - b.length || (a < b ? -1 : 1));
      for (const word of found.slice(0, MOST_COMPLETIONS)) alternatives.push(this.alternative(word, COMPLETED));
    }

    /**
     * One edit is likelier than two words in one, and that likelier than two edits.
     * @param {Token} token
     * @param {number} mostEdits
     * @param {Term[]} terms
     * @param {{ token: Token, word: string }[]} corrections
     */
    mend(token, mostEdits, terms, corrections) {
      const near = this.near(token.surface, mostEdits);
      const halves = near.length === 0 || near[0].edits > 1 ? this.split(token.surface) : null;
      if (halves !== null) {
        for (const half of halves) {
          const whole = this.alternative(half, EXACT);
          terms.push({ stem: whole.stem, alternatives: [whole] });
        }
      } else if (near.length > 0) {
        corrections.push({ token, word: near[0].word });
        const alternatives = near.map(({ word, edits }) => this.alternative(word, edits === 1 ? ONE_EDIT : TWO_EDITS));
        terms.push({ stem: alternatives[0].stem, alternatives });
      }
    }

    /**
     * Someone writes pekerjasosial where the site writes pekerja sosial.
     * @param {string} word
     * @returns {[string, string] | null}
     */
    split(word) {
      const spreads = this.index.spreads;
      /** @type {[string, string] | null} */
      let best = null;
      let bestSpread = 0;
      for (let at = 4; at <= word.length - 4; at++) {
        const spread = Math.min(spreads.get(word.slice(0, at)) || 0, spreads.get(word.slice(at)) || 0);
        if (spread > bestSpread) {
          bestSpread = spread;
          best = [word.slice(0, at), word.slice(at)];
        }
      }
      return best;
    }

    /**
     * A word of the language that the site just does not use is no typing error; a form of such a word hardly is one.
     * @param {Token} token
     */
    editsFor(token) {
      return this.isKnown(token.surface) ? 0 : this.isKnown(token.stem) ? 1 : MOST_EDITS;
    }

    /** @param {string} word */
    isKnown(word) {
      const kind = this.index.analyzer.lexicon.classOf(word);
      return kind === ROOT || kind === FIXED || kind === ENGLISH;
    }

    /**
     * The nearest words of the site: one edit from four letters on, two from eight.
     * @param {string} word
     * @param {number} mostEdits
     * @returns {{ word: string, edits: number, cost: number }[]}
     */
    near(word, mostEdits) {
      const allowed = Math.min(mostEdits, word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);
      /** @type {{ word: string, edits: number, cost: number }[]} */
      const found = [];
      if (allowed === 0) return found;
      const { vocabulary, spreads } = this.index;
      const own = letters(word);
      let best = 1000;
      for (let i = 0; i < vocabulary.length; i++) {
        const known = vocabulary[i];
        if (Math.abs(known.length - word.length) > allowed || known.length < 3 || count(own ^ this.letters[i]) > 2 * allowed) continue;
        const edits = distance(word, known, allowed);
        if (edits > allowed) continue;
        const cost = edits * 8 + (known[0] === word[0] ? 0 : 4) + (2 - spreads.get(known));
        best = Math.min(best, cost);
        found.push({ word: known, edits, cost });
      }
      return found
        .filter((item) => item.cost <= best + 1)
        .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
        .slice(0, MOST_NEAR);
    }
  }

  bekal.plan = { Planner };
})();
