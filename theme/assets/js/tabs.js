// @ts-check
// Tabs from panels that stand below each other without this script.
(() => {
  let sets = 0;

  class TabSet extends HTMLElement {
    connectedCallback() {
      if (this.classList.contains('ready')) return;
      const panels = /** @type {HTMLElement[]} */ ([...this.children].filter((child) => child.classList.contains('tab')));
      if (panels.length < 2) return;
      const name = `tab-${++sets}`;
      const list = document.createElement('div');
      list.className = 'tab-list';
      list.setAttribute('role', 'tablist');

      const tabs = panels.map((panel, index) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.id = `${name}-${index + 1}`;
        tab.textContent = panel.dataset.title ?? '';
        tab.setAttribute('role', 'tab');
        panel.id ||= `${tab.id}-isi`;
        tab.setAttribute('aria-controls', panel.id);
        panel.setAttribute('role', 'tabpanel');
        panel.setAttribute('aria-labelledby', tab.id);
        panel.tabIndex = 0;
        tab.addEventListener('click', () => select(index, false));
        list.append(tab);
        return tab;
      });

      /** @param {number} chosen @param {boolean} focus */
      const select = (chosen, focus) => {
        tabs.forEach((tab, index) => {
          tab.setAttribute('aria-selected', String(index === chosen));
          tab.tabIndex = index === chosen ? 0 : -1;
          panels[index].hidden = index !== chosen;
        });
        if (focus) tabs[chosen].focus();
      };

      list.addEventListener('keydown', (event) => {
        const now = tabs.indexOf(/** @type {HTMLButtonElement} */ (event.target));
        const goal = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
        if (goal === undefined || now < 0) return;
        event.preventDefault();
        select((goal + tabs.length) % tabs.length, true);
      });

      // A link into a hidden panel opens it.
      const reveal = () => {
        const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
        const index = target ? panels.findIndex((panel) => panel.contains(target)) : -1;
        if (index >= 0 && panels[index].hidden) {
          select(index, false);
          target?.scrollIntoView();
        }
      };

      this.prepend(list);
      this.classList.add('ready');
      select(0, false);
      reveal();
      addEventListener('hashchange', reveal);
    }
  }

  customElements.define('tab-set', TabSet);
})();
