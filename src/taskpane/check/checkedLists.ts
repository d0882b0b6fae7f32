import { checkRoster, type RosterFinding } from '../../cells/rosterCheck';
import type { CellValue } from '../../excel/area';
import type { WorkbookCells } from '../../excel/workbookCells';
import type { SheetCells } from '../../sheets/sheetCells';
import { addressOf } from '../../formulas/area';
import { dateRoles, type DateRole } from '../../sheets/dateHeaders';
import { columnFromTop } from '../roster/rosterValues';
import { staffPlaces, type StaffPlace } from '../../sheets/staffLists';
import { writtenColumn, type WrittenColumn } from './writtenDates';

/** Findings of one kind, in the order of their rows. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly ListFinding[];
}

export interface ListFinding {
  /** On the sheet, counted from 0; null for what concerns the whole list. */
  readonly row: number | null;
  readonly column: number;
  readonly finding: RosterFinding;
}

/** One staff list with what ROSTER.CHECK finds in it, and the dates that could be converted. */
export interface CheckedList {
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly hired: number;
  readonly left: number;
  readonly firstRow: number;
  /** Rows with a date. */
  readonly rows: number;
  readonly findingCount: number;
  readonly groups: readonly FindingGroup[];
  readonly columns: readonly WrittenColumn[];
}

export function checkLists(cells: WorkbookCells): CheckedList[] {
  const before = lastLists;
  lastLists = staffPlaces(cells.sheets).map((place) => {
    const read = readPlace(place);
    const list = before.find((each) => isSame(each.read, read))?.list ?? checkList(read);
    return { read, list };
  });
  return lastLists.map(({ list }) => list);
}

/** The workbook is checked after every edit; a list whose cells are still the same need not be. */
let lastLists: readonly { readonly read: ReadPlace; readonly list: CheckedList }[] = [];

/** A list with its cells: values and formulas of both columns. */
interface ReadPlace {
  readonly place: StaffPlace;
  readonly cells: Readonly<Record<DateRole, readonly CellValue[]>>;
  readonly formulas: Readonly<Record<DateRole, readonly CellValue[]>>;
}

function readPlace(place: StaffPlace): ReadPlace {
  const { area, values, formulas } = place.sheet;
  const column = (matrix: SheetCells['values'], role: DateRole): CellValue[] => {
    const index = place[role] - area.column;
    const first = place.firstRow - area.row;
    const cells = new Array<CellValue>(place.rowCount);
    for (let i = 0; i < cells.length; i++) cells[i] = matrix[first + i]?.[index] ?? '';
    return cells;
  };
  const both = (matrix: SheetCells['values']) => ({ hired: column(matrix, 'hired'), left: column(matrix, 'left') });
  return { place, cells: both(values), formulas: both(formulas) };
}

function isSame(a: ReadPlace, b: ReadPlace): boolean {
  const place = ({ place: { sheet, hired, left, headerLine, firstRow, rowCount } }: ReadPlace) =>
    [sheet.id, sheet.name, hired, left, headerLine, firstRow, rowCount].join('|');
  const areSame = (x: readonly CellValue[], y: readonly CellValue[]) => {
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
    return true;
  };
  return (
    place(a) === place(b) &&
    dateRoles.every((role) => areSame(a.cells[role], b.cells[role]) && areSame(a.formulas[role], b.formulas[role]))
  );
}

function checkList({ place, cells }: ReadPlace): CheckedList {
  const { sheet, hired, left, firstRow, rowCount } = place;
  const key = [sheet.id, hired, left, place.headerLine].join('|');
  // From the sheet's first row on, so that a finding counts its row as people see it beside the sheet.
  const { findings, rows } = checkRoster({
    hired: columnFromTop(cells.hired, firstRow),
    left: columnFromTop(cells.left, firstRow),
  });
  const [first, last] = [Math.min(hired, left), Math.max(hired, left)];
  return {
    key,
    sheetId: sheet.id,
    sheet: sheet.name,
    address: addressOf({ row: firstRow, column: first, rowCount, columnCount: last - first + 1 }),
    hired,
    left,
    firstRow,
    rows,
    findingCount: findings.length,
    groups: groupsOf(key, findings, place),
    columns: [writtenColumn(place, 'hired', key), writtenColumn(place, 'left', key)],
  };
}

function groupsOf(key: string, findings: readonly RosterFinding[], place: StaffPlace): FindingGroup[] {
  const groups = new Map<string, ListFinding[]>();
  for (const finding of findings) {
    const found: ListFinding = {
      row: finding.row === undefined ? null : finding.row - 1,
      column: place[finding.column ?? 'hired'],
      finding,
    };
    const group = groups.get(finding.id);
    if (group) group.push(found);
    else groups.set(finding.id, [found]);
  }
  return [...groups].map(([id, each]) => ({ key: `${key}|${id}`, findings: each }));
}
