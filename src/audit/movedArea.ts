import type { Area } from '../formulas/area';
import { areaWhenCopied, writtenRangeFrom } from '../formulas/handwrittenCells';

/** The cells a reference means in a copy of its formula some rows down and columns to the right; null outside the sheet. */
export type MovedArea = (rows: number, columns: number) => Area | null;

/** A reference read once, so that a hundred thousand copies of its formula cost additions only. */
export function movedAreaOf(text: string): MovedArea {
  const range = writtenRangeFrom(text);
  return (rows, columns) => range && areaWhenCopied(range, rows, columns);
}
