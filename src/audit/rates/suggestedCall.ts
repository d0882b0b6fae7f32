import { addressOf } from '../../formulas/area';
import { turnoverFormula, type ArgumentTexts } from '../../formulas/turnoverFormula';
import type { FormulaGroup, Place } from '../book';
import { countBeside } from './countBeside';
import type { HandwrittenRate } from './handwrittenRates';
import type { CountedCells } from './onePeriod';

/** The function that gives a rate written by hand, and the cells its arguments name. */
export interface SuggestedCall {
  readonly id: string;
  /** The whole formula of the group's first cell, with what the fraction was wrapped in. */
  readonly formula: string;
  /** Leavers and hires are given as one number each, not one for each period. */
  readonly isSummed: boolean;
  /** Counts that the fraction itself does not read. */
  readonly found: Partial<Record<'opening' | 'hires', CountedCells>>;
}

/** What to write in place of the fraction; null where a count that the function needs stands nowhere. */
export function suggestedCall(rate: HandwrittenRate, group: FormulaGroup): SuggestedCall | null {
  const { opening, hires, closing, headcounts, leavers, method } = rate;
  const isSummed = leavers.isDerived || leavers.cells.length > 1 || !areAlike(leavers.cells[0], hires);
  const left = isSummed ? rate.ratio.upper.text : leavers.cells[0].term.cells.text;
  const joined = hires && (isSummed && hires.term.isSum ? `SUM(${textOf(hires)})` : textOf(hires));
  const write = (id: string, args: ArgumentTexts, found: SuggestedCall['found'] = {}): SuggestedCall | null =>
    Object.values(args).includes('') ? null : { id, isSummed, found, formula: inPlace(rate, group, id, args) };
  switch (method) {
    case 'average':
      return write('AVGBASE', { leavers: left, opening: textOf(opening), closing: textOf(closing) });
    case 'opening':
      return write(rate.isCustomers ? 'CHURN' : 'OPENBASE', { leavers: left, opening: textOf(opening) });
    case 'closing':
      return write('CLOSEBASE', { leavers: left, closing: textOf(closing) });
    case 'mean':
      return write('MEANBASE', { leavers: left, headcounts: textOf(headcounts) });
    case 'cumulative':
      if (hires) return write('CUMULATIVE', { leavers: left, opening: textOf(opening), hires: joined! });
      return withOpeningBeside(rate, left, write);
  }
}

/** The same for another cell of the group: counts that the fraction does not read move with it. */
export function movedCall(call: SuggestedCall, from: Place, to: Place): SuggestedCall {
  const { opening, hires } = call.found;
  const moved = (cells: CountedCells): CountedCells => ({
    ...cells,
    area: {
      ...cells.area,
      row: cells.area.row + to.row - from.row,
      column: cells.area.column + to.column - from.column,
    },
  });
  if (!opening) return call;
  return { ...call, found: { opening: moved(opening), ...(hires ? { hires: moved(hires) } : {}) } };
}

/** Leavers and hires have one cell for each period, or one each; more cells than that are better summed first. */
function areAlike(leavers: CountedCells, hires: CountedCells | undefined): boolean {
  const size = ({ area }: CountedCells) => area.rowCount * area.columnCount;
  return size(leavers) <= mostPeriods && (!hires || size(hires) === size(leavers));
}

const mostPeriods = 400;

/** The reference as it is written; "" for a part of one that has to stay where it is. */
function textOf(cells: CountedCells | undefined): string {
  if (!cells) return '';
  const { term, isPart } = cells;
  if (!isPart) return term.cells.text;
  if (term.cells.kind !== 'range' || Object.values(term.cells.fixed).some(Boolean)) return '';
  const { area } = term.cells;
  const isSecond = cells.area.row > area.row || cells.area.column > area.column;
  const at = {
    row: area.row + (isSecond ? area.rowCount - 1 : 0),
    column: area.column + (isSecond ? area.columnCount - 1 : 0),
    rowCount: 1,
    columnCount: 1,
  };
  return addressOf(at, term.cells.sheet ?? undefined);
}

const inPlace = ({ ratio, innerScale }: HandwrittenRate, { formula }: FormulaGroup, id: string, args: ArgumentTexts) =>
  `${formula.slice(0, ratio.start)}${turnoverFormula(id, args).slice(1)}${innerScale === 100 ? '*100' : ''}${formula.slice(ratio.end)}`;

/** Leavers over closing + leavers needs the opening as well, which often stands in the same row. */
function withOpeningBeside(
  rate: HandwrittenRate,
  leavers: string,
  write: (id: string, args: ArgumentTexts, found: SuggestedCall['found']) => SuggestedCall | null,
): SuggestedCall | null {
  const [own] = rate.leavers.cells;
  const written = own.term.cells;
  if (written.kind !== 'range' || Object.values(written.fixed).some(Boolean)) return null;
  const beside = (role: 'opening' | 'hires'): CountedCells | undefined => {
    const place = countBeside(own.sheet, own.area, role, own.role.isAbove);
    if (!place) return undefined;
    const area = {
      ...written.area,
      row: written.area.row + place.row - own.area.row,
      column: written.area.column + place.column - own.area.column,
    };
    const text = addressOf(area, written.sheet ?? undefined);
    const term = { sign: 1, isSum: false, cells: { ...written, text, area } } as const;
    return { ...own, area: { ...own.area, ...place }, term };
  };
  const [opening, hires] = [beside('opening'), beside('hires')];
  const counts = { leavers, opening: textOf(opening) };
  return hires
    ? write('CUMULATIVE', { ...counts, hires: textOf(hires) }, { opening, hires })
    : write('RATE', { method: '"cumulative"', ...counts, closing: textOf(rate.closing) }, { opening });
}
