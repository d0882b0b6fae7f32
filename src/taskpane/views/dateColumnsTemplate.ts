import { html, nothing, type TemplateResult } from 'lit/html.js';
import { columnName } from '../../formulas/area';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import type { StaffOrigin } from '../compare/view';
import { dateRoles, type DateRole } from '../../sheets/dateHeaders';
import type { Actions } from '../state';

/** Which column holds which dates: asked where neither headers nor dates tell, else to be changed. */
export function dateColumnsTemplate(origin: StaffOrigin, isAsked: boolean, sentences: PaneSentences, actions: Actions) {
  const { list } = origin;
  if (!list) return nothing;
  const { columns, roster } = sentences;
  return html`<details class="columns" ?open=${isAsked || list.isChosen}>
    <summary>${isAsked ? columns.heading : columns.change}</summary>
    ${isAsked ? html`<p>${roster.askColumns}</p>` : nothing}
    ${dateRoles.map((role) => choiceTemplate(role, origin, sentences, actions))}
  </details>`;
}

function choiceTemplate(
  role: DateRole,
  { list, key }: StaffOrigin,
  { columns, roster }: PaneSentences,
  actions: Actions,
): TemplateResult {
  const { table, roles } = list!;
  const chosen = roles[role];
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    actions.chooseDateColumn(key, { ...roles, [role]: value === '' ? undefined : Number(value) });
  };
  return html`<label class="field">
    <span class="field__label">${roster.roles[role]}</span>
    <select class="select" .value=${chosen === undefined ? '' : String(chosen)} @change=${choose}>
      <option value="" ?selected=${chosen === undefined}>${columns.none}</option>
      ${table.columns.map(
        ({ index, header }) =>
          html`<option value=${index} ?selected=${index === chosen}>
            ${columns.option(columnName(index), clipped(header))}
          </option>`,
      )}
    </select>
  </label>`;
}
