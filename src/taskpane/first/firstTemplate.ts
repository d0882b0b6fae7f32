import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, PaneState } from '../state';
import { troubleSentence } from '../views/messages';

/** What people said they have, when nothing was selected that can be compared. */
export type FirstChoice = 'months' | 'staff' | 'example';

const choices: readonly FirstChoice[] = ['months', 'staff', 'example'];

/** Asks what there is to compare; a selection that can be compared skips the question. */
export function firstTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { first, sentences } = state;
  const trouble = state.compare?.trouble;
  return html`${trouble ? html`<p class="message message--warning">${troubleSentence(trouble, sentences)}</p>` : nothing}
  ${first === 'months' || first === 'staff' ? guideTemplate(first, state, actions) : questionTemplate(state, actions)}`;
}

function questionTemplate({ sentences: { first } }: PaneState, actions: Actions): TemplateResult {
  return html`<section class="first" aria-labelledby="first-question">
    <h2 id="first-question" class="first__question">${first.question}</h2>
    <ul class="first__choices">
      ${choices.map(
        (choice) =>
          html`<li>
            <button id=${`first-${choice}`} class="choice" @click=${() => actions.chooseFirst(choice)}>
              ${pictures[choice]}
              <span class="choice__text">
                <span class="choice__name">${first.choices[choice]}</span>
                <span class="quiet">${first.hints[choice]}</span>
              </span>
            </button>
          </li>`,
      )}
    </ul>
    <p class="hint">${first.cell}</p>
  </section>`;
}

/** What to select, with a table that looks like the one meant. */
function guideTemplate(choice: 'months' | 'staff', { sentences }: PaneState, actions: Actions): TemplateResult {
  const { first } = sentences;
  const { heading, steps, head, rows } = first.guides[choice];
  return html`<section class="first" aria-labelledby="first-guide">
    <h2 id="first-guide" class="first__question" tabindex="-1">${heading}</h2>
    <div class="scroller" tabindex="0" role="region" aria-label=${first.looksLike}>
      <table class="table first__table">
        <caption class="quiet">
          ${first.looksLike}
        </caption>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ol class="first__steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="quiet" role="status">${first.waiting}</p>
    <div class="first__ways">
      <button class="button" @click=${() => actions.chooseFirst(null)}>${first.back}</button>
      <button class="button" @click=${() => actions.chooseFirst('example')}>${first.choices.example}</button>
    </div>
  </section>`;
}

const pictures: Readonly<Record<FirstChoice, TemplateResult>> = {
  months: html`<svg class="choice__picture" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 5h18v14H3zM3 9.5h18M3 14h18M9 5v14M15 5v14" />
  </svg>`,
  staff: html`<svg class="choice__picture" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="6" cy="7" r="2.5" />
    <path d="M2 14c0-5 8-5 8 0M13 6h8M13 11h8M3 18h18" />
  </svg>`,
  example: html`<svg class="choice__picture" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 20V11M10 20V4M16 20v-7M2 20h20" />
    <path d="M2 8h20" stroke-dasharray="2 2" />
  </svg>`,
};
