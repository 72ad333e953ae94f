// @ts-check
// Lets a reader choose up to three placements to see side by side. Without this script the table shows all of them.
(() => {
  const MOST = 3;
  const chooser = /** @type {HTMLElement | null} */ (document.querySelector('.chooser'));
  const table = chooser?.parentElement?.querySelector('table');
  const status = /** @type {HTMLElement | null} */ (chooser?.querySelector('[role=status]') ?? null);
  if (!chooser || !table || !status) return;
  const boxes = /** @type {HTMLInputElement[]} */ ([...chooser.querySelectorAll('input')]);

  const show = () => {
    const chosen = boxes.filter((box) => box.checked);
    for (const row of table.rows) {
      boxes.forEach((box, at) => { row.cells[at + 1].hidden = chosen.length > 0 && !box.checked; });
    }
    for (const box of boxes) box.disabled = chosen.length >= MOST && !box.checked;
    status.textContent = (chosen.length === 0 ? status.dataset.all : chosen.length >= MOST ? status.dataset.full : '') ?? '';
    try {
      history.replaceState(null, '', chosen.length > 0 ? '#banding=' + chosen.map((box) => box.value).join(',') : location.pathname + location.search);
    } catch {
      // Some browsers refuse this for files.
    }
  };

  const asked = location.hash.startsWith('#banding=') ? decodeURIComponent(location.hash.slice(9)).split(',').slice(0, MOST) : [];
  for (const box of boxes) box.checked = asked.includes(box.value);
  chooser.addEventListener('change', show);
  chooser.hidden = false;
  if (asked.length > 0) {
    show();
    chooser.scrollIntoView();
  } else {
    status.textContent = status.dataset.all ?? '';
  }
})();
