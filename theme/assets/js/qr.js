// @ts-check
// A QR code as a drawing (ISO/IEC 18004, bytes, error correction L). Loaded only when somebody asks for one.
(() => {
  // For each version from 1: codewords of error correction in a block, and blocks. Version 25 holds 1,273 bytes: twenty typed answers and more.
  const CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];
  const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];

  /** A module is turned where its mask says nothing. @type {((x: number, y: number) => number)[]} */
  const MASKS = [
    (x, y) => (x + y) % 2,
    (x, y) => y % 2,
    (x) => x % 3,
    (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(x / 3) + (y >> 1)) % 2,
    (x, y) => x * y % 2 + x * y % 3,
    (x, y) => (x * y % 2 + x * y % 3) % 2,
    (x, y) => ((x + y) % 2 + x * y % 3) % 2,
  ];

  /** @param {number} x @param {number} y In GF(256) with the polynomial 0x11d. */
  const times = (x, y) => {
    let z = 0;
    for (let i = 7; i >= 0; i--) z = z << 1 ^ (z >> 7) * 0x11d ^ (y >> i & 1) * x;
    return z;
  };

  /** @param {number[]} data @param {number} degree */
  const remainder = (data, degree) => {
    let divisor = [...Array(degree - 1).fill(0), 1];
    for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) divisor = divisor.map((each, j) => times(each, root) ^ divisor[j + 1]);
    let rest = divisor.map(() => 0);
    for (const byte of data) {
      const factor = byte ^ rest[0];
      rest = divisor.map((each, i) => times(each, factor) ^ rest[i + 1]);
    }
    return rest;
  };

  /** Data and correction of all blocks, interleaved. @param {number[]} bytes @param {number} version @param {number} room In bytes. */
  const codewords = (bytes, version, room) => {
    let bits = '';
    const add = (/** @type {number} */ value, /** @type {number} */ length) => { bits += value.toString(2).padStart(length, '0'); };
    add(4, 4);
    add(bytes.length, version < 9 ? 8 : 16);
    for (const byte of bytes) add(byte, 8);
    add(0, 4);
    for (let pad = 0xec; bits.length < room * 8; pad ^= 0xfd) add(pad, 8);
    const data = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
    const count = BLOCKS[version];
    let at = 0;
    const blocks = Array.from({ length: count }, (_, i) => data.slice(at, (at += Math.floor((room + i) / count))));
    return [blocks, blocks.map((block) => remainder(block, CORRECTION[version]))].flatMap((parts) => parts[count - 1].flatMap((_, i) => parts.flatMap((part) => part[i] ?? [])));
  };

  /** The remainder of a BCH code behind its value. @param {number} value @param {number} steps @param {number} generator */
  const check = (value, steps, generator) => {
    let rest = value;
    for (let i = 0; i < steps; i++) rest = rest << 1 ^ (rest >> steps - 1) * generator;
    return value << steps | rest;
  };

  /** @param {number[][]} grid How hard a code is to read: the lower the better. */
  const penalty = (grid) => {
    let [score, dark] = [0, 0];
    for (const line of [...grid, ...grid.map((_, x) => grid.map((row) => row[x]))]) {
      const signs = line.join('');
      for (const run of signs.match(/0{5,}|1{5,}/g) ?? []) score += run.length - 2;
      score += 40 * (signs.match(/(?=10111010000|00001011101)/g) ?? []).length;
    }
    grid.forEach((row, y) => row.forEach((cell, x) => {
      dark += cell;
      if (x && y && [row[x - 1], grid[y - 1][x], grid[y - 1][x - 1]].every((each) => each === cell)) score += 3;
    }));
    return score + Math.floor(Math.abs(dark * 20 / grid.length ** 2 - 10)) * 10;
  };

  /** The parts that are the same whatever a code says; null where it says something. @param {number} version Counted from 0. */
  const frame = (version) => {
    const size = version * 4 + 21;
    /** @type {(number | null)[][]} */
    const grid = Array.from({ length: size }, () => Array(size).fill(null));
    const put = (/** @type {number} */ x, /** @type {number} */ y, /** @type {any} */ dark) => { if (grid[y]?.[x] !== undefined) grid[y][x] = Number(dark); };
    /** @param {number} cx @param {number} cy @param {number} reach @param {number} light The rings that stay light, as bits. */
    const square = (cx, cy, reach, light) => {
      for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) put(cx + x, cy + y, ~(light >> Math.max(Math.abs(x), Math.abs(y))) & 1);
    };
    for (let i = 0; i < size; i++) {
      put(6, i, ~i & 1);
      put(i, 6, ~i & 1);
    }
    square(3, 3, 4, 20);
    square(size - 4, 3, 4, 20);
    square(3, size - 4, 4, 20);
    const last = Math.floor((version + 1) / 7) + 1;
    const step = Math.floor((version * 8 + last * 3 + 16) / (last * 4)) * 2;
    const centre = (/** @type {number} */ i) => (i ? size - 7 - (last - i) * step : 6);
    if (version) for (let i = 0; i <= last; i++) for (let j = 0; j <= last; j++) if (i * j || (i + j) % last) square(centre(i), centre(j), 2, 2);
    const bits = check(version + 1, 12, 0x1f25);
    if (version > 5) for (let i = 0; i < 18; i++) {
      const [a, b] = [size - 11 + i % 3, Math.floor(i / 3)];
      put(a, b, bits >> i & 1);
      put(b, a, bits >> i & 1);
    }
    /** Says which mask there is. @param {number} mask */
    const format = (mask) => {
      const said = check(8 | mask, 10, 0x537) ^ 0x5412;
      for (let i = 0; i < 15; i++) {
        const bit = said >> i & 1;
        if (i < 8) {
          put(8, i < 6 ? i : i + 1, bit);
          put(size - 1 - i, 8, bit);
        } else {
          put(i < 9 ? 7 : 14 - i, 8, bit);
          put(8, size - 15 + i, bit);
        }
      }
      put(8, size - 8, 1);
    };
    format(0);
    return { grid, format };
  };

  /** @param {string} text @returns {number[][] | null} Rows of dark and light; null for a text that is too long. */
  const matrix = (text) => {
    const bytes = [...new TextEncoder().encode(text)];
    for (const version of BLOCKS.keys()) {
      const { grid, format } = frame(version);
      const room = (grid.flat().filter((cell) => cell === null).length >> 3) - CORRECTION[version] * BLOCKS[version];
      if (room < bytes.length + (version < 9 ? 2 : 3)) continue;
      const words = codewords(bytes, version, room);
      const size = grid.length;
      /** @type {number[][]} */
      const data = grid.map(() => []);
      let i = 0;
      for (let right = size - 1; right > 0; right -= 2) {
        if (right === 6) right = 5;
        for (let step = 0; step < size; step++) {
          const y = (right + 1) & 2 ? step : size - 1 - step;
          for (const x of [right, right - 1]) {
            if (grid[y][x] !== null) continue;
            data[y][x] = words[i >> 3] >> (~i & 7) & 1;
            i++;
          }
        }
      }
      const masked = MASKS.map((turns, mask) => {
        format(mask);
        const drawn = grid.map((row, y) => row.map((cell, x) => cell ?? data[y][x] ^ Number(!turns(x, y))));
        return { drawn, score: penalty(drawn) };
      });
      return masked.sort((a, b) => a.score - b.score)[0].drawn;
    }
    return null;
  };

  /** @param {string} text @param {string} label @returns {Node} */
  const qr = (text, label) => {
    const grid = matrix(text) ?? [];
    const [svg, path] = ['svg', 'path'].map((tag) => document.createElementNS('http://www.w3.org/2000/svg', tag));
    for (const [key, value] of Object.entries({ viewBox: `-4 -4 ${grid.length + 8} ${grid.length + 8}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' })) svg.setAttribute(key, value);
    path.setAttribute('d', grid.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''));
    svg.append(path);
    return grid.length ? svg : document.createTextNode('');
  };

  Object.assign(/** @type {any} */ (globalThis).bekal, { qr, qrMatrix: matrix });
})();
