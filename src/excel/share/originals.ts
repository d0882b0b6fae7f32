import { cellAddress, referenceFrom, addressOf } from '../../formulas/area';
import { liveCell, liveFormula } from '../../formulas/share/liveReferences';
import type { Area, CellValue } from '../area';
import { asText } from '../newSheet';
import type { SharedFormula } from './sharePlan';

/**
 * One cell that was written when the workbook was shared, as the hidden sheet keeps it. Formulas are kept as text without
 * their equal sign, so that no program takes them for formulas of its own; two formulas beside them follow the cell itself
 * and the cells that the original reads, when rows are inserted and sheets renamed.
 */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the original formula fills; null in the other cells that it filled. */
  readonly original: { readonly formula: string; readonly rowCount: number; readonly columnCount: number } | null;
  /** A formula, or the value in its place. */
  readonly written: { readonly formula: string } | { readonly value: CellValue };
  readonly liveCell: string;
  /** "" where the original reads no cells. */
  readonly live: string;
}

/** How many columns a line has. */
export const keptColumns = 8;

/** The lines of one formula: its own cell first. */
export function keptCells({ sheet, area, formula, after }: SharedFormula): KeptCell[] {
  return (after ?? []).flatMap((cells, i) =>
    cells.map((cell, j) => {
      const [row, column] = [area.row + i, area.column + j];
      const isFirst = i + j === 0;
      return {
        sheet,
        row,
        column,
        original: isFirst ? { formula, rowCount: area.rowCount, columnCount: area.columnCount } : null,
        written: typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : { value: unmarked(cell) },
        liveCell: liveCell(sheet, row, column),
        live: isFirst ? liveFormula(formula, sheet) : '',
      };
    }),
  );
}

const unmarked = (cell: CellValue): CellValue =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

/** As it is typed into the hidden sheet. */
export function lineOf({ sheet, row, column, original, written, liveCell: own, live }: KeptCell): CellValue[] {
  const filled = original ? addressOf({ row, column, ...original }) : '';
  const value = 'value' in written ? written.value : '';
  return [
    asText(sheet),
    cellAddress(row, column),
    filled,
    original ? asText(original.formula.slice(1)) : '',
    'formula' in written ? asText(written.formula.slice(1)) : '',
    typeof value === 'string' ? asText(value) : value,
    own,
    live,
  ];
}

/** The same read back; null for a line that somebody has changed beyond recognition. */
export function keptCellFrom(values: readonly CellValue[], formulas: readonly CellValue[]): KeptCell | null {
  const [sheet, cell, filled, original, formula, value] = values;
  const [own, live] = formulas.slice(keptColumns - 2);
  const at = referenceFrom(String(cell));
  const area: Area | undefined = filled === '' ? undefined : referenceFrom(String(filled))?.area;
  if (!at || sheet === '' || (original !== '' && !area) || typeof own !== 'string') return null;
  return {
    sheet: String(sheet),
    row: at.area.row,
    column: at.area.column,
    original: area ? { formula: `=${String(original)}`, rowCount: area.rowCount, columnCount: area.columnCount } : null,
    written: formula === '' ? { value } : { formula: `=${String(formula)}` },
    liveCell: own,
    live: String(live),
  };
}

/** Where a kept cell is now; null where it has been deleted. */
export function placeNow({ liveCell: own }: KeptCell): { sheet: string; row: number; column: number } | null {
  const found = referenceFrom(own.replace(/^=/, ''));
  return found && found.sheet !== null ? { sheet: found.sheet, row: found.area.row, column: found.area.column } : null;
}
