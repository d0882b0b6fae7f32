import type { Selection } from '../../excel/selection';
import { cellAddress } from '../../formulas/area';
import type { Argument } from '../../formulas/argument';
import { filledArea } from '../../formulas/rateCells';
import { rateFormulaFrom } from '../../formulas/rateFormula';
import {
  argumentOf,
  isRosterCall,
  mentionsTurnover,
  turnoverCalls,
  type TurnoverCall,
} from '../../formulas/turnoverCall';
import { Problem } from '../../turnover/problem';
import { callInput, isComparable, type CallInput, type Lookup } from '../../sheets/callInput';
import { countNames } from '../../sheets/counts';
import { outcomeOf } from '../../sheets/outcome';
import { findPeriodTable } from '../../sheets/periodTable';
import { sheetfulFrom, type Sheetful } from '../../sheets/sheetful';
import type { CompareView, Origin, Part, Result } from './view';

/** A selected cell that shows (part of) the result of a TURNOVER call. */
export interface TurnoverCell {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly call: TurnoverCall;
  /** Where the formula stands, if not in the cell itself. */
  readonly anchor: { readonly row: number; readonly column: number } | null;
  /** How many cells the selected one is below or beside the formula's. */
  readonly line: number;
  readonly shown: string;
  readonly cells: Sheetful;
}

/** The TURNOVER cell at the top left of the selection; null where there is none. */
export function cellUnder({ area, around, sheet, sheetId }: Selection): TurnoverCell | null {
  if (!area || !around) return null;
  const { row, column } = area;
  const cells = sheetfulFrom(around);
  const formulaAt = (r: number, c: number) => around.formulas[r - around.area.row]?.[c - around.area.column];
  const own = formulaAt(row, column);
  const spilled = spillingCell(cells, formulaAt, row, column);
  const place = spilled ?? (mentionsTurnover(own) ? { row, column, formula: own, line: 0 } : null);
  const call = place && callIn(place.formula);
  if (!call) return null;
  return {
    sheet,
    sheetId,
    row,
    column,
    formula: place.formula,
    call,
    anchor: spilled,
    line: place.line,
    shown: cells.text(row, column),
    cells,
  };
}

/** Of several calls the one whose periods can be compared: ANNUALIZE(AVGBASE(…),3) is about those of AVGBASE. */
function callIn(formula: string): TurnoverCall | null {
  const calls = turnoverCalls(formula);
  return calls.find((call) => isComparable(call) || isRosterCall(call)) ?? calls[0] ?? null;
}

interface Spilling {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly line: number;
}

/** The formula whose results fill this cell from elsewhere. */
function spillingCell(
  cells: Sheetful,
  formulaAt: (row: number, column: number) => unknown,
  row: number,
  column: number,
): Spilling | null {
  const own = formulaAt(row, column);
  const hasOwnFormula = typeof own === 'string' && own.startsWith('=');
  for (let r = row; r >= cells.area.row; r--)
    for (let c = column; c >= cells.area.column; c--) {
      const formula = formulaAt(r, c);
      if ((r === row && c === column) || !mentionsTurnover(formula)) continue;
      // Excel may answer the formula for every cell it fills; another one belongs to the cell and blocks the spilling.
      if ((hasOwnFormula && own !== formula) || cells.value(r, c) === '#SPILL!') continue;
      const rate = rateFormulaFrom(formula);
      if (!rate?.isSpilled) continue;
      const filled = filledArea(rate, r, c, (line, index) => (cells.value(line, index) ?? '') !== '');
      const [down, across] = [row - r, column - c];
      if (down >= filled.rowCount || across >= filled.columnCount) continue;
      return { row: r, column: c, formula, line: filled.rowCount === 1 ? across : down };
    }
  return null;
}

/** The comparison for a TURNOVER cell: its own periods by all methods. */
export function cellView(cell: TurnoverCell, lookup: Lookup): CompareView {
  const read = isComparable(cell.call)
    ? callInput(cell.call, cell.line, lookup)
    : { reason: 'otherFunction' as const, text: `TURNOVER.${cell.call.id}` };
  const found = 'input' in read ? read : null;
  return {
    origin: originOf(cell, found),
    result: resultOf(read),
    labels: found ? labelsOf(cell, found) : ['', ''],
    ...(found && { series: { input: found.input, labels: periodLabels(cell, found) } }),
    trouble: null,
  };
}

export function originOf(cell: TurnoverCell, found: CallInput | null): Extract<Origin, { kind: 'cell' }> {
  return {
    kind: 'cell',
    sheet: cell.sheet,
    address: cellAddress(cell.row, cell.column),
    formula: cell.formula,
    shown: cell.shown,
    anchor: cell.anchor && cellAddress(cell.anchor.row, cell.anchor.column),
    method: found?.method ?? null,
    parts: partsOf(cell.call),
  };
}

const partsOf = (call: TurnoverCall): Part[] =>
  countNames.flatMap((name) => {
    const argument = argumentOf(call, name);
    return argument.kind === 'omitted' ? [] : [{ name, where: argument.text }];
  });

function resultOf(read: ReturnType<typeof callInput>): Result {
  if (read instanceof Problem) return { kind: 'problem', problem: read };
  if (!('input' in read)) return { kind: 'unreadable', unreadable: read };
  const outcome = outcomeOf(read.input);
  return outcome instanceof Problem ? { kind: 'problem', problem: outcome } : { kind: 'outcome', outcome };
}

/** What the sheet calls the first and the last of the periods. */
function labelsOf(cell: TurnoverCell, { from, to }: CallInput): [string, string] {
  return labelsBeside(argumentOf(cell.call, 'leavers'), cell.sheet, cell.cells, from, to);
}

/** The names of all the periods, where the table beside the leavers has one for each. */
function periodLabels({ call, sheet, cells }: TurnoverCell, { from, to }: CallInput): readonly string[] {
  const leavers = argumentOf(call, 'leavers');
  if (leavers.kind !== 'range' || (leavers.sheet !== null && leavers.sheet !== sheet)) return [];
  const { row, column, rowCount, columnCount } = leavers.area;
  const length = to - from + 1;
  const isAcross = rowCount === 1 && columnCount > 1;
  const place = isAcross
    ? { row, column: column + from, rowCount: 1, columnCount: length }
    : { row: row + from, column, rowCount: length, columnCount: 1 };
  const table = findPeriodTable(cells, place);
  return table && table.headerLine >= 0 && table.labels.length === length ? table.labels : [];
}

/** The names of two periods beside the cells of their leavers, where a table with headers stands there. */
export function labelsBeside(
  leavers: Argument,
  sheet: string,
  cells: Sheetful,
  from: number,
  to: number,
): [string, string] {
  if (leavers.kind !== 'range' || (leavers.sheet !== null && leavers.sheet !== sheet)) return ['', ''];
  const { row, column, rowCount } = leavers.area;
  const isAcross = rowCount === 1 && leavers.area.columnCount > 1;
  const label = (index: number): string => {
    const place = isAcross ? { row, column: column + index } : { row: row + index, column };
    const table = findPeriodTable(cells, { ...place, rowCount: 1, columnCount: 1 });
    return table && table.headerLine >= 0 ? table.labels[0] : '';
  };
  const [first, last] = [label(from), label(to)];
  return first === '' || last === '' ? ['', ''] : [first, last];
}
