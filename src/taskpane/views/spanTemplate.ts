import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import { isoDate } from '../../locales/functions/format';
import { keyed } from 'lit/directives/keyed.js';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { steps, type Step } from '../../turnover/roster/calendar';
import { dayFromIso } from '../roster/days';
import type { ChosenStaff, SpanChoice } from '../roster/spanChoice';
import type { Actions } from '../state';

/** From when to when, and in which steps. */
export function spanTemplate(
  { choice, trouble }: ChosenStaff,
  key: string,
  { roster }: PaneSentences,
  actions: Actions,
): TemplateResult {
  const change = (part: Partial<SpanChoice>) => actions.changeSpan(key, choice, part);
  const day = (name: 'from' | 'to') => {
    const value = choice[name];
    // On the way to 2024 the year is 2, 20 and 202: a field without a possible date is left to who types in it.
    return html`<label class="field span__field">
      <span class="field__label">${roster[name]}</span>
      <input
        class="input"
        type="date"
        min="1910-01-01"
        max="9999-12-31"
        .value=${value === null ? noChange : isoDate(value)}
        aria-invalid=${trouble !== null && (name === 'to' || value === null)}
        aria-describedby=${trouble ? 'span-trouble' : nothing}
        @change=${(event: Event) => change({ [name]: dayFromIso((event.target as HTMLInputElement).value) })}
      />
    </label>`;
  };
  const choose = (event: Event) => change({ step: (event.target as HTMLSelectElement).value as Step });
  const fields = html`<section class="span" aria-label=${roster.spanHeading}>
    <div class="span__fields">
      ${day('from')} ${day('to')}
      <label class="field span__field">
        <span class="field__label">${roster.by}</span>
        <select class="select" .value=${choice.step} @change=${choose}>
          ${steps.map(
            (step) => html`<option value=${step} ?selected=${step === choice.step}>${roster.steps[step]}</option>`,
          )}
        </select>
      </label>
    </div>
    ${trouble ? html`<p id="span-trouble" class="field__problem" role="status">${roster.spanTrouble[trouble]}</p>` : nothing}
  </section>`;
  // Another list has fields of its own: what was half typed into those of this one is not its span.
  return html`${keyed(key, fields)}`;
}
