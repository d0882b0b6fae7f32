import type { PageSetup } from './pageSetup';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** As Excel shows cells to add-ins: blanks are "", error cells are strings such as "#DIV/0!". */
export type CellValue = string | number | boolean;

export interface RuleStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export type RuleCondition =
  | {
      readonly kind: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'Custom'; readonly formula: string }
  | { readonly kind: 'Other'; readonly excelType: string };

export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly condition: RuleCondition;
  readonly style: RuleStyle;
  readonly stopIfTrue: boolean;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A name such as `Staff` for a formula such as `=Data!$A$1:$C$9`; without a sheet it belongs to the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
  readonly comment?: string;
  readonly visible?: boolean;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  /** Headers and total row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A formula whose array result fills more cells than its own: `area` starts at the formula's cell. */
export interface Spill {
  readonly area: Area;
}

/**
 * What the Excel-like model needs from a spreadsheet. The workbench implements it over Univer; tests use a plain map.
 * Members with a question mark are capabilities which a grid may lack: each says what the host answers then.
 */
export interface Grid extends GridCapabilities {
  readonly workbookName: string;
  sheetIds(): string[];
  sheetName(sheetId: string): string;
  renameSheet(sheetId: string, name: string): void;
  addSheet(name: string): string;
  removeSheet(sheetId: string): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): { sheetId: string; area: Area };
  select(sheetId: string, area: Area): void;

  /** The smallest area around everything that holds a value (or, unless valuesOnly, a format), spilled cells included. */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | null;
  values(sheetId: string, area: Area): CellValue[][];
  formulas(sheetId: string, area: Area): CellValue[][];
  isFormula(sheetId: string, row: number, column: number): boolean;
  texts(sheetId: string, area: Area): string[][];
  numberFormats(sheetId: string, area: Area): string[][];
  /**
   * null leaves a cell as it is, "" empties it, text with a leading "=" is a formula, text with a leading apostrophe is the
   * text behind the apostrophe whatever it looks like. All other text is kept as text: what Excel would read as a number,
   * a date or TRUE arrives here as a number or boolean already (with a call of writeNumberFormats where it needs a format).
   */
  write(sheetId: string, area: Area, cells: readonly (readonly (CellValue | null)[])[]): void;
  writeNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clearFormats(sheetId: string, area: Area): void;
  fillColor(sheetId: string, area: Area): string;
  setFillColor(sheetId: string, area: Area, color: string): void;
  setFontColor(sheetId: string, area: Area, color: string): void;
  setBold(sheetId: string, area: Area, bold: boolean): void;

  rules(sheetId: string): ConditionalRule[];
  addRule(sheetId: string, rule: Omit<ConditionalRule, 'id'>): string;
  changeRule(sheetId: string, rule: ConditionalRule): void;
  removeRule(sheetId: string, ruleId: string): void;

  readSettings(): Record<string, unknown>;
  writeSettings(settings: Record<string, unknown>): void;
}

/** Excel.WorksheetProtectionOptions: what the user may still do; only these matter to an add-in's own writes. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
}

/** How a cell's text stands in it; what is not given stays as it is. */
export interface TextLook {
  readonly wrap?: boolean;
  readonly fontSize?: number;
  readonly horizontal?: (typeof horizontalAlignments)[number];
  readonly vertical?: (typeof verticalAlignments)[number];
}

export const horizontalAlignments = ['General', 'Left', 'Center', 'Right'] as const;
export const verticalAlignments = ['Top', 'Center', 'Bottom'] as const;

/** The sides of a whole area. */
export const borderSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export const borderLines = ['None', 'Continuous'] as const;
export type BorderSide = (typeof borderSides)[number];

export interface BorderChange {
  readonly line?: (typeof borderLines)[number];
  readonly color?: string;
}

/** What some grids can do and others cannot. */
export interface GridCapabilities {
  /** The cell in the selection that typing goes to. Without it: the first cell of the selection. */
  activeCell?(): { row: number; column: number };
  /** All areas of the selection, `selection().area` first. Without it: that one area. */
  selectedAreas?(): Area[];
  /** Without these two, every sheet is visible and hiding one is "NotImplemented". */
  sheetVisibility?(sheetId: string): SheetVisibility;
  setSheetVisibility?(sheetId: string, visibility: SheetVisibility): void;
  /** Without it, setting worksheet.position is "NotImplemented". */
  moveSheet?(sheetId: string, position: number): void;
  /**
   * Sheet protection: without these, no sheet is protected and protect() is "NotImplemented". The host itself refuses writes
   * of the add-in to a protected sheet with AccessDenied; the grid has to refuse those of the user. undefined: no password.
   */
  isProtected?(sheetId: string): boolean;
  protect?(sheetId: string, password: string | undefined, options?: ProtectionOptions): void;
  /** What stays allowed while the sheet is protected. Without it: nothing. */
  protectionOptions?(sheetId: string): ProtectionOptions;
  /** Answers false for a wrong password. */
  unprotect?(sheetId: string, password: string | undefined): boolean;
  /** Whether a cell of the area refuses writes while its sheet is protected. Without it: all do, as in a new workbook. */
  isLocked?(sheetId: string, area: Area): boolean;
  /** One rule by its id, where that is faster than finding it in rules(). */
  rule?(sheetId: string, ruleId: string): ConditionalRule | undefined;
  /** Defined names. Without these: there are none, and adding one is "NotImplemented". */
  definedNames?(): DefinedName[];
  /** Adds the name, or replaces the one with the same name (letter case ignored) and sheet. */
  defineName?(name: DefinedName): void;
  removeName?(name: string, sheetId: string | undefined): void;
  /** What a defined name's formula gives when it is no range. Without it: NotImplemented. */
  evaluate?(formula: string): CellValue;
  /** Without it: sheets have no tables. */
  tables?(sheetId: string): GridTable[];
  /** Adds the table, or replaces the one with the same id. Without it: tables cannot be added or changed, "NotImplemented". */
  defineTable?(sheetId: string, table: GridTable): void;
  /** Merged cells. Without the first: there are none; without the second: merging is "NotImplemented". */
  mergedAreas?(sheetId: string): Area[];
  setMerged?(sheetId: string, area: Area, merged: boolean): void;
  /** By hand or by a filter. Without the first: no row is hidden; without the second: hiding one is "NotImplemented". */
  isRowHidden?(sheetId: string, row: number): boolean;
  setRowsHidden?(sheetId: string, area: Area, hidden: boolean): void;
  /** A chart or picture is selected instead of cells. Without it: never. */
  isObjectSelected?(): boolean;
  /** What may be typed into cells goes with everything else that Range.clear() takes away. Without it: there are no such rules. */
  clearValidation?(sheetId: string, area: Area): void;
  /** Without it: nothing spills. */
  spills?(sheetId: string): Spill[];
  /** Marks formulas for calculation and calculates; without an argument the whole workbook. Without it: Workbook's recalculate. */
  calculate?(sheetId?: string, area?: Area): void;
  /** Without these, reading or writing columnWidth is "NotImplemented"; in points. */
  columnWidth?(sheetId: string, column: number): number;
  setColumnWidth?(sheetId: string, area: Area, width: number): void;
  /** Without it: autofitColumns() does nothing. */
  autofitColumns?(sheetId: string, area: Area): void;
  /** The same for rows; setting a height ends their fitting themselves to what they hold. */
  rowHeight?(sheetId: string, row: number): number;
  setRowHeight?(sheetId: string, area: Area, height: number): void;
  /** Without these: text cannot be wrapped, aligned or sized, nor lines drawn, "NotImplemented". */
  setTextLook?(sheetId: string, area: Area, look: TextLook): void;
  setBorder?(sheetId: string, area: Area, side: BorderSide, change: BorderChange): void;
  /** Without these: gridlines are shown, and hiding them is "NotImplemented". */
  showsGridlines?(sheetId: string): boolean;
  setGridlines?(sheetId: string, shown: boolean): void;
  /** How sheets are printed. Without these: as usual, and changing it is "NotImplemented". */
  pageSetup?(sheetId: string): PageSetup;
  setPageSetup?(sheetId: string, setup: PageSetup): void;
}
