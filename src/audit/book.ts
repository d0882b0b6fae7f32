import { copiesInColumn, relativeKey, type IsCopy } from '../formulas/relativeKey';
import type { AstExpression } from '../formulas/syntax';
import { isOriginalsSheet } from '../formulas/share/originalsMark';
import { mentionsTurnover, treeOf, turnoverCalls, type TurnoverCall } from '../formulas/turnoverCall';
import { sheetfulOf } from '../sheets/workbookLookup';
import type { CellValue } from '../sheets/sheetCells';
import type { Sheetful } from '../sheets/sheetful';
import { sharedCells, type SharedCells } from './sharedCells';
import { blank, type AuditedSheet, type Snapshot } from './snapshot';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of one sheet that hold the same formula, as far as copying goes. */
export class FormulaGroup implements Place {
  readonly cells: Place[] = [];
  private parsed: AstExpression | null | undefined;
  private found: readonly TurnoverCall[] | undefined;
  private copies: IsCopy | undefined;

  constructor(
    readonly sheet: BookSheet,
    readonly key: string,
    /** Of the first cell, in reading order. */
    readonly formula: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** Of the first cell's formula; null where it cannot be parsed. */
  get tree(): AstExpression | null {
    return (this.parsed ??= treeOf(this.formula));
  }

  /** The TURNOVER calls in the first cell's formula, outer before inner. */
  get calls(): readonly TurnoverCall[] {
    return (this.found ??= turnoverCalls(this.formula));
  }

  /** Whether the formula of a cell in the column of the first is the first's, as far as copying goes. */
  isCopiedTo(formula: string, row: number): boolean {
    return (this.copies ??= copiesInColumn(this.formula, this.row))(formula, row);
  }

  /** How far a cell lies from the first: what a relative reference moves by. */
  offset({ row, column }: Place): readonly [rows: number, columns: number] {
    return [row - this.row, column - this.column];
  }
}

/** A sheet whose cells are asked for by their place; blank outside what is used. */
export class BookSheet {
  readonly groups: FormulaGroup[] = [];
  /** For what finds headers and tables. */
  readonly sheetful: Sheetful;
  /** By row and column of what is used: which of the groups a cell is of, counted from 1. */
  private readonly groupNumbers: (Int32Array | undefined)[] = [];

  constructor(
    readonly index: number,
    readonly cells: AuditedSheet,
  ) {
    this.sheetful = sheetfulOf(cells);
  }

  get name(): string {
    return this.cells.name;
  }

  value(row: number, column: number): CellValue {
    const { area, values } = this.cells;
    return values[row - area.row]?.[column - area.column] ?? blank;
  }

  formula(row: number, column: number): CellValue {
    const { area, formulas } = this.cells;
    return formulas[row - area.row]?.[column - area.column] ?? blank;
  }

  /** "" where it was not read. */
  format(row: number, column: number): string {
    const { area, numberFormats } = this.cells;
    return numberFormats?.[row - area.row]?.[column - area.column] ?? '';
  }

  /** The group of the formula in a cell; undefined for a cell without one, or filled by another's. */
  groupAt(row: number, column: number): FormulaGroup | undefined {
    const { area } = this.cells;
    const number = this.groupNumbers[row - area.row]?.[column - area.column];
    return number ? this.groups[number - 1] : undefined;
  }

  /** A group by its number, with one more cell. */
  add(number: number, place: Place): void {
    const { area } = this.cells;
    this.groups[number - 1].cells.push(place);
    const line = (this.groupNumbers[place.row - area.row] ??= new Int32Array(area.columnCount));
    line[place.column - area.column] = number;
  }
}

/** A workbook prepared for the rules: sheets, and formulas in groups. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly sheets: readonly BookSheet[];
  /** In the order of the sheets, and on each in reading order of their first cells. */
  readonly groups: readonly FormulaGroup[];
  readonly formulaCount: number;
  /** Formulas that are not the same when copied, whatever their sheet. */
  readonly distinctCount: number;
  /** By name, whatever its case; null means the sheet of the formula. */
  sheetNamed(name: string | null, own: BookSheet): BookSheet | undefined;
}

const cellsAtOnce = 2_000;

/** Reads a snapshot into a book; a pause after every few thousand cells. */
export function* bookSteps(snapshot: Snapshot): Generator<undefined, Book> {
  const sheets = snapshot.sheets.map((cells, i) => new BookSheet(i, cells));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const shared = sharedCells(snapshot.sheets);
  let formulaCount = 0;
  for (const sheet of sheets)
    for (const count of groupSteps(sheet, shared)) {
      formulaCount += count;
      yield;
    }
  const groups = sheets.flatMap((sheet) => sheet.groups);
  return {
    snapshot,
    sheets,
    groups,
    formulaCount,
    distinctCount: new Set(groups.map(({ key }) => key)).size,
    sheetNamed: (name, own) => (name === null ? own : byName.get(name.toLowerCase())),
  };
}

/**
 * Puts the formulas of a sheet into groups; gives how many it found since the last pause. What this add-in wrote for sharing
 * counts, but is in no group, and the sheet that keeps the originals holds nobody's formulas.
 */
function* groupSteps(sheet: BookSheet, shared: SharedCells | null): Generator<number> {
  if (isOriginalsSheet(sheet.cells)) return;
  const { area, formulas } = sheet.cells;
  const numbers = new GroupNumbers(sheet);
  let [found, looked] = [0, 0];
  for (let i = 0; i < formulas.length; i++) {
    const line = formulas[i];
    for (let j = 0; j < line.length; j++) {
      const formula = line[j];
      if (typeof formula !== 'string' || formula.charCodeAt(0) !== 61 || formula.length < 2) continue;
      const place = { row: area.row + i, column: area.column + j };
      if (isEcho(sheet, place, formula)) continue;
      found++;
      if (!shared?.has(sheet.name, place, formula)) sheet.add(numbers.of(formula, place), place);
    }
    looked += line.length;
    if (looked < cellsAtOnce) continue;
    yield found;
    [found, looked] = [0, 0];
  }
  yield found;
}

/** The groups of a sheet by their numbers, found by their keys, or without one where a formula was copied down. */
class GroupNumbers {
  private readonly byKey = new Map<string, number>();
  /** Of the formula last seen in each column. */
  private readonly above: number[] = [];

  constructor(private readonly sheet: BookSheet) {}

  of(formula: string, place: Place): number {
    const { groups } = this.sheet;
    const above = this.above[place.column] ?? 0;
    const group = above > 0 ? groups[above - 1] : undefined;
    if (group?.column === place.column && group.isCopiedTo(formula, place.row)) return above;
    const number = this.numbered(formula, place);
    this.above[place.column] = number;
    return number;
  }

  private numbered(formula: string, { row, column }: Place): number {
    const { sheet, byKey } = this;
    const key = relativeKey(formula, row, column);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const number = sheet.groups.push(new FormulaGroup(sheet, key, formula, row, column));
    byKey.set(key, number);
    return number;
  }
}

/**
 * Excel shows a formula that spills in every cell it fills; it counts where it stands. A copied formula has other references
 * than its neighbour, an echo has the same. Copies for each row of a Table are the same too, but only below one another.
 */
function isEcho(sheet: BookSheet, { row, column }: Place, formula: string): boolean {
  const isBeside = sheet.formula(row, column - 1) === formula;
  const isBelow = sheet.formula(row - 1, column) === formula;
  return (isBeside || (isBelow && !readsItsRow.test(formula))) && mentionsTurnover(formula);
}

const readsItsRow = /\[@|\[#this row\]/i;
