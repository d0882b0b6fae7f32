import { firstSerial, lastSerial } from '../../cells/dates';
import { cellAddress } from '../../formulas/area';
import type { TurnoverCall } from '../../formulas/turnoverCall';
import { staffPlaces } from '../../sheets/staffLists';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { findingAt, type Finding } from '../finding';
import { cellsOfArgument } from '../inputs/readCells';
import type { Rule } from '../rule';

/** People in a staff list who left before they came. */
export const leftBeforeHired: Rule<'left-before-hired'> = {
  id: 'left-before-hired',
  *find(book) {
    const lists = headedLists(book);
    yield undefined;
    for (const group of book.groups) {
      for (const list of listsRead(book, group)) if (!lists.some((known) => isSame(known, list))) lists.push(list);
      yield undefined;
    }
    for (const list of lists) yield* findingIn(list);
  },
};

/** The dates of hiring and leaving stand in the same rows. */
interface StaffList {
  readonly sheet: BookSheet;
  readonly hired: number;
  readonly left: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Lists whose headers say what they are; those which formulas read are looked for group by group. */
function headedLists(book: Book): StaffList[] {
  const sheets = book.sheets.map(({ cells }) => ({ ...cells, formulas: [] }));
  return staffPlaces(sheets).map(({ sheet, hired, left, firstRow, rowCount }) => ({
    sheet: book.sheets[sheets.findIndex((each) => each === sheet)],
    hired,
    left,
    firstRow,
    lastRow: firstRow + rowCount - 1,
  }));
}

const listsRead = (book: Book, group: FormulaGroup): StaffList[] =>
  group.calls.map((call) => listRead(book, group, call)).filter((list) => list !== null);

function listRead(book: Book, group: FormulaGroup, call: TurnoverCall): StaffList | null {
  const [hired, left] = [cellsOfArgument(book, group, call, 'hired'), cellsOfArgument(book, group, call, 'left')];
  if (!hired || !left || hired.sheet !== left.sheet || hired.area.row !== left.area.row) return null;
  if (hired.area.columnCount > 1 || left.area.columnCount > 1) return null;
  const { row: firstRow } = hired.area;
  const lastRow = firstRow + Math.min(hired.area.rowCount, left.area.rowCount) - 1;
  return { sheet: hired.sheet, hired: hired.area.column, left: left.area.column, firstRow, lastRow };
}

const isSame = (a: StaffList, b: StaffList): boolean =>
  a.sheet === b.sheet && a.hired === b.hired && a.left === b.left && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;

const rowsAtOnce = 1_000;

function* findingIn(list: StaffList): Generator<Finding<'left-before-hired'> | undefined> {
  const cells: Place[] = [];
  for (let row = list.firstRow; row <= list.lastRow; row++) {
    if (isReversed(list, row)) cells.push({ row, column: list.left });
    if (row % rowsAtOnce === rowsAtOnce - 1) yield undefined;
  }
  const [first] = cells;
  if (!first) return;
  const { sheet } = list;
  yield findingAt(
    'left-before-hired',
    sheet,
    cells,
    {
      severity: 'wrong',
      facts: {
        cell: cellAddress(first.row, first.column),
        hiredCell: cellAddress(first.row, list.hired),
        hired: dayAt(sheet, first.row, list.hired)!,
        left: dayAt(sheet, first.row, list.left)!,
        row: first.row + 1,
        count: cells.length,
      },
    },
    `${list.hired}|${list.left}`,
  );
}

function isReversed({ sheet, hired, left }: StaffList, row: number): boolean {
  const [came, went] = [dayAt(sheet, row, hired), dayAt(sheet, row, left)];
  return came !== null && went !== null && went < came;
}

/** Only real dates: what is text, or no date at all, is another mistake. */
function dayAt(sheet: BookSheet, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  return typeof value === 'number' && value >= firstSerial && value < lastSerial + 1 ? Math.floor(value) : null;
}
