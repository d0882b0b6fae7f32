import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CellChange } from '../../audit/finding';
import { cellAddress } from '../../formulas/area';
import { shownFormula, type Separators } from '../../formulas/separators';
import { auditPaneWords } from '../../locales/pane/audit/auditPaneWords';
import type { CellValue } from '../../sheets/sheetCells';
import { clipped } from '../clipped';
import type { PaneState } from '../state';
import type { ListedFinding } from './auditList';
import type { AuditActions, AuditView } from './auditTemplate';

/** Nobody reads more of a formula than this in a pane. */
const longestFormula = 400;

export const formulaText = (formula: string, separators: Separators): string =>
  clipped(shownFormula(formula, separators), longestFormula);

const previewedCells = 20;

/** Every cell that Apply will write, as it is and as it becomes; nothing is written before the button is pressed. */
export function previewTemplate(
  id: string,
  listed: ListedFinding,
  fix: readonly CellChange[],
  { separators }: AuditView,
  { language }: PaneState,
  actions: AuditActions,
): TemplateResult {
  const words = auditPaneWords(language);
  const text = (value: CellValue) => cellText(value, separators) || words.empty;
  return html`<section id=${id} class="audit__preview" aria-labelledby=${`${id}-heading`}>
    <h5 id=${`${id}-heading`} class="heading">${words.preview}</h5>
    <table class="table preview audit__changes">
      <thead>
        <tr>
          <th scope="col">${words.cell}</th>
          <th scope="col">${words.now}</th>
          <th scope="col">${words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        ${fix.slice(0, previewedCells).map(
          ({ sheet, row, column, before, after }) =>
            html`<tr>
              <th scope="row">
                ${cellAddress(row, column)}${sheet === listed.finding.sheet ? nothing : html` <span class="quiet">${clipped(sheet, 30)}</span>`}
              </th>
              <td dir="ltr">${text(before)}</td>
              <td dir="ltr">${text(after)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${fix.length > previewedCells ? html`<p class="quiet">${words.moreCells(fix.length - previewedCells)}</p>` : nothing}
    <p class="quiet">${words.previewHint}</p>
    <div class="actions__buttons">
      <button class="button button--primary" @click=${() => actions.apply(listed)}>
        ${words.applyToCells(fix.length)}
      </button>
      <button class="button" @click=${() => actions.preview(null)}>${words.keep}</button>
    </div>
  </section>`;
}

const cellText = (value: CellValue, separators: Separators): string =>
  typeof value === 'string' && value.startsWith('=') ? formulaText(value, separators) : clipped(String(value));
