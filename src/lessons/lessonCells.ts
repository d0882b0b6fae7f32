import type { LessonCell, SceneRow, SheetForm } from './lesson';
import { percentFormat } from './rateFormulas';

/** What stands in the cells of tables and sheets, in a word each. */

export const dayFormat = 'yyyy-mm-dd';

export const label = (name: string): LessonCell => ({ name });
export const count = (number: number): LessonCell => ({ number });
export const day = (number: number): LessonCell => ({ number, format: dayFormat });
/** A formula with a number of people or days. */
export const counted = (formula: string): LessonCell => ({ formula });
export const percent = (formula: string): LessonCell => ({ formula, format: percentFormat });

/** Writes the formulas of rates in the form that was asked for. */
export const rateWriter =
  (form: SheetForm) =>
  (formulas: Readonly<Record<SheetForm, string>>): LessonCell =>
    percent(formulas[form]);

/** A row of numbers of people in a table. */
export const peopleRow = (
  name: string,
  counts: readonly number[],
  marks: Pick<SceneRow, 'isTotal' | 'isMarked'> = {},
): SceneRow => ({ name, cells: counts.map((people) => ({ people })), ...marks });
