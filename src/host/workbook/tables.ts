import { existing } from '../protocol/hostError';
import { navigate, read, type HostObject, type HostType } from '../protocol/hostObject';
import { intersection, isSameArea } from './address';
import type { Area, GridTable } from './grid';
import { SheetRange } from './range';
import type { Worksheet } from './worksheet';

interface TableFilter {
  readonly area: Area;
  readonly fullyContained?: boolean;
}

/** Excel.TableCollection and, with a filter, Excel.TableScopedCollection; read only. */
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
        .map((table) => new Table(sheet, table)),
    );
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

class Table implements HostObject {
  readonly hostType = tableType;

  constructor(
    readonly sheet: Worksheet,
    readonly table: GridTable,
  ) {}

  range(change: Partial<Area> = {}): SheetRange {
    return new SheetRange(this.sheet, { ...this.table.area, ...change });
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
    name: read(({ table }) => table.name),
    showHeaders: read(({ table }) => table.showHeaders),
    showTotals: read(({ table }) => table.showTotals),
    worksheet: navigate(({ sheet }) => sheet),
  },
  methods: {
    getRange: (table) => table.range(),
    getDataBodyRange: (table) => table.body,
    getHeaderRowRange: (table) => table.range({ rowCount: 1 }),
  },
};

export const collectionType: HostType<TableCollection> = {
  name: 'TableCollection',
  properties: { count: read((tables) => tables.all().length) },
  items: (tables) => tables.all(),
  getItem: (tables, key: string) => existing(tables.find(key)),
  methods: {
    getItem: (tables, key: string) => existing(tables.find(key)),
    getItemOrNullObject: (tables, key: string) => tables.find(key),
    getItemAt: (tables, index: number) => existing(tables.all()[index]),
    getCount: (tables) => tables.all().length,
  },
};
