import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';

const datePattern = 'yyyy-mm-dd';
const rule = { s: BorderStyleTypes.THIN, cl: { rgb: '#9DB8B3' } };
const heading: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: { rgb: '#0B4A43' },
  bg: { rgb: '#DDEFEB' },
  bd: { b: rule },
  ht: HorizontalAlign.RIGHT,
  vt: VerticalAlign.MIDDLE,
  tb: WrapStrategy.WRAP,
};

/** The looks that sample sheets share. */
export const sampleStyles = {
  title: { fs: 18, bl: BooleanNumber.TRUE, cl: { rgb: '#0B4A43' } },
  caption: { cl: { rgb: '#4F5B59' } },
  section: { fs: 12, bl: BooleanNumber.TRUE, cl: { rgb: '#0B4A43' } },
  heading,
  headingLeft: { ...heading, ht: HorizontalAlign.LEFT },
  headingWords: { ...heading, ht: HorizontalAlign.LEFT, pd: { l: 10 } },
  headingMiddle: { ...heading, ht: HorizontalAlign.CENTER },
  words: { pd: { l: 10 } },
  rowNumber: { ht: HorizontalAlign.LEFT },
  paragraph: { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP },
  input: { cl: { rgb: '#0B57D0' }, ht: HorizontalAlign.RIGHT },
  dateInput: { cl: { rgb: '#0B57D0' }, n: { pattern: datePattern }, ht: HorizontalAlign.RIGHT },
  date: { n: { pattern: datePattern } },
  dateMiddle: { n: { pattern: datePattern }, ht: HorizontalAlign.CENTER },
  dateLabel: { n: { pattern: datePattern }, ht: HorizontalAlign.LEFT },
  headingDate: { ...heading, n: { pattern: datePattern } },
  percent: { n: { pattern: '0.0%' }, ht: HorizontalAlign.RIGHT },
  people: { n: { pattern: '0.0' }, ht: HorizontalAlign.RIGHT },
  totalLabel: { bl: BooleanNumber.TRUE, bd: { t: rule } },
  total: { bl: BooleanNumber.TRUE, bd: { t: rule }, ht: HorizontalAlign.RIGHT },
  totalPercent: { bl: BooleanNumber.TRUE, bd: { t: rule }, n: { pattern: '0.0%' }, ht: HorizontalAlign.RIGHT },
} satisfies Record<string, IStyleData>;

export type SampleStyle = keyof typeof sampleStyles;
export type SampleContent = string | number | boolean | null;

const smallestSheet = 200;
const sparedRows = 20;

/** A sheet to be: cells are put at addresses such as row 0, column 2; text with a leading "=" is a formula. */
export class SampleSheet {
  private readonly cells: Record<number, Record<number, ICellData>> = {};
  private readonly heights: Record<number, number> = {};
  private widths: readonly number[] = [];
  private readonly merged: IRange[] = [];
  private gridlines = BooleanNumber.TRUE;
  private frozenRows = 0;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  /** Puts cells side by side; null leaves one out. */
  row(row: number, column: number, contents: readonly SampleContent[], style?: SampleStyle): this {
    contents.forEach((content, i) => {
      if (content === null) return;
      (this.cells[row] ??= {})[column + i] = { ...cellFrom(content), ...(style ? { s: style } : {}) };
    });
    return this;
  }

  /** Styles cells that formulas elsewhere will fill. */
  style(row: number, column: number, rowCount: number, columnCount: number, style: SampleStyle): this {
    for (let i = row; i < row + rowCount; i++)
      for (let j = column; j < column + columnCount; j++) {
        const cells = (this.cells[i] ??= {});
        cells[j] = { ...cells[j], s: style };
      }
    return this;
  }

  rowHeight(row: number, pixels: number): this {
    this.heights[row] = pixels;
    return this;
  }

  columnWidths(pixels: readonly number[]): this {
    this.widths = pixels;
    return this;
  }

  /** Makes one cell of neighbours in a row, for a long sentence. */
  mergeAcross(row: number, column: number, columnCount: number): this {
    this.merged.push({ startRow: row, endRow: row, startColumn: column, endColumn: column + columnCount - 1 });
    return this;
  }

  /** Keeps the first rows in view. */
  freezeTop(rowCount: number): this {
    this.frozenRows = rowCount;
    return this;
  }

  withoutGridlines(): this {
    this.gridlines = BooleanNumber.FALSE;
    return this;
  }

  get data(): Partial<IWorksheetData> {
    return {
      id: this.id,
      name: this.name,
      rowCount: Math.max(smallestSheet, sparedRows + Math.max(0, ...Object.keys(this.cells).map(Number))),
      columnCount: 26,
      defaultRowHeight: 24,
      defaultColumnWidth: 92,
      showGridlines: this.gridlines,
      ...(this.frozenRows > 0
        ? { freeze: { startRow: this.frozenRows, ySplit: this.frozenRows, startColumn: -1, xSplit: 0 } }
        : {}),
      mergeData: this.merged,
      cellData: this.cells,
      rowData: Object.fromEntries(
        Object.entries(this.heights).map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }]),
      ),
      columnData: Object.fromEntries(this.widths.map((w, column) => [column, { w }])),
    };
  }
}

/** Says what it is, so that text such as 2024-03-15 is not taken for a date. */
function cellFrom(content: string | number | boolean): ICellData {
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return content.startsWith('=') ? { f: content } : { v: content, t: CellValueType.STRING };
}
