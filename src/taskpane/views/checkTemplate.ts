import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '../../audit/checkedWorkbook';
import { whyOver } from '../check/why';
import { cellAddress } from '../../formulas/area';
import { clipped } from '../clipped';
import { limitText, percentText } from '../numbers';
import type { Actions, CheckState, PaneState } from '../state';
import { staffListsTemplate } from './staffListsTemplate';
import { summaryOf } from './statusText';

/** Every turnover rate over the limit, wherever in the workbook; then what else is wrong, and how the workbook travels. */
export function checkTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { check, sentences } = state;
  return html`
    ${limitTemplate(state, actions)}
    ${
      check
        ? html`${summaryTemplate(check, state)} ${highlightTemplate(check, state, actions)}
          ${jumpTemplate(check, state, actions)} ${findingsTemplate(check, state, actions)}
          ${state.audit?.template() ?? nothing} ${staffListsTemplate(check.lists, state, actions)}
          ${state.share?.template() ?? nothing}`
        : html`<p class="quiet" role="status">${sentences.starting}</p>`
    }
  `;
}

function limitTemplate({ limit, badLimit, sentences: { check } }: PaneState, actions: Actions): TemplateResult {
  const change = (event: Event) => actions.changeLimit((event.target as HTMLInputElement).value);
  return html`<label class="field limit">
      <span class="field__label">${check.limit}</span>
      <input
        class="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${badLimit ?? limitText(limit).replace('%', '')}
        aria-invalid=${badLimit !== null}
        aria-describedby="limit-hint"
        @change=${change}
      />
    </label>
    <p id="limit-hint" class=${badLimit === null ? 'quiet' : 'field__problem'}>
      ${badLimit === null ? check.limitHint : check.limitInvalid(clipped(badLimit.trim()))}
    </p>`;
}

function summaryTemplate({ checked }: CheckState, { limit, sentences }: PaneState): TemplateResult {
  const { check } = sentences;
  const notes = [
    checked.errorCount > 0 ? check.errors(checked.errorCount) : '',
    checked.stuckCount > 0 ? check.stuck(checked.stuckCount) : '',
    checked.tooLarge.length > 0 ? check.tooLarge(checked.tooLarge.join(', ')) : '',
    checked.formulaCount === 0 ? check.noFormulasHint : checked.findings.length === 0 ? check.noneHint : '',
  ].filter(Boolean);
  return html`<section class="summary">
    <h2 class="summary__text">${summaryOf(checked, limit, sentences)}</h2>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
  </section>`;
}

function highlightTemplate({ checked }: CheckState, { sentences: { check } }: PaneState, actions: Actions) {
  return html`<section class="actions">
    <div class="actions__buttons">
      <button class="button button--primary" ?disabled=${checked.rateAreas.length === 0} @click=${actions.highlight}>
        ${check.highlight}
      </button>
      <button class="button" @click=${actions.removeHighlights}>${check.removeHighlights}</button>
    </div>
    <p class="quiet">${check.highlightHint}</p>
  </section>`;
}

/** The audit and the staff lists come after the rates, which may be many. */
function jumpTemplate({ lists, checked }: CheckState, { sentences, audit }: PaneState, actions: Actions) {
  if (checked.findings.length === 0) return nothing;
  const found = lists.reduce((sum, list) => sum + list.findingCount, 0);
  return html`${audit?.jumpTemplate() ?? nothing}
  ${
    found > 0
      ? html`<button class="button jump" @click=${actions.seeLists}>${sentences.lists.jump(found)}</button>`
      : nothing
  }`;
}

function findingsTemplate({ checked, cells }: CheckState, state: PaneState, actions: Actions) {
  const shown = checked.findings.slice(0, state.shownFindings);
  const hidden = checked.findings.length - shown.length;
  const why = (finding: Finding) => whyOver(finding, cells.sheets, state.limit, state);
  return html`<ol class="findings">
      ${repeat(
        shown,
        ({ sheetId, row, column }) => `${sheetId} ${row} ${column}`,
        (finding) => findingTemplate(finding, why(finding), state, actions),
      )}
    </ol>
    ${
      hidden > 0
        ? html`<button class="button" @click=${actions.showMore}>${state.sentences.check.more(hidden)}</button>`
        : nothing
    }`;
}

function findingTemplate(finding: Finding, why: string, { sentences: { check }, insert }: PaneState, actions: Actions) {
  const address = cellAddress(finding.row, finding.column);
  return html`<li class="finding">
    <div class="finding__head">
      <h3 class="finding__cell">
        <span class="finding__address">${address}</span><span class="finding__sheet">${finding.sheet}</span>
      </h3>
      <p class="finding__rate">${percentText(finding.rate)}</p>
    </div>
    <p class="formula" dir="ltr">${finding.formula}</p>
    <p>${why}</p>
    <div class="actions__buttons">
      <button
        class="button button--small"
        aria-label=${check.goToCell(address, finding.sheet)}
        @click=${() => actions.goTo(finding.sheetId, finding.row, finding.column)}
      >
        ${check.goTo}
      </button>
      ${insert?.findingTemplate(finding) ?? nothing}
    </div>
  </li>`;
}
