import type { ReportWords } from '../locales/report/reportWords';
import { formulaCell, monthFormat, rateFormat, textCell } from './cells';
import { columnCount } from './draft';
import type { Month, ReportCell } from './reportSheet';

/** The first day of the month as a formula: "DATE(2025,6,1)". */
export const dateOf = ({ year, month }: Month): string => `DATE(${year},${month},1)`;

export const monthInput = (words: ReportWords, month: Month, role: 'input' | 'figure'): ReportCell[] => [
  textCell('label', words.inputs.month.label),
  formulaCell(role, dateOf(month), monthFormat),
];

/** A blank cell where there is no target yet. */
export const targetInput = (words: ReportWords, target: number | null): ReportCell[] => [
  textCell('label', words.inputs.target.label),
  { content: target === null ? { text: '' } : { number: target }, role: 'input', numberFormat: rateFormat },
];

/** Beside label and value, over the columns to the right. */
export const inputNote = (text: string, column = 2): ReportCell => textCell('note', text, columnCount - column);
