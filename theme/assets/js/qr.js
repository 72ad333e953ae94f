// @ts-check
// A QR code as a drawing (ISO/IEC 18004, bytes, error correction L). Loaded only when somebody asks for one.
(() => {
  // For each version from 1: codewords of error correction in a block, and blocks.
  const CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30];
  const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25];
  const LEVEL = 1;

  /** @param {number} x @param {number} y In GF(256) with the polynomial 0x11d. */
  const times = (x, y) => {
    let z = 0;
    for (let i = 7; i >= 0; i--) z = (z << 1) ^ ((z >>> 7) * 0x11d) ^ (((y >>> i) & 1) * x);
    return z;
  };

  /** @param {number[]} data @param {number} degree */
  const remainder = (data, degree) => {
    let divisor = [...Array(degree - 1).fill(0), 1];
    for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) divisor = divisor.map((each, j) => times(each, root) ^ (divisor[j + 1] ?? 0));
    const rest = Array(degree).fill(0);
    for (const byte of data) {
      const factor = byte ^ rest.shift();
      rest.push(0);
      divisor.forEach((each, i) => { rest[i] ^= times(each, factor); });
    }
    return rest;
  };

  /** @param {number} version Modules that hold data and correction. */
  const room = (version) => {
    const marks = version > 1 ? Math.floor(version / 7) + 2 : 0;
    return (16 * version + 128) * version + 64 - (marks ? (25 * marks - 10) * marks - 55 : 0) - (version > 6 ? 36 : 0);
  };

  /** @param {number} version */
  const capacity = (version) => (room(version) >> 3) - CORRECTION[version - 1] * BLOCKS[version - 1];

  /** @param {number} version @param {number} size */
  const centres = (version, size) => {
    if (version === 1) return [];
    const count = Math.floor(version / 7) + 2;
    const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
    return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - i * step).reverse()];
  };

  /** @param {number[]} bytes @param {number} version Data and correction of all blocks, interleaved. */
  const codewords = (bytes, version) => {
    /** @type {number[]} */
    const bits = [];
    const put = (/** @type {number} */ value, /** @type {number} */ length) => { for (let i = length - 1; i >= 0; i--) bits.push((value >>> i) & 1); };
    const full = capacity(version) * 8;
    put(4, 4);
    put(bytes.length, version < 10 ? 8 : 16);
    for (const byte of bytes) put(byte, 8);
    put(0, Math.min(4, full - bits.length));
    put(0, -bits.length & 7);
    for (let pad = 0xec; bits.length < full; pad ^= 0xec ^ 0x11) put(pad, 8);
    const data = Array.from({ length: full / 8 }, (_, i) => bits.slice(i * 8, i * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0));

    const count = BLOCKS[version - 1];
    const degree = CORRECTION[version - 1];
    const short = Math.floor(data.length / count);
    const first = count - (data.length % count);
    const blocks = Array.from({ length: count }, (_, i) => data.slice(i * short + Math.max(0, i - first), (i + 1) * short + Math.max(0, i + 1 - first)));
    const rests = blocks.map((block) => remainder(block, degree));
    const woven = (/** @type {number[][]} */ parts, /** @type {number} */ length) => Array.from({ length }, (_, i) => parts.flatMap((part) => (i < part.length ? [part[i]] : []))).flat();
    return [...woven(blocks, short + 1), ...woven(rests, degree)];
  };

  const MASKS = [
    (/** @type {number} */ x, /** @type {number} */ y) => (x + y) % 2 === 0,
    (/** @type {number} */ _, /** @type {number} */ y) => y % 2 === 0,
    (/** @type {number} */ x) => x % 3 === 0,
    (/** @type {number} */ x, /** @type {number} */ y) => (x + y) % 3 === 0,
    (/** @type {number} */ x, /** @type {number} */ y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
    (/** @type {number} */ x, /** @type {number} */ y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (/** @type {number} */ x, /** @type {number} */ y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (/** @type {number} */ x, /** @type {number} */ y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
  ];

  /** @param {number} value @param {number} steps @param {number} generator The remainder of a BCH code. */
  const check = (value, steps, generator) => {
    let rest = value;
    for (let i = 0; i < steps; i++) rest = (rest << 1) ^ ((rest >>> (steps - 1)) * generator);
    return (value << steps) | rest;
  };

  /** @param {boolean[][]} grid How hard a code is to read: the lower the better. */
  const penalty = (grid) => {
    const size = grid.length;
    let score = 0;
    let dark = 0;
    const columns = grid.map((_, x) => grid.map((row) => row[x]));
    for (const line of [...grid, ...columns]) {
      const signs = line.map(Number).join('');
      for (const run of signs.match(/0{5,}|1{5,}/g) ?? []) score += run.length - 2;
      for (const like of ['10111010000', '00001011101']) for (let at = signs.indexOf(like); at >= 0; at = signs.indexOf(like, at + 1)) score += 40;
    }
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        if (grid[y][x]) dark++;
        if (x && y && grid[y][x] === grid[y - 1][x] && grid[y][x] === grid[y][x - 1] && grid[y][x] === grid[y - 1][x - 1]) score += 3;
      }
    }
    return score + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
  };

  /** @param {string} text @returns {boolean[][] | null} Rows of dark and light; null for a text that is too long. */
  const matrix = (text) => {
    const bytes = [...new TextEncoder().encode(text)];
    const version = CORRECTION.findIndex((_, i) => capacity(i + 1) * 8 >= 4 + (i < 9 ? 8 : 16) + bytes.length * 8) + 1;
    if (!version) return null;
    const size = version * 4 + 17;
    const grid = Array.from({ length: size }, () => Array(size).fill(false));
    const fixed = Array.from({ length: size }, () => Array(size).fill(false));
    const set = (/** @type {number} */ x, /** @type {number} */ y, /** @type {boolean} */ dark) => {
      if (x < 0 || y < 0 || x >= size || y >= size) return;
      grid[y][x] = dark;
      fixed[y][x] = true;
    };
    for (let i = 0; i < size; i++) {
      set(6, i, i % 2 === 0);
      set(i, 6, i % 2 === 0);
    }
    for (const [cx, cy] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
      for (let y = -4; y <= 4; y++) for (let x = -4; x <= 4; x++) set(cx + x, cy + y, ![2, 4].includes(Math.max(Math.abs(x), Math.abs(y))));
    }
    const at = centres(version, size);
    at.forEach((cx, i) => at.forEach((cy, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === at.length - 1) || (i === at.length - 1 && j === 0)) return;
      for (let y = -2; y <= 2; y++) for (let x = -2; x <= 2; x++) set(cx + x, cy + y, Math.max(Math.abs(x), Math.abs(y)) !== 1);
    }));
    if (version > 6) {
      const bits = check(version, 12, 0x1f25);
      for (let i = 0; i < 18; i++) {
        const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
        set(a, b, ((bits >>> i) & 1) === 1);
        set(b, a, ((bits >>> i) & 1) === 1);
      }
    }
    const format = (/** @type {number} */ mask) => {
      const bits = check((LEVEL << 3) | mask, 10, 0x537) ^ 0x5412;
      const bit = (/** @type {number} */ i) => ((bits >>> i) & 1) === 1;
      for (let i = 0; i < 6; i++) set(8, i, bit(i));
      set(8, 7, bit(6));
      set(8, 8, bit(7));
      set(7, 8, bit(8));
      for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
      for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
      for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
      set(8, size - 8, true);
    };
    format(0);

    const words = codewords(bytes, version);
    let i = 0;
    for (let right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < size; step++) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (fixed[y][x] || i >= words.length * 8) continue;
          grid[y][x] = ((words[i >> 3] >>> (7 - (i & 7))) & 1) === 1;
          i++;
        }
      }
    }
    const masked = (/** @type {number} */ mask) => {
      format(mask);
      return grid.map((row, y) => row.map((dark, x) => (fixed[y][x] ? dark : dark !== MASKS[mask](x, y))));
    };
    return MASKS.map((_, mask) => masked(mask)).map((each) => /** @type {const} */ ([penalty(each), each])).sort((a, b) => a[0] - b[0])[0][1];
  };

  /** @param {string} text @param {string} label @returns {Node} */
  const qr = (text, label) => {
    const grid = matrix(text);
    if (!grid) return document.createTextNode('');
    const size = grid.length + 8;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [key, value] of Object.entries({ viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' })) svg.setAttribute(key, value);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', grid.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join(''));
    svg.append(path);
    return svg;
  };

  Object.assign(/** @type {any} */ (globalThis).bekal, { qr, qrMatrix: matrix });
})();
