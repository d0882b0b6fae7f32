import { intersectionOf, type Area } from '../formulas/area';
import { argumentOf, isRosterCall, mentionsTurnover, turnoverCalls } from '../formulas/turnoverCall';
import { dateMeaning } from './dateHeaders';
import { headerRuns } from './headerRuns';
import { remembered } from './remembered';
import { findStaffTable } from './staffTable';
import type { SheetCells } from './sheetCells';
import { sheetfulFrom, type Sheetful } from './sheetful';

/** Where a staff list stands in the workbook. */
export interface StaffPlace {
  readonly sheet: SheetCells;
  /** Columns of the sheet. */
  readonly hired: number;
  readonly left: number;
  /** -1 where there is none. */
  readonly headerLine: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** All lists of the workbook: those with headers that say so, and those which ROSTER formulas read. */
export function staffPlaces(sheets: readonly SheetCells[]): StaffPlace[] {
  const headed = sheets.flatMap(headedLists);
  const read: StaffPlace[] = [];
  for (const place of sheets.flatMap((sheet) => listsInFormulas(sheet, sheets)))
    if (![...headed, ...read].some((known) => isSame(known, place))) read.push(place);
  return [...headed, ...read].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.firstRow - b.firstRow,
  );
}

/** The same columns, and rows in common: the headers know better where the list ends. */
const isSame = (a: StaffPlace, b: StaffPlace): boolean =>
  a.sheet === b.sheet &&
  a.hired === b.hired &&
  a.left === b.left &&
  a.firstRow < b.firstRow + b.rowCount &&
  b.firstRow < a.firstRow + a.rowCount;

/** A list seldom begins further down. */
const headerLines = 200;

function headedLists(sheet: SheetCells): StaffPlace[] {
  const { area, values } = sheet;
  const cells = sheetfulFrom({ area, values, texts: [] });
  const places: StaffPlace[] = [];
  let next = area.row;
  for (let line = area.row; line < Math.min(area.row + area.rowCount, area.row + headerLines); line++) {
    if (line < next || !namesBothDates(values[line - area.row])) continue;
    const found = listsBelow(sheet, cells, line);
    places.push(...found);
    next = Math.max(next, ...found.map(({ firstRow, rowCount }) => firstRow + rowCount));
  }
  return places;
}

/** Lists may stand side by side, with a gap between their headers. */
function listsBelow(sheet: SheetCells, cells: Sheetful, headerLine: number): StaffPlace[] {
  const runs = headerRuns(cells, headerLine).filter((run) => namesBothDates(run.map(({ header }) => header)));
  const spans = runs.length > 1 ? runs.map((run) => ({ column: run[0].index, columnCount: run.length })) : [sheet.area];
  return spans.flatMap(({ column, columnCount }) => {
    const place = listBelow(sheet, { ...cells, area: { ...cells.area, column, columnCount } }, headerLine);
    return place ? [place] : [];
  });
}

const roleOf = remembered((text) => dateMeaning(text)?.role ?? null);

function namesBothDates(cells: readonly unknown[]): boolean {
  let [hired, left] = [false, false];
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '') continue;
    const role = roleOf(cell);
    hired ||= role === 'hired';
    left ||= role === 'left';
  }
  return hired && left;
}

function listBelow(sheet: SheetCells, cells: Sheetful, headerLine: number): StaffPlace | null {
  const below: Area = {
    ...cells.area,
    row: headerLine,
    rowCount: lastLineOf(sheet, cells.area, headerLine) - headerLine + 1,
  };
  const table = findStaffTable(cells, below, below);
  const { hired, left } = table?.roles ?? {};
  if (!table?.isSure || table.headerLine !== headerLine || hired === undefined || left === undefined) return null;
  return { sheet, hired, left, headerLine, firstRow: table.firstRow, rowCount: table.rowCount };
}

/** The last row before two blank ones; what stands beside the list's own columns does not count. */
function lastLineOf({ area, values }: SheetCells, { column }: Area, headerLine: number): number {
  const [first, end] = headersAround(values[headerLine - area.row], column - area.column);
  let last = headerLine;
  for (let line = headerLine + 1; line < area.row + area.rowCount && line - last <= 2; line++) {
    const cells = values[line - area.row];
    for (let i = first; i < end; i++)
      if (cells[i] !== '') {
        last = line;
        break;
      }
  }
  return last;
}

/** From the first to behind the last of the headers without a gap between them that belong to the hire dates. */
function headersAround(cells: readonly unknown[], from: number): readonly [number, number] {
  const hired = cells.findIndex((cell, i) => i >= from && typeof cell === 'string' && roleOf(cell) === 'hired');
  let [first, end] = [hired, hired + 1];
  while (first > 0 && cells[first - 1] !== '') first--;
  while (end < cells.length && cells[end] !== '') end++;
  return [first, end];
}

interface Ranges {
  readonly sheet: string | null;
  readonly hired: Area;
  readonly left: Area;
}

const rangesIn = remembered((formula): readonly Ranges[] =>
  turnoverCalls(formula)
    .filter(isRosterCall)
    .flatMap((call) => {
      const [hired, left] = [argumentOf(call, 'hired'), argumentOf(call, 'left')];
      const isPair = hired.kind === 'range' && left.kind === 'range' && hired.sheet === left.sheet;
      return isPair && hired.area.columnCount === 1 && left.area.columnCount === 1
        ? [{ sheet: hired.sheet, hired: hired.area, left: left.area }]
        : [];
    }),
);

function listsInFormulas(sheet: SheetCells, sheets: readonly SheetCells[]): StaffPlace[] {
  const seen = new Set<string>();
  const places: StaffPlace[] = [];
  for (const line of sheet.formulas)
    for (const formula of line) {
      if (!mentionsTurnover(formula) || seen.has(formula)) continue;
      seen.add(formula);
      for (const ranges of rangesIn(formula)) {
        const name = ranges.sheet?.toLowerCase();
        const own = name === undefined ? sheet : sheets.find((each) => each.name.toLowerCase() === name);
        const place = own && placeOf(own, ranges);
        if (place) places.push(place);
      }
    }
  return places;
}

function placeOf(sheet: SheetCells, { hired, left }: Ranges): StaffPlace | null {
  const used = intersectionOf({ ...hired, column: sheet.area.column, columnCount: sheet.area.columnCount }, sheet.area);
  if (!used || hired.row !== left.row || hired.rowCount !== left.rowCount) return null;
  const words = [hired.column, left.column].every((column) => {
    const cell = sheet.values[used.row - sheet.area.row][column - sheet.area.column];
    return typeof cell === 'string' && cell !== '' && !/\p{Nd}/u.test(cell);
  });
  const skipped = words && used.rowCount > 1 ? 1 : 0;
  return {
    sheet,
    hired: hired.column,
    left: left.column,
    headerLine: skipped ? used.row : -1,
    firstRow: used.row + skipped,
    rowCount: used.rowCount - skipped,
  };
}
