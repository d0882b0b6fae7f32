import { addressOf, cellAddress } from '../../formulas/area';
import { liveCell, liveFormula } from '../../formulas/share/liveReferences';
import type { KeptCell } from '../../sheets/keptOriginals';
import type { CellValue } from '../area';
import { asText } from '../newSheet';
import type { SharedFormula } from './sharePlan';

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
