import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isoDate } from '../../locales/functions/format';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { countText, percentText } from '../numbers';
import { tableMethods } from '../../turnover/method';
import type { Period, StaffResult } from '../roster/staffResult';

/** More rows than that are looked at on a sheet, not in a pane. */
const mostRows = 120;

/** The table of periods: to be opened, and wider than the pane. */
export function periodsTemplate({ periods }: StaffResult, { roster, source, methods }: PaneSentences): TemplateResult {
  const { table } = roster;
  const heads = [
    table.from,
    table.to,
    source.parts.opening,
    source.parts.hires,
    source.parts.leavers,
    source.parts.closing,
    table.average,
    ...tableMethods.map((method) => methods[method].name),
  ];
  const hidden = periods.length - mostRows;
  return html`<details class="periods">
    <summary>${table.heading(periods.length)}</summary>
    <div class="scroller" tabindex="0" role="region" aria-label=${table.heading(periods.length)}>
      <table class="table">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${periods.slice(0, mostRows).map(rowTemplate)}
        </tbody>
      </table>
    </div>
    ${hidden > 0 ? html`<p class="quiet">${table.hidden(hidden)}</p>` : nothing}
  </details>`;
}

function rowTemplate({ flows, rates }: Period): TemplateResult {
  const { from, to, opening, hires, leavers, closing, average } = flows;
  return html`<tr>
    <th scope="row">${isoDate(from)}</th>
    <td>${isoDate(to)}</td>
    ${[opening, hires, leavers, closing].map((people) => html`<td>${countText(people)}</td>`)}
    <td>${countText(Math.round(average * 10) / 10)}</td>
    ${rates.map(
      (rate) =>
        html`<td class=${typeof rate === 'number' && rate > 1 ? 'table__over' : ''}>
          ${typeof rate === 'number' ? percentText(rate) : '–'}
        </td>`,
    )}
  </tr>`;
}
