import type { BookSheet, Place } from '../book';
import { roleOfCell } from './cellRoles';
import type { CountedRole } from './headWords';

const widest = 12;

/** The cell with another count in the same line of a table: in its row where headings stand above, else in its column. */
export function countBeside(
  sheet: BookSheet,
  { row, column }: Place,
  role: CountedRole,
  isAbove: boolean,
): Place | null {
  for (let distance = 1; distance <= widest; distance++)
    for (const step of [-distance, distance]) {
      const place = isAbove ? { row, column: column + step } : { row: row + step, column };
      if (typeof sheet.value(place.row, place.column) !== 'number') continue;
      const found = roleOfCell(sheet, place.row, place.column);
      if (found?.role === role && found.isAbove === isAbove && !found.isPart) return place;
    }
  return null;
}

/** The number in a cell; null where there is none. */
export function countAt(sheet: BookSheet, place: Place | null | undefined): number | null {
  const value = place && sheet.value(place.row, place.column);
  return typeof value === 'number' ? value : null;
}
