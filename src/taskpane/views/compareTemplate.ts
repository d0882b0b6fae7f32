import { html, nothing, type TemplateResult } from 'lit/html.js';
import { problemSentence } from '../../locales/functions/problemSentence';
import { labelOf } from '../compare/labels';
import { countText } from '../numbers';
import { unreadableSentence } from '../compare/unreadableSentence';
import type { CompareView, Origin } from '../compare/view';
import type { Actions, PaneState } from '../state';
import { firstTemplate } from '../first/firstTemplate';
import { columnsTemplate } from './columnsTemplate';
import { troubleSentence } from './messages';
import { methodsTemplate } from './methodsTemplate';
import { overviewTemplate } from './overviewTemplate';
import { problemTemplate } from './problemTemplate';
import { sourceTemplate } from './sourceTemplate';
import { spreadTemplate } from './spreadTemplate';
import { staffTemplate } from './staffTemplate';

/** The methods side by side on what is selected. */
export function compareTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { compare, sentences } = state;
  if (!compare) return html`<p class="quiet" role="status">${sentences.starting}</p>`;
  const content = isUnanswered(state)
    ? firstTemplate(state, actions)
    : compare.origin.kind === 'staff'
      ? staffTemplate(compare, compare.origin, state, actions)
      : periodsTemplate(compare, state, actions);
  return html`${readingTemplate(state)} ${content}`;
}

/** Nothing is selected that can be compared, and the example was not asked for. */
const isUnanswered = ({ compare, first }: PaneState): boolean =>
  compare?.origin.kind === 'example' && first !== 'example';

function readingTemplate({ readingRows, sentences: { roster } }: PaneState) {
  return readingRows === null
    ? nothing
    : html`<p class="message" role="status">${roster.reading(countText(readingRows))}</p>`;
}

function periodsTemplate(compare: CompareView, state: PaneState, actions: Actions): TemplateResult {
  const { sentences } = state;
  return html`
    ${compare.origin.kind === 'example' ? exampleBanner(compare, state, actions) : nothing}
    ${sourceTemplate(compare, sentences)} ${columnsTemplate(compare, sentences, actions)}
    ${resultTemplate(compare, state)}
  `;
}

function exampleBanner({ trouble }: CompareView, { sentences }: PaneState, actions: Actions): TemplateResult {
  const { banner, hint } = sentences.example;
  return html`<p class="banner">
      ${banner}
      <button class="banner__way" @click=${() => actions.chooseFirst(null)}>${sentences.first.change}</button>
    </p>
    <p class=${trouble ? 'message message--warning' : 'hint'}>
      ${trouble ? troubleSentence(trouble, sentences) : hint}
    </p>`;
}

function resultTemplate(view: CompareView, { sentences, language, insert, pictures, report }: PaneState) {
  const { result, origin } = view;
  switch (result.kind) {
    case 'outcome':
      return html`${overviewTemplate(result.outcome, origin, { sentences })}
      ${methodsTemplate(view, result.outcome, labelOf(view, sentences), {
        sentences,
        language,
        insert,
      })}
      ${insert?.comparisonTemplate(view, result.outcome) ?? nothing} ${report?.template(view) ?? nothing}
      ${pictures?.template(view) ?? nothing} ${spreadTemplate(result.outcome, origin, sentences)}`;
    case 'problem':
      return problemTemplate(
        inCells(origin, problemSentence(result.problem, language), sentences),
        language,
        sentences,
      );
    case 'unreadable':
      return problemTemplate(unreadableSentence(result.unreadable, sentences), language, sentences);
    case 'ask':
    case 'staff':
      return nothing;
  }
}

/** A sentence that counts rows from the first of the cells it is about says which cells those are. */
const inCells = (origin: Origin, sentence: string, { problem }: PaneState['sentences']): string =>
  origin.kind === 'table' ? problem.inCells(origin.address, sentence) : sentence;
