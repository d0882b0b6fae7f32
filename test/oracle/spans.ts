import { type Cell, certain } from './cells';
import { Fault, NO_BASE, wrongValue } from './fault';
import { Fraction, ONE, TWO, ZERO, meanOf, sumOf } from './fraction';
import { type Method } from './methods';
import { type Account, type Columns, type Period, derivedHires, isClosingMissing, isNought } from './periods';

/** Rows of an account, first and last included, seen as one longer period. */
export interface Span {
  account: Account;
  first: number;
  last: number;
  /** A day in each row of the account, where the span was found by them. */
  dates?: Cell[];
}

export function wholeSpan(account: Account): Span {
  return { account, first: 0, last: account.periods.length - 1 };
}

function periodsIn({ account, first, last }: Span): Period[] {
  return account.periods.slice(first, last + 1);
}

export function totalOf(span: Span, column: 'leavers' | 'hires'): Fraction {
  return sumOf(periodsIn(span).map((period) => certain(period[column])));
}

export function refuseWithoutHiresOrClosing(columns: Columns, method: Method): void {
  if (method !== 'opening' && columns.hires === undefined && columns.closing === undefined) wrongValue();
}

/** Throws what is wrong with the span: row by row, in each its cells before the rules; then the rules of the span. */
export function refuseFaults(span: Span): void {
  const periods = periodsIn(span);
  periods.forEach((period, at) => {
    for (const column of ['leavers', 'opening', 'hires', 'closing'] as const) {
      const isRead = column !== 'hires' || span.account.columns.hires !== undefined;
      if (isRead && period[column] instanceof Fault) throw period[column];
    }
    const date = span.dates?.[span.first + at];
    if (date instanceof Fault) throw date;
    if (breaksRowRule(span.account, span.first + at)) wrongValue();
  });
  if (isSpanClosingMissing(span)) wrongValue();
  if (span.account.columns.hires === undefined || periods[0]?.opening === undefined) return;
  if (periods.some((period) => period.leavers === undefined)) return;
  const employed = certain(periods[0].opening).plus(totalOf(span, 'hires'));
  if (totalOf(span, 'leavers').isClearlyAbove(employed)) wrongValue();
}

function breaksRowRule(account: Account, row: number): boolean {
  const period = account.periods[row]!;
  const { leavers, opening, hires } = period;
  const areHiresGiven = account.columns.hires !== undefined;
  const isKnown = !account.hasSingleClosing || leavers !== undefined;
  if ((isKnown && isClosingMissing(period, areHiresGiven)) || isOpeningMissing(account, row)) return true;
  if (!areHiresGiven || leavers === undefined || opening === undefined) return false;
  return certain(leavers).isClearlyAbove(certain(opening).plus(certain(hires)));
}

/** With one closing for several rows and no hires the rule speaks of the span too. */
function isSpanClosingMissing(span: Span): boolean {
  const { hasSingleClosing, columns } = span.account;
  const [first, last] = [periodsIn(span)[0], periodsIn(span).pop()];
  if (!hasSingleClosing || first === undefined || last === undefined || isOneByOne(columns)) return false;
  const leavers = columns.leavers === undefined ? undefined : totalOf(span, 'leavers');
  return isClosingMissing({ ...last, leavers, opening: first.opening }, false);
}

/** Whether every row can be worked out from the one above. */
function isOneByOne({ leavers, hires }: Columns): boolean {
  return leavers !== undefined && hires !== undefined;
}

/** An opening of 0 or blank in row 2 and later while the row above closes above 0. */
export function isOpeningMissing(account: Account, row: number): boolean {
  if (row === 0 || account.columns.opening?.cells.length === 1) return false;
  const above = account.periods[row - 1]!.closing;
  return isNought(account.periods[row]!.opening) && above instanceof Fraction && above.isAbove(ZERO);
}

/** The denominator, 0 when no row is filled in. */
export function baseOf(span: Span, method: Method): Fraction {
  const periods = periodsIn(span);
  if (periods.length === 0) return ZERO;
  const opening = periods[0]!.opening;
  const closing = periods[periods.length - 1]!.closing;
  if (method === 'opening') return certain(opening);
  if (method === 'closing') return certain(closing);
  if (method === 'average') return certain(opening).plus(certain(closing)).over(TWO);
  if (method === 'cumulative') return certain(opening).plus(hiresOf(span));
  return meanOf(periods.map((period) => certain(period.opening).plus(certain(period.closing)).over(TWO)));
}

function hiresOf(span: Span): Fraction {
  const { account } = span;
  const periods = periodsIn(span);
  if (account.columns.hires !== undefined) return totalOf(span, 'hires');
  const [first, last] = [periods[0]!, periods[periods.length - 1]!];
  const isOneSum = account.hasSingleClosing && periods.length > 1;
  const derived = isOneSum
    ? [derivedHires(certain(last.closing), certain(first.opening), totalOf(span, 'leavers'))]
    : periods.map((period) => certain(period.hires));
  if (derived.some((hires) => ZERO.isAbove(hires))) wrongValue();
  // People may have come in between one row's closing and the next row's opening, where no row counts them as hires.
  if (totalOf(span, 'leavers').isClearlyAbove(certain(first.opening).plus(sumOf(derived)))) wrongValue();
  return sumOf(derived);
}

export function share(part: Fraction, whole: Fraction): Fraction {
  if (whole.isZero()) throw new Fault(NO_BASE);
  return part.over(whole);
}

export function rateOf(span: Span, method: Method): Fraction {
  refuseWithoutHiresOrClosing(span.account.columns, method);
  refuseFaults(span);
  const [leavers, base] = [totalOf(span, 'leavers'), baseOf(span, method)];
  const isEveryone = method === 'cumulative' && !base.isZero() && leavers.isAbout(base);
  return isEveryone ? ONE : share(leavers, base);
}
