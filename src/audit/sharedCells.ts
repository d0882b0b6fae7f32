import { relativeKey } from '../formulas/relativeKey';
import { keptIn, placeNow } from '../sheets/keptOriginals';
import type { SheetCells } from '../sheets/sheetCells';
import type { Place } from './book';

/** Formulas that this add-in wrote so that the workbook can be shared: what they are is known, and kept in the workbook. */
export interface SharedCells {
  has(sheet: string, place: Place, formula: string): boolean;
}

const placeKey = (sheet: string, { row, column }: Place) => `${row} ${column} ${sheet.toLowerCase()}`;

/** Where they stand now, as long as nobody has changed them; null where there are none. */
export function sharedCells(sheets: readonly SheetCells[]): SharedCells | null {
  const written = new Map<string, string>();
  for (const kept of keptIn(sheets)) {
    const now = placeNow(kept);
    if (now && 'formula' in kept.written)
      written.set(placeKey(now.sheet, now), relativeKey(kept.written.formula, kept.row, kept.column));
  }
  if (written.size === 0) return null;
  return {
    has: (sheet, place, formula) =>
      written.get(placeKey(sheet, place)) === relativeKey(formula, place.row, place.column),
  };
}
