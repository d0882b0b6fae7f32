import { Fault, WRONG_VALUE, wrongValue } from './fault';
import { Fraction, ONE, meanOf, sumOf } from './fraction';
import { METHODS, type Method } from './methods';
import { columnsOf } from './periods';
import { checkedSpan } from './singleRates';
import { type Shown, shown } from './perPeriod';
import { type Span, baseOf, rateOf, totalOf } from './spans';

/** Words of the table's own choosing, which arithmetic cannot judge. */
export const SOME_WORDS = Symbol('some words');

export type TableCell = Shown | number | boolean | typeof SOME_WORDS;

/** Header, then one row per method; the columns as the catalogue lists them. */
export function compare(leavers: unknown, opening: unknown, hires?: unknown, closing?: unknown): TableCell[][] {
  const columns = columnsOf(leavers, opening, hires, closing);
  if (columns.leavers === undefined || columns.opening === undefined) wrongValue();
  const span = checkedSpan(columns, 'average');
  const header: TableCell[] = Array.from({ length: 8 }, () => SOME_WORDS);
  return [header, ...METHODS.map((method) => comparedMethod(span, method))];
}

function comparedMethod(span: Span, method: Method): TableCell[] {
  const rate = shown(() => rateOf(span, method));
  const isComputed = rate instanceof Fraction;
  return [
    method,
    totalOf(span, 'leavers'),
    shown(() => baseOf(span, method)),
    rate,
    isComputed ? rate.isClearlyAbove(ONE) : '',
    shown(() => ofPeriodRates(span, method, meanOf)),
    shown(() => ofPeriodRates(span, method, sumOf)),
    isComputed ? SOME_WORDS : '',
  ];
}

function ofPeriodRates({ account, last }: Span, method: Method, combine: (rates: Fraction[]) => Fraction): Shown {
  if (account.periods.length <= 1) return '';
  if (account.hasSingleClosing && account.columns.hires === undefined) throw new Fault(WRONG_VALUE);
  const cells = Array.from({ length: last + 1 }, (_, row) =>
    shown(() => rateOf({ account, first: row, last: row }, method)),
  );
  const faults = cells.filter((cell) => cell instanceof Fault);
  const worst = faults.find((fault) => fault.code === WRONG_VALUE) ?? faults[0];
  if (worst !== undefined) throw worst;
  return combine(cells as Fraction[]);
}
