import { html, nothing, type TemplateResult } from 'lit/html.js';
import { tabs, type Actions, type PaneState, type Tab } from '../state';

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** For the tab whose name is too long to stand beside the others. */
const gear = html`<svg class="tab__icon" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
  <circle cx="12" cy="6" r="2" />
  <circle cx="8" cy="14" r="2" />
</svg>`;

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
      aria-label=${name === 'house' ? sentences.tabs.house : nothing}
      title=${name === 'house' ? sentences.tabs.house : nothing}
      @click=${() => actions.openTab(name)}
    >
      ${name === 'house' ? gear : sentences.tabs[name]} ${name === 'check' && found > 0 ? count : nothing}
    </button>`;
  return html`<div class="tabs" role="tablist" aria-label=${sentences.tabs.label} @keydown=${move}>
    ${tabs.map(button)}
  </div>`;
}
