// @ts-check
// The page on which a reader chooses what to keep for reading without a network, and sees how things stand.
(() => {
  const section = /** @type {HTMLElement | null} */ (document.querySelector('.parcels'));
  const offline = /** @type {any} */ (globalThis).BekalOffline;
  if (!section || !offline) return;
  const status = /** @type {HTMLElement} */ (section.querySelector('[role=status]'));
  const actions = /** @type {HTMLElement} */ (section.querySelector('.actions'));
  const boxes = /** @type {HTMLInputElement[]} */ ([...section.querySelectorAll('input')]);
  const say = section.dataset;

  /** @param {string | undefined} text @param {...number} slots */
  const fill = (text, ...slots) => slots.reduce((filled, slot, at) => filled.replace(`{${at}}`, String(slot)), text ?? '');

  const choice = () => (boxes.every((box) => box.checked) ? 'all' : boxes.filter((box) => box.checked && box.dataset.core === undefined).map((box) => box.value));

  const news = async () => {
    if (!(await offline.waiting()) || section.querySelector('[data-do=switch]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.do = 'switch';
    button.textContent = say.switch ?? '';
    status.textContent = say.new ?? '';
    status.after(button);
    button.addEventListener('click', () => offline.takeOver());
  };

  navigator.serviceWorker.addEventListener('message', (event) => {
    const { type, parcels, progress, working, done, total } = event.data;
    if (type === 'progress') status.textContent = fill(say.saving, done, total);
    if (type !== 'state') return;
    for (const box of boxes) {
      const parcel = parcels.find((/** @type {any} */ one) => one.id === box.value);
      const output = box.closest('li')?.querySelector('output');
      if (!parcel || !output) continue;
      output.textContent = parcel.kept === parcel.total ? say.saved ?? '' : parcel.kept > 0 ? fill(say.partly, parcel.kept, parcel.total) : say.none ?? '';
    }
    const mine = parcels.filter((/** @type {any} */ parcel) => boxes.some((box) => box.checked && box.value === parcel.id));
    if (!working) status.textContent = mine.every((/** @type {any} */ parcel) => parcel.kept === parcel.total) ? say.all ?? '' : progress?.paused ? say.paused ?? '' : say.some ?? '';
    news();
  });

  const wanted = offline.chosen();
  for (const box of boxes) {
    if (box.dataset.core !== undefined) continue;
    box.disabled = false;
    box.checked = !wanted || wanted.includes(box.value);
    box.addEventListener('change', () => {
      if (!box.checked) offline.post({ type: 'drop', parcels: [box.value] });
      offline.choose(choice());
    });
  }
  actions.hidden = false;
  actions.addEventListener('click', (event) => {
    const what = event.target instanceof HTMLElement ? event.target.dataset.do : undefined;
    if (!what) return;
    for (const box of boxes) if (box.dataset.core === undefined) box.checked = what === 'all';
    if (what === 'none') offline.post({ type: 'drop', parcels: boxes.map((box) => box.value) });
    offline.choose(choice());
  });
  status.textContent = say.some ?? '';
  offline.post({ type: 'state' });
  addEventListener('bekal-baru', news);
  news();
})();
