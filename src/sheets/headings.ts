import type { Area } from '../formulas/area';
import { headerMeaning, type HeaderMeaning } from './headers';
import type { Sheetful } from './sheetful';

/** The text that heads some cells. */
export interface Heading {
  readonly text: string;
  /** null where the text names none of the four counts. */
  readonly meaning: HeaderMeaning | null;
  readonly row: number;
  readonly column: number;
  readonly isAbove: boolean;
}

/** Headings further away belong to something else. */
const furthest = 400;

/**
 * What heads a column or row of cells: the nearest text above them, or to the left for a row of cells. A single cell may be in
 * either kind of table: then the one that names a count is taken, else the one above. Null where there is no text.
 */
export function headingOf(cells: Sheetful, area: Area): Heading | null {
  const above = () => nearestText(cells, area, -1, 0);
  const left = () => nearestText(cells, area, 0, -1);
  if (area.rowCount > 1 && area.columnCount > 1) return null;
  if (area.rowCount > 1) return above();
  if (area.columnCount > 1) return left();
  const [first, second] = [above(), left()];
  return first && (first.meaning || !second?.meaning) ? first : (second ?? first);
}

/** Going up or left over numbers and at most one blank; in the cells themselves a text in the first is their heading. */
function nearestText(cells: Sheetful, area: Area, rowStep: number, columnStep: number): Heading | null {
  let blanks = 0;
  for (let distance = area.rowCount * area.columnCount > 1 ? 0 : 1; distance <= furthest; distance++) {
    const [row, column] = [area.row + rowStep * distance, area.column + columnStep * distance];
    if (row < cells.area.row || column < cells.area.column) return null;
    const value = cells.value(row, column) ?? '';
    if (value === '') {
      if (++blanks > 1) return null;
    } else if (typeof value === 'string' && !value.startsWith('#')) {
      const text = value.trim();
      return { text, meaning: headerMeaning(text), row, column, isAbove: columnStep === 0 };
    }
  }
  return null;
}
