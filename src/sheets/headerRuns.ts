import type { HeadedColumn } from './headerLine';
import { linesOf, type Sheetful } from './sheetful';
import { dateMeaning } from './dateHeaders';

/** The texts in a row that may be headers. */
export function wordsIn(cells: Sheetful, line: number): HeadedColumn[] {
  const { area } = cells;
  return linesOf(area.column, area.column + area.columnCount - 1, 1).flatMap((index) => {
    const value = cells.value(line, index);
    return typeof value === 'string' && /\p{L}/u.test(value) ? [{ index, header: value.trim() }] : [];
  });
}

export function namesBothDates(headers: readonly HeadedColumn[]): boolean {
  const roles = new Set(headers.map(({ header }) => dateMeaning(header)?.role));
  return roles.has('hired') && roles.has('left');
}

/** The filled cells of a row, those without a gap between them together: lists side by side have such a gap. */
export function headerRuns(cells: Sheetful, line: number): HeadedColumn[][] {
  const { area } = cells;
  const runs: HeadedColumn[][] = [];
  let isGap = true;
  for (const index of linesOf(area.column, area.column + area.columnCount - 1, 1)) {
    const value = cells.value(line, index) ?? '';
    if (value !== '' && isGap) runs.push([]);
    isGap = value === '';
    if (!isGap) runs[runs.length - 1].push({ index, header: typeof value === 'string' ? value.trim() : '' });
  }
  return runs;
}
