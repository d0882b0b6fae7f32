import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Outcome } from '../../sheets/outcome';
import type { StaffOrigin } from '../compare/view';
import { countNames } from '../../sheets/counts';
import { countText } from '../numbers';

/** Which list, how many people, and their comings and goings in the span. */
export function staffSourceTemplate(
  origin: StaffOrigin,
  people: number | null,
  label: string,
  outcome: Outcome | null,
  sentences: PaneSentences,
): TemplateResult {
  const { source, roster } = sentences;
  const { formula, list } = origin;
  const place = formula ? source.cell(origin.address, origin.sheet) : source.table(origin.address, origin.sheet);
  return html`<section class="source" aria-label=${source.heading}>
    <p class="source__place">${place}</p>
    ${
      formula
        ? html`<p class="formula" dir="ltr">${formula.text}</p>
            <p class="quiet">
              ${source.cellShows(formula.shown)}${formula.anchor ? html` (${source.spilledFrom(formula.anchor)})` : nothing}
            </p>`
        : nothing
    }
    ${
      people === null
        ? nothing
        : html`<p class="source__staff">
            ${list ? roster.list(people, list.hired, list.left) : roster.listOfFormula(people)}
          </p>`
    }
    ${
      outcome
        ? html`<h2 class="source__label">${label}</h2>
            <dl class="counts">
              ${countNames.map(
                (name) =>
                  html`<div class="count">
                    <dt class="count__name">${source.parts[name]}</dt>
                    <dd class="count__number">${countText(outcome[name] ?? 0)}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }
  </section>`;
}
