import type { Area } from '../../formulas/area';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { writtenCellsFrom, writtenRangeFrom, type WrittenCells } from '../../formulas/handwrittenCells';
import { argumentOf, mentionsTurnover, treeOf, type TurnoverCall } from '../../formulas/turnoverCall';
import { areasOf } from '../areas';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { countRangesOf } from '../countRanges';
import { referredCells, usedPart } from '../rates/referredCells';

/** What a function expects in the cells of an argument. */
export type CellKind = 'date' | 'number';

/** Cells below one another that TURNOVER functions, or rates written by hand, read as dates or as numbers. */
export interface ReadColumn {
  readonly sheet: BookSheet;
  readonly kind: CellKind;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first formula that reads them. */
  readonly reader: CellReader;
}

export interface CellReader {
  readonly group: FormulaGroup;
  /** TURNOVER.AVGBASE; SUM or AVERAGE in a rate written by hand. */
  readonly name: string;
  /** What a TURNOVER function takes the cells for. */
  readonly parameter: Parameter | null;
}

const kinds: Readonly<Partial<Record<Parameter, CellKind>>> = {
  ...Object.fromEntries((['hired', 'left', 'from', 'to', 'as_of', 'dates'] as const).map((name) => [name, 'date'])),
  ...Object.fromEntries(
    (
      [
        'leavers',
        'opening',
        'hires',
        'closing',
        'headcounts',
        'bases',
        'stayed',
        'started',
        'salary',
        'multiple',
        'current',
        'target',
        'adjustments',
        'months',
        'rate',
        'limit',
      ] as const
    ).map((name) => [name, 'number']),
  ),
};

/**
 * All cells that rates are made of, each once however many formulas read it. A pause after every group of formulas;
 * the references of a group are looked at once, and where they lie in its other cells follows from where those cells lie.
 */
export function* readColumns(book: Book): Generator<undefined, readonly ReadColumn[]> {
  const columns = new Map<string, ReadColumn[]>();
  for (const group of book.groups) {
    const reads = mentionsTurnover(group.formula) ? readByCalls(group) : readByHand(book, group);
    if (reads.length === 0) continue;
    for (const { written, kind, reader } of reads)
      for (const cells of cellsRead(book, group, written)) add(columns, cells, kind, reader);
    yield;
  }
  return [...columns.values()].flatMap(merged);
}

interface Read {
  readonly written: WrittenCells;
  readonly kind: CellKind;
  readonly reader: CellReader;
}

const readByCalls = (group: FormulaGroup): Read[] =>
  group.calls.flatMap((call) =>
    factsOf(call.id).parameters.flatMap((parameter): Read[] => {
      const kind = kinds[parameter];
      const written = kind && (writtenIn(call, parameter) ?? summedIn(call, parameter));
      return kind && written ? [{ written, kind, reader: { group, name: `TURNOVER.${call.id}`, parameter } }] : [];
    }),
  );

/** SUM(C2:C5) in place of the cells themselves. */
function summedIn(call: TurnoverCall, parameter: Parameter): WrittenCells | null {
  const argument = argumentOf(call, parameter);
  const [, cells] = (argument.kind === 'unreadable' && /^SUM\(([^()]+)\)$/i.exec(argument.text)) || [];
  return cells ? writtenCellsFrom(treeOf(`=${cells}`)) : null;
}

/** Ranges in a fraction: what is no number there is passed over. A cell by itself would be an error, or be read after all. */
function readByHand(book: Book, group: FormulaGroup): Read[] {
  const name = /\bSUM\(/i.test(group.formula) ? 'SUM' : 'AVERAGE';
  return countRangesOf(book, group).flatMap(({ text, area }): Read[] => {
    const written = area.rowCount * area.columnCount > 1 ? writtenRangeFrom(text) : null;
    return written ? [{ written, kind: 'number', reader: { group, name, parameter: null } }] : [];
  });
}

function writtenIn(call: TurnoverCall, parameter: Parameter): WrittenCells | null {
  const argument = argumentOf(call, parameter);
  const isReference = argument.kind === 'range' || (argument.kind === 'unreadable' && argument.reason === 'name');
  return isReference ? writtenCellsFrom(treeOf(`=${argument.text}`)) : null;
}

/** The cells which the first formula of a group gives for a parameter, as far as they are used; null where they are not named. */
export function cellsOfArgument(
  book: Book,
  group: FormulaGroup,
  call: TurnoverCall,
  parameter: Parameter,
): ReferredArea | null {
  const written = writtenIn(call, parameter);
  const cells = written && referredCells(book, group, group, written);
  return cells && { sheet: cells.sheet, area: usedPart(cells) };
}

export interface ReferredArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What all cells of a group refer to: between its first and its last cell a reference moves by one line at a time. */
function cellsRead(book: Book, group: FormulaGroup, written: WrittenCells): ReferredArea[] {
  return areasOf(group.cells).flatMap((area) => {
    const corners: Place[] = [area, { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 }];
    const [first, last] = corners.map((corner) => referredCells(book, group, corner, written));
    return first && last ? [{ sheet: first.sheet, area: around(usedPart(first), usedPart(last)) }] : [];
  });
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const end = (start: 'row' | 'column', count: 'rowCount' | 'columnCount') =>
    Math.max(one[start] + one[count], other[start] + other[count]);
  return { row, column, rowCount: end('row', 'rowCount') - row, columnCount: end('column', 'columnCount') - column };
}

function add(
  columns: Map<string, ReadColumn[]>,
  { sheet, area }: ReferredArea,
  kind: CellKind,
  reader: CellReader,
): void {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const key = `${sheet.index} ${kind} ${column}`;
    const read = { sheet, kind, column, firstRow: area.row, lastRow: area.row + area.rowCount - 1, reader };
    const known = columns.get(key);
    if (known) known.push(read);
    else columns.set(key, [read]);
  }
}

/** Without cells that come twice. */
function merged(columns: ReadColumn[]): ReadColumn[] {
  const result: ReadColumn[] = [];
  for (const next of columns.sort((a, b) => a.firstRow - b.firstRow)) {
    const last = result[result.length - 1];
    if (!last || next.firstRow > last.lastRow + 1) result.push(next);
    else if (next.lastRow > last.lastRow) result[result.length - 1] = { ...last, lastRow: next.lastRow };
  }
  return result;
}
