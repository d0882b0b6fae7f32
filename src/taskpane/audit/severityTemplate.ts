import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Severity } from '../../audit/finding';
import type { AuditPaneWords } from '../../locales/pane/audit/auditPaneWords';

/** A cross in a circle, a magnifying glass, a letter i: told apart by their shapes too. */
const shapes: Readonly<Record<Severity, TemplateResult<2>>> = {
  wrong: svg`<circle cx="8" cy="8" r="6.5" /><path d="M5.5 5.5 10.5 10.5M10.5 5.5 5.5 10.5" />`,
  check: svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5 14 14" />`,
  note: svg`<circle cx="8" cy="8" r="6.5" /><path d="M8 7.5V11.5M8 4.75V5" />`,
};

/** How bad it is, as a word with a sign of its own. */
export const severityTemplate = (severity: Severity, words: AuditPaneWords): TemplateResult =>
  html`<span class=${`severity severity--${severity}`}>
    <svg class="severity__icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[severity]}</svg>
    ${words.severities[severity]}</span
  >`;
