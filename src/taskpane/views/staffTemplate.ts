import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CompareView, Result, StaffOrigin } from '../compare/view';
import { dayText } from '../roster/days';
import { listProblem } from '../roster/listProblem';
import type { Actions, PaneState } from '../state';
import { dateColumnsTemplate } from './dateColumnsTemplate';
import { methodsTemplate } from './methodsTemplate';
import { overviewTemplate } from './overviewTemplate';
import { periodsTemplate } from './periodsTemplate';
import { problemTemplate } from './problemTemplate';
import { spanTemplate } from './spanTemplate';
import { spreadTemplate } from './spreadTemplate';
import { staffSourceTemplate } from './staffSourceTemplate';
import { tableOfferTemplate } from './tableOfferTemplate';

/** A list of people by all methods over a span that can be chosen. */
export function staffTemplate(
  view: CompareView,
  origin: StaffOrigin,
  state: PaneState,
  actions: Actions,
): TemplateResult {
  const { sentences, language } = state;
  const { result } = view;
  const staff = result.kind === 'staff' ? result.chosen.staff : null;
  const label = staff
    ? sentences.source.span(dayText(staff.span.from, language), dayText(staff.span.to, language))
    : '';
  const people = result.kind === 'staff' ? result.chosen.people : null;
  return html`
    ${staffSourceTemplate(origin, people, label, staff?.outcome ?? null, sentences)}
    ${dateColumnsTemplate(origin, result.kind === 'ask', sentences, actions)}
    ${problemOf(result, origin, state, actions)}
    ${result.kind === 'staff' ? spanTemplate(result.chosen, origin.key, sentences, actions) : nothing}
    ${
      staff
        ? html`${overviewTemplate(staff.outcome, origin, state)} ${methodsTemplate(view, staff.outcome, label, state)}
          ${periodsTemplate(staff, sentences)} ${state.insert?.comparisonTemplate(view, staff.outcome) ?? nothing}
          ${state.report?.template(view) ?? nothing} ${state.pictures?.template(view) ?? nothing}
          ${tableOfferTemplate(origin, staff, sentences, actions)} ${spreadTemplate(staff.outcome, origin, sentences)}`
        : nothing
    }
  `;
}

/** A cell of the list that cannot be right: what is wrong, and the way to all such cells. */
function problemOf(result: Result, { list }: StaffOrigin, { sentences, language }: PaneState, actions: Actions) {
  if (result.kind !== 'problem') return nothing;
  const way = html`<button class="button" @click=${actions.seeLists}>${sentences.roster.seeCheck}</button>`;
  const { problem } = result;
  const shown = list ? listProblem(problem.id, problem.facts, sentences) : problem;
  return problemTemplate(shown, language, sentences, way);
}
