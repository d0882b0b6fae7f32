import { ISuperTableService } from '@univerjs/engine-formula';
import type { Grid, GridTable } from '../../host/workbook/grid';
import { rangeFromArea } from './areas';
import type { UniverAccess } from './univerAccess';

type TableMembers = Pick<Grid, 'tables'> & {
  /** Makes a table known to the add-in and to formulas such as =SUM(Staff[Hired]). It stays where it is. */
  knowTable(sheetId: string, table: GridTable, columns: readonly string[]): void;
};

/** Tables of an opened file: Univer draws none, but its formulas can name them. */
export function gridTables(univer: UniverAccess): Required<TableMembers> {
  const known = new Map<string, GridTable[]>();
  const service = univer.injector.get(ISuperTableService);
  return {
    tables: (sheetId) => known.get(sheetId) ?? [],
    knowTable(sheetId, table, columns) {
      known.set(sheetId, [...(known.get(sheetId) ?? []), table]);
      service.registerTable(univer.unitId, table.name, {
        sheetId,
        range: rangeFromArea(table.area),
        titleMap: new Map(columns.map((column, i) => [column, i])),
      });
    },
  };
}
