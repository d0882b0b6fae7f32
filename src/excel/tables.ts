import { areaOf, position, type Area } from './area';

/** An Excel Table: where it stands, and what its columns are called. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
  /** With its headers and its row of totals. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** Asks for all Tables; their places and columns are there once the context has been synced a second time. */
export function askTables(context: Excel.RequestContext): () => () => WorkbookTable[] {
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
