import { existing, invalidArgument, itemAlreadyExists, notImplemented } from '../protocol/hostError';
import { navigate, read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import { intersection, isSameArea, sheetOfAddress } from './address';
import type { Area, GridTable } from './grid';
import { SheetRange } from './range';
import { TableColumnCollection } from './tableColumns';
import type { Worksheet } from './worksheet';

interface TableFilter {
  readonly area: Area;
  readonly fullyContained?: boolean;
}

/** Excel.TableCollection and, with a filter, Excel.TableScopedCollection. */
export class TableCollection implements HostObject {
  readonly hostType = collectionType;

  constructor(
    private readonly sheets: readonly Worksheet[],
    private readonly filter?: TableFilter,
  ) {}

  all(): Table[] {
    return this.sheets.flatMap((sheet) =>
      (sheet.grid.tables?.(sheet.id) ?? [])
        .filter((table) => this.matches(table))
        .map((table) => new Table(sheet, table.id)),
    );
  }

  /** The address may name a sheet; without one it is on the first of these sheets. */
  add(where: SheetRange | string, hasHeaders: boolean): Table {
    const range = typeof where === 'string' ? this.rangeAt(where) : where;
    const { grid, id } = range.sheet;
    if (!grid.defineTable || !grid.tables) throw notImplemented('TableCollection.add() of this grid');
    if (!hasHeaders) throw notImplemented('TableCollection.add() without headers');
    if (grid.tables(id).some(({ area }) => intersection(area, range.area))) throw itemAlreadyExists();
    range.refuseIfProtected();
    let number = 1;
    const others = this.everywhere(range.sheet);
    while (others.some(({ name }) => name === `Table${number}`)) number += 1;
    const table = { id: `{table-${id}-${number}}`, name: `Table${number}`, area: range.area };
    grid.defineTable(id, { ...table, showHeaders: true, showTotals: false });
    return new Table(range.sheet, table.id);
  }

  private rangeAt(address: string): SheetRange {
    const named = sheetOfAddress(address)?.toLowerCase();
    const sheet = this.sheets.find(({ name }) => named === undefined || name.toLowerCase() === named);
    if (!sheet) throw invalidArgument();
    return sheet.range(address);
  }

  private everywhere({ grid }: Worksheet): GridTable[] {
    return grid.sheetIds().flatMap((id) => grid.tables?.(id) ?? []);
  }

  private matches({ area }: GridTable): boolean {
    if (!this.filter) return true;
    const common = intersection(area, this.filter.area);
    return common !== null && (!this.filter.fullyContained || isSameArea(common, area));
  }

  find(key: string): Table | null {
    const wanted = key.toLowerCase();
    return this.all().find(({ table }) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }
}

export class Table implements HostObject {
  readonly hostType = tableType;

  constructor(
    readonly sheet: Worksheet,
    private readonly id: string,
  ) {}

  /** As it is now: another action of the same request may have changed it. */
  get table(): GridTable {
    return existing(this.sheet.grid.tables?.(this.sheet.id).find(({ id }) => id === this.id));
  }

  range(change: Partial<Area> = {}): SheetRange {
    return new SheetRange(this.sheet, { ...this.table.area, ...change });
  }

  rename(name: string): void {
    if (!this.sheet.grid.defineTable) throw notImplemented('setting Table.name of this grid');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
    this.sheet.grid.defineTable(this.sheet.id, { ...this.table, name });
  }

  get header(): SheetRange {
    return this.range({ rowCount: 1 });
  }

  get body(): SheetRange {
    const { area, showHeaders, showTotals } = this.table;
    const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
    return this.range({ row: area.row + above, rowCount: area.rowCount - above - below });
  }
}

export const tableType: HostType<Table> = {
  name: 'Table',
  id: ({ table }) => table.id,
  properties: {
    id: read(({ table }) => table.id),
    name: readWrite(
      ({ table }) => table.name,
      (table, name: string) => table.rename(name),
    ),
    columns: navigate((table) => new TableColumnCollection(table)),
    showHeaders: read(({ table }) => table.showHeaders),
    showTotals: read(({ table }) => table.showTotals),
    worksheet: navigate(({ sheet }) => sheet),
  },
  methods: {
    getRange: (table) => table.range(),
    getDataBodyRange: (table) => table.body,
    getHeaderRowRange: (table) => table.header,
  },
};

export const collectionType: HostType<TableCollection> = {
  name: 'TableCollection',
  properties: { count: read((tables) => tables.all().length) },
  items: (tables) => tables.all(),
  getItem: (tables, key: string) => existing(tables.find(key)),
  methods: {
    add: (tables, where: SheetRange | string, hasHeaders: boolean) => tables.add(where, hasHeaders),
    getItem: (tables, key: string) => existing(tables.find(key)),
    getItemOrNullObject: (tables, key: string) => tables.find(key),
    getItemAt: (tables, index: number) => existing(tables.all()[index]),
    getCount: (tables) => tables.all().length,
  },
};
