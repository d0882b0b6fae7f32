import { parseArea } from '../../src/host/workbook/address';
import type {
  Area,
  CellValue,
  ConditionalRule,
  DefinedName,
  Grid,
  GridTable,
  Spill,
} from '../../src/host/workbook/grid';
import type { Cell, SheetContents } from './memorySheet';
import { MemoryLooks } from './memoryLooks';

/** What a formula gives; an array spills. The place is that of its cell, so that references can be read through the grid. */
export type Evaluate = (
  formula: string,
  place: { sheetId: string; row: number; column: number },
  grid: MemoryGrid,
) => CellValue | CellValue[][];

/** A workbook in a few maps. It calculates nothing unless told how, so tests say what formulas give. */
export class MemoryGrid extends MemoryLooks implements Grid {
  workbookName = 'Book1.xlsx';
  evaluateFormula: Evaluate | undefined;
  names: DefinedName[] = [];
  settings: Record<string, unknown> = {};
  private nextRule = 1;

  constructor(contents: Readonly<Record<string, SheetContents>>, evaluate?: Evaluate) {
    super(contents);
    this.evaluateFormula = evaluate;
    this.recalculate();
  }

  // For tests

  /** The cell at an address such as "Data!F2". */
  cell(address: string): Cell {
    const [sheetName, cellAddress] = splitAddress(address);
    const { row, column } = parseArea(cellAddress);
    return this.sheet(sheetName).cell(row, column);
  }

  /** What the user does by typing: writes, calculates, tells the frames. */
  edit(address: string, input: CellValue): void {
    const [sheetName, cellAddress] = splitAddress(address);
    this.write(this.sheet(sheetName).id, parseArea(cellAddress), [[input]]);
  }

  recalculate(): void {
    if (!this.evaluateFormula) return;
    const mostPasses = 20;
    for (let pass = 0, changed = true; changed && pass < mostPasses; pass++)
      changed = this.sheets
        .map((sheet) =>
          sheet.calculate((formula, row, column) =>
            this.evaluateFormula!(formula, { sheetId: sheet.id, row, column }, this),
          ),
        )
        .includes(true);
    this.sheets.filter((sheet) => sheet.hasFormulas()).forEach(({ id }) => this.events?.calculated(id));
  }

  // Cells

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
    return this.sheet(sheetId).usedArea(valuesOnly, within);
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.sheet(sheetId).read(area, (cell) => cell?.value ?? '');
  }

  formulas(sheetId: string, area: Area): CellValue[][] {
    return this.sheet(sheetId).read(area, (cell) => cell?.formula ?? cell?.value ?? '');
  }

  isFormula(sheetId: string, row: number, column: number): boolean {
    const sheet = this.sheet(sheetId);
    return sheet.peek(row, column)?.formula !== undefined || sheet.isSpilled(row, column);
  }

  texts(sheetId: string, area: Area): string[][] {
    return this.sheet(sheetId).read(area, (cell) => (cell ? (cell.text ?? shownText(cell)) : ''));
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    return this.sheet(sheetId).read(area, (cell) => cell?.numberFormat ?? 'General');
  }

  spills = (sheetId: string): Spill[] => this.sheet(sheetId).spillAreas();

  write(sheetId: string, area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
    const isSingle = area.rowCount === 1 && area.columnCount === 1;
    const valueBefore = isSingle ? this.values(sheetId, area)[0][0] : '';
    this.sheet(sheetId).write(area, cells);
    this.recalculateSilently();
    const cell = isSingle ? { valueBefore, valueAfter: this.values(sheetId, area)[0][0] } : undefined;
    this.events?.changed(sheetId, area, 'RangeEdited', cell);
    if (this.evaluateFormula)
      this.sheets.filter((sheet) => sheet.hasFormulas()).forEach(({ id }) => this.events?.calculated(id));
  }

  private recalculateSilently(): void {
    const { events } = this;
    this.events = undefined;
    this.recalculate();
    this.events = events;
  }

  writeNumberFormats(sheetId: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.sheet(sheetId).change(area, (cell, i, j) => (cell.numberFormat = formats[i][j] ?? cell.numberFormat));
  }

  clearFormats(sheetId: string, area: Area): void {
    this.sheet(sheetId).change(area, (cell) => {
      delete cell.numberFormat;
      delete cell.fill;
      delete cell.fontColor;
      delete cell.bold;
      delete cell.look;
      delete cell.borders;
    });
  }

  clearValidation(sheetId: string, area: Area): void {
    this.sheet(sheetId).change(area, (cell) => delete cell.validation);
  }

  fillColor(sheetId: string, area: Area): string {
    return this.sheet(sheetId).peek(area.row, area.column)?.fill ?? '#FFFFFF';
  }

  setFillColor(sheetId: string, area: Area, color: string): void {
    this.sheet(sheetId).change(area, (cell) => (cell.fill = color || undefined));
  }

  setFontColor(sheetId: string, area: Area, color: string): void {
    this.sheet(sheetId).change(area, (cell) => (cell.fontColor = color));
  }

  setBold(sheetId: string, area: Area, bold: boolean): void {
    this.sheet(sheetId).change(area, (cell) => (cell.bold = bold));
  }

  // Conditional formats, names, tables, settings

  rules(sheetId: string): ConditionalRule[] {
    return [...this.sheet(sheetId).rules];
  }

  addRule(sheetId: string, rule: Omit<ConditionalRule, 'id'>): string {
    const id = `{rule-${this.nextRule++}}`;
    this.sheet(sheetId).rules.unshift({ ...rule, id });
    return id;
  }

  changeRule(sheetId: string, rule: ConditionalRule): void {
    const { rules } = this.sheet(sheetId);
    rules[rules.findIndex(({ id }) => id === rule.id)] = rule;
  }

  removeRule(sheetId: string, ruleId: string): void {
    const { rules } = this.sheet(sheetId);
    rules.splice(
      rules.findIndex(({ id }) => id === ruleId),
      1,
    );
  }

  definedNames = (): DefinedName[] => this.names;

  defineName(name: DefinedName): void {
    this.removeName(name.name, name.sheetId);
    this.names.push(name);
  }

  removeName(name: string, sheetId: string | undefined): void {
    this.names = this.names.filter(
      (other) => other.name.toLowerCase() !== name.toLowerCase() || other.sheetId !== sheetId,
    );
  }

  evaluate(formula: string): CellValue {
    const result = this.evaluateFormula?.(formula, { sheetId: this.active.id, row: 0, column: 0 }, this) ?? '';
    return Array.isArray(result) ? result[0][0] : result;
  }

  tables = (sheetId: string): GridTable[] => this.sheet(sheetId).tables;

  defineTable(sheetId: string, table: GridTable): void {
    const { tables } = this.sheet(sheetId);
    const known = tables.findIndex(({ id }) => id === table.id);
    tables.splice(known < 0 ? tables.length : known, 1, table);
  }

  readSettings = (): Record<string, unknown> => this.settings;

  writeSettings(settings: Record<string, unknown>): void {
    // As in Excel, what is kept is what survives JSON.
    this.settings = JSON.parse(JSON.stringify(settings)) as Record<string, unknown>;
  }
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('!');
  return [address.slice(0, at).replace(/^'|'$/g, ''), address.slice(at + 1)];
}

/** Percentages and General only; tests set `text` where they need more. */
function shownText({ value, numberFormat = 'General' }: Cell): string {
  const percent = /^0(?:\.(0+))?%$/.exec(numberFormat);
  if (percent && typeof value === 'number') return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
