import type { Area } from '../formulas/area';
import { copiedArea } from '../formulas/references';

/** The cells a reference means in a copy of its formula some rows down and columns to the right; null outside the sheet. */
export type MovedArea = (rows: number, columns: number) => Area | null;

/**
 * A reference read once for all copies of its formula. Which of its sides move is learned from one step in each direction,
 * so that a hundred thousand copies cost additions only.
 */
export function movedAreaOf(text: string): MovedArea {
  const here = copiedArea(text, 0, 0);
  const next = here && (copiedArea(text, 1, 1) ?? copiedArea(text, 1, 0) ?? copiedArea(text, 0, 1));
  if (!here || !next) return (rows, columns) => (rows === 0 && columns === 0 ? here : copiedArea(text, rows, columns));
  const down = next.row - here.row;
  const right = next.column - here.column;
  const taller = next.rowCount - here.rowCount;
  const wider = next.columnCount - here.columnCount;
  const isPlain = [down, right].every((step) => step === 0 || step === 1) && wider === 0 && Math.abs(taller) <= 1;
  // A step that would leave the sheet says nothing of the others.
  if (!isPlain || copiedArea(text, 1, 1) === null) return (rows, columns) => copiedArea(text, rows, columns);
  return (rows, columns) => {
    const area = {
      row: here.row + rows * down,
      column: here.column + columns * right,
      rowCount: here.rowCount + rows * taller,
      columnCount: here.columnCount,
    };
    // A range of which one end is fixed turns round.
    if (area.rowCount < 1 || (taller !== 0 && rows < 0)) return copiedArea(text, rows, columns);
    return area.row < 0 || area.column < 0 ? null : area;
  };
}
