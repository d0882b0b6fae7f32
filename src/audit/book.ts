import { relativeKey } from '../formulas/relativeKey';
import type { AstExpression } from '../formulas/syntax';
import { mentionsTurnover, treeOf, turnoverCalls, type TurnoverCall } from '../formulas/turnoverCall';
import { sheetfulOf } from '../sheets/workbookLookup';
import type { CellValue } from '../sheets/sheetCells';
import type { Sheetful } from '../sheets/sheetful';
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
  private readonly groupOfCell = new Map<number, FormulaGroup>();

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
    return this.groupOfCell.get(row * columnsOfKey + column);
  }

  add(group: FormulaGroup, place: Place): void {
    group.cells.push(place);
    this.groupOfCell.set(place.row * columnsOfKey + place.column, group);
  }
}

const columnsOfKey = 16_384;

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
  let formulaCount = 0;
  for (const sheet of sheets)
    for (const count of groupSteps(sheet)) {
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

/** Puts the formulas of a sheet into groups; gives how many it found since the last pause. */
function* groupSteps(sheet: BookSheet): Generator<number> {
  const { area, formulas } = sheet.cells;
  const byKey = new Map<string, FormulaGroup>();
  let [found, looked] = [0, 0];
  for (let i = 0; i < formulas.length; i++) {
    const line = formulas[i];
    for (let j = 0; j < line.length; j++) {
      const formula = line[j];
      if (typeof formula !== 'string' || formula.charCodeAt(0) !== 61 || formula.length < 2) continue;
      const place = { row: area.row + i, column: area.column + j };
      if (isEcho(sheet, place, formula)) continue;
      const key = relativeKey(formula, place.row, place.column);
      let group = byKey.get(key);
      if (!group) {
        group = new FormulaGroup(sheet, key, formula, place.row, place.column);
        byKey.set(key, group);
        sheet.groups.push(group);
      }
      sheet.add(group, place);
      found++;
    }
    looked += line.length;
    if (looked < cellsAtOnce) continue;
    yield found;
    [found, looked] = [0, 0];
  }
  yield found;
}

/**
 * Excel shows a formula that spills in every cell it fills; it counts where it stands. A copied formula has other references
 * than its neighbour, an echo has the same.
 */
const isEcho = (sheet: BookSheet, { row, column }: Place, formula: string): boolean =>
  mentionsTurnover(formula) &&
  (sheet.formula(row - 1, column) === formula || (column > 0 && sheet.formula(row, column - 1) === formula));
