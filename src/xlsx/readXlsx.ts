import { readXlsx as readWithLibrary, type Sheet, type Workbook } from 'hucre/xlsx';
import type { Area } from '../formulas/area';
import { withBuiltInFormats } from './builtInFormats';
import { settingsFromProperties } from './documentSettings';
import { entriesOfXlsx } from './fileKind';
import { formulaFromFile } from './fileFormula';
import { packageFacts, type PackageFacts } from './packageFacts';
import { readCells, type ReadCells } from './readCells';
import { notesOf } from './readNotes';
import { readTables } from './readTables';
import { XlsxProblem } from './xlsxProblem';
import { withChangedTexts } from './zipWriter';
import { withPlainColors } from './fileColors';
import type { CellStyle, XlsxLook, XlsxName, XlsxSheet, XlsxWorkbook } from './xlsxWorkbook';

/** Reads an .xlsx file; throws an XlsxProblem for everything that is none, or that cannot be shown as it is. */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const entries = entriesOfXlsx(bytes);
  try {
    const facts = await packageFacts(bytes, entries);
    const workbook = await readWithLibrary(await withKnownFormats(bytes), {
      readStyles: true,
      sheets: (_info, i) => facts.cellSheets.has(i),
    });
    if (workbook.sheets.length === 0) throw new XlsxProblem('empty', 'no sheets');
    const wrong = workbook.sheets.find(({ name }) => forbiddenInNames.test(name));
    if (wrong) throw new XlsxProblem('corrupt', `a sheet named ${wrong.name}`);
    return await workbookFrom(workbook, facts);
  } catch (error) {
    throw problemFrom(error);
  }
}

/** Excel takes a file with such a sheet for damaged, and nothing could write it again. */
const forbiddenInNames = /[[\]:*?/\\]/;

const withKnownFormats = (bytes: Uint8Array): Promise<Uint8Array> =>
  withChangedTexts(bytes, async (name, text) => {
    if (wholeParts.test(name)) checkEnd(name, await text());
    return name === 'xl/styles.xml' ? withBuiltInFormats(await text()) : null;
  });

const wholeParts = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/;
const endOfPart = /<\/(?:[\w.-]+:)?(?:worksheet|sst)>|^[^]*<(?:[\w.-]+:)?(?:worksheet|sst)\b[^>]*\/>/;
const tailLength = 1000;

/** The library reads a part that breaks off between two elements as if that were all. */
function checkEnd(name: string, xml: string): void {
  if (!endOfPart.test(xml.slice(-tailLength))) throw new XlsxProblem('corrupt', `${name} breaks off`);
}

function problemFrom(error: unknown): XlsxProblem {
  if (error instanceof XlsxProblem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new XlsxProblem(
    /over the \d+ limit|Invalid array length|out of memory/i.test(detail) ? 'tooLarge' : 'corrupt',
    detail,
  );
}

async function workbookFrom(workbook: Workbook, facts: PackageFacts): Promise<XlsxWorkbook> {
  const read = workbook.sheets.map((sheet) => ({ sheet, cells: readCells(sheet, workbook.themeColors) }));
  const tables = await readTables(workbook, facts);
  return {
    sheets: read.map(({ sheet, cells }, i) => sheetFrom(sheet, cells, tables[i], workbook.themeColors)),
    names: namesOf(workbook),
    settings: { ...facts.webExtensionSettings, ...settingsFromProperties(workbook.properties?.custom) },
    notes: await notesOf(
      workbook,
      read.map(({ cells }) => cells),
      facts,
    ),
  };
}

function sheetFrom(
  sheet: Sheet,
  cells: ReadCells,
  tables: XlsxSheet['tables'],
  theme: Workbook['themeColors'],
): XlsxSheet {
  const { area, formulas, values, numberFormats, spills } = cells;
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    isProtected: sheet.protection?.sheet === true,
    area,
    formulas,
    values,
    numberFormats,
    spills,
    tables,
    merged: (sheet.merges ?? []).map(areaOfMerge),
    look: lookOf(sheet, cells, theme),
  };
}

const areaOfMerge = ({ startRow, startCol, endRow, endCol }: NonNullable<Sheet['merges']>[number]): Area => ({
  row: startRow,
  column: startCol,
  rowCount: endRow - startRow + 1,
  columnCount: endCol - startCol + 1,
});

function lookOf(sheet: Sheet, { styles, comments, links }: ReadCells, theme: Workbook['themeColors']): XlsxLook {
  const { pageSetup, headerFooter, rowBreaks, colBreaks, images } = sheet;
  return {
    styles,
    comments,
    links,
    columns: sheet.columns ?? [],
    rows: [...(sheet.rowDefs ?? [])],
    conditionalRules: (sheet.conditionalRules ?? []).map((rule) =>
      rule.style ? { ...rule, style: withFill(withPlainColors(rule.style, theme)) } : rule,
    ),
    validations: sheet.dataValidations ?? [],
    protection: sheet.protection,
    freeze: sheet.freezePane,
    autoFilter: sheet.autoFilter,
    view: sheet.view,
    handedOn: { pageSetup, headerFooter, rowBreaks, colBreaks, images },
  };
}

/** Excel writes no pattern for the plain fill of a conditional format, which the library takes for no fill at all. */
function withFill(style: CellStyle): CellStyle {
  const { fill } = style;
  const isPlain = fill?.type === 'pattern' && fill.pattern === 'none' && fill.bgColor !== undefined;
  return isPlain ? { ...style, fill: { ...fill, pattern: 'solid' } } : style;
}

/** Without the names that Excel keeps for itself, such as the area of a filter. */
function namesOf({ namedRanges = [] }: Workbook): XlsxName[] {
  return namedRanges
    .filter(({ name }) => !/^_xl/i.test(name))
    .map(({ name, range, scope }) => ({
      name,
      formula: formulaFromFile(range, false),
      ...(scope === undefined ? {} : { sheet: scope }),
    }));
}
