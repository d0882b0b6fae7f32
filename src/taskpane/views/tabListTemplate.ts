import { html, nothing, type TemplateResult } from 'lit/html.js';
import { tabs, type Actions, type PaneState, type Tab } from '../state';

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows within. */
export function tabListTemplate({ tab, sentences, check }: PaneState, actions: Actions): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[step(tabs.indexOf(tab))];
    actions.openTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const found = check?.checked.findings.length ?? 0;
  const count = html`<span class="tab__count" aria-label=${sentences.tabs.overCount(found)} role="img">${found}</span>`;
  const button = (name: Tab) =>
    html`<button
      id=${`tab-${name}`}
      class="tab"
      role="tab"
      aria-selected=${tab === name}
      aria-controls=${`panel-${name}`}
      tabindex=${tab === name ? 0 : -1}
      @click=${() => actions.openTab(name)}
    >
      ${sentences.tabs[name]} ${name === 'check' && found > 0 ? count : nothing}
    </button>`;
  return html`<div class="tabs" role="tablist" aria-label=${sentences.tabs.label} @keydown=${move}>
    ${tabs.map(button)}
  </div>`;
}
