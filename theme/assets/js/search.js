// @ts-check
// Answers queries from the index: plans (corrects, completes, joins, splits) and ranks. The twin of src/Curriculum.Search/Querying, in whole
// numbers throughout, so that the page and the command line agree to the last digit. Nothing typed leaves the device.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});
  const { ROOT, FIXED, ENGLISH } = bekal.analysis;
  const { Index } = bekal.index;

  const MOST_TERMS = 12, MOST_COMPLETIONS = 8, MOST_NEAR = 3, MOST_SECTIONS = 3, MOST_EDITS = 2;
  const EXACT = 256, JOINED = 240, COMPLETED = 200, ONE_EDIT = 160, TWO_EDITS = 110;
  const OTHER_FORM = 192, HALF = 10 * 256, ONE = 1024;

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

  /**
   * log2(number / 1024) in 1/256, by straight lines between powers of two.
   * @param {number} number
   */
  function log(number) {
    const power = 31 - Math.clz32(number);
    const floor = 2 ** power;
    return 256 * (power - 10) + Math.floor((256 * (number - floor)) / floor);
  }

  /** @param {number} weight */
  const saturate = (weight) => Math.floor((weight * ONE) / (weight + HALF));

  /**
   * @param {number[]} list
   * @param {number} start
   * @param {number} end
   */
  function total(list, start, end) {
    let sum = 0;
    for (let i = start; i < end; i++) sum += list[i];
    return sum;
  }

  /**
   * @typedef {{ document: number, score: number, headScore: number, sections: { section: number, score: number }[] }} Ranking
   */

  /** BM25F over sections. */
  class Ranker {
    /**
     * @param {any} index
     * @param {Term[]} terms
     */
    constructor(index, terms) {
      this.index = index;
      /** @type {Set<number>} */
      this.documents = new Set();
      /** @type {number[]} */
      this.rarities = [];
      this.weights = terms.map((term) => this.weigh(term));
      this.all = Math.max(1, total(this.rarities, 0, terms.length));
      /** @type {Map<number, number>} */
      this.bonuses = new Map();
      this.named = -1;
      this.addNames(terms);
    }

    /**
     * How much each unit says of one term, and how rare the term is.
     * @param {Term} term
     */
    weigh(term) {
      const firstUnits = this.index.firstUnits;
      const count = firstUnits[firstUnits.length - 1];
      const sum = new Int32Array(count), best = new Int32Array(count);
      for (const alternative of term.alternatives) {
        const found = this.index.find(alternative.stem);
        if (found === null) continue;
        const other = Math.floor((alternative.weight * OTHER_FORM) / 256);
        const { forms, units, formOf, weights } = found;
        for (let i = 0; i < units.length; i++) {
          sum[units[i]] += weights[i] * (forms[formOf[i]] === alternative.surface ? alternative.weight : other);
        }
        for (const unit of units) {
          if (sum[unit] > best[unit]) best[unit] = sum[unit];
          sum[unit] = 0;
        }
      }
      let found = 0;
      for (let document = 0; document + 1 < firstUnits.length; document++) {
        for (let unit = firstUnits[document]; unit < firstUnits[document + 1]; unit++) {
          if (best[unit] > 0) {
            found++;
            this.documents.add(document);
            break;
          }
        }
      }
      const documents = firstUnits.length - 1;
      this.rarities.push(log(Math.floor(((2 * documents + 2) * 1024) / (2 * found + 1)) + 1024));
      return best;
    }

    /** @param {Term[]} terms */
    addNames(terms) {
      terms.forEach((term, start) => {
        const found = this.index.find(term.stem);
        for (const name of found === null ? [] : found.names) {
          const length = name.rest.length + 1;
          if (start + length > terms.length || name.rest.some((/** @type {string} */ stem, /** @type {number} */ i) => stem !== terms[start + 1 + i].stem)) continue;
          const covered = total(this.rarities, start, start + length);
          const worth = name.kind === 0 ? 256 : name.kind === 1 ? 224 : 192;
          const bonus = Math.floor((Math.floor((covered * worth) / 256) * covered) / this.all) * 2;
          this.bonuses.set(name.document, Math.max(this.bonuses.get(name.document) || 0, bonus));
          if (length === terms.length && name.kind === 0 && this.named < 0) this.named = name.document;
        }
      });
    }

    /** @returns {Ranking[]} */
    rank() {
      const rankings = [...this.documents].map((document) => this.score(document));
      return rankings.sort((a, b) => b.score - a.score || a.document - b.document);
    }

    /**
     * @param {number} document
     * @returns {Ranking}
     */
    score(document) {
      const { firstUnits, kindWeights, kindOf } = this.index;
      const head = firstUnits[document], end = firstUnits[document + 1];
      let anywhere = 0, covered = 0, headScore = 0;
      for (let t = 0; t < this.weights.length; t++) {
        const weights = this.weights[t];
        let most = 0;
        for (let unit = head + 1; unit < end; unit++) if (weights[unit] > most) most = weights[unit];
        anywhere += this.rarities[t] * saturate(weights[head] + most);
        headScore += this.rarities[t] * saturate(weights[head]);
        if (weights[head] + most > 0) covered += this.rarities[t];
      }
      const sections = [];
      let together = headScore;
      for (let unit = head + 1; unit < end; unit++) {
        const score = this.scoreSection(head, unit);
        if (score > 0) {
          sections.push({ section: unit - head - 1, score: Math.floor(score / ONE) });
          if (score > together) together = score;
        }
      }
      sections.sort((a, b) => b.score - a.score || a.section - b.section);
      const plain = Math.floor((anywhere + 2 * together) / ONE);
      const scored = Math.floor((plain * (128 + Math.floor((128 * covered) / this.all))) / 256);
      const score = Math.floor(((scored + (this.bonuses.get(document) || 0)) * kindWeights[kindOf[document]]) / 100);
      return { document, score, headScore: Math.floor(headScore / ONE), sections: sections.slice(0, MOST_SECTIONS) };
    }

    /**
     * What one section says of all terms; 0 if it holds none of them itself.
     * @param {number} head
     * @param {number} unit
     */
    scoreSection(head, unit) {
      let score = 0, holds = false;
      for (let t = 0; t < this.weights.length; t++) {
        const weights = this.weights[t];
        score += this.rarities[t] * saturate(weights[unit] + Math.floor(weights[head] / 2));
        if (weights[unit] > 0) holds = true;
      }
      return holds ? score : 0;
    }
  }

  /**
   * @typedef {{ anchor: string, heading: string, score: number }} SectionHit
   * @typedef {{ url: string, section: string, title: string, kind: string, summary: string, text: string, score: number, sections: SectionHit[] }} Hit
   * text: that of the best section, where it says more than the head; else empty, and the summary says it
   * @typedef {{ hits: Hit[], total: number, documents: number[], suggestion: string | null, answer: Hit | null, stems: string[] }} Result
   * hits: the best documents; documents: the numbers of all that match, best first (for facets); stems: what to highlight
   */

  /** An open index that answers queries. */
  class Engine {
    /** @param {any} index */
    constructor(index) {
      this.index = index;
      this.planner = new Planner(index);
    }

    /**
     * @param {string} query what someone typed; its last word may still be growing
     * @param {{ limit?: number, keep?: (document: number) => boolean }} [options] keep: only these documents (facets)
     * @returns {Promise<Result>}
     */
    async search(query, options = {}) {
      const { terms, suggestion } = await this.planner.plan(query);
      const ranker = new Ranker(this.index, terms);
      let rankings = ranker.rank();
      if (options.keep) rankings = rankings.filter((ranking) => options.keep && options.keep(ranking.document));
      const named = rankings.find((ranking) => ranking.document === ranker.named);
      const hits = await Promise.all(rankings.slice(0, options.limit || 10).map((ranking) => this.hit(ranking)));
      const answer = named === undefined ? null : await this.hit(named);
      return {
        hits,
        total: rankings.length,
        documents: rankings.map((ranking) => ranking.document),
        suggestion,
        answer: answer !== null && answer.summary !== '' ? answer : null,
        stems: [...new Set(terms.flatMap((term) => term.alternatives.map((alternative) => alternative.stem)))],
      };
    }

    /**
     * @param {Ranking} ranking
     * @returns {Promise<Hit>}
     */
    async hit(ranking) {
      const { document, score, headScore } = ranking;
      const isSection = ranking.sections.length > 0 && ranking.sections[0].score > headScore;
      const [head, text] = await Promise.all([
        this.index.head(document),
        isSection ? this.index.sectionText(document, ranking.sections[0].section) : '',
      ]);
      const sections = ranking.sections.map(({ section, score }) => {
        const [anchor, heading] = head.slice(3 + 2 * section, 5 + 2 * section);
        return { anchor: anchor === '' ? '' : '#' + anchor, heading, score };
      });
      const [url, ...fragment] = head[0].split('#');
      const own = fragment.length > 0 ? '#' + fragment.join('#') : '';
      const section = isSection && sections[0].anchor !== '' ? sections[0].anchor : own;
      const kind = this.index.kinds[this.index.kindOf[document]];
      return { url, section, title: head[1], kind, summary: head[2], text, score, sections };
    }

    /**
     * The stretch of a text that says most of a query, cut into pieces: plain text and hits in turn, the first one plain (it may be empty).
     * @param {string} text
     * @param {string[]} stems
     * @param {number} [length] about how many characters
     * @returns {{ pieces: string[], before: boolean, after: boolean }} before, after: whether text was left out there
     */
    excerpt(text, stems, length = 180) {
      const wanted = new Set(stems);
      /** @type {Token[]} */
      const hits = this.index.analyzer.analyze(text).filter((/** @type {Token} */ token) => wanted.has(token.stem));
      let from = 0, best = -1;
      for (let first = 0; first < hits.length; first++) {
        const seen = new Set();
        let last = first;
        while (last < hits.length && hits[last].end - hits[first].start <= length) seen.add(hits[last++].stem);
        const worth = seen.size * 100 + (last - first);
        if (worth > best) {
          best = worth;
          from = Math.max(0, hits[first].start - Math.floor(length / 4));
        }
      }
      while (from > 0 && !/\s/.test(text[from - 1])) from--;
      let to = Math.min(text.length, from + length);
      while (to < text.length && !/\s/.test(text[to])) to++;
      const pieces = [];
      let at = from;
      for (const hit of hits) {
        if (hit.start < at || hit.end > to) continue;
        pieces.push(text.slice(at, hit.start), text.slice(hit.start, hit.end));
        at = hit.end;
      }
      pieces.push(text.slice(at, to));
      return { pieces, before: from > 0, after: to < text.length };
    }

    /** @returns {Promise<[string, string][][]>} the facets of every document */
    facets() {
      return this.index.facets();
    }
  }

  /** @type {Engine | null} */
  let opened = null;

  /**
   * Opens the index of the site.
   * @param {string} base where its files lie, with a slash at the end
   * @param {(url: string) => Promise<void>} [load] another way to run a file, for tests
   * @returns {Promise<Engine>}
   */
  bekal.open = async (base, load) => (opened = new Engine(await new Index(base, load).open()));

  /**
   * The words of a text that count, with their roots, as the open index sees them.
   * @param {string} text
   * @returns {Token[]}
   */
  bekal.analyze = (text) => {
    if (opened === null) throw new Error('BekalSearch: open an index first');
    return opened.index.analyzer.analyze(text);
  };
})();
