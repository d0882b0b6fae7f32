import { intersection, parseArea } from '../../src/host/workbook/address';
import type { WorkbookEvents } from '../../src/host/workbook/events';
import type { Area, ProtectionOptions, SheetVisibility } from '../../src/host/workbook/grid';
import { MemorySheet, type SheetContents } from './memorySheet';

/** The sheets of the memory grid, their order, visibility and protection, and what is selected. */
export class MemorySheets {
  /** Set by the harness; tells the frames. */
  events: WorkbookEvents | undefined;
  protected readonly sheets: MemorySheet[] = [];
  protected active: MemorySheet;
  private selected: Area[] = [parseArea('A1')];
  /** A chart or picture instead of cells. */
  hasObjectSelected = false;
  private nextSheet = 1;

  constructor(contents: Readonly<Record<string, SheetContents>>) {
    for (const [name, cells] of Object.entries(contents)) this.sheets.push(new MemorySheet(this.newId(), name, cells));
    this.active = this.sheets[0];
  }

  sheet(idOrName: string): MemorySheet {
    const found = this.sheets.find(({ id, name }) => id === idOrName || name === idOrName);
    if (!found) throw new Error(`The memory grid has no sheet ${idOrName}.`);
    return found;
  }

  /** The first of several areas is the one with the active cell. */
  selectByHand(sheetName: string, ...addresses: string[]): void {
    const { id } = this.sheet(sheetName);
    this.selected = addresses.map(parseArea);
    this.activateSheet(id);
    this.events?.selectionChanged(id, this.selected[0]);
  }

  sheetIds(): string[] {
    return this.sheets.map(({ id }) => id);
  }

  sheetName(sheetId: string): string {
    return this.sheet(sheetId).name;
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.name;
    sheet.name = name;
    this.events?.renamed(sheetId, before, name);
  }

  addSheet(name: string): string {
    const sheet = new MemorySheet(this.newId(), name, {});
    this.sheets.push(sheet);
    this.events?.added(sheet.id);
    return sheet.id;
  }

  removeSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.events?.deleted(sheetId);
    if (this.active === sheet) this.activateSheet(this.sheets[0].id);
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activeSheetId(): string {
    return this.active.id;
  }

  activateSheet(sheetId: string): void {
    const before = this.active;
    if (before.id === sheetId) return;
    this.active = this.sheet(sheetId);
    this.events?.deactivated(before.id);
    this.events?.activated(sheetId);
  }

  sheetVisibility = (sheetId: string): SheetVisibility => this.sheet(sheetId).visibility;

  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = this.sheet(sheetId);
    this.events?.visibilityChanged(sheetId, sheet.visibility, visibility);
    sheet.visibility = visibility;
  }

  isProtected = (sheetId: string): boolean => this.sheet(sheetId).protection !== null;

  protectionOptions = (sheetId: string): ProtectionOptions => this.sheet(sheetId).protection?.options ?? {};

  protect(sheetId: string, password: string | undefined, options?: ProtectionOptions): void {
    this.sheet(sheetId).protection = { password, options };
    this.events?.protectionChanged(sheetId, true);
  }

  unprotect(sheetId: string, password: string | undefined): boolean {
    const sheet = this.sheet(sheetId);
    if (sheet.protection?.password !== password && sheet.protection?.password !== undefined) return false;
    sheet.protection = null;
    this.events?.protectionChanged(sheetId, false);
    return true;
  }

  isLocked = (sheetId: string, area: Area): boolean =>
    this.sheet(sheetId)
      .read(area, (cell) => !cell?.unlocked)
      .flat()
      .includes(true);

  selection(): { sheetId: string; area: Area } {
    return { sheetId: this.active.id, area: this.selected[0] };
  }

  isObjectSelected = (): boolean => this.hasObjectSelected;

  mergedAreas = (sheetId: string): Area[] => this.sheet(sheetId).merged;

  setMerged(sheetId: string, area: Area, merged: boolean): void {
    const sheet = this.sheet(sheetId);
    sheet.merged = sheet.merged.filter((each) => !intersection(each, area));
    if (!merged) return;
    sheet.merged.push(area);
    sheet.change(area, (cell, i, j) => {
      if (i + j > 0) Object.assign(cell, { value: '', formula: undefined });
    });
  }

  isRowHidden = (sheetId: string, row: number): boolean => this.sheet(sheetId).hiddenRows.has(row);

  setRowsHidden(sheetId: string, { row, rowCount }: Area, hidden: boolean): void {
    const { hiddenRows } = this.sheet(sheetId);
    for (let each = row; each < row + rowCount; each++) hiddenRows[hidden ? 'add' : 'delete'](each);
  }

  selectedAreas = (): Area[] => this.selected;

  select(sheetId: string, area: Area): void {
    this.selected = [area];
    this.activateSheet(sheetId);
    this.events?.selectionChanged(sheetId, area);
  }

  private newId(): string {
    return `{sheet-${this.nextSheet++}}`;
  }
}
