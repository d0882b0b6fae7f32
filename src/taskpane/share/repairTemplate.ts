import { html, type TemplateResult } from 'lit/html.js';
import { formulaGroups } from './formulaGroups';
import { formulaText, groupList } from './groupList';
import { undoHint, type ShareActions, type ShareView } from './shareView';

/** Formulas that do not find their functions. */
export function repairTemplate(view: ShareView, actions: ShareActions): TemplateResult {
  const { words, separators, isWorking } = view;
  const { repair: say } = words;
  const { stuck } = view.facts;
  const placed = stuck.map(({ sheet, row, column, before, after }) => ({
    formula: before,
    after,
    sheet,
    area: { row, column },
  }));
  const listed = formulaGroups(placed, () => '').map(({ first, count }) => ({
    ...first.area,
    formula: first.formula,
    sheet: first.sheet,
    count,
    becomes: first.after === first.formula ? html`<p>${say.rewritten}</p>` : formulaText(first.after, separators),
  }));
  return html`<section class="share__part" aria-labelledby="repair-heading">
    <h3 id="repair-heading" class="share__heading">${say.heading}</h3>
    <p>${say.count(stuck.length)}</p>
    ${groupList(listed, separators, words)}
    <p id="repair-hint" class="quiet">${undoHint(view)}</p>
    <div class="actions__buttons">
      <button
        class="button button--primary"
        ?disabled=${isWorking}
        aria-describedby="repair-hint"
        @click=${actions.repair}
      >
        ${say.write}
      </button>
    </div>
  </section>`;
}
