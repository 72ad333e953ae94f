// @ts-check
// Answers queries from the index: ranks, and gives hits, sections and excerpts. The twin of Ranker.cs and SearchEngine.cs in
// src/Curriculum.Search/Querying, in whole numbers throughout, so that the page and the command line agree to the last digit.
// Nothing typed leaves the device.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});
  const { Index } = bekal.index;
  const { Planner } = bekal.plan;

  const MOST_SECTIONS = 3;
  const OTHER_FORM = 192, HALF = 10 * 256, ONE = 1024;

  /**
   * @typedef {{ stem: string, surface: string, weight: number }} Alternative
   * @typedef {{ stem: string, alternatives: Alternative[] }} Term
   * @typedef {{ surface: string, stem: string, start: number, end: number }} Token
   */

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
   * @typedef {{ url: string, section: string, title: string, kind: string, summary: string, best: [document: number, section: number] | null, score: number, sections: SectionHit[] }} Hit
   * best: the section that says more than the head (see `text`); else null, and the summary says it
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
        stems: [...new Set(terms.flatMap((/** @type {Term} */ term) => term.alternatives.map((alternative) => alternative.stem)))],
      };
    }

    /**
     * @param {Ranking} ranking
     * @returns {Promise<Hit>}
     */
    async hit(ranking) {
      const { document, score, headScore } = ranking;
      const isSection = ranking.sections.length > 0 && ranking.sections[0].score > headScore;
      const head = await this.index.head(document);
      const sections = ranking.sections.map(({ section, score }) => {
        const [anchor, heading] = head.slice(3 + 2 * section, 5 + 2 * section);
        return { anchor: anchor === '' ? '' : '#' + anchor, heading, score };
      });
      const [url, ...fragment] = head[0].split('#');
      const own = fragment.length > 0 ? '#' + fragment.join('#') : '';
      const section = isSection && sections[0].anchor !== '' ? sections[0].anchor : own;
      const kind = this.index.kinds[this.index.kindOf[document]];
      return { url, section, title: head[1], kind, summary: head[2], best: isSection ? [document, ranking.sections[0].section] : null, score, sections };
    }

    /**
     * What a hit says of the query: the text of its best section, which may have to be loaded, or its summary.
     * @param {Hit} hit
     * @returns {Promise<string>}
     */
    async text(hit) {
      return (hit.best && (await this.index.text(...hit.best))) || hit.summary;
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
