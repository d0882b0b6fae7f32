import { writeXlsx as writeWithLibrary, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { addressOf, type Area } from '../formulas/area';
import type { CellValue } from '../sheets/sheetCells';
import { settingsProperties } from './documentSettings';
import { canSpill, formulaForFile, hasExternalLink } from './fileFormula';
import { finishedPackage, markedError } from './finishPackage';
import { generalFormat } from './readCells';
import type { XlsxSheet, XlsxSpill, XlsxTable, XlsxWorkbook } from './xlsxWorkbook';

/** Writes a workbook as Excel stores it, with the values it shows now, so that programs that do not calculate see them. */
export async function writeXlsx(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const bytes = await writeWithLibrary({
    sheets: workbook.sheets.map(sheetForFile),
    namedRanges: workbook.names.map(({ name, formula, sheet }) => ({
      name,
      range: formulaForFile(formula),
      ...(sheet === undefined ? {} : { scope: sheet }),
    })),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ visibility }) => visibility === 'Visible'),
    ),
    properties: { custom: settingsProperties(workbook.settings) },
  });
  return finishedPackage(bytes, workbook);
}

function sheetForFile(sheet: XlsxSheet): WriteSheet {
  const { look } = sheet;
  return {
    ...look.handedOn,
    name: sheet.name,
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    cells: cellsForFile(sheet),
    columns: [...look.columns],
    rowDefs: new Map(look.rows),
    merges: sheet.merged.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    conditionalRules: [...look.conditionalRules],
    dataValidations: [...look.validations],
    tables: sheet.tables.flatMap((table) => tableForFile(table, headersOf(sheet, table))),
    freezePane: look.freeze,
    autoFilter: look.autoFilter,
    view: look.view,
    ...(sheet.isProtected ? { protection: { ...look.protection, sheet: true } } : {}),
  };
}

/** Excel refuses a file in which a table's columns are called otherwise than its header cells. */
function headersOf({ area, values }: XlsxSheet, table: XlsxTable): string[] | null {
  if (!table.hasHeaders) return [...table.columns];
  const row = values[table.area.row - (area?.row ?? 0)] ?? [];
  const headers = table.columns.map((_column, i) => row[table.area.column + i - (area?.column ?? 0)]);
  const names = headers.filter((header): header is string => typeof header === 'string' && header !== '');
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === table.columns.length;
  return isUnique ? names : null;
}

function tableForFile(table: XlsxTable, headers: string[] | null) {
  const { name, area, hasHeaders, hasTotals, style, totals } = table;
  if (!headers) return [];
  return {
    name,
    range: addressOf(area),
    columns: headers.map((header, i) => ({ ...totals?.[i], name: header.replaceAll('\n', '_x000a_') })),
    showAutoFilter: hasHeaders,
    showTotalRow: hasTotals,
    ...(style ? { style } : {}),
  };
}

function cellsForFile(sheet: XlsxSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const at = (row: number, column: number) => {
    const key = `${row},${column}`;
    const known = cells.get(key);
    if (known) return known;
    const cell: Partial<Cell> = {};
    cells.set(key, cell);
    return cell;
  };
  const { area, look } = sheet;
  const spillAt = new Map(sheet.spills.map((spill) => [`${spill.area.row},${spill.area.column}`, spill]));
  look.styles.forEach(({ row, column, style }) => Object.assign(at(row, column), { style: withWholeFont(style) }));
  look.links.forEach(({ row, column, link }) => Object.assign(at(row, column), { hyperlink: link }));
  look.comments.forEach(({ row, column, text, author }) =>
    Object.assign(at(row, column), { comment: { text, author } }),
  );
  // The library writes rows as far as there are cells.
  look.rows.forEach(([row]) => at(row, 0));
  if (!area) return cells;
  sheet.formulas.forEach((formulas, i) =>
    formulas.forEach((formula, j) => {
      const value = sheet.values[i][j];
      if (formula === '' && value === '') return;
      const [row, column] = [area.row + i, area.column + j];
      const spill = spillAt.get(`${row},${column}`);
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && !hasExternalLink(formula);
      Object.assign(
        at(row, column),
        isFormula
          ? formulaCell(formula, value, spill, { row, column, rowCount: 1, columnCount: 1 })
          : { value: escaped(value) },
      );
      addNumberFormat(at(row, column), sheet.numberFormats[i]?.[j]);
    }),
  );
  return cells;
}

function formulaCell(formula: string, value: CellValue, known: XlsxSpill | undefined, own: Area): Partial<Cell> {
  const spill = known ?? (canSpill(formula) ? { area: own, isDynamic: true } : undefined);
  const array: Partial<Cell> = spill
    ? { formulaType: 'array', formulaRef: addressOf(spill.area), formulaDynamic: spill.isDynamic }
    : {};
  return { formula: formulaForFile(formula), formulaResult: markedError(escaped(value)), ...array };
}

function addNumberFormat(cell: Partial<Cell>, format: string | undefined): void {
  if (format === undefined || format === (cell.style?.numFmt ?? generalFormat)) return;
  cell.style = { ...cell.style, numFmt: format };
}

/** A font without a name or size would get whichever the program that opens the file thinks of. */
const withWholeFont = (style: CellStyle): CellStyle =>
  style.font ? { ...style, font: { name: 'Calibri', size: 11, ...style.font } } : style;

/** Text that looks like the file's sign for a character, such as "_x000D_", has its first sign written as such a sign. */
const escaped = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : value;
