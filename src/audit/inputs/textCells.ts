import { cellAddress } from '../../formulas/area';
import { headingOf } from '../../sheets/headings';
import type { CellValue } from '../../sheets/sheetCells';
import type { Book, BookSheet, Place } from '../book';
import { readColumns, type CellKind, type ReadColumn } from './readCells';

/** A cell that does not hold what a function reads from it. */
export interface MisreadCell<Meaning> extends Place {
  readonly text: string;
  readonly meaning: Meaning;
}

/** Such cells of one column, in the order of the sheet. */
export interface MisreadColumn<Meaning> {
  readonly read: ReadColumn;
  readonly cells: readonly MisreadCell<Meaning>[];
}

/** Who says what of the cells: for sentences. */
export interface ReadingFacts {
  /** The first cell, and what stands in it. */
  readonly cell: string;
  readonly text: string;
  readonly count: number;
  /** The heading of the column; "" where there is none. */
  readonly heading: string;
  /** The function that reads the cells, and where it stands. */
  readonly reader: string;
  readonly readerCell: string;
}

const cellsAtOnce = 2_000;
const textsAtOnce = 200;

/** The cells of a kind that hold something else, column by column; undefined for a pause. */
export function* misreadColumns<Meaning>(
  book: Book,
  kind: CellKind,
  meaningOf: (cell: CellValue, read: ReadColumn) => Meaning | null,
): Generator<MisreadColumn<Meaning> | undefined> {
  for (const read of yield* readColumns(book)) {
    if (read.kind !== kind) continue;
    const cells: MisreadCell<Meaning>[] = [];
    let [looked, texts] = [0, 0];
    for (let row = read.firstRow; row <= read.lastRow; row++) {
      const value = read.sheet.value(row, read.column);
      if (++looked % cellsAtOnce === 0) yield undefined;
      if (value === '' || typeof value === 'boolean') continue;
      if (typeof value === 'string' && ++texts % textsAtOnce === 0) yield undefined;
      const meaning = meaningOf(value, read);
      if (meaning !== null) cells.push({ row, column: read.column, text: String(value), meaning });
    }
    yield cells.length > 0 ? { read, cells } : undefined;
  }
}

export function readingFacts({ sheet, reader }: ReadColumn, cells: readonly MisreadCell<unknown>[]): ReadingFacts {
  const [first] = cells;
  const { group, name } = reader;
  return {
    cell: cellAddress(first.row, first.column),
    text: first.text.trim(),
    count: cells.length,
    heading: headingAbove(sheet, first),
    reader: name,
    readerCell: cellAddress(group.row, group.column, group.sheet === sheet ? undefined : group.sheet.name),
  };
}

/** Words without digits, so that another misread cell is not taken for a heading. */
function headingAbove(sheet: BookSheet, { row, column }: Place): string {
  const { text = '' } = headingOf(sheet.sheetful, { row, column, rowCount: 1, columnCount: 1 }) ?? {};
  return /\p{Nd}/u.test(text) || text.length > 40 ? '' : text;
}

/** Whether a cell holds a value that was typed, not the result of a formula. */
export function isTyped(sheet: BookSheet, { row, column }: Place): boolean {
  const formula = sheet.formula(row, column);
  return !(typeof formula === 'string' && formula.startsWith('=')) && formula === sheet.value(row, column);
}
