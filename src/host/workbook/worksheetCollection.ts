import { existing } from '../protocol/hostError';
import type { HostObject, HostType } from '../protocol/hostObject';
import type { Grid } from './grid';
import { checkSheetName, findSheet, Worksheet } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetCollection implements HostObject {
  readonly hostType = worksheetsType;
  constructor(readonly grid: Grid) {}

  all(visibleOnly = false): Worksheet[] {
    const sheets = this.grid.sheetIds().map((id) => new Worksheet(this.grid, id));
    return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
  }

  find(key: string): Worksheet | null {
    return findSheet(this.grid, key);
  }

  /** The new sheet comes last and is not activated. */
  add(name = this.unusedName()): Worksheet {
    checkSheetName(this.grid, name);
    return new Worksheet(this.grid, this.grid.addSheet(name));
  }

  private unusedName(): string {
    let number = this.all().length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

export const worksheetsType: HostType<WorksheetCollection> = {
  name: 'WorksheetCollection',
  properties: {},
  items: (sheets) => sheets.all(),
  getItem: (sheets, key: string) => existing(sheets.find(key)),
  methods: {
    add: (sheets, name?: string) => sheets.add(name),
    getItem: (sheets, key: string) => existing(sheets.find(key)),
    getItemOrNullObject: (sheets, key: string) => sheets.find(key),
    getActiveWorksheet: ({ grid }) => new Worksheet(grid, grid.activeSheetId()),
    getCount: (sheets, visibleOnly?: boolean) => sheets.all(visibleOnly).length,
    getFirst: (sheets, visibleOnly?: boolean) => existing(sheets.all(visibleOnly)[0]),
    getLast: (sheets, visibleOnly?: boolean) => existing(sheets.all(visibleOnly).at(-1)),
  },
};
