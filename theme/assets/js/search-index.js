// @ts-check
// Reads the search index: shards are classic scripts that call BekalSearch.shard, so that they load over file:// and under a strict CSP.
// The twin of src/Curriculum.Search/Querying/IndexReader.cs and PostingShard.cs.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});
  const { Lexicon, Analyzer } = bekal.analysis;

  const VERSION = 2;
  /** Characters of a hash in a file name. */
  const HASH = 4;
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  /**
   * Numbers in base 64, five bits a character; the sixth bit says that more follow.
   * @param {string} text
   * @returns {number[]}
   */
  function numbers(text) {
    /** @type {number[]} */
    const found = [];
    let number = 0, shift = 0;
    for (let i = 0; i < text.length; i++) {
      const digit = VALUES[text.charCodeAt(i)];
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  }

  /**
   * Sorted words, each as a capital (how many letters it shares with the word before, A = 0) and the rest.
   * @param {string} text
   * @returns {string[]}
   */
  function words(text) {
    /** @type {string[]} */
    const found = [];
    let before = '';
    for (let at = 0; at < text.length; ) {
      let end = at + 1;
      while (end < text.length && (text.charCodeAt(end) < 65 || text.charCodeAt(end) > 90)) end++;
      before = before.slice(0, text.charCodeAt(at) - 65) + text.slice(at + 1, end);
      found.push(before);
      at = end;
    }
    return found;
  }

  /**
   * @param {number[]} parts
   * @param {number[]} sums
   */
  function sums(parts, sums) {
    let sum = 0;
    for (const part of parts) sums.push((sum += part));
    return sums;
  }

  /**
   * The last place in a sorted list whose value is not above the one asked for; −1 if there is none.
   * @template T
   * @param {T[]} sorted
   * @param {T} value
   */
  function lastUpTo(sorted, value) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /**
   * A heading in small letters and digits of ASCII, all else a hyphen: most anchors.
   * @param {string} heading
   */
  const anchorOf = (heading) => heading.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase();

  /**
   * @typedef {{ document: number, kind: number, rest: string[] }} Name kind 0 = own name, 1 = title, 2 = lead
   * @typedef {{ forms: string[], units: Int32Array, formOf: Int32Array, weights: Int32Array, names: Name[] }} Root
   */

  /** A shard of neighbouring roots; a root is decoded when it is asked for. */
  class PostingShard {
    /** @param {{ stems: string, counts: string, forms: string, places: string, names: string[] }} data */
    constructor(data) {
      this.stems = words(data.stems);
      this.counts = numbers(data.counts);
      this.forms = words(data.forms);
      this.places = data.places.split(' ');
      this.names = data.names;
    }

    /**
     * @param {string} stem
     * @returns {Root | null}
     */
    find(stem) {
      const index = this.stems.indexOf(stem);
      if (index < 0) return null;
      let first = 0;
      for (let i = 0; i < index; i++) first += this.counts[i];
      const count = this.counts[index];
      const flat = numbers(this.places[index]);
      const step = count > 1 ? 3 : 2;
      const length = flat.length / step;
      const units = new Int32Array(length), formOf = new Int32Array(length), weights = new Int32Array(length);
      for (let i = 0, at = 0, unit = 0; i < length; i++) {
        units[i] = unit += flat[at++];
        if (count > 1) formOf[i] = flat[at++];
        weights[i] = flat[at++];
      }
      /** @type {Name[]} */
      const names = [];
      for (const name of this.names) {
        const [own, document, kind, ...rest] = name.split(' ');
        if (Number(own) === index) names.push({ document: Number(document), kind: Number(kind), rest });
      }
      return { forms: this.forms.slice(first, first + count), units, formOf, weights, names };
    }
  }

  /** @type {Map<string, any>} */
  const arrived = new Map();

  /**
   * Called by every file of the index.
   * @param {string} name
   * @param {any} data
   */
  bekal.shard = (name, data) => arrived.set(name, data);

  /**
   * Loads a file of the index as a classic script.
   * @param {string} url
   * @returns {Promise<void>}
   */
  function loadScript(url) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = url;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(url));
      document.head.append(script);
    });
  }

  /** An index, read file by file as queries need it. */
  class Index {
    /**
     * @param {string} base where the files lie, with a slash at the end
     * @param {(url: string) => Promise<void>} [load] another way to run a file, for tests
     */
    constructor(base, load) {
      this.base = base;
      this.load = load || loadScript;
      /** @type {Map<string, Promise<any>>} */
      this.files = new Map();
      /** @type {Map<number, PostingShard>} */
      this.shards = new Map();
      /** @type {any} */
      this.analyzer = null;
      /** @type {string[]} words of the site in ordinal order */
      this.vocabulary = [];
      /** @type {Map<string, number>} how widespread each of them is (1 or 2) */
      this.spreads = new Map();
      /** @type {string[]} */
      this.kinds = [];
      /** @type {number[]} by kind, in percent */
      this.kindWeights = [];
      /** @type {number[]} by document */
      this.kindOf = [];
      /** @type {number[]} by document the number of its first unit; one longer than the documents */
      this.firstUnits = [];
      /** @type {string[]} by posting shard */
      this.firstRoots = [];
      /** @type {Record<string, number[]>} by kind and shard the number of its first unit: h heads of documents, d texts of sections */
      this.firsts = {};
      /** @type {Record<string, string>} by kind */
      this.hashes = {};
    }

    /** Reads the core; everything else waits for it. */
    async open() {
      const core = await this.file('core', 'core.js');
      if (core.version !== VERSION) throw new Error('BekalSearch: index version ' + core.version);
      /** @type {Map<string, number>} */
      const classes = new Map();
      for (const [word, mark] of bekal.unpack(core.words, core.count)) {
        classes.set(word, Math.floor(mark / 3));
        if (mark % 3 > 0) {
          this.vocabulary.push(word);
          this.spreads.set(word, mark % 3);
        }
      }
      const variants = new Map(core.variants.split(' ').map((/** @type {string} */ pair) => pair.split('=')));
      this.analyzer = new Analyzer(new Lexicon(classes, variants, new Set(words(core.stops)), new Set(words(core.asks))));
      this.kinds = core.kinds;
      this.kindWeights = numbers(core.kindWeights);
      this.kindOf = numbers(core.kindOf);
      this.firstUnits = sums(numbers(core.units), [0]);
      this.firstRoots = words(core.postings);
      this.firsts = { h: sums(numbers(core.heads), []), d: sums(numbers(core.texts), []) };
      this.hashes = core.hashes;
      return this;
    }

    /**
     * The data of one file, loaded once.
     * @param {string} name
     * @param {string} file
     * @returns {Promise<any>}
     */
    file(name, file) {
      let promise = this.files.get(name);
      if (promise === undefined) {
        promise = this.load(this.base + file).then(() => {
          const data = arrived.get(name);
          arrived.delete(name);
          if (data === undefined) throw new Error('BekalSearch: ' + file);
          return data;
        });
        // A file that failed (no network) may be asked for again.
        promise.catch(() => this.files.delete(name));
        this.files.set(name, promise);
      }
      return promise;
    }

    /**
     * @param {string} kind p postings, h heads, d texts, f facets
     * @param {number} number
     */
    numbered(kind, number) {
      return this.file(kind + number, Math.floor(number / 64) + '/' + kind + number + '-' + this.hashes[kind].slice(number * HASH, (number + 1) * HASH) + '.js');
    }

    /**
     * Loads the shards in which these roots stand, if they stand anywhere.
     * @param {string[]} stems
     */
    async prepare(stems) {
      const needed = new Set(stems.map((stem) => lastUpTo(this.firstRoots, stem)));
      await Promise.all([...needed].map(async (number) => {
        if (number >= 0 && !this.shards.has(number)) this.shards.set(number, new PostingShard(await this.numbered('p', number)));
      }));
    }

    /**
     * The root with its places and names, or null; its shard is there (see `prepare`).
     * @param {string} stem
     * @returns {Root | null}
     */
    find(stem) {
      const shard = this.shards.get(lastUpTo(this.firstRoots, stem));
      return shard === undefined ? null : shard.find(stem);
    }

    /**
     * What results show of a document: url, title, summary, then anchor and heading of each section.
     * @param {number} document
     * @returns {Promise<string[]>}
     */
    async head(document) {
      const head = await this.unit('h', document);
      return head.map((/** @type {string | number} */ part, /** @type {number} */ i) => (part === 0 ? anchorOf(head[i + 1]) : part));
    }

    /**
     * The text of a section; sections are counted over all documents, and heads are none.
     * @param {number} document
     * @param {number} section
     * @returns {Promise<string>}
     */
    text(document, section) {
      return this.unit('d', this.firstUnits[document] - document + section);
    }

    /**
     * @param {string} kind
     * @param {number} unit
     */
    async unit(kind, unit) {
      const number = lastUpTo(this.firsts[kind], unit);
      return (await this.numbered(kind, number)).units[unit - this.firsts[kind][number]];
    }

    /**
     * The facets of every document, as [name, value] pairs.
     * @returns {Promise<[string, string][][]>}
     */
    async facets() {
      const data = await this.numbered('f', 0);
      const flat = numbers(data.of);
      /** @type {[string, string][][]} */
      const all = [];
      for (let at = 0; at < flat.length; ) {
        /** @type {[string, string][]} */
        const own = [];
        for (let left = flat[at++]; left > 0; left--, at++) own.push([data.facets[2 * flat[at]], data.facets[2 * flat[at] + 1]]);
        all.push(own);
      }
      return all;
    }
  }

  bekal.index = { Index };
})();
