import type { CellValue } from '../../sheets/sheetCells';
import type { BookSheet } from '../book';

const columnsOfKey = 16_384;
const furthest = 400;
const headingsAbove = new WeakMap<BookSheet, Map<number, HeadingAt | null>>();

export interface HeadingAt {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in place of a number: an error, a dash, "n/a". */
const noNumber = /^(#.*|[^\p{L}]*|n\/?a|nil|none|tbd|tbc|无|無|暂无|暫無)$/iu;

const isHeading = (value: CellValue): boolean => typeof value === 'string' && !noNumber.test(value.trim());

const textOf = (value: CellValue): string => String(value).trim();

/**
 * The nearest text above a cell, over numbers, lines that are not filled in yet and at most one line of a gap. Below a number it
 * is that number's, so that a long column is read once, however often its cells are asked for.
 */
export function headingAbove(sheet: BookSheet, row: number, column: number): HeadingAt | null {
  let known = headingsAbove.get(sheet);
  if (!known) headingsAbove.set(sheet, (known = new Map()));
  const passed: number[] = [];
  let found: HeadingAt | null = null;
  for (let line = row, blanks = 0; line > sheet.cells.area.row && row - line <= furthest; line--) {
    // What stands above a gap has a gap of its own to spend: only cells below the first are remembered.
    if (blanks === 0) {
      const before = known.get(line * columnsOfKey + column);
      if (before !== undefined) {
        found = before;
        break;
      }
      passed.push(line);
    }
    const value = sheet.value(line - 1, column);
    if (isHeading(value)) {
      found = { text: textOf(value), row: line - 1, column };
      break;
    }
    if (value === '' && isBlankLine(sheet, line - 1) && ++blanks > 1) break;
  }
  for (const line of passed) known.set(line * columnsOfKey + column, found);
  return found;
}

/** Nothing at all stands in the line, not even the name of a month to come. */
function isBlankLine(sheet: BookSheet, row: number): boolean {
  const { column, columnCount } = sheet.cells.area;
  for (let i = 0; i < columnCount; i++) if (sheet.formula(row, column + i) !== '') return false;
  return true;
}

/** The nearest text to the left of a cell, over numbers and at most one blank. */
export function headingLeft(sheet: BookSheet, row: number, column: number): HeadingAt | null {
  for (let index = column - 1, blanks = 0; column - index <= furthest; index--) {
    const value = sheet.value(row, index);
    if (isHeading(value)) return { text: textOf(value), row, column: index };
    if (value === '' && ++blanks > 1) return null;
  }
  return null;
}
