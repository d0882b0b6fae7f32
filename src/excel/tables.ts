import type { TableFacts } from '../sheets/tableFacts';
import { areaOf, position } from './area';

/** Asks for all Tables; their places and columns are there once the context has been synced a second time. */
export function askTables(context: Excel.RequestContext): () => () => TableFacts[] {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  return () => {
    const parts = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load('name'),
      range: table.getRange().load(position),
      columns: table.columns.load('items/name'),
    }));
    return () =>
      parts.map(({ table, sheet, range, columns }) => ({
        name: table.name,
        sheet: sheet.name,
        area: areaOf(range),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
        columns: columns.items.map(({ name }) => name),
      }));
  };
}
