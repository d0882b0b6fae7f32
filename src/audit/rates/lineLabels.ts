import type { Area } from '../../formulas/area';
import { remembered } from '../../sheets/remembered';
import type { CellValue } from '../../sheets/sheetCells';
import type { BookSheet } from '../book';
import { periodOf, type Period } from '../counts/periodLabels';

export type PeriodLength = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** What names a line of a table, and how long a period that is; null for the name of a group. */
export interface LineLabel {
  readonly text: CellValue;
  readonly row: number;
  readonly column: number;
  readonly period: PeriodLength | null;
}

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const year = '(19|20)\\d\\d';
/** What a lone label says at the head of a line, and periodOf leaves open among others in a table. */
const patterns: readonly (readonly [PeriodLength, RegExp])[] = [
  ['month', new RegExp(`^(${year}|\\d\\d)[\\s\\-/]*(${months})\\.?$`, 'i')],
  ['month', new RegExp(`^(0?[1-9]|1[0-2])[\\-/.]${year}$`)],
  ['month', new RegExp(`^(${year}|\\d\\d)?\\s*年?度?\\s*(0?[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])\\s*月份?$`)],
  ['month', /^(m|month|p|period)\s*-?\s*(0?[1-9]|1[0-2])$/i],
  [
    'quarter',
    new RegExp(`^(${year}|fy\\s*\\d\\d(\\d\\d)?)?[\\s\\-/]*(q[1-4]|[1-4]q)[\\s\\-/']*(${year}|\\d\\d)?$`, 'i'),
  ],
  ['quarter', /年\s*(第?[一二三四1-4]季度?|Q[1-4])$/i],
  ['half', new RegExp(`^(${year})?[\\s\\-/]*(h[12]|[12]h)[\\s\\-/']*(${year})?$`, 'i')],
  ['half', /年\s*[上下]半年$/],
  ['year', new RegExp(`^(fy|cy)?\\s*'?(${year}|\\d\\d(?=$))([/\\-–]\\d\\d(\\d\\d)?)?$`, 'i')],
  ['year', /^(fy|cy)\s*'?\d\d[/\-–]\d\d$/i],
  ['year', new RegExp(`^${year}\\s*年?度?$`)],
  ['week', /^(w|wk|week|cw|kw)\s*-?\s*\d{1,2}$|^第?\s*\d{1,2}\s*[周週]$/i],
];

/** "Jan", "2025-03", "1月", "第一季度", 2024 or the date of a first of month as a period's length; null for anything else. */
export function periodOfLabel(label: CellValue, header: CellValue = '', format = ''): PeriodLength | null {
  if (typeof label === 'number') return periodOfNumber(label, String(header), format);
  if (typeof label !== 'string') return null;
  return periodOfText(label);
}

const lengths: Readonly<Record<Period['kind'], PeriodLength>> = {
  day: 'month',
  month: 'month',
  bareMonth: 'month',
  quarter: 'quarter',
  bareQuarter: 'quarter',
  week: 'week',
  year: 'year',
  half: 'half',
};

const periodOfText = remembered((label): PeriodLength | null => {
  const text = label.normalize('NFKC').trim();
  if (text.length > 24 || /^\d{1,2}$/.test(text)) return null;
  const period = periodOf(text);
  return period ? lengths[period.kind] : (patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
});

const [earliest, latest] = [3654, 73415];

function periodOfNumber(label: number, header: string, format: string): PeriodLength | null {
  if (!Number.isInteger(label)) return null;
  if (label >= 1990 && label <= 2100) return 'year';
  if (label >= 199001 && label <= 210012 && label % 100 >= 1 && label % 100 <= 12) return 'month';
  const saysMonth = /\b(month|date|period)\b|月|日期|期间|期間/i.test(header) && !oneMonth.test(header);
  if (label >= 1 && label <= 12) return saysMonth ? 'month' : null;
  const isDate = label >= earliest && label <= latest && (saysMonth || /[ymd]/i.test(format));
  return isDate ? 'month' : null;
}

/** "This month", "Month to date", "去年同月": a month itself, in whose line small numbers are counts. */
const oneMonth = /\b(this|last|previous|prior|current|same|to date)\b|[本上当當前去同]月/i;

const furthest = 40;

/** What stands at the head of the line of a cell: the leftmost cell of a row, or the topmost of a column. */
export function labelOf(sheet: BookSheet, row: number, column: number, isAbove: boolean): LineLabel | null {
  let label: LineLabel | null = null;
  for (let distance = 1, blanks = 0; distance <= furthest && blanks < 2; distance++) {
    const [line, index] = isAbove ? [row, column - distance] : [row - distance, column];
    const text = sheet.value(line, index);
    if (text === '') {
      blanks++;
      continue;
    }
    blanks = 0;
    const header = typeof text === 'number' ? headerOf(sheet, line, index, isAbove) : '';
    const period = periodOfLabel(text, header, sheet.format(line, index));
    label = { text, row: line, column: index, period };
    if (period) return label;
  }
  return label;
}

const furthestHeader = 400;

/** The text at the head of a line of periods. A number that can be no period, as a headcount, says that the line is none of those. */
function headerOf(sheet: BookSheet, row: number, column: number, isAbove: boolean): CellValue {
  for (let distance = 1; distance <= Math.min(furthestHeader, isAbove ? row : column); distance++) {
    const value = isAbove ? sheet.value(row - distance, column) : sheet.value(row, column - distance);
    if (typeof value === 'number' && !periodOfLabel(value, 'Month')) return '';
    if (typeof value === 'string' && value !== '' && !periodOfLabel(value)) return value;
  }
  return '';
}

/** Whether the line with this index, in the table of some cells, is named as a period. */
export function isPeriodLine(sheet: BookSheet, { row, column }: Area, isAbove: boolean, line: number): boolean {
  const label = isAbove ? labelOf(sheet, line, column, true) : labelOf(sheet, row, line, false);
  return Boolean(label?.period);
}
