import { existing, invalidArgument, invalidOperation, itemAlreadyExists, notImplemented } from '../protocol/hostError';
import { navigate, read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import { excelColumnCount, excelRowCount, parseArea, sheetOfAddress } from './address';
import type { Area, Grid, SheetVisibility } from './grid';
import { NamedItemCollection } from './names';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { SheetRange } from './range';
import { RangeAreas } from './rangeAreas';
import { TableCollection } from './tables';

const wholeSheet: Area = { row: 0, column: 0, rowCount: excelRowCount, columnCount: excelColumnCount };
const visibilities: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** By id, or by name whatever its letter case. */
export function findSheet(grid: Grid, key: string): Worksheet | null {
  const wanted = String(key).toLowerCase();
  const id = grid
    .sheetIds()
    .find((candidate) => candidate === key || grid.sheetName(candidate).toLowerCase() === wanted);
  return id === undefined ? null : new Worksheet(grid, id);
}

/** Excel: at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, and not the reserved "History". */
export function checkSheetName(grid: Grid, name: unknown, except?: string): void {
  const isValid =
    typeof name === 'string' && /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name) && name.toLowerCase() !== 'history';
  if (!isValid || name.trim() === '') throw invalidArgument();
  const other = findSheet(grid, name);
  if (other && other.id !== except) throw itemAlreadyExists();
}

/** Excel.Worksheet. Holds only the id, so it stays right when the user renames the sheet. */
export class Worksheet implements HostObject {
  readonly hostType = worksheetType;

  constructor(
    readonly grid: Grid,
    readonly id: string,
  ) {}

  get name(): string {
    return this.grid.sheetName(this.id);
  }

  set name(name: string) {
    checkSheetName(this.grid, name, this.id);
    this.grid.renameSheet(this.id, name);
  }

  get position(): number {
    return this.grid.sheetIds().indexOf(this.id);
  }

  move(position: number): void {
    if (!this.grid.moveSheet) throw notImplemented('setting Worksheet.position of this grid');
    if (!(position >= 0 && position < this.grid.sheetIds().length)) throw invalidArgument();
    this.grid.moveSheet(this.id, position);
  }

  get visibility(): SheetVisibility {
    return this.grid.sheetVisibility?.(this.id) ?? 'Visible';
  }

  show(visibility: SheetVisibility): void {
    if (!visibilities.includes(visibility)) throw invalidArgument();
    if (!this.grid.setSheetVisibility) throw notImplemented('setting Worksheet.visibility of this grid');
    if (visibility !== 'Visible') this.refuseIfLastVisible();
    this.grid.setSheetVisibility(this.id, visibility);
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
    this.grid.activateSheet(this.id);
  }

  delete(): void {
    if (this.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
    this.refuseIfLastVisible();
    this.grid.removeSheet(this.id);
  }

  private refuseIfLastVisible(): void {
    const others = this.grid.sheetIds().filter((id) => id !== this.id);
    if (!others.some((id) => new Worksheet(this.grid, id).visibility === 'Visible'))
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }

  /** By address or by the name of a range; a sheet in the address must be this one. */
  range(address?: string): SheetRange {
    if (!address) return new SheetRange(this, wholeSheet);
    const named = [new NamedItemCollection(this.grid, this.id), new NamedItemCollection(this.grid)].map((names) =>
      names.find(address),
    );
    const range = (named[0] ?? named[1])?.range;
    if (range) return range;
    const sheetName = sheetOfAddress(address);
    if (sheetName !== undefined && findSheet(this.grid, sheetName)?.id !== this.id) throw invalidArgument();
    return new SheetRange(this, parseArea(address));
  }

  usedRange(valuesOnly = false): SheetRange | null {
    const area = this.grid.usedArea(this.id, valuesOnly);
    return area && new SheetRange(this, area);
  }

  /** The sheet `step` places further, hidden ones left out if asked. */
  neighbour(step: 1 | -1, visibleOnly = false): Worksheet | null {
    const ids = this.grid.sheetIds();
    for (let at = this.position + step; at >= 0 && at < ids.length; at += step) {
      const sheet = new Worksheet(this.grid, ids[at]);
      if (!visibleOnly || sheet.visibility === 'Visible') return sheet;
    }
    return null;
  }

  set showGridlines(shown: boolean) {
    if (!this.grid.setGridlines) throw notImplemented('setting Worksheet.showGridlines of this grid');
    this.grid.setGridlines(this.id, Boolean(shown));
  }

  get showGridlines(): boolean {
    return this.grid.showsGridlines?.(this.id) ?? true;
  }

  calculate(area?: Area): void {
    this.grid.calculate?.(this.id, area);
  }
}

export const worksheetType: HostType<Worksheet> = {
  name: 'Worksheet',
  // Those of Excel on the desktop; on the web all but delete() can be undone.
  withoutUndo: ['delete', 'name', 'position', 'visibility'],
  writtenAs: { gridlines: 'showGridlines' },
  id: (sheet) => sheet.id,
  properties: {
    id: read((sheet) => sheet.id),
    name: readWrite(
      (sheet) => sheet.name,
      (sheet, name: string) => (sheet.name = name),
    ),
    position: readWrite(
      (sheet) => sheet.position,
      (sheet, position: number) => sheet.move(position),
    ),
    visibility: readWrite(
      (sheet) => sheet.visibility,
      (sheet, visibility: SheetVisibility) => sheet.show(visibility),
    ),
    showGridlines: readWrite(
      (sheet) => sheet.showGridlines,
      (sheet, shown: boolean) => (sheet.showGridlines = shown),
    ),
    pageLayout: navigate((sheet) => new PageLayout(sheet)),
    names: navigate((sheet) => new NamedItemCollection(sheet.grid, sheet.id)),
    protection: navigate((sheet) => new WorksheetProtection(sheet)),
    tables: navigate((sheet) => new TableCollection([sheet])),
  },
  methods: {
    getRange: (sheet, address?: string) => sheet.range(address),
    getRanges: (sheet, addresses?: string) =>
      new RangeAreas(
        sheet,
        (addresses ? addresses.split(',') : [undefined]).map((address) => sheet.range(address?.trim())),
      ),
    getRangeByIndexes: (sheet, row: number, column: number, rowCount: number, columnCount: number) =>
      new SheetRange(sheet, { row, column, rowCount, columnCount }),
    getCell: (sheet, row: number, column: number) =>
      new SheetRange(sheet, { row, column, rowCount: 1, columnCount: 1 }),
    getUsedRange: (sheet, valuesOnly?: boolean) => sheet.usedRange(valuesOnly) ?? sheet.range('A1'),
    getUsedRangeOrNullObject: (sheet, valuesOnly?: boolean) => sheet.usedRange(valuesOnly),
    getNext: (sheet, visibleOnly?: boolean) => existing(sheet.neighbour(1, visibleOnly)),
    getNextOrNullObject: (sheet, visibleOnly?: boolean) => sheet.neighbour(1, visibleOnly),
    getPrevious: (sheet, visibleOnly?: boolean) => existing(sheet.neighbour(-1, visibleOnly)),
    getPreviousOrNullObject: (sheet, visibleOnly?: boolean) => sheet.neighbour(-1, visibleOnly),
    activate: (sheet) => sheet.activate(),
    calculate: (sheet) => sheet.calculate(),
    delete: (sheet) => sheet.delete(),
  },
};
