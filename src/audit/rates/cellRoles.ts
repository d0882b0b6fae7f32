import type { Area } from '../../formulas/area';
import type { BookSheet } from '../book';
import { headingAbove, headingLeft, type HeadingAt } from './cellHeadings';
import { headWordsOf, type HeadWords } from './headWords';

/** What some cells hold, by the text that heads them. */
export interface CellsRole extends HeadWords {
  readonly text: string;
  /** The heading stands above the cells, so that the lines of the table are rows. */
  readonly isAbove: boolean;
}

/** A heading is one object for all cells below it. */
const rolesAbove = new WeakMap<HeadingAt, CellsRole | null>();

/** The role of a single cell: by the text above it, or else by the one to its left. */
export function roleOfCell(sheet: BookSheet, row: number, column: number): CellsRole | null {
  const heading = headingAbove(sheet, row, column);
  let above = heading && rolesAbove.get(heading);
  if (heading && above === undefined) rolesAbove.set(heading, (above = roleFrom(heading, true)));
  return above ?? roleFrom(headingLeft(sheet, row, column), false);
}

const roleFrom = (heading: HeadingAt | null, isAbove: boolean): CellsRole | null => {
  const words = heading && headWordsOf(heading.text);
  return words && { ...words, text: heading.text, isAbove };
};

/** The role of a column or row of cells: its heading, or the one that all of its cells have. */
export function roleOfArea(sheet: BookSheet, area: Area): CellsRole | null {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount > 1 && columnCount > 1) return null;
  const start = Math.max(row, sheet.cells.area.row);
  const inside = rowCount > 1 ? headingInside(sheet, start, column) : null;
  if (inside) return inside;
  const own = roleOfCell(sheet, start, column);
  if (own && own.isAbove === rowCount > 1) return own;
  return own && Math.max(rowCount, columnCount) <= fewCells ? commonRole(sheet, area, own) : null;
}

const headerLines = 5;

/** A range may begin above its heading, as a whole column does. */
function headingInside(sheet: BookSheet, start: number, column: number): CellsRole | null {
  for (let row = start; row < start + headerLines; row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') return null;
    const words = typeof value === 'string' ? headWordsOf(value) : null;
    if (words) return { ...words, text: String(value).trim(), isAbove: true };
  }
  return null;
}

/** Cells beside one another under headings of their own: leavers of two kinds. */
function commonRole(sheet: BookSheet, { row, column, rowCount, columnCount }: Area, own: CellsRole): CellsRole | null {
  for (let i = 1; i < Math.max(rowCount, columnCount); i++) {
    const role = rowCount > 1 ? roleOfCell(sheet, row + i, column) : roleOfCell(sheet, row, column + i);
    if (role?.role !== own.role || role.isAbove !== own.isAbove) return null;
  }
  return own;
}

const fewCells = 12;
