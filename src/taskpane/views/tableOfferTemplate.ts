import { html, type TemplateResult } from 'lit/html.js';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { StaffOrigin } from '../compare/view';
import type { StaffResult } from '../roster/staffResult';
import { dateCall, tableFormula } from '../roster/tableFormula';
import type { Actions } from '../state';

/** The same table as a formula: on a new sheet, or copied. */
export function tableOfferTemplate(
  origin: StaffOrigin,
  staff: StaffResult,
  { roster }: PaneSentences,
  actions: Actions,
): TemplateResult {
  const { span, step } = staff;
  const formula = tableFormula(origin.roster, dateCall(span.from), dateCall(span.to), step);
  return html`<section class="actions offer">
    <div class="actions__buttons">
      <button class="button button--primary" @click=${() => actions.insertTable(origin, staff)}>
        ${roster.insert}
      </button>
    </div>
    <p class="quiet">${roster.insertHint}</p>
    <p class="formula" dir="ltr">${formula}</p>
    <div class="actions__buttons">
      <button class="button button--small" @click=${() => actions.copy(formula)}>${roster.copyFormula}</button>
    </div>
  </section>`;
}
