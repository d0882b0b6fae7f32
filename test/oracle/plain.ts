import {
  type Cell,
  certain,
  certainCells,
  isBlank,
  isOmitted,
  lineOf,
  numberOf,
  rangeOf,
  singleNumber,
  singleOf,
} from './cells';
import { Fault, wrongValue } from './fault';
import { Fraction, ONE, ZERO, meanOf, sumOf } from './fraction';
import { type Shown } from './perPeriod';
import { share } from './spans';

/** Leavers over the mean of the observed headcounts; what is blank or 0 was not observed. */
export function meanbase(leavers: unknown, headcounts: unknown): Fraction {
  const gone = sumOf(certainCells(leavers));
  const observed = certainCells(headcounts).filter((headcount) => !headcount.isZero());
  return share(gone, observed.length === 0 ? ZERO : meanOf(observed));
}

export function pooled(leavers: unknown, bases: unknown): Fraction {
  const [left, right] = [rangeOf(leavers), rangeOf(bases)];
  if (left.rows !== right.rows || left.columns !== right.columns) wrongValue();
  const [gone, base] = [certainCells(leavers), certainCells(bases)];
  if (gone.some((count, group) => count.isAbove(ZERO) && base[group]!.isZero())) wrongValue();
  return share(sumOf(gone), sumOf(base));
}

export function retention(stayed: unknown, started: unknown): Fraction {
  const [stayers, starters] = [lineOf(stayed).cells, lineOf(started).cells];
  if (stayers.length !== starters.length) wrongValue();
  const [still, before] = [stayers.map(certain), starters.map(certain)];
  if (still.some((count, group) => count.isClearlyAbove(before[group]!))) wrongValue();
  return share(sumOf(still), sumOf(before));
}

export function cost(leavers: unknown, salary: unknown, multiple: unknown): Fraction {
  const lines = [leavers, salary, multiple].map((argument) => lineOf(argument).cells);
  const [gone, pay, times] = lines as [Cell[], Cell[], Cell[]];
  if ([pay, times].some((line) => line.length !== 1 && line.length !== gone.length)) wrongValue();
  for (const cell of lines.flat()) certain(cell);
  const at = (line: Cell[], row: number): Fraction => certain(line[line.length === 1 ? 0 : row]);
  return sumOf(gone.map((_, row) => at(gone, row).times(at(pay, row)).times(at(times, row))));
}

export function hiresneeded(current: unknown, target: unknown, rate: unknown): Fraction {
  const [have, want, leaving] = [current, target, rate].map((argument) => singleNumber(argument));
  if (leaving!.isAbove(Fraction.of(10))) wrongValue();
  return want!.minus(have!).plus(leaving!.times(want!));
}

/** Linear, or compounded; a root that is no fraction comes as a floating-point number. */
export function annualize(rate: unknown, months: unknown, compound?: unknown): Fraction | number {
  const [part, count] = [singleNumber(rate), singleNumber(months)];
  if (count.isZero()) wrongValue();
  const times = Fraction.of(12).over(count);
  if (!isCompounded(compound)) return part.times(times);
  if (part.isClearlyAbove(ONE)) wrongValue();
  const staying = ONE.minus(part);
  return times.denominator === 1n
    ? ONE.minus(staying.power(times.toNumber()))
    : 1 - staying.toNumber() ** times.toNumber();
}

function isCompounded(compound: unknown): boolean {
  if (isOmitted(compound) || isBlank(singleOf(compound))) return false;
  const choice = singleOf(compound);
  return typeof choice === 'boolean' ? choice : certain(numberOf(choice)).isAbout(ONE) || wrongValue();
}

/** Cell by cell: nothing, or the warning with the limit as a percentage of at most one decimal. */
export function flag(rate: unknown, limit?: unknown): Shown[][] {
  const { columns, cells } = rangeOf(rate);
  const isDefault = isOmitted(limit) || isBlank(singleOf(limit));
  const highest = isDefault ? ONE : singleNumber(limit);
  const words = `Over ${highest.times(Fraction.of(100)).toNumber()}%`;
  const shownCells = cells.map((value): Shown => {
    const number = isBlank(value) ? ZERO : numberOf(value);
    if (number instanceof Fault) return number;
    return number.isClearlyAbove(highest) ? words : '';
  });
  return Array.from({ length: cells.length / columns }, (_, row) =>
    shownCells.slice(row * columns, (row + 1) * columns),
  );
}
