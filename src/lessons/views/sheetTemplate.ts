import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isoDate } from '../../locales/functions/format';
import type { LessonCell, SheetForm } from '../lesson';
import { nameIn, type LessonContext } from './lessonContext';

/** The lesson on a sheet of the open workbook. */
export function putTemplate(context: LessonContext, chooseForm: (form: SheetForm) => void): TemplateResult {
  const { place, frame, words, lesson, progress } = context;
  const { sheet } = frame;
  const choice = (form: SheetForm, label: string, hint: string) =>
    html`<label class="lesson-choice">
      <input type="radio" name="lesson-form" .checked=${progress.form === form} @change=${() => chooseForm(form)} />
      <span>${label}<span class="lesson-hint lesson-choice__hint">${hint}</span></span>
    </label>`;
  return html`<section class="lesson__part">
    <h3 class="lesson__heading">${sheet.heading}</h3>
    <fieldset class="lesson-question__choices">
      <legend class="visually-hidden">${sheet.form}</legend>
      ${choice('plain', sheet.plain, sheet.plainHint)} ${choice('turnover', sheet.turnover, sheet.turnoverHint)}
    </fieldset>
    <button class="button" @click=${() => place.putOnSheet?.(lesson, progress.form, words.title)}>${sheet.put}</button>
  </section>`;
}

/** What to type on a sheet, where there is no workbook to write to. */
export function typingTemplate(context: LessonContext, copied: boolean | null, copy: (text: string) => void) {
  const { lesson, progress, frame } = context;
  const { typing } = frame;
  const rows = lesson.sheet(progress.settings, 'plain').map((row) => row.map((cell) => cellText(cell, context)));
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => String.fromCharCode(65 + index));
  const hasSeparators = rows.flat().some((text) => text.startsWith('=') && text.includes(','));
  return html`<details class="lesson__part lesson-typing">
    <summary>${typing.heading}</summary>
    <p>${typing.hint} ${hasSeparators ? typing.separator : nothing}</p>
    <p class="lesson-typing__copy">
      <button class="button" @click=${() => copy(tabSeparated(rows))}>${typing.copy}</button>
      <span role="status">${copied === null ? nothing : copied ? typing.copied : typing.notCopied}</span>
    </p>
    <div class="scroller lesson-scroller" role="group" tabindex="0" aria-label=${typing.heading}>
      <table class="lesson-cells">
        <thead>
          <tr>
            <td></td>
            ${columns.map((letter) => html`<th scope="col">${letter}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) =>
              html`<tr>
                <th scope="row">${index + 1}</th>
                ${columns.map((_, column) => html`<td dir="auto">${row[column] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function cellText(cell: LessonCell, context: LessonContext): string {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  if ('name' in cell) return nameIn(context, cell.name);
  return isDateFormat.test(cell.format ?? '') ? isoDate(cell.number) : String(cell.number);
}

/** Nobody types a date as the number it is to Excel; every Excel reads 2024-01-31. */
const isDateFormat = /y/i;

/** As Excel takes it from the clipboard. */
const tabSeparated = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');
