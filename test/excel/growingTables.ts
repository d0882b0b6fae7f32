import { existing } from '../../src/host/protocol/hostError';
import { navigate, read, type HostObject, type HostType } from '../../src/host/protocol/hostObject';
import type { GridTable } from '../../src/host/workbook/grid';
import { SheetRange } from '../../src/host/workbook/range';
import { tableType } from '../../src/host/workbook/tables';
import type { MemoryGrid } from '../host/memoryGrid';

/**
 * Excel Tables that grow by a column, which the workbench's grid does not have: `table.columns.add(index, values, name)` puts
 * the column at the right end, and its name into the row of headers. Answers the function that takes them away again.
 */
export function letTablesGrow(grid: MemoryGrid): () => void {
  type Table = Parameters<NonNullable<(typeof tableType)['id']>>[0];
  const properties = tableType.properties as Record<string, unknown>;
  properties.columns = navigate(({ sheet, table }: Table) => new Columns(grid, sheet, table));
  return () => delete properties.columns;
}

class Column implements HostObject {
  readonly hostType = columnType;
  constructor(readonly body: SheetRange) {}
}

class Columns implements HostObject {
  readonly hostType = columnsType;

  constructor(
    readonly grid: MemoryGrid,
    readonly sheet: SheetRange['sheet'],
    readonly table: GridTable,
  ) {}

  add(name: string): Column {
    const { grid, sheet, table } = this;
    const { area } = table;
    const column = { ...area, column: area.column + area.columnCount, columnCount: 1 };
    const { tables } = grid.sheet(sheet.name);
    const index = tables.findIndex(({ id }) => id === table.id);
    existing(tables[index]);
    tables[index] = { ...table, area: { ...area, columnCount: area.columnCount + 1 } };
    grid.write(sheet.id, { ...column, rowCount: 1 }, [[name]]);
    const footer = table.showTotals ? 1 : 0;
    return new Column(
      new SheetRange(sheet, { ...column, row: column.row + 1, rowCount: column.rowCount - 1 - footer }),
    );
  }
}

const columnsType: HostType<Columns> = {
  name: 'TableColumnCollection',
  properties: {},
  methods: { add: (columns, _index: unknown, _values: unknown, name: string) => columns.add(name) },
};

const columnType: HostType<Column> = {
  name: 'TableColumn',
  properties: { name: read(() => '') },
  methods: { getDataBodyRange: ({ body }) => body },
};
