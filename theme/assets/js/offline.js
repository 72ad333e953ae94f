// @ts-check
// Starts the service worker, asks it to keep the site after the first visit, and says in the footer how far it is.
// Where a reader saves data or the network is of the slowest, only the core is kept until they choose more. From a folder there is nothing to do.
(() => {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('a.offline'));
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!link || !script || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const scope = /** @type {any} */ (globalThis);
  const KEY = 'bekal-luring';
  const root = new URL('../', script.src);

  /** What the reader chose: parcels, or null for all. @returns {string[] | null} */
  const chosen = () => {
    try {
      const choice = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (choice === 'all') return null;
      if (Array.isArray(choice)) return choice;
    } catch {
      // Without storage there is no choice.
    }
    return /** @type {any} */ (navigator).connection?.saveData || /2g/.test(/** @type {any} */ (navigator).connection?.effectiveType ?? '') ? [] : null;
  };

  /** @param {string} text */
  const say = (text) => { if (link.textContent !== text) link.textContent = text; };

  /** @param {any} message */
  const post = (message) => navigator.serviceWorker.ready.then((registration) => registration.active?.postMessage(message));

  /** @param {ServiceWorkerRegistration} registration */
  const watch = (registration) => {
    const news = () => {
      if (!registration.waiting || !registration.active) return;
      say(link.dataset.new ?? '');
      dispatchEvent(new CustomEvent('bekal-baru'));
    };
    news();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', news));
  };

  scope.BekalOffline = {
    chosen,
    post,
    /** @param {string[] | 'all'} parcels */
    choose(parcels) {
      localStorage.setItem(KEY, JSON.stringify(parcels));
      post({ type: 'save', parcels: chosen() });
    },
    async takeOver() {
      const registration = await navigator.serviceWorker.ready;
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      registration.waiting?.postMessage({ type: 'switch' });
    },
    async waiting() {
      return (await navigator.serviceWorker.getRegistration(root.href))?.waiting ?? null;
    },
  };

  navigator.serviceWorker.addEventListener('message', (event) => {
    const { type, parcels, done, total } = event.data;
    if (type === 'progress') say((link.dataset.saving ?? '').replace('{0}', String(Math.floor((100 * done) / total))));
    if (type !== 'state') return;
    const wanted = chosen();
    const mine = parcels.filter((/** @type {any} */ parcel) => !wanted || wanted.includes(parcel.id));
    if (mine.length > 0 && mine.every((/** @type {any} */ parcel) => parcel.kept === parcel.total)) say(link.dataset.saved ?? '');
    scope.BekalOffline.waiting().then((/** @type {any} */ waiting) => { if (waiting) say(link.dataset.new ?? ''); });
  });
  const start = () => navigator.serviceWorker.register(new URL('sw.js', root)).then((registration) => {
    watch(registration);
    post({ type: 'save', parcels: chosen() });
  }, () => {});
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
})();
