import { html, nothing, type TemplateResult } from 'lit/html.js';
import { columnName } from '../../formulas/area';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { countNames, type CountName } from '../../sheets/counts';
import type { CompareView, Origin } from '../compare/view';
import { clipped } from '../clipped';
import type { Actions } from '../state';

type TableOrigin = Extract<Origin, { kind: 'table' }>;

/** Which column of a table holds what: asked where the headers do not tell, else to be changed. */
export function columnsTemplate({ origin, result }: CompareView, sentences: PaneSentences, actions: Actions) {
  if (origin.kind !== 'table') return nothing;
  const { columns } = sentences;
  const { isAcross } = origin.table;
  const isAsked = result.kind === 'ask';
  const question = isAcross ? columns.headingAcross : columns.heading;
  const offer = isAcross ? columns.changeAcross : columns.change;
  // Stays open and in its place while choices are made, so that the focus is not lost when the comparison appears.
  return html`<details class="columns" ?open=${isAsked || origin.isChosen}>
    <summary>${isAsked ? question : offer}</summary>
    ${isAsked ? html`<p>${columns.intro}</p>` : nothing}
    ${countNames.map((name) => choiceTemplate(name, origin, sentences, actions))}
    ${isAsked ? html`<p class="quiet">${columns.missing}</p>` : nothing}
  </details>`;
}

function choiceTemplate(
  name: CountName,
  { table, roles, key }: TableOrigin,
  { columns, source }: PaneSentences,
  actions: Actions,
): TemplateResult {
  const chosen = roles[name];
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    actions.chooseColumn(table, key, name, value === '' ? null : Number(value));
  };
  const lineName = (index: number) => (table.isAcross ? String(index + 1) : columnName(index));
  return html`<label class="field">
    <span class="field__label">${source.parts[name]}</span>
    <select class="select" .value=${chosen === undefined ? '' : String(chosen)} @change=${choose}>
      <option value="" ?selected=${chosen === undefined}>${columns.none}</option>
      ${table.columns.map(
        ({ index, header }) =>
          html`<option value=${index} ?selected=${index === chosen}>
            ${columns.option(lineName(index), clipped(header))}
          </option>`,
      )}
    </select>
  </label>`;
}
