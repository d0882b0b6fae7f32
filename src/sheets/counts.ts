import { isShownError } from './errorTexts';
import type { CellValue } from './sheetCells';

/** The four columns of a table of periods. */
export const countNames = ['opening', 'hires', 'leavers', 'closing'] as const;

export type CountName = (typeof countNames)[number];

/** The cells of each count as they stand in the workbook; null where it is not given. */
export type CountCells = Readonly<Record<CountName, CellValue[][] | null>>;

/** Office.js answers an error cell with its text, where a function would be given an error. */
export const asArgumentCell = (cell: CellValue): unknown =>
  typeof cell === 'string' && isShownError(cell) ? { type: 'Error', basicValue: cell } : cell;

export const asArgument = (cells: CellValue[][] | null): unknown[][] | null =>
  cells && cells.map((row) => row.map(asArgumentCell));
