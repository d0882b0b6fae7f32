import { type Cell, type Line, type Range, certain, isBlank, lineOf, numberOf, optionalLineOf, rangeOf } from './cells';
import { Fault, wrongValue } from './fault';
import { type Fraction, TWO, meanOf, sumOf } from './fraction';
import { type Method, methodOf } from './methods';
import { type Columns, type Period, accountOf } from './periods';
import { checkedSpan } from './singleRates';
import { shown } from './perPeriod';
import { baseOf, refuseWithoutHiresOrClosing, share, totalOf } from './spans';
import { SOME_WORDS, type TableCell } from './tables';

/** Header, one row per type, then the total. */
export function breakdown(
  word: unknown,
  types: unknown,
  leavers: unknown,
  opening: unknown,
  hires?: unknown,
  closing?: unknown,
): TableCell[][] {
  const method = methodOf(word);
  const labels = rangeOf(types);
  const names = labels.cells.map(nameOf);
  const byType = leaversByType(labels, leavers);
  const rest = { opening: lineOf(opening), hires: optionalLineOf(hires), closing: optionalLineOf(closing) };
  const faulty = byType.flat().find((cell) => cell instanceof Fault);
  if (faulty !== undefined) throw faulty;
  const perPeriod = byType[0]!.map((_, period) => sumOf(byType.map((line) => certain(line[period]))));
  const total = sumOf(perPeriod);
  const isOfSpan =
    perPeriod.length === 1 && Object.values(rest).some((line) => line !== undefined && line.cells.length > 1);
  const base = isOfSpan ? baseOfTotals(method, total, rest) : baseOfPeriods(method, perPeriod, rest);
  const line = (label: TableCell, count: Fraction): TableCell[] => [
    label,
    count,
    shown(() => share(count, base)),
    shown(() => share(count, total)),
  ];
  const header: TableCell[] = Array.from({ length: 4 }, () => SOME_WORDS);
  const rows = byType.map((counts, at) => line(names[at]!, sumOf(counts.map((cell) => certain(cell)))));
  return [header, ...rows, line('Total', total)];
}

function baseOfPeriods(method: Method, leavers: Fraction[], rest: Columns): Fraction {
  return baseOf(checkedSpan({ ...rest, leavers: columnOf(leavers) }, method), method);
}

/** Leavers of the span as a whole over several periods, each of which has leavers nobody knows; one closing is the span's. */
function baseOfTotals(method: Method, leavers: Fraction, rest: Columns): Fraction {
  refuseWithoutHiresOrClosing(rest, method);
  const periodsOfSpan = checkedSpan(
    accountOf(rest).hasSingleClosing ? { ...rest, closing: undefined } : rest,
    'opening',
  );
  const { periods } = accountOf(rest);
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const hires = rest.hires === undefined ? undefined : columnOf([totalOf(periodsOfSpan, 'hires')]);
  const closing = rest.closing === undefined ? undefined : columnOf(last === undefined ? [] : [certain(last.closing)]);
  if (first === undefined) return sumOf([]);
  const inOne = { leavers: columnOf([leavers]), opening: columnOf([certain(first.opening)]), hires, closing };
  const span = checkedSpan(inOne, method);
  return method === 'mean' && periods.length > 1 ? meanOf(periods.map(averageOf)) : baseOf(span, method);
}

function averageOf({ opening, closing }: Period): Fraction {
  return certain(opening).plus(certain(closing)).over(TWO);
}

function columnOf(cells: Fraction[]): Line {
  return { across: false, cells };
}

/** Labels group as cells do: what is blank is one group of its own. */
function nameOf(label: unknown): TableCell {
  if (isBlank(label)) return '(blank)';
  return typeof label === 'object' ? certain(numberOf(label)) : (label as string | number | boolean);
}

/** Leavers type by type, each a list over the periods; one line of as many cells as types is one total each. */
function leaversByType(labels: Range, leavers: unknown): Cell[][] {
  if (labels.rows > 1 && labels.columns > 1) wrongValue();
  const { rows, columns, cells } = rangeOf(leavers);
  const count = (value: unknown): Cell => lineOf([[value]]).cells[0]!;
  const isOfSpan = (rows === 1 || columns === 1) && cells.length === labels.cells.length;
  if (isOfSpan) return cells.map((value) => [count(value)]);
  // One type has no direction of its own: the periods are whatever line its leavers are in.
  const areTypesAcross = labels.cells.length === 1 ? columns === 1 : labels.columns > 1;
  if ((areTypesAcross ? columns : rows) !== labels.cells.length) wrongValue();
  return labels.cells.map((_, type) =>
    Array.from({ length: areTypesAcross ? rows : columns }, (__, period) =>
      count(cells[areTypesAcross ? period * columns + type : type * columns + period]),
    ),
  );
}
