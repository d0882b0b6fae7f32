import type { Area } from '../formulas/area';
import type { Method } from '../turnover/method';
import type { Book, BookSheet, Place } from './book';
import { rateOfCell, type RateCells, type RateInput } from './rateCells';
import { placeInRun, type Run } from './runs';

/** A rate in a cell, with the people it was made of. */
export interface RateOnBase {
  readonly place: Place;
  readonly leavers: number;
  readonly base: number;
}

const cellsAtOnce = 500;

/**
 * The rates of a run on a base under a limit. Only the first and the last formula of a run are read; the cells of the others lie evenly in
 * between, because that is what copying does. Undefined now and then, where a pane may breathe.
 */
export function* basesAlong(book: Book, sheet: BookSheet, run: Run, limit: number): Generator<RateOnBase | undefined> {
  const first = rateOfCell(book, sheet, run.first.row, run.first.column);
  if (!first) return;
  const end = placeInRun(run, run.count - 1);
  const last = rateOfCell(book, sheet, end.row, end.column);
  if (!last) return;
  const isSame = first.method !== null && first.method === last.method;
  for (let i = 0; i < run.count; i++) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    const place = placeInRun(run, i);
    const value = sheet.value(place.row, place.column);
    if (typeof value !== 'number') continue;
    const share = i / Math.max(1, run.count - 1);
    const rate = isSame ? null : rateOfCell(book, sheet, place.row, place.column);
    const method = isSame ? first.method : (rate?.method ?? null);
    const inputs: Inputs = (name) =>
      isSame ? between(first.inputs[name], last.inputs[name], share) : rate?.inputs[name];
    const found = method && rateOnBase(method, inputs, value / first.scale, limit);
    if (found) yield { place, ...found };
  }
}

type Inputs = (name: RateInput) => RateCells | undefined;

function between(a: RateCells | undefined, b: RateCells | undefined, share: number): RateCells | undefined {
  if (!a || !b) return undefined;
  const along = (from: number, to: number) => Math.round(from + (to - from) * share);
  const area: Area = {
    row: along(a.area.row, b.area.row),
    column: along(a.area.column, b.area.column),
    rowCount: along(a.area.rowCount, b.area.rowCount),
    columnCount: along(a.area.columnCount, b.area.columnCount),
  };
  return { sheet: a.sheet, area };
}

/** Rates that were rounded to whole percentages still come from their numbers. */
const roundedBy = 0.0051;

function rateOnBase(method: Method, inputs: Inputs, rate: number, limit: number): Omit<RateOnBase, 'place'> | null {
  const base = baseOf(method, inputs, limit);
  if (base === null || base >= limit) return null;
  const cells = inputs('leavers');
  const leavers = cells ? sumOf(cells) : Math.round(rate * base * 100) / 100;
  return Math.abs(leavers / base - rate) <= roundedBy ? { leavers, base } : null;
}

function baseOf(method: Method, inputs: Inputs, limit: number): number | null {
  // The closing may have to be added up from long ranges: only where it is asked for.
  const opening = countIn(inputs('opening'), 'first');
  switch (method) {
    case 'opening':
      return opening;
    case 'closing':
      return closingOf(inputs);
    case 'average': {
      const closing = closingOf(inputs);
      return opening === null || closing === null ? null : (opening + closing) / 2;
    }
    case 'cumulative': {
      const hires = inputs('hires');
      if (opening === null || opening >= limit) return opening;
      return hires ? opening + sumOf(hires) : null;
    }
    case 'mean': {
      const counts = inputs('headcounts') && numbersOf(inputs('headcounts')!).filter((count) => count > 0);
      return counts?.length ? counts.reduce((sum, count) => sum + count, 0) / counts.length : null;
    }
  }
}

/** As given, or as it follows from the opening. */
function closingOf(inputs: Inputs): number | null {
  const given = inputs('closing');
  if (given) return countIn(given, 'last');
  const [opening, hires, leavers] = [countIn(inputs('opening'), 'first'), inputs('hires'), inputs('leavers')];
  return opening === null || !hires || !leavers ? null : opening + sumOf(hires) - sumOf(leavers);
}

function countIn(cells: RateCells | undefined, which: 'first' | 'last'): number | null {
  if (!cells) return null;
  const { sheet, area } = cells;
  const size = area.rowCount * area.columnCount;
  for (let i = 0; i < Math.min(size, mostCells); i++) {
    const at = which === 'first' ? i : size - 1 - i;
    const value = sheet.value(area.row + Math.floor(at / area.columnCount), area.column + (at % area.columnCount));
    if (typeof value === 'number') return value;
  }
  return null;
}

const sumOf = (cells: RateCells): number => numbersOf(cells).reduce((sum, count) => sum + count, 0);

/** More cells than this are no periods. */
const mostCells = 1_000;

function numbersOf({ sheet, area }: RateCells): number[] {
  const used = sheet.cells.area;
  const lastRow = Math.min(area.row + area.rowCount, used.row + used.rowCount);
  const lastColumn = Math.min(area.column + area.columnCount, used.column + used.columnCount);
  const numbers: number[] = [];
  for (let row = area.row; row < lastRow && numbers.length < mostCells; row++)
    for (let column = area.column; column < lastColumn; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  return numbers;
}
