import type { BookSheet, Place } from '../book';
import { headingOf } from '../../sheets/headings';
import { plainOf } from './headWords';

const annual =
  /\b(annual(ly|i[sz]ed)?|yearly|per year|per annum|p ?a|a year|for the year|full year|whole year|(12|twelve) months?)\b|年度|全年|年化|每年|年率|年(离职|離職|流失|流動|流动|目标|目標|指标|指標|上限)|近12个月|近12個月/;
const monthly = /\b(month(ly)?|per month|quarter(ly)?|to date|ytd)\b|月(?!数|數)|季|累计|累計/;

/** "Annual target", "年度目标离职率": a figure of a whole year. "Annual turnover by month" is none. */
export const saysAnnual = (text: string): boolean =>
  annual.test(text) && !monthly.test(text.replace(/(12|twelve) months?|近12个月|近12個月/g, ''));

const cellsToTheLeft = 4;

/** The heading above a cell or the text beside it that says it is a figure of a whole year; null where neither does. */
export function annualTextBeside(sheet: BookSheet, { row, column }: Place): string | null {
  const above = headingOf(sheet.sheetful, { row, column, rowCount: 1, columnCount: 1 });
  if (above && saysAnnual(plainOf(above.text))) return above.text;
  for (let i = 1; i <= cellsToTheLeft && column - i >= 0; i++) {
    const beside = sheet.value(row, column - i);
    if (typeof beside === 'string' && beside !== '') return saysAnnual(plainOf(beside)) ? beside.trim() : null;
  }
  return null;
}
