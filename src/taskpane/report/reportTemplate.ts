import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../locales/language';
import { methods, type Method } from '../../turnover/method';
import { methodWords } from '../compare/explain';
import { ReportRefused } from './reportRefusal';
import { keyOfMonth, monthsOf, type Reported } from './reportSources';
import { moreTemplate } from './reportMoreTemplate';
import { numberField, selectField } from './reportFields';
import type { ReportActions, ReportView } from './reportView';

/** What is chosen for a month-end report, and the button that adds it. */
export function reportTemplate(view: ReportView, actions: ReportActions): TemplateResult {
  const { reported, words, sentences } = view;
  if (reported === null) return html`<p class="quiet" role="status">${words.reading}</p>`;
  if (reported instanceof ReportRefused) return html`<p class="report__refused">${reported.say(words, sentences)}</p>`;
  const add = (event: Event) => {
    event.preventDefault();
    actions.add();
  };
  return html`<form class="report" novalidate @submit=${add}>
    <p class="quiet">${words.intro} ${reported.kind === 'roster' ? words.ofRoster : nothing}</p>
    ${monthTemplate(reported, view, actions)} ${methodTemplate(reported, view, actions)} ${formTemplate(view, actions)}
    ${moreTemplate(reported, view, actions)} ${addTemplate(view)}
  </form>`;
}

function monthTemplate(reported: Reported, { choices, lastYear, words, language }: ReportView, actions: ReportActions) {
  const known = monthsOf(reported, lastYear);
  const isBare = reported.kind === 'table' && reported.table.needsYear;
  const months = known instanceof ReportRefused ? [] : known.months;
  const chosen = months.find((month) => keyOfMonth(month) === choices.month);
  const shown = chosen ?? (known instanceof ReportRefused ? null : known.usual);
  const name = monthNames(language);
  return html`${
    isBare
      ? numberField({
          id: 'report-year',
          label: words.lastYear,
          value: lastYear,
          hint: words.lastYearHint,
          isBad: known instanceof ReportRefused,
          change: (text) => actions.choose({ lastYear: text, month: null }),
        })
      : nothing
  }
  ${selectField({
    label: words.month,
    value: shown ? keyOfMonth(shown) : '',
    options: months.map((month) => ({ value: keyOfMonth(month), text: name(Date.UTC(month.year, month.month - 1)) })),
    change: (month) => actions.choose({ month }),
  })}`;
}

/** "June 2024", "2024年6月". */
function monthNames(language: Language): (date: number) => string {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (date) => format.format(date);
}

const methodTemplate = (reported: Reported, { method, words, sentences }: ReportView, { choose }: ReportActions) =>
  selectField({
    label: words.method,
    value: method,
    options: methods.map((each) => ({
      value: each,
      text: methodWords(each, reported.kind === 'roster', sentences).name,
    })),
    change: (each) => choose({ method: each as Method }),
  });

function formTemplate({ form, words }: ReportView, { choose }: ReportActions): TemplateResult {
  const radio = (each: ReportView['form']) =>
    html`<label class="report__form">
      <input
        type="radio"
        name="report-form"
        value=${each}
        aria-describedby="report-form-hint"
        .checked=${live(each === form)}
        @change=${() => choose({ form: each })}
      />
      <span>${words.forms[each]}</span>
    </label>`;
  return html`<fieldset class="report__forms">
      <legend class="field__label">${words.form}</legend>
      ${radio('function')} ${radio('plain')}
    </fieldset>
    <p id="report-form-hint" class="quiet">${words.formHints[form]}</p>`;
}

const addTemplate = ({ words, sentences, refused, isWorking }: ReportView): TemplateResult =>
  html`<p class="report__refused" role="alert">${refused ? refused.say(words, sentences) : nothing}</p>
    <div class="actions__buttons">
      <button class="button button--primary" type="submit" ?disabled=${isWorking} aria-describedby="report-hint">
        ${words.add}
      </button>
    </div>
    <p id="report-hint" class="quiet">${words.hint}</p>
    <p class="report__working quiet" role="status">${isWorking ? words.adding : ''}</p>`;
