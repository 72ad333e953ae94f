// @ts-check
// The definition of a term beside the term: on hover, on focus, on a long tap. The link itself leads to the glossary.
// WCAG 1.4.13: Escape closes it, the pointer may move onto it, and it stays until hover or focus leaves.
(() => {
  const tip = document.createElement('div');
  tip.id = 'keterangan-istilah';
  tip.className = 'tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;

  /** @type {HTMLElement | null} */
  let owner = null;
  let timer = 0;
  let touch = false;

  /** @param {EventTarget | null} target @returns {HTMLElement | null} */
  const termAt = (target) => (target instanceof Element ? target.closest('.term[data-tip]') : null);

  /** @param {HTMLElement} term */
  const show = (term) => {
    clearTimeout(timer);
    if (owner === term) return;
    hide();
    owner = term;
    tip.textContent = term.dataset.tip ?? '';
    term.setAttribute('aria-describedby', tip.id);
    tip.hidden = false;
    const line = term.getClientRects()[0];
    const room = document.documentElement.clientWidth - tip.offsetWidth - 16;
    const above = line.bottom + tip.offsetHeight + 8 > innerHeight && line.top > tip.offsetHeight + 8;
    tip.style.left = `${scrollX + Math.max(16, Math.min(line.left, room))}px`;
    tip.style.top = `${scrollY + (above ? line.top - tip.offsetHeight - 4 : line.bottom + 4)}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    owner?.removeAttribute('aria-describedby');
    owner = null;
    tip.hidden = true;
  };

  /** @param {() => void} action @param {number} wait */
  const later = (action, wait) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const term = termAt(event.target);
    clearTimeout(timer);
    if (term) later(() => show(term), 150);
    else if (event.target !== tip && owner && owner !== document.activeElement) later(hide, 250);
  });
  document.addEventListener('focusin', (event) => {
    const term = termAt(event.target);
    if (term && term.matches(':focus-visible')) show(term);
    else if (!term) hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
    if (touch && event.target !== tip) hide();
  });
  // A long tap asks for a context menu; on a term it answers with the definition instead.
  document.addEventListener('contextmenu', (event) => {
    const term = touch ? termAt(event.target) : null;
    if (!term) return;
    event.preventDefault();
    show(term);
  });

  document.body.append(tip);
})();
