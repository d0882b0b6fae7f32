import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cellAddress } from '../../formulas/area';
import { shownFormula, type Separators } from '../../formulas/separators';
import type { ShareSentences } from '../../locales/pane/share/shareSentences';
import { clipped } from '../clipped';

/** A group of formulas as it is listed: what stands there now, and what comes of it. */
export interface ListedGroup {
  readonly formula: string;
  readonly becomes: TemplateResult;
  readonly count: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** More would be nobody's to read; how many there are is said. */
const mostListed = 30;

export function groupList(
  groups: readonly ListedGroup[],
  separators: Separators,
  words: ShareSentences,
): TemplateResult {
  return html`<ul class="share__list">
      ${groups.slice(0, mostListed).map(
        ({ formula, becomes, count, sheet, row, column }) =>
          html`<li class="share__item">
            ${formulaText(formula, separators)}
            <div class="share__becomes"><span class="share__word">${words.becomes}</span> ${becomes}</div>
            <p class="quiet">${words.cells(count)} · ${words.first(cellAddress(row, column), clipped(sheet))}</p>
          </li>`,
      )}
    </ul>
    ${groups.length > mostListed ? html`<p class="quiet">${words.more(groups.length - mostListed)}</p>` : nothing}`;
}

/** A formula of many lines is folded up behind its beginning. */
const longestShown = 160;

export function formulaText(formula: string, separators: Separators): TemplateResult {
  const text = shownFormula(formula, separators);
  return text.length <= longestShown
    ? html`<p class="formula share__formula" dir="ltr">${text}</p>`
    : html`<details class="share__long">
        <summary class="share__start" dir="ltr">${text.slice(0, 40)}…</summary>
        <p class="formula share__formula" dir="ltr">${text}</p>
      </details>`;
}
