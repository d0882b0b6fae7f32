import { existing, invalidArgument, notImplemented } from '../protocol/hostError';
import { read, type HostObject, type HostType } from '../protocol/hostObject';
import type { CellValue } from './grid';
import type { SheetRange } from './range';
import type { Table } from './tables';

/** Excel.TableColumnCollection. */
export class TableColumnCollection implements HostObject {
  readonly hostType = columnsType;
  constructor(readonly owner: Table) {}

  all(): TableColumn[] {
    return Array.from({ length: this.owner.table.area.columnCount }, (_, index) => new TableColumn(this.owner, index));
  }

  find(key: string | number): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.all().find(({ name, id }) => String(id) === wanted || name.toLowerCase() === wanted) ?? null;
  }

  /** At the right end, where nothing stands beside the table; Excel could also push cells aside. */
  add(index: number | undefined, values: unknown, name: string | undefined): TableColumn {
    const { sheet, table } = this.owner;
    const { area } = table;
    const { grid } = sheet;
    if (!grid.defineTable) throw notImplemented('TableColumnCollection.add() of this grid');
    const count = area.columnCount;
    if (index !== undefined && index !== -1 && index !== count)
      throw notImplemented('TableColumnCollection.add() between other columns');
    const beside = { ...area, column: area.column + count, columnCount: 1 };
    if (grid.usedArea(sheet.id, true, beside)) throw notImplemented('TableColumnCollection.add() beside filled cells');
    if (name !== undefined && this.find(name)) throw invalidArgument();
    this.owner.range().refuseIfProtected();
    const cells = values === undefined || values === null ? [] : (values as (CellValue | null)[][]);
    if (cells.length !== 0 && cells.length !== area.rowCount) throw invalidArgument();
    const header = name ?? String(cells[0]?.[0] ?? this.freeName());
    const written = Array.from({ length: area.rowCount }, (_, i) => [i === 0 ? header : (cells[i]?.[0] ?? null)]);
    grid.defineTable(sheet.id, { ...table, area: { ...area, columnCount: count + 1 } });
    grid.write(sheet.id, beside, written);
    return new TableColumn(this.owner, count);
  }

  private freeName(): string {
    let number = this.owner.table.area.columnCount + 1;
    while (this.find(`Column${number}`)) number += 1;
    return `Column${number}`;
  }
}

/** Excel.TableColumn. */
class TableColumn implements HostObject {
  readonly hostType = columnType;

  constructor(
    readonly owner: Table,
    readonly index: number,
  ) {}

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    const { grid, id } = this.owner.sheet;
    return String(grid.values(id, this.part(this.owner.range()).area)[0][0]);
  }

  /** This column of the whole table, its body or its header row. */
  part(range: SheetRange): SheetRange {
    return range.part({ column: range.area.column + this.index, columnCount: 1 });
  }
}

export const columnType: HostType<TableColumn> = {
  name: 'TableColumn',
  id: ({ id }) => String(id),
  properties: {
    id: read(({ id }) => id),
    index: read(({ index }) => index),
    name: read(({ name }) => name),
  },
  methods: {
    getRange: (column) => column.part(column.owner.range()),
    getDataBodyRange: (column) => column.part(column.owner.body),
    getHeaderRowRange: (column) => column.part(column.owner.header),
  },
};

export const columnsType: HostType<TableColumnCollection> = {
  name: 'TableColumnCollection',
  properties: { count: read((columns) => columns.all().length) },
  items: (columns) => columns.all(),
  getItem: (columns, key: string | number) => existing(columns.find(key)),
  methods: {
    add: (columns, index?: number, values?: unknown, name?: string) => columns.add(index, values, name),
    getItem: (columns, key: string | number) => existing(columns.find(key)),
    getItemOrNullObject: (columns, key: string | number) => columns.find(key),
    getItemAt: (columns, index: number) => existing(columns.all()[index]),
    getCount: (columns) => columns.all().length,
  },
};
