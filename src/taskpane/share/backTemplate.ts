import { html, nothing, type TemplateResult } from 'lit/html.js';
import { clipped } from '../clipped';
import { formulaGroups } from './formulaGroups';
import { formulaText, groupList } from './groupList';
import { undoHint, type ShareActions, type ShareView } from './shareView';

/** What can be put back, and what cannot. */
export function backTemplate(view: ShareView, actions: ShareActions): TemplateResult {
  const { words, separators, isWorking } = view;
  const { back: say } = words;
  const { formulas, left } = view.facts.back;
  const placed = formulas.map(({ formula, write }) => ({
    formula: String(write.before[0][0]),
    restored: formula,
    ...write,
  }));
  const listed = formulaGroups(placed, ({ restored }) => functionsIn(restored)).map(({ first, count }) => ({
    ...first.area,
    formula: first.formula,
    sheet: first.sheet,
    count,
    becomes: formulaText(first.restored, separators),
  }));
  return html`<section class="share__part" aria-labelledby="back-heading">
    <h3 id="back-heading" class="share__heading">${say.heading}</h3>
    <p>${formulas.length > 0 || left.length > 0 ? say.count(formulas.length) : say.allBack}</p>
    ${formulas.length > 0 ? groupList(listed, separators, words) : nothing}
    ${
      left.length > 0
        ? html`<h4 class="field__label">${say.leftHeading}</h4>
            <ul class="share__list">
              ${left.slice(0, mostLeft).map(
                ({ sheet, address, original, reason }) =>
                  html`<li class="share__item">
                    <p><strong>${address}</strong> ${clipped(sheet)}: ${say.reasons[reason]}</p>
                    ${formulaText(original, separators)}
                  </li>`,
              )}
            </ul>
            ${left.length > mostLeft ? html`<p class="quiet">${words.more(left.length - mostLeft)}</p>` : nothing}`
        : nothing
    }
    ${
      formulas.length > 0
        ? html`<p id="back-hint" class="quiet">${undoHint(view)}</p>
            <div class="actions__buttons">
              <button
                class="button button--primary"
                ?disabled=${isWorking}
                aria-describedby="back-hint"
                @click=${actions.turnBack}
              >
                ${say.write}
              </button>
            </div>`
        : html`<p id="remove-hint" class="quiet">${say.removeHint}</p>
            <div class="actions__buttons">
              <button class="button" ?disabled=${isWorking} aria-describedby="remove-hint" @click=${actions.remove}>
                ${say.remove}
              </button>
            </div>`
    }
  </section>`;
}

const mostLeft = 50;

/** Formulas that look alike now may have been different ones. */
const functionsIn = (formula: string): string => formula.replace(/\d+/g, '');
