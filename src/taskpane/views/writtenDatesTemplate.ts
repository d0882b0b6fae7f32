import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isoDate } from '../../locales/functions/format';
import type { DateOrder } from '../../cells/writtenDate';
import { cellAddress, columnName } from '../../formulas/area';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { CheckedList } from '../check/checkedLists';
import { datesToConvert, type SureDate, type WrittenCell, type WrittenColumn } from '../check/writtenDates';
import { clipped } from '../clipped';
import { dayText } from '../roster/days';
import { findingsAtOnce, type Actions, type PaneState } from '../state';

const fewDates = 5;
const orders: readonly DateOrder[] = ['dayFirst', 'monthFirst'];

/** The dates of a list that are text or digits, each with the date it becomes; nothing is written before the button is pressed. */
export function writtenDatesTemplate(list: CheckedList, state: PaneState, actions: Actions) {
  const { lists } = state.sentences;
  const columns = list.columns.filter(
    ({ sure, either, doubtful }) => sure.length + either.length + doubtful.length > 0,
  );
  const dates = columns.flatMap((column) => datesToConvert(column, state.orders[column.key]));
  const words = list.columns.flatMap((column) => column.words);
  return html`${
    columns.length > 0
      ? html`<section class="convert">
          <h4 class="heading">${lists.convertHeading}</h4>
          ${columns.map((column) => columnTemplate(column, state, actions))}
          ${previewTemplate(dates, list.key, state, actions)}
          ${
            dates.length > 0
              ? html`<button class="button button--primary" @click=${() => actions.convertDates(list)}>
                  ${lists.convert(dates.length)}
                </button>`
              : nothing
          }
        </section>`
      : nothing
  }
  ${words.length > 0 ? wordsTemplate(words, list, state.sentences, actions) : nothing}`;
}

function previewTemplate(
  dates: readonly SureDate[],
  key: string,
  { sentences, shownOfGroups }: PaneState,
  actions: Actions,
) {
  if (dates.length === 0) return nothing;
  const { lists } = sentences;
  const previewKey = `${key}|preview`;
  const most = shownOfGroups[previewKey] ?? fewDates;
  const hidden = dates.length - most;
  return html`<table class="table preview">
      <thead>
        <tr>
          <th scope="col">${lists.cell}</th>
          <th scope="col">${lists.asItIs}</th>
          <th scope="col">${lists.becomes}</th>
        </tr>
      </thead>
      <tbody>
        ${dates.slice(0, most).map(
          ({ row, column, value, serial }) =>
            html`<tr>
              <th scope="row">${cellAddress(row, column)}</th>
              <td>${clipped(String(value), 30)}</td>
              <td>${isoDate(serial)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      hidden > 0
        ? html`<button
            class="button button--small"
            @click=${() => actions.showMoreOf(previewKey, most + findingsAtOnce)}
          >
            ${sentences.check.more(hidden)}
          </button>`
        : nothing
    }`;
}

const quoted = ({ row, column, value }: WrittenCell, { lists }: PaneSentences): string =>
  lists.quoted(cellAddress(row, column), clipped(String(value), 30));

const fewDoubts = 8;

function columnTemplate(column: WrittenColumn, state: PaneState, actions: Actions): TemplateResult {
  const { sentences } = state;
  const { lists } = sentences;
  const { doubtful } = column;
  return html`${column.either.length > 0 ? orderTemplate(column, state, actions) : nothing}
  ${
    doubtful.length > 0
      ? html`<div class="doubts">
          <p>${lists.leftAsTheyAre(columnName(column.column), doubtful.length)}</p>
          <ul class="plain">
            ${doubtful
              .slice(0, fewDoubts)
              .map((cell) => html`<li>${quoted(cell, sentences)} – ${lists.doubts[cell.doubt]}</li>`)}
          </ul>
          ${doubtful.length > fewDoubts ? html`<p class="quiet">${lists.andMore(doubtful.length - fewDoubts)}</p>` : nothing}
        </div>`
      : nothing
  }`;
}

/** Day first or month first: asked once for a column, beside what its other cells say. */
function orderTemplate(column: WrittenColumn, { sentences, language, orders: given }: PaneState, actions: Actions) {
  const { lists } = sentences;
  const [first] = column.either;
  const name = columnName(column.column);
  const { dayFirst, monthFirst } = column.evidence;
  const option = (order: DateOrder) =>
    html`<label class="choice">
      <input
        type="radio"
        name=${column.key}
        .checked=${given[column.key] === order}
        @change=${() => actions.answerOrder(column.key, order)}
      />
      <span>${lists.orders[order](dayText(first[order], language))}</span>
    </label>`;
  const questionId = `question-${column.key}`;
  return html`<div class="question" role="radiogroup" aria-labelledby=${questionId}>
    <p id=${questionId} class="question__text">
      ${lists.question(name, quoted(first, sentences), column.either.length)}
    </p>
    ${orders.map(option)}
    <p class="quiet">
      ${dayFirst ? lists.evidence.dayFirst(quoted(dayFirst, sentences)) : nothing}
      ${monthFirst ? lists.evidence.monthFirst(quoted(monthFirst, sentences)) : nothing}
      ${dayFirst || monthFirst ? nothing : lists.noEvidence}
    </p>
  </div>`;
}

function wordsTemplate(
  words: readonly WrittenCell[],
  list: CheckedList,
  { lists }: PaneSentences,
  actions: Actions,
): TemplateResult {
  const texts = [...new Set(words.map(({ value }) => clipped(String(value).trim(), 20)))];
  const said = lists.said(texts.slice(0, 3), texts.length > 3);
  return html`<section class="convert">
    <h4 class="heading">${lists.wordsHeading}</h4>
    <p>${lists.wordsHint(said)}</p>
    <button class="button" @click=${() => actions.emptyWords(list)}>${lists.empty(words.length, said)}</button>
  </section>`;
}
