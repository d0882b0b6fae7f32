import type { Workbook } from 'hucre/xlsx';
import { referenceFrom } from '../formulas/area';
import { elements, type PackageFacts } from './packageFacts';
import type { XlsxTable } from './xlsxWorkbook';

/** The tables of each sheet. Whether one has a header row stands only in its own part. */
export async function readTables({ sheets }: Workbook, facts: PackageFacts): Promise<XlsxTable[][]> {
  const headless = await headlessTables(
    facts,
    sheets.reduce((sum, { tables = [] }) => sum + tables.length, 0),
  );
  return sheets.map(({ tables = [] }) =>
    tables.flatMap(({ name, displayName = name, range, columns, style, showTotalRow }) => {
      const area = range ? referenceFrom(range)?.area : undefined;
      return area
        ? {
            name: displayName,
            area,
            hasHeaders: !headless.has(name),
            hasTotals: showTotalRow === true,
            columns: columns.map((column) => unescapedName(column.name)),
            ...(style ? { style } : {}),
            ...(showTotalRow
              ? {
                  totals: columns.map(({ totalFunction, totalFormula, totalLabel }) => ({
                    totalFunction,
                    totalFormula,
                    totalLabel,
                  })),
                }
              : {}),
          }
        : [];
    }),
  );
}

/** Line breaks in a heading are stored as "_x000a_". */
const unescapedName = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

async function headlessTables({ text, tableParts }: PackageFacts, tableCount: number): Promise<Set<string>> {
  if (tableCount === 0) return new Set();
  const texts = await Promise.all(tableParts.map(text));
  const tables = texts.flatMap((part) => elements(part, 'table'));
  return new Set(tables.filter(({ headerRowCount }) => headerRowCount === '0').map(({ name }) => name));
}
