import type { ReportCell, ReportSheet } from './reportSheet';

/** The first column holds labels, the others figures. */
const columnWidths = [38, 15, 15, 15, 15, 15, 15] as const;
export const columnCount = columnWidths.length;

/** The rows of a report while it is written, from the top. */
export class Draft {
  private readonly rows: (ReportCell | null)[][] = [];
  private readonly lines: Record<number, number> = {};

  /** The number of the row to come, as formulas name it. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and gives its number. */
  add(...cells: (ReportCell | null)[]): number {
    const lineCount = Math.max(1, ...cells.map((cell, column) => (cell ? linesOf(cell, column) : 1)));
    if (lineCount > 1) this.lines[this.rows.length] = lineCount;
    this.rows.push(cells);
    return this.rows.length;
  }

  sheet(name: string): ReportSheet {
    return { name, columnWidths, rows: this.rows, lines: this.lines };
  }
}

/** How many lines text takes in its columns; formulas, which show figures, take one. */
function linesOf({ content, columnSpan = 1 }: ReportCell, column: number): number {
  if (!('text' in content)) return 1;
  const width = columnWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  // Lines break between words, so that they are seldom full.
  const usable = width * (width > 40 ? 0.95 : 0.9);
  return Math.ceil(widthOf(content.text) / usable);
}

/** In characters as wide as a digit; a Chinese one takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1), 0);
