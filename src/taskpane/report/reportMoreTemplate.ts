import { html, nothing, type TemplateResult } from 'lit/html.js';
import { columnName } from '../../formulas/area';
import { languages, type Language } from '../../locales/language';
import { clipped } from '../clipped';
import type { DividingRole } from './dividingColumns';
import { probationFrom, targetFrom } from './reportChoices';
import { numberField, selectField } from './reportFields';
import { ReportRefused } from './reportRefusal';
import { columnOf, type Reported } from './reportSources';
import type { ReportActions, ReportView } from './reportView';

/** What most reports leave as it is. */
export function moreTemplate(reported: Reported, view: ReportView, { choose }: ReportActions): TemplateResult {
  const { words, sentences, choices, language } = view;
  const isRoster = reported.kind === 'roster';
  return html`<details class="report__more">
    <summary>${isRoster ? words.moreOfRoster : words.more}</summary>
    ${selectField({
      label: words.yearStart,
      value: String(choices.yearStart),
      options: yearStarts(language),
      change: (month) => choose({ yearStart: Number(month) }),
    })}
    ${numberField({
      id: 'report-target',
      label: words.target,
      value: choices.target,
      hint: words.targetHint,
      isBad: targetFrom(choices.target) instanceof ReportRefused,
      change: (target) => choose({ target }),
    })}
    ${isRoster ? ofRoster(reported, view, choose) : nothing}
    ${selectField({
      label: words.language,
      value: choices.language ?? language,
      options: languages.map((each) => ({ value: each, text: sentences.footer.languageNames[each], lang: each })),
      change: (each) => choose({ language: each as Language }),
    })}
  </details>`;
}

function yearStarts(language: Language) {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), text: format.format(Date.UTC(2000, i)) }));
}

function ofRoster(
  reported: Extract<Reported, { kind: 'roster' }>,
  { words, sentences, choices }: ReportView,
  choose: ReportActions['choose'],
): TemplateResult {
  const { table, roles } = reported.origin.list;
  const others = table.columns.filter(({ index }) => index !== roles.hired && index !== roles.left);
  const column = (role: DividingRole) =>
    selectField({
      label: words[role],
      value: columnOf(reported, role, choices),
      options: [
        { value: '', text: words.none },
        ...others.map(({ index, header }) => ({
          value: String(index),
          text: sentences.columns.option(columnName(index), clipped(header)),
        })),
      ],
      change: (value) => choose({ columns: { ...choices.columns, [role]: value } }),
    });
  return html`${column('department')} ${column('reason')}
  ${numberField({
    id: 'report-probation',
    label: words.probation,
    value: choices.probation,
    isBad: probationFrom(choices.probation) instanceof ReportRefused,
    change: (probation) => choose({ probation }),
  })}`;
}
