import type { Cell, CellStyle, Sheet } from 'hucre/xlsx';
import { referenceFrom, type Area } from '../formulas/area';
import { copiedFormula } from '../formulas/references';
import type { CellValue } from '../sheets/sheetCells';
import { withPlainColors } from './fileColors';
import { serialFromDate } from './fileDates';
import { formulaFromFile } from './fileFormula';
import type { StyledCell, XlsxComment, XlsxLink, XlsxSpill } from './xlsxWorkbook';

/** The cells of a sheet, as far as they hold something, and what stands beside them. */
export interface ReadCells {
  readonly area: Area | null;
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly spills: XlsxSpill[];
  readonly styles: StyledCell[];
  readonly comments: XlsxComment[];
  readonly links: XlsxLink[];
  readonly richTextCount: number;
  readonly formulaCount: number;
  /** Formulas that were saved without a result, as programs do that do not calculate. */
  readonly uncalculatedCount: number;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export const generalFormat = 'General';

type CellAt = (row: number, column: number) => Cell | undefined;

export function readCells(sheet: Sheet, theme: readonly string[] | undefined): ReadCells {
  const cellAt: CellAt = (row, column) => sheet.cells?.get(`${row},${column}`);
  const area = usedArea(sheet, cellAt);
  const details = detailsOf(sheet, theme);
  if (!area) return { area, formulas: [], values: [], numberFormats: [], ...details };
  const formulaText = formulaReader(sheet);
  const over = <T>(read: (row: number, column: number) => T) =>
    Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (_unused, j) => read(area.row + i, area.column + j)),
    );
  const values = over((row, column) => cellValue(sheet.rows[row]?.[column]));
  const formulas = over((row, column) => {
    const cell = cellAt(row, column);
    const value = values[row - area.row][column - area.column];
    return cell?.formula === undefined ? typedAs(value) : formulaText(cell, row, column, value);
  });
  const numberFormats = over((row, column) => cellAt(row, column)?.style?.numFmt ?? generalFormat);
  return { area, formulas, values, numberFormats, ...details };
}

/** Text that looks like a formula has an apostrophe before it, as typed. */
const typedAs = (value: CellValue): CellValue =>
  typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;

function cellValue(value: Cell['value'] | undefined): CellValue {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? serialFromDate(value) : value;
}

/** Copied formulas are stored once, with the cell they were copied from. */
function formulaReader(sheet: Sheet): (cell: Cell, row: number, column: number, value: CellValue) => string {
  const masters = new Map<number, Master>();
  sheet.cells?.forEach(({ formula, formulaSharedIndex }, key) => {
    if (formula && formulaSharedIndex !== undefined) {
      const [row, column] = key.split(',').map(Number);
      masters.set(formulaSharedIndex, { row, column, formula });
    }
  });
  return ({ formula = '', formulaSharedIndex }, row, column, value) => {
    const isStuck = value === '#NAME?';
    if (formula !== '' || formulaSharedIndex === undefined) return formulaFromFile(formula, isStuck);
    const master = masters.get(formulaSharedIndex);
    if (!master) return String(value);
    const copied = copiedFormula(`=${master.formula}`, row - master.row, column - master.column);
    return formulaFromFile((copied ?? '=#REF!').slice(1), isStuck);
  };
}

/** From the first to the last cell that is not blank, as far as formulas and values go. */
function usedArea({ rows }: Sheet, cellAt: CellAt): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if ((value === null || value === '') && cellAt(i, j)?.formula === undefined) return;
      [top, bottom] = [Math.min(top, i), Math.max(bottom, i)];
      [left, right] = [Math.min(left, j), Math.max(right, j)];
    }),
  );
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

type Details = Omit<ReadCells, 'area' | 'formulas' | 'values' | 'numberFormats'>;

function detailsOf(sheet: Sheet, theme: readonly string[] | undefined): Details {
  const [spills, styles, comments, links]: [XlsxSpill[], StyledCell[], XlsxComment[], XlsxLink[]] = [[], [], [], []];
  let [richTextCount, formulaCount, uncalculatedCount] = [0, 0, 0];
  sheet.cells?.forEach((cell, key) => {
    const [row, column] = key.split(',').map(Number);
    if (cell.style && hasLooks(cell.style)) styles.push({ row, column, style: withPlainColors(cell.style, theme) });
    if (cell.comment) comments.push({ row, column, ...commentOf(cell.comment) });
    if (cell.hyperlink) links.push({ row, column, link: cell.hyperlink });
    if ((cell.richText?.length ?? 0) > 1) richTextCount++;
    if (cell.formula === undefined) return;
    formulaCount++;
    if (cell.value === null) uncalculatedCount++;
    const spill = spillOf(cell);
    if (spill) spills.push(spill);
  });
  return { spills, styles, comments, links, richTextCount, formulaCount, uncalculatedCount };
}

const hasLooks = (style: CellStyle): boolean => Object.values(style).some((part) => part !== undefined);

const commentOf = ({ text, author }: NonNullable<Cell['comment']>) => ({ text, ...(author ? { author } : {}) });

function spillOf({ formulaType, formulaRef, formulaDynamic }: Cell): XlsxSpill | null {
  const area = formulaType === 'array' && formulaRef ? referenceFrom(formulaRef)?.area : null;
  return area ? { area, isDynamic: formulaDynamic === true } : null;
}
