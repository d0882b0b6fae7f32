import { html, type TemplateResult } from 'lit/html.js';
import type { Amount, SceneRow, SceneTable } from '../lesson';
import { peopleText } from '../numberText';
import { nameIn, rateIn, type LessonContext } from './lessonContext';

/** The tables of a lesson: those that are given, or those that only show afterwards. */
export const sceneTables = (context: LessonContext, isRevealed: boolean): TemplateResult[] =>
  context.scene.tables
    .filter((table) => (table.isRevealed ?? false) === isRevealed)
    .map((table) => sceneTableTemplate(table, context));

/** Wider than the pane or the screen, it scrolls by itself, also by keyboard. */
function sceneTableTemplate(table: SceneTable, context: LessonContext): TemplateResult {
  const { frame } = context;
  const label = table.isRevealed ? frame.monthly : frame.numbers;
  return html`<div class="scroller lesson-scroller" role="group" tabindex="0" aria-label=${label}>
    <table class="lesson-table">
      <thead>
        <tr>
          ${table.columns.map((name) => html`<th scope="col">${nameIn(context, name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => rowTemplate(row, context))}
      </tbody>
    </table>
  </div>`;
}

function rowTemplate({ name, cells, isTotal, isMarked }: SceneRow, context: LessonContext): TemplateResult {
  const classes = `${isTotal ? 'lesson-table__total' : ''} ${isMarked ? 'lesson-table__marked' : ''}`;
  return html`<tr class=${classes.trim()}>
    <th scope="row">${nameIn(context, name)}</th>
    ${cells.map((cell) => html`<td class=${'name' in cell ? 'lesson-table__name' : ''}>${amountText(cell, context)}</td>`)}
  </tr>`;
}

function amountText(amount: Amount, context: LessonContext): string {
  if ('people' in amount) return peopleText(amount.people);
  return 'name' in amount ? nameIn(context, amount.name) : rateIn(context, amount.rate);
}
