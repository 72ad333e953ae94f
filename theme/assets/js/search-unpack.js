// @ts-check
// Unpacks the words of the index. Every bit was foretold from the letters before it, and only the surprise was written: so this foretells the same,
// in whole numbers, to the last digit. The twin of WordPack.cs, BitModel.cs and BitCoder.cs in src/Curriculum.Search/Indexing.
(() => {
  'use strict';
  const root = /** @type {any} */ (globalThis);
  const bekal = (root.BekalSearch = root.BekalSearch || {});

  const SETS = 10, MOST_CONTEXTS = 4, PLACES = 1 << 18, MOST_SEEN = 120, FIRST_TRUST = 26000, HASTE = 41;
  const END = 0, RARE = 27;
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const CURVE = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047,
    2549, 2994, 3348, 3607, 3785, 3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];

  /** @param {number} stretched */
  const squash = (stretched) => {
    if (stretched > 2047 || stretched < -2047) return stretched > 0 ? 4095 : 0;
    const at = (stretched >> 7) + 16, part = stretched & 127;
    return (CURVE[at] * (128 - part) + CURVE[at + 1] * part + 64) >> 7;
  };

  /**
   * @param {string} packed
   * @param {number} count
   * @returns {[word: string, mark: number][]}
   */
  bekal.unpack = (packed, count) => {
    const stretched = new Int16Array(4096).fill(2047);
    for (let x = -2047, next = 0; x <= 2047; x++) for (const chance = squash(x); next <= chance; next++) stretched[next] = x;
    const chances = new Uint16Array(PLACES).fill(32768), seen = new Uint8Array(PLACES);
    const trust = new Int32Array(SETS * MOST_CONTEXTS).fill(FIRST_TRUST);
    const rates = Int32Array.from({ length: MOST_SEEN + 1 }, (_, times) => 655360 / (10 * times + 16));
    const hashes = new Int32Array(MOST_CONTEXTS), places = new Int32Array(MOST_CONTEXTS), inputs = new Int32Array(MOST_CONTEXTS);

    let at = 0, kept = 0, bits = 0;
    const byte = () => {
      while (bits < 8 && at < packed.length) {
        kept = ((kept << 6) | DIGITS.indexOf(packed[at++])) & 0xffff;
        bits += 6;
      }
      if (bits < 8) return 0;
      bits -= 8;
      return (kept >> bits) & 255;
    };
    let low = 0, high = 0xffffffff, value = 0;
    for (let i = 0; i < 4; i++) value = ((value << 8) | byte()) >>> 0;

    /**
     * The next bit.
     * @param {number} set
     * @param {number} contexts how many
     * @param {number} node the bits of the symbol so far, behind a leading one
     */
    const bit = (set, contexts, node) => {
      let sum = 0;
      for (let i = 0; i < contexts; i++) {
        const mixed = Math.imul(hashes[i] ^ Math.imul(node, 0x2545f491), 0x9e3779b1);
        const place = (places[i] = (mixed ^ (mixed >>> 15)) & (PLACES - 1));
        inputs[i] = seen[place] === 0 ? 0 : stretched[chances[place] >> 4];
        sum += trust[set * MOST_CONTEXTS + i] * inputs[i];
      }
      const chance = Math.min(4095, Math.max(1, squash(Math.floor(sum / 65536))));
      const middle = low + ((high - low) >>> 12) * chance;
      const one = value <= middle ? 1 : 0;
      if (one) high = middle;
      else low = middle + 1;
      while (((low ^ high) >>> 24) === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | byte()) >>> 0;
      }
      const error = ((one << 12) - chance) * HASTE;
      for (let i = 0; i < contexts; i++) {
        trust[set * MOST_CONTEXTS + i] += (inputs[i] * error + 32768) >> 16;
        const place = places[i];
        chances[place] += Math.floor((((one << 16) - one - chances[place]) * rates[seen[place]]) / 65536);
        if (seen[place] < MOST_SEEN) seen[place]++;
      }
      return one;
    };

    /**
     * The next symbol.
     * @param {number} length in bits
     * @param {number} set which kind of symbol it is; each trusts its contexts by itself
     * @param {...number} contexts what it depends on
     */
    const symbol = (length, set, ...contexts) => {
      contexts.forEach((context, i) => (hashes[i] = Math.imul(context, 0x9e3779b1) + Math.imul(Math.min(set, 2) * 8 + i + 1, 0x85ebca6b)));
      let node = 1;
      for (let i = 0; i < length; i++) node = (node << 1) | bit(set, contexts.length, node);
      return node - (1 << length);
    };

    /** @param {number} letter */
    const valueOf = (letter) => (letter >= 97 && letter <= 122 ? letter - 96 : RARE);

    /**
     * The last letters, four at most, as a number.
     * @param {string} word
     * @param {number} length
     */
    const tail = (word, length) => {
      let found = 0;
      for (let i = Math.max(0, word.length - length); i < word.length; i++) found = (found << 5) | valueOf(word.charCodeAt(i));
      return found;
    };

    /** @type {[string, number][]} */
    const all = [];
    let before = '', shared = 0, mark = 0;
    while (all.length < count) {
      shared = symbol(5, 0, before.length, (before.length << 5) | shared, tail(before, 3));
      let word = before.slice(0, shared);
      for (let at = shared; ; at++) {
        // The first letter that differs stands behind the one of the word before.
        const low = at === shared && at < before.length ? valueOf(before.charCodeAt(at)) : 0;
        const found = symbol(5, 2 + 2 * Math.min(at - shared, 2) + (low > 0 ? 1 : 0),
          (tail(word, 1) << 5) | low, (tail(word, 2) << 5) | low, tail(word, 3), tail(word, 4));
        if (found === END) break;
        word += String.fromCharCode(found === RARE ? (symbol(8, 8, 0) << 8) | symbol(8, 9, 0) : found + 96);
      }
      mark = symbol(4, 1, mark, tail(word, 2), tail(word.slice(0, 3), 3), (word.length << 5) | shared);
      all.push([word, mark]);
      before = word;
    }
    return all;
  };
})();
