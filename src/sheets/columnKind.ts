import { saysStillEmployed, writtenDateFrom } from '../cells/writtenDate';
import type { Sheetful } from './sheetful';

/** What stands in (the upper part of) a column. */
export interface ColumnKind {
  readonly dates: number;
  /** Dates that are text, numbers such as 20240315, and words for people still employed. */
  readonly written: number;
  readonly blanks: number;
  readonly others: number;
}

/** Serial numbers that a date of a staff list has, from 1910 to 2100; later ones are rather numbers of something. */
const [earliest, latest] = [3654, 73415];

/** `isNamed`: the header says that these are dates, so that numbers need not be shown as such. */
export function columnKind(cells: Sheetful, column: number, lines: readonly number[], isNamed = false): ColumnKind {
  const kind = { dates: 0, written: 0, blanks: 0, others: 0 };
  for (const line of lines) {
    const value = cells.value(line, column) ?? '';
    if (value === '') kind.blanks++;
    else if (isNamed ? isDateNumber(value) : isDateCell(cells, line, column)) kind.dates++;
    else if (saysStillEmployed(value) || writtenDateFrom(value)) kind.written++;
    else kind.others++;
  }
  return kind;
}

const isDateNumber = (value: unknown): boolean => typeof value === 'number' && value >= earliest && value < latest;

/** A number of people may be as large as a date's serial number, but is not shown as a date. */
export function isDateCell(cells: Sheetful, line: number, column: number): boolean {
  const value = cells.value(line, column);
  if (!isDateNumber(value)) return false;
  return !/^-?[\d,' ]*\.?\d*$/.test(cells.text(line, column)) || isUnshown(cells, line, column);
}

/** Cells too narrow for their date show nothing that can be read. */
const isUnshown = (cells: Sheetful, line: number, column: number): boolean =>
  cells.text(line, column) === '' && cells.value(line, column) !== '';

/** Nearly all that stands there is a date, in whatever notation. */
export const holdsDates = ({ dates, written, others }: ColumnKind): boolean =>
  dates + written > 0 && others * 4 <= dates + written;
