// @ts-check
// Preview only: reloads the page after a build and shows the findings of a broken one above the last good page.
// The server's events: "reload" (no data), "problems" (a rendered panel as HTML, encoded by the server; empty when all is well).
(() => {
  const url = /** @type {HTMLScriptElement} */ (document.currentScript).dataset.url ?? '';
  const events = new EventSource(url);

  events.addEventListener('reload', () => location.reload());
  events.addEventListener('problems', (event) => {
    document.querySelector('.problem-panel')?.remove();
    const template = document.createElement('template');
    template.innerHTML = event.data;
    const panel = template.content.firstElementChild;
    if (!panel) return;
    panel.querySelector('button')?.addEventListener('click', () => panel.remove());
    document.body.append(panel);
  });
})();
