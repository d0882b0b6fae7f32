import { saysStillEmployed, writtenDateFrom, type WrittenDate } from '../../cells/writtenDate';
import type { CellValue } from '../../sheets/sheetCells';
import type { BookSheet } from '../book';
import { changeOf, findingAt, type CellChange, type Finding } from '../finding';
import type { ReadColumn } from '../inputs/readCells';
import { isTyped, misreadColumns, readingFacts, type MisreadCell, type MisreadColumn } from '../inputs/textCells';
import type { Rule } from '../rule';

type Meaning = WrittenDate | { readonly kind: 'word' };

/** Dates stored as text, and words for people still employed, in cells that a TURNOVER function reads as dates. */
export const textDate: Rule<'text-date'> = {
  id: 'text-date',
  *find(book) {
    for (const found of misreadColumns<Meaning>(book, 'date', meaningOf)) {
      if (!found) yield undefined;
      else yield* findingsIn(found);
    }
  },
};

function meaningOf(cell: CellValue, { reader }: ReadColumn): Meaning | null {
  if (typeof cell === 'string' && reader.parameter === 'left' && saysStillEmployed(cell)) return { kind: 'word' };
  return writtenDateFrom(cell);
}

function* findingsIn({ read, cells }: MisreadColumn<Meaning>): Generator<Finding<'text-date'>> {
  const words = cells.filter(({ meaning }) => meaning.kind === 'word');
  const dates = cells.filter(({ meaning }) => meaning.kind !== 'word');
  if (dates.length > 0) yield datesFinding(read, dates);
  if (words.length > 0) yield wordsFinding(read, words);
}

function wordsFinding(read: ReadColumn, cells: readonly MisreadCell<Meaning>[]): Finding<'text-date'> {
  const changes = cells.filter((cell) => isTyped(read.sheet, cell)).map((cell) => changeOf(read.sheet, cell, ''));
  return findingAt(
    'text-date',
    read.sheet,
    cells,
    {
      severity: 'wrong',
      facts: { ...readingFacts(read, cells), kind: 'word', serial: null, other: null, fixable: changes.length },
      fix: changes.length > 0 ? changes : null,
    },
    `${read.column}|word`,
  );
}

function datesFinding(read: ReadColumn, cells: readonly MisreadCell<Meaning>[]): Finding<'text-date'> {
  const changes = datesWritten(read, cells);
  const [{ meaning }] = cells;
  const isDigits = typeof read.sheet.value(cells[0].row, cells[0].column) === 'number';
  const [serial, other] =
    meaning.kind === 'date'
      ? [meaning.serial, null]
      : meaning.kind === 'either'
        ? [meaning.dayFirst, meaning.monthFirst]
        : [null, null];
  return findingAt(
    'text-date',
    read.sheet,
    cells,
    {
      severity: 'wrong',
      facts: {
        ...readingFacts(read, cells),
        kind: meaning.kind === 'date' && isDigits ? 'digits' : meaning.kind,
        serial,
        other,
        fixable: changes.length,
      },
      fix: changes.length > 0 ? changes : null,
    },
    `${read.column}|date`,
  );
}

/**
 * What can be written without a doubt: in cells that show dates, where only one day can be meant. Where Excel has read some
 * of the column as dates itself, those may have day and month exchanged, so that nothing of the column is certain.
 */
function datesWritten(read: ReadColumn, cells: readonly MisreadCell<Meaning>[]): CellChange[] {
  const orders = new Set(cells.map(({ meaning }) => (meaning.kind === 'date' && meaning.order) || ''));
  orders.delete('');
  if (orders.size > 1 || (orders.size === 1 && hasDates(read))) return [];
  return cells.flatMap((cell) =>
    cell.meaning.kind === 'date' && isTyped(read.sheet, cell) && showsDates(read.sheet, cell)
      ? [changeOf(read.sheet, cell, cell.meaning.serial)]
      : [],
  );
}

function hasDates({ sheet, column, firstRow, lastRow }: ReadColumn): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number' && value > 0 && writtenDateFrom(value) === null) return true;
  }
  return false;
}

/** Without the words in quotes and the conditions in brackets a number format may hold; "General" shows a date as a number. */
function showsDates(sheet: BookSheet, { row, column }: MisreadCell<Meaning>): boolean {
  const format = sheet.format(row, column).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd年月日]/i.test(format);
}
