import { headingOf } from '../sheets/headings';
import type { CellValue } from '../sheets/sheetCells';
import type { Book, FormulaGroup, Place } from './book';
import { countTablesOf } from './counts/countTables';
import { periodOf } from './counts/periodLabels';
import { isSummaryLabel } from './counts/totalLabels';
import { rateOfCell } from './rateCells';
import { saysTurnoverRate } from './rates/headWords';

/** Whether formulas are turnover rates, or counts of a table of leavers; other parts of a workbook are none of ours. */
export function isAboutTurnover(book: Book, group: FormulaGroup, place: Place): boolean {
  if (group.calls.length > 0) return true;
  const { sheet } = group;
  const heading = headingOf(sheet.sheetful, { ...place, rowCount: 1, columnCount: 1 });
  if (heading && saysTurnoverRate(heading.text)) return true;
  const isCount = countTablesOf(sheet).some(({ isAcross, columns, lines }) => {
    const [index, line] = isAcross ? [place.row, place.column] : [place.column, place.row];
    const isFlow = columns.leavers !== undefined || columns.hires !== undefined;
    return isFlow && Object.values(columns).includes(index) && lines.some((each) => each.line === line);
  });
  return isCount || rateOfCell(book, sheet, group.row, group.column)?.source === 'handwritten';
}

/** Labels stand in the first cells of a line. */
const labelCells = 6;

/**
 * Lines in which another formula is natural: sums of other lines, and where formulas go on from the line before, the first
 * month of a year or of another department.
 */
export function startsAnew({ sheet, key }: FormulaGroup, { row, column }: Place, isAcross: boolean): boolean {
  const value = (index: number, back: number): CellValue =>
    isAcross ? sheet.value(index, column - back) : sheet.value(row - back, index);
  const { area } = sheet.cells;
  const first = isAcross ? area.row : area.column;
  const end = Math.min(first + labelCells, isAcross ? row : column);
  const goesOn = isAcross ? /R(\[-?\d+\]|\d+)C\[-/.test(key) : /R\[-/.test(key);
  for (let index = first; index < end; index++) {
    const label = value(index, 0);
    if (typeof label === 'string' && isSummaryLabel(label)) return true;
    if (!goesOn) continue;
    const period = periodOf(label);
    if (period && isFirstOfYear(period)) return true;
    const before = value(index, 1);
    const isOtherName = typeof label === 'string' && !period && label !== '' && before !== '' && label !== before;
    if (isOtherName && hasPeriods(sheet, { row, column }, isAcross, first, end)) return true;
  }
  return false;
}

const isFirstOfYear = ({ kind, ordinal }: NonNullable<ReturnType<typeof periodOf>>): boolean =>
  ((kind === 'month' || kind === 'bareMonth') && ordinal % 12 === 0) ||
  ((kind === 'quarter' || kind === 'bareQuarter') && ordinal % 4 === 0);

/** Names beside periods are of departments; by themselves they name the line. */
function hasPeriods(
  sheet: FormulaGroup['sheet'],
  { row, column }: Place,
  isAcross: boolean,
  first: number,
  end: number,
): boolean {
  for (let index = first; index < end; index++)
    if (periodOf(isAcross ? sheet.value(index, column) : sheet.value(row, index))) return true;
  return false;
}
