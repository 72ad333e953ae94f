// @ts-check
// Keeps the site on the device. A version of the site is a generation: one cache, one list of files with their prints. Pages come from one
// generation only; a new one is filled beside the old and takes over as a whole. A file whose print is wrong is never kept.
(() => {
  const self = /** @type {any} */ (globalThis);
  const VERSION = '{version}';
  const NAME = 'bekal-';
  const LIST = 'luring.json';
  const CORE = 'inti';
  const AT_ONCE = 6;
  /** @type {string} */
  const root = self.registration.scope;

  /** @typedef {{ id: string, size: number, files: Record<string, string> }[]} List */

  /** @param {string} path */
  const url = (path) => new URL(path, root).href;

  /** @param {ArrayBuffer} bytes */
  const print = async (bytes) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 9);
    return btoa(String.fromCharCode(...hash)).replace(/\+/g, '-').replace(/\//g, '_');
  };

  const generation = () => caches.open(NAME + VERSION);

  /**
   * A file from the network, if it is the right one.
   * @param {string} path
   * @param {string} wanted its print
   */
  const load = async (path, wanted) => {
    for (const cache of /** @type {RequestCache[]} */ (['no-cache', 'reload'])) {
      const response = await fetch(url(path), { cache });
      if (response.ok && !response.redirected && (await print(await response.clone().arrayBuffer())) === wanted) return response;
    }
    throw new Error('print ' + path);
  };

  /** @param {Cache} cache @returns {Promise<List>} */
  const list = async (cache) => {
    let response = await cache.match(url(LIST));
    if (!response) {
      response = await load(LIST, VERSION);
      await cache.put(url(LIST), response.clone());
    }
    return response.json();
  };

  /** @param {List} all @returns {Map<string, string>} */
  const prints = (all) => new Map(all.flatMap((parcel) => Object.entries(parcel.files)));

  /** @param {Cache} cache @returns {Promise<Set<string>>} */
  const kept = async (cache) => new Set((await cache.keys()).map((request) => decodeURIComponent(request.url.slice(root.length))));

  const tell = async (/** @type {any} */ message) => {
    for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
  };

  /**
   * Fetches what is missing, a few files at once.
   * @param {Cache} cache
   * @param {Map<string, string>} known
   * @param {string[]} paths
   * @param {(done: number) => void} [progress]
   */
  const keep = async (cache, known, paths, progress) => {
    const there = await kept(cache);
    const missing = paths.filter((path) => known.has(path) && !there.has(path));
    let next = 0, done = 0;
    const work = async () => {
      while (next < missing.length) {
        const path = missing[next++];
        await cache.put(url(path), await load(path, /** @type {string} */ (known.get(path))));
        if (progress) progress(++done);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } finally {
      next = missing.length;
    }
  };

  /** The caches of other versions with what they hold. */
  const others = async () => {
    const found = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith(NAME) || name === NAME + VERSION) continue;
      const cache = await caches.open(name);
      const response = await cache.match(url(LIST));
      if (response) found.push({ name, cache, known: prints(await response.json()), there: await kept(cache) });
    }
    return found;
  };

  // The new generation holds the core and whatever was kept before; what did not change is copied, not fetched.
  const install = async () => {
    const cache = await generation();
    const all = await list(cache);
    const known = prints(all);
    const wanted = new Set(Object.keys(all.filter((parcel) => parcel.id === CORE)[0].files));
    for (const old of await others()) {
      const there = await kept(cache);
      for (const path of old.there) {
        if (!known.has(path)) continue;
        wanted.add(path);
        if (there.has(path) || known.get(path) !== old.known.get(path)) continue;
        const response = await old.cache.match(url(path));
        if (response) await cache.put(url(path), response);
      }
    }
    await keep(cache, known, [...wanted]);
    if (!self.registration.active) await self.skipWaiting();
  };

  const activate = async () => {
    for (const name of await caches.keys()) if (name.startsWith(NAME) && name !== NAME + VERSION) await caches.delete(name);
    await self.clients.claim();
    await state();
  };

  let working = false;

  /** Tells the open pages what is kept. @param {{ done: number, total: number, paused?: boolean } | null} [progress] */
  const state = async (progress) => {
    const cache = await generation();
    const there = await kept(cache);
    const parcels = (await list(cache)).map(({ id, size, files }) => {
      const paths = Object.keys(files);
      return { id, size, total: paths.length, kept: paths.filter((path) => there.has(path)).length };
    });
    await tell({ type: 'state', version: VERSION, parcels, progress: progress ?? null, working });
  };

  /** @param {string[] | null} chosen parcels; null means all */
  const save = async (chosen) => {
    if (working) return;
    working = true;
    let total = 0, last = 0, now = 0, paused = false;
    try {
      const cache = await generation();
      const all = await list(cache);
      const there = await kept(cache);
      const wanted = all.filter((parcel) => !chosen || chosen.includes(parcel.id) || parcel.id === CORE).flatMap((parcel) => Object.keys(parcel.files));
      total = wanted.length;
      now = wanted.filter((path) => there.has(path)).length;
      const before = now;
      if (now < total) await keep(cache, prints(all), wanted, (done) => {
        now = before + done;
        if (now - last < total / 50) return;
        last = now;
        tell({ type: 'progress', done: now, total });
      });
    } catch {
      // No network, or the server has another version already: then the browser fetches that one.
      paused = true;
      self.registration.update().catch(() => {});
    } finally {
      working = false;
    }
    await state({ done: now, total, paused });
  };

  /** @param {string[]} parcels */
  const drop = async (parcels) => {
    const cache = await generation();
    for (const parcel of await list(cache)) {
      if (parcels.includes(parcel.id) && parcel.id !== CORE) for (const path of Object.keys(parcel.files)) await cache.delete(url(path));
    }
    await state();
  };

  /** @param {Request} request */
  const answer = async (request) => {
    const address = request.url.split(/[?#]/)[0];
    const path = decodeURIComponent(address.slice(root.length));
    const file = path === '' || path.endsWith('/') ? path + 'index.html' : path;
    const cache = await generation();
    const saved = await cache.match(url(file));
    if (saved) return saved;
    try {
      const wanted = prints(await list(cache)).get(file);
      const response = await fetch(request);
      if (wanted && response.ok && !response.redirected) {
        if ((await print(await response.clone().arrayBuffer())) === wanted) await cache.put(url(file), response.clone());
        else self.registration.update().catch(() => {});
      }
      return response;
    } catch (error) {
      // Not the page itself at this address: its links count from its own.
      if (request.mode !== 'navigate') throw error;
      const own = await cache.match(url('en/luring.html'));
      return Response.redirect(url(own && file.startsWith('en/') ? 'en/luring.html' : 'luring.html'));
    }
  };

  self.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
  self.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
  self.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request } = event;
    if (request.method === 'GET' && request.url.startsWith(root) && !request.url.startsWith(url('sw.js'))) event.respondWith(answer(request));
  });
  self.addEventListener('message', (/** @type {any} */ event) => {
    const { type, parcels } = event.data ?? {};
    if (type === 'state') event.waitUntil(state());
    if (type === 'save') event.waitUntil(save(parcels ?? null));
    if (type === 'drop') event.waitUntil(drop(parcels));
    if (type === 'switch') event.waitUntil(self.skipWaiting());
  });
})();
