import { html, type TemplateResult } from 'lit/html.js';
import type { Absence } from '../../excel/office';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Actions } from '../state';

/** Excel does not answer: why, what still works, what to do. */
export function absenceTemplate(reason: Absence, { absence }: PaneSentences, actions: Actions): TemplateResult {
  return html`<section class="message message--problem" role="alert">
    <h2 class="message__title">${absence.heading}</h2>
    <p>${absence[reason]}</p>
    <p>${absence.formulasWork}</p>
    <p>${absence.todo}</p>
    <button class="button button--primary" @click=${actions.retry}>${absence.retry}</button>
  </section>`;
}
