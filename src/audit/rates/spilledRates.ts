import { rateAreas } from '../../formulas/rateCells';
import { rateFormulaFrom, type RateFormula } from '../../formulas/rateFormula';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import type { Area } from '../../formulas/area';
import type { BookSheet, FormulaGroup, Place } from '../book';

/** A cell that a TURNOVER formula fills from elsewhere. */
export interface SpilledCell {
  readonly group: FormulaGroup;
  /** Where the formula stands. */
  readonly at: Place;
  readonly rate: RateFormula;
  /** Which of the results it is, counted from 0. */
  readonly line: number;
}

interface Spill {
  readonly group: FormulaGroup;
  readonly at: Place;
  readonly rate: RateFormula;
  readonly area: Area;
}

const rates = new WeakMap<FormulaGroup, { readonly rate: RateFormula | null }>();
const spills = new WeakMap<BookSheet, readonly Spill[]>();

/** The TURNOVER rate in the formula of a group; null for groups that hold none. */
export function rateOfGroup(group: FormulaGroup): RateFormula | null {
  const known = rates.get(group);
  if (known) return known.rate;
  const rate = mentionsTurnover(group.formula) ? rateFormulaFrom(group.formula) : null;
  rates.set(group, { rate });
  return rate;
}

/** The formula that a cell without one was filled by; null where its number was typed. */
export function spilledCell(sheet: BookSheet, row: number, column: number): SpilledCell | null {
  let known = spills.get(sheet);
  if (!known) spills.set(sheet, (known = sheet.groups.flatMap((group) => spillsOf(sheet, group))));
  const found = known.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  if (!found) return null;
  const { at, area } = found;
  return { ...found, line: area.columnCount === 1 ? row - at.row : column - at.column };
}

function spillsOf(sheet: BookSheet, group: FormulaGroup): Spill[] {
  const rate = rateOfGroup(group);
  if (!rate?.isSpilled) return [];
  const isFilled = (row: number, column: number) => sheet.value(row, column) !== '';
  // How many cells it fills follows from the sizes of its arguments, which copying leaves as they are.
  return group.cells.flatMap((at) =>
    rateAreas(rate, at.row, at.column, sheet.cells.area, isFilled).map((area) => ({ group, at, rate, area })),
  );
}
