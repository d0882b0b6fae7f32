import { saysStillEmployed, writtenDateFrom, type DateDoubt, type DateOrder } from '../../cells/writtenDate';
import { firstSerial, lastSerial } from '../../cells/dates';
import type { CellValue } from '../../excel/area';
import type { DateRole } from '../../sheets/dateHeaders';
import type { StaffPlace } from '../../sheets/staffLists';

/** A cell of a column of dates, and what stands in it. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface SureDate extends WrittenCell {
  readonly serial: number;
}

export interface EitherDate extends WrittenCell {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

export interface DoubtfulDate extends WrittenCell {
  readonly doubt: DateDoubt | 'formula';
}

/** What of a column of dates is written as text or as digits. */
export interface WrittenColumn {
  readonly key: string;
  readonly role: DateRole;
  readonly column: number;
  readonly sure: readonly SureDate[];
  readonly either: readonly EitherDate[];
  /** Left as they are, because nobody can tell. */
  readonly doubtful: readonly DoubtfulDate[];
  /** Words for people still employed; in a column of leaving dates only. */
  readonly words: readonly WrittenCell[];
  /** The first cell whose date only one order of day and month makes possible. */
  readonly evidence: Readonly<Partial<Record<DateOrder, WrittenCell>>>;
  /** A cell that holds a date already. */
  readonly sample: { readonly row: number; readonly column: number } | null;
}

export function writtenColumn(place: StaffPlace, role: DateRole, key: string): WrittenColumn {
  const { sheet, firstRow, rowCount } = place;
  const column = place[role];
  const found = {
    sure: [] as SureDate[],
    either: [] as EitherDate[],
    doubtful: [] as DoubtfulDate[],
    words: [] as WrittenCell[],
  };
  const evidence: Partial<Record<DateOrder, WrittenCell>> = {};
  let sample: WrittenColumn['sample'] = null;
  for (let row = firstRow; row < firstRow + rowCount; row++) {
    const value = sheet.values[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
    if (value === '' || typeof value === 'boolean') continue;
    if (typeof value === 'number' && value >= firstSerial && value <= lastSerial) {
      sample ??= { row, column };
      continue;
    }
    const cell = { row, column, value };
    const formula = sheet.formulas[row - sheet.area.row]?.[column - sheet.area.column];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (role === 'left' && saysStillEmployed(value)) {
      if (!isFormula) found.words.push(cell);
      continue;
    }
    const date = writtenDateFrom(value);
    if (!date) continue;
    if (isFormula) found.doubtful.push({ ...cell, doubt: 'formula' });
    else if (date.kind === 'doubtful') found.doubtful.push({ ...cell, doubt: date.doubt });
    else if (date.kind === 'either') found.either.push({ ...cell, ...date });
    else {
      found.sure.push({ ...cell, serial: date.serial });
      if (date.order) evidence[date.order] ??= cell;
    }
  }
  return { key: `${key}|${column}`, role, column, ...found, evidence, sample };
}

/** What a column's cells become, as far as is known: those of either order only once people have said which. */
export function datesToConvert({ sure, either }: WrittenColumn, order: DateOrder | undefined): SureDate[] {
  const answered = order ? either.map((cell) => ({ ...cell, serial: cell[order] })) : [];
  return [...sure, ...answered].sort((a, b) => a.row - b.row);
}
