import type { Cell, CellStyle, ColumnDef, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Area } from '../formulas/area';
import type { CellValue } from '../sheets/sheetCells';

export type { CellStyle, ColumnDef, ConditionalRule, DataValidation };

export type RowLook = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Look> ? Look : never;

/** What an .xlsx file holds, as Excel would show it to an add-in. Plain data: it can be copied and kept. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly XlsxName[];
  /** What an add-in keeps in the document, such as findings to be ignored. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What someone who opens the file should know of it. */
  readonly notes: readonly XlsxNote[];
}

export interface XlsxName {
  readonly name: string;
  /** With leading "=": a reference, a constant or a formula. */
  readonly formula: string;
  /** The sheet it belongs to; else it belongs to the workbook. */
  readonly sheet?: string;
}

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** The smallest rectangle with all that is not blank; null for an empty sheet. */
  readonly area: Area | null;
  /**
   * English formulas with leading "=", else the cell's value. Of a formula that spills the first cell has the formula, the
   * others their values. Text that begins with "=" has an apostrophe before it, as typed.
   */
  readonly formulas: readonly (readonly CellValue[])[];
  /** As last calculated: a blank is "", an error its text such as "#DIV/0!", a date its serial number. */
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly spills: readonly XlsxSpill[];
  readonly tables: readonly XlsxTable[];
  readonly merged: readonly Area[];
  readonly look: XlsxLook;
}

/** Where an array formula stands and how far it reaches. */
export interface XlsxSpill {
  readonly area: Area;
  /** It grows and shrinks by itself; else it is one of the older kind, entered with Ctrl+Shift+Enter. */
  readonly isDynamic: boolean;
}

export interface XlsxTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly style?: string;
  /** What stands in the row of totals, by column. */
  readonly totals?: readonly ColumnTotal[];
}

export type ColumnTotal = Omit<NonNullable<WriteSheet['tables']>[number]['columns'][number], 'name'>;

/** A cell's looks, blank cells included. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

export interface XlsxComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

export interface XlsxLink {
  readonly row: number;
  readonly column: number;
  readonly link: NonNullable<Cell['hyperlink']>;
}

/** What matters for showing the sheet and for saving it again, but not for what it says. Counted from 0. */
export interface XlsxLook {
  readonly styles: readonly StyledCell[];
  readonly comments: readonly XlsxComment[];
  readonly links: readonly XlsxLink[];
  /** By number; widths in characters, as Excel counts them. */
  readonly columns: readonly ColumnDef[];
  readonly rows: readonly (readonly [row: number, look: RowLook])[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly validations: readonly DataValidation[];
  readonly protection?: WriteSheet['protection'];
  readonly freeze?: WriteSheet['freezePane'];
  readonly autoFilter?: WriteSheet['autoFilter'];
  readonly view?: WriteSheet['view'];
  /** Print settings, pictures and the like, handed on as they came. */
  readonly handedOn: Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks' | 'images'>;
}

export type XlsxNoteId =
  | 'externalLinks'
  | 'hiddenSheets'
  | 'veryHidden'
  | 'r1c1'
  | 'circular'
  | 'iterative'
  | 'macros'
  | 'charts'
  | 'pivots'
  | 'pictures'
  | 'richText'
  | 'conditionalRules'
  | 'threadedComments'
  | 'protectionPassword'
  | 'notCalculated';

/** A fact about the file; the sentence for it stands in locales/xlsx. */
export interface XlsxNote {
  readonly id: XlsxNoteId;
  /** How many of them. */
  readonly count: number;
  /** Names of sheets or files, or addresses of cells; not always all of them. */
  readonly where: readonly string[];
}

export const emptyLook: XlsxLook = {
  styles: [],
  comments: [],
  links: [],
  columns: [],
  rows: [],
  conditionalRules: [],
  validations: [],
  handedOn: {},
};
