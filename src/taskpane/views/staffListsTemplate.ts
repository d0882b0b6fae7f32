import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { problemSentence } from '../../locales/functions/problemSentence';
import { cellAddress, columnName } from '../../formulas/area';
import type { CheckedList, FindingGroup, ListFinding } from '../check/checkedLists';
import { listProblem } from '../roster/listProblem';
import { findingsAtOnce, type Actions, type PaneState } from '../state';
import { writtenDatesTemplate } from './writtenDatesTemplate';

/** How many findings of a kind are listed before more are asked for. */
const fewFindings = 3;

/** What ROSTER.CHECK finds in every staff list of the workbook. */
export function staffListsTemplate(lists: readonly CheckedList[], state: PaneState, actions: Actions) {
  if (lists.length === 0) return nothing;
  return html`<section id="staff-lists" class="lists" tabindex="-1" aria-labelledby="staff-lists-heading">
    <h2 id="staff-lists-heading" class="lists__heading">${state.sentences.lists.heading}</h2>
    <p>${listsSummary(lists, state)}</p>
    ${repeat(
      lists,
      ({ key }) => key,
      (list) => listTemplate(list, state, actions),
    )}
  </section>`;
}

/** "312 rows of 1 staff list checked. 5 things to look at." */
function listsSummary(lists: readonly CheckedList[], { sentences }: Pick<PaneState, 'sentences'>): string {
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const found = lists.reduce((sum, list) => sum + list.findingCount, 0);
  return sentences.lists.summary(rows, lists.length, found);
}

function listTemplate(list: CheckedList, state: PaneState, actions: Actions): TemplateResult {
  const { lists } = state.sentences;
  return html`<section class="list">
    <h3 class="finding__cell"><span>${list.sheet}</span><span class="finding__sheet">${list.address}</span></h3>
    <p>${lists.columns(list.rows, columnName(list.hired), columnName(list.left), list.findingCount)}</p>
    ${
      list.groups.length > 0
        ? html`<ol class="groups">
            ${list.groups.map((group) => groupTemplate(group, list, state, actions))}
          </ol>`
        : nothing
    }
    ${writtenDatesTemplate(list, state, actions)}
  </section>`;
}

function groupTemplate(group: FindingGroup, list: CheckedList, state: PaneState, actions: Actions): TemplateResult {
  const most = state.shownOfGroups[group.key] ?? fewFindings;
  const hidden = group.findings.length - most;
  return html`<li class="group">
    <ol class="slips">
      ${group.findings.slice(0, most).map((finding) => slipTemplate(finding, list, state, actions))}
    </ol>
    ${
      hidden > 0
        ? html`<button
            class="button button--small"
            @click=${() => actions.showMoreOf(group.key, most + findingsAtOnce)}
          >
            ${state.sentences.lists.moreLikeIt(hidden)}
          </button>`
        : nothing
    }
  </li>`;
}

function slipTemplate(
  { row, column, finding }: ListFinding,
  list: CheckedList,
  { sentences, language }: PaneState,
  actions: Actions,
): TemplateResult {
  const { check } = sentences;
  const place = { row: row ?? list.firstRow, column };
  const address = cellAddress(place.row, place.column);
  const problem = listProblem(finding.id, { ...finding.facts, row: finding.row }, sentences);
  return html`<li class="slip">
    <p class="slip__text">
      ${row === null ? null : html`<b>${address}</b> `}<span>${problemSentence(problem, language)}</span>
    </p>
    <button
      class="button button--small slip__go"
      aria-label=${check.goToCell(address, list.sheet)}
      @click=${() => actions.goTo(list.sheetId, place.row, place.column)}
    >
      ${check.goTo}
    </button>
  </li>`;
}
