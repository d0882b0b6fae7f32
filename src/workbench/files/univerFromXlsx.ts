import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { StyledCell, XlsxSheet, XlsxWorkbook } from '../../xlsx/xlsxWorkbook';
import { canSpill, hasExternalLink } from '../../xlsx/fileFormula';
import { settingsKey } from '../grid/settingsKey';
import { rangeFromArea } from '../grid/areas';
import { unshownStyle, univerStyle } from './cellStyles';
import { sheetRulesFrom, type SheetRules } from './conditionalFormats';
import { asCustomData } from './keptParts';
import { pixelsFromCharacters, pixelsFromPoints } from './sizes';
import { StyleIds } from './styleIds';

const [yes, no] = [1, 0] as const;
/** CellValueType. */
const [asText, asNumber, asBoolean, asForcedText] = [1, 2, 3, 4] as const;
const workbookScope = 'AllDefaultWorkbook';
const leastRows = 200;
const sparedRows = 100;
const leastColumns = 26;
const sparedColumns = 4;
const noteSize = { width: 220, height: 100 };

/** An opened file as the data of a workbook that Univer can show. `id` is the workbook's place on the page. */
export function univerFromXlsx(workbook: XlsxWorkbook, id: string, name: string): IWorkbookData {
  const styles = new StyleIds();
  const sheets = workbook.sheets.map((sheet, i) => ({
    sheet,
    id: `sheet-${i + 1}`,
    rules: sheetRulesFrom(sheet.look.conditionalRules),
  }));
  const data = Object.fromEntries(sheets.map((each) => [each.id, sheetData(each.sheet, each.id, each.rules, styles)]));
  return {
    id,
    name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: styles.all,
    sheetOrder: sheets.map((each) => each.id),
    sheets: withOneShown(data),
    custom: { [settingsKey]: workbook.settings },
    resources: [
      resource('SHEET_DEFINED_NAME_PLUGIN', namesData(workbook, sheets)),
      resource(
        'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
        Object.fromEntries(sheets.map((each) => [each.id, each.rules.shown])),
      ),
      resource('SHEET_NOTE_PLUGIN', Object.fromEntries(sheets.map((each) => [each.id, notesData(each.sheet)]))),
    ],
  };
}

const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });

type Sheets = readonly { readonly sheet: XlsxSheet; readonly id: string }[];

/** A workbook with nothing but hidden sheets would show nothing at all. */
function withOneShown(data: Record<string, Partial<IWorksheetData>>): IWorkbookData['sheets'] {
  const all = Object.values(data);
  if (all.length > 0 && all.every(({ hidden }) => hidden === yes)) all[0].hidden = no;
  return data;
}

function namesData({ names }: XlsxWorkbook, sheets: Sheets): object {
  const entries = names.map(({ name, formula, sheet }, i) => ({
    id: `name-${i + 1}`,
    name,
    formulaOrRefString: /^=('(?:[^']|'')+'|[^'!()"]+)!\$?[A-Za-z]/.test(formula) ? formula.slice(1) : formula,
    localSheetId: sheets.find((each) => each.sheet.name === sheet)?.id ?? workbookScope,
    comment: '',
    hidden: false,
  }));
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}

function notesData({ look }: XlsxSheet): object {
  const notes: Record<number, Record<number, object>> = {};
  look.comments.forEach(({ row, column, text }, i) => {
    (notes[row] ??= {})[column] = { id: `note-${i + 1}`, row, col: column, note: text, ...noteSize };
  });
  return notes;
}

function sheetData(sheet: XlsxSheet, id: string, rules: SheetRules, styles: StyleIds): Partial<IWorksheetData> {
  const { look, visibility, isProtected, tables } = sheet;
  const { protection, validations, autoFilter, view, handedOn, freeze } = look;
  const { cells, rowCount, columnCount } = cellsOf(sheet, styles);
  return {
    id,
    name: sheet.name,
    hidden: visibility === 'Visible' ? no : yes,
    cellData: cells,
    rowCount: Math.max(leastRows, rowCount + sparedRows),
    columnCount: Math.max(leastColumns, columnCount + sparedColumns),
    defaultRowHeight: 20,
    defaultColumnWidth: 72,
    mergeData: sheet.merged.map(rangeFromArea),
    showGridlines: view?.showGridLines === false ? no : yes,
    ...(view?.tabColor?.rgb ? { tabColor: `#${view.tabColor.rgb.slice(-6)}` } : {}),
    rowData: Object.fromEntries(
      look.rows.map(([row, { height, hidden }]) => [
        row,
        { ...(height === undefined ? {} : { h: pixelsFromPoints(height), ia: no }), ...(hidden ? { hd: yes } : {}) },
      ]),
    ),
    columnData: Object.fromEntries(
      look.columns.map(({ width, hidden }, column) => [
        column,
        { ...(width === undefined ? {} : { w: pixelsFromCharacters(width) }), ...(hidden ? { hd: yes } : {}) },
      ]),
    ),
    ...(freeze ? { freeze: freezeOf(freeze.rows ?? 0, freeze.columns ?? 0) } : {}),
    custom: asCustomData({
      visibility,
      isProtected,
      protection,
      validations,
      autoFilter,
      view,
      handedOn,
      tables,
      rules: rules.kept,
      otherRules: rules.others,
    }),
  };
}

const freezeOf = (rows: number, columns: number) => ({
  startRow: rows > 0 ? rows : -1,
  ySplit: rows,
  startColumn: columns > 0 ? columns : -1,
  xSplit: columns,
});

type CellData = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: XlsxSheet, styles: StyleIds): { cells: CellData; rowCount: number; columnCount: number } {
  const cells: CellData = {};
  let [rowCount, columnCount] = [0, 0];
  const add = (row: number, column: number, part: ICellData) => {
    const own = ((cells[row] ??= {})[column] ??= {});
    Object.assign(own, part, own.custom && part.custom ? { custom: { ...own.custom, ...part.custom } } : {});
    [rowCount, columnCount] = [Math.max(rowCount, row + 1), Math.max(columnCount, column + 1)];
  };
  sheet.look.styles.forEach((styled) => add(styled.row, styled.column, styleData(styled, styles)));
  sheet.look.links.forEach(({ row, column, link }) => add(row, column, { custom: { link } }));
  const { area } = sheet;
  if (!area) return { cells, rowCount, columnCount };
  // Which is told by the function where it can spill by itself.
  sheet.spills.forEach(({ area: { row, column } }) => {
    const formula = sheet.formulas[row - area.row]?.[column - area.column];
    if (typeof formula === 'string' && !canSpill(formula)) add(row, column, { custom: { isArray: true } });
  });
  const isSpilled = spilledCells(sheet);
  sheet.formulas.forEach((formulas, i) =>
    formulas.forEach((formula, j) => {
      const [row, column] = [area.row + i, area.column + j];
      const value = sheet.values[i][j];
      if ((formula === '' && value === '') || isSpilled(row, column)) return;
      add(row, column, contentOf(formula, value));
    }),
  );
  return { cells, rowCount, columnCount };
}

function styleData({ style }: StyledCell, styles: StyleIds): ICellData {
  const unshown = unshownStyle(style);
  return { s: styles.idOf(univerStyle(style) as IStyleData), ...(unshown ? { custom: { style: unshown } } : {}) };
}

/** The cells that a formula elsewhere fills, which would block it. */
function spilledCells({ spills }: XlsxSheet): (row: number, column: number) => boolean {
  const larger = spills.map(({ area }) => area).filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  return (row, column) =>
    larger.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount &&
        (row !== area.row || column !== area.column),
    );
}

/** A link to another file cannot be followed: its value stays. */
function contentOf(formula: XlsxSheet['values'][number][number], value: typeof formula): ICellData {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && !hasExternalLink(formula);
  return { ...(isFormula ? { f: formula } : {}), ...(value === '' ? {} : valueData(value)) };
}

function valueData(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: asNumber };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: asBoolean };
  return { v: value, t: value.trim() !== '' && Number.isFinite(Number(value)) ? asForcedText : asText };
}
