import { certain, optionalLineOf, lineOf } from './cells';
import { Fault, wrongValue } from './fault';
import { type Fraction, sumOf } from './fraction';
import { type Method, methodOf } from './methods';
import { type Columns, accountOf, columnsOf } from './periods';
import { baseOf, rateOf, refuseFaults, refuseWithoutHiresOrClosing, share, totalOf, wholeSpan } from './spans';

/** Functions of which every column is required. */
function required(columns: Columns, ...names: (keyof Columns)[]): Columns {
  if (names.some((name) => columns[name] === undefined)) wrongValue();
  return columns;
}

/** Any error cell anywhere comes before the rules, also in a row that would be left out. */
function refuseFaultyCells({ leavers, opening, hires, closing }: Columns): void {
  for (const line of [leavers, opening, hires, closing]) {
    for (const cell of line?.cells ?? []) if (cell instanceof Fault) throw cell;
  }
}

export function checkedSpan(columns: Columns, method: Method = 'opening') {
  const span = wholeSpan(accountOf(columns));
  refuseFaultyCells(columns);
  refuseWithoutHiresOrClosing(columns, method);
  refuseFaults(span);
  return span;
}

function rate(method: Method, columns: Columns): Fraction {
  return rateOf(checkedSpan(columns, method), method);
}

export function avgbase(leavers: unknown, opening: unknown, closing: unknown) {
  return rate('average', required(columnsOf(leavers, opening, null, closing), 'leavers', 'opening', 'closing'));
}

export function openbase(leavers: unknown, opening: unknown) {
  return rate('opening', required(columnsOf(leavers, opening), 'leavers', 'opening'));
}

export function closebase(leavers: unknown, closing: unknown) {
  return rate('closing', required(columnsOf(leavers, null, null, closing), 'leavers', 'closing'));
}

export function cumulative(leavers: unknown, opening: unknown, hires: unknown) {
  return rate('cumulative', required(columnsOf(leavers, opening, hires), 'leavers', 'opening', 'hires'));
}

export function namedRate(method: unknown, leavers: unknown, opening: unknown, hires?: unknown, closing?: unknown) {
  return rate(methodOf(method), required(columnsOf(leavers, opening, hires, closing), 'leavers', 'opening'));
}

export function base(method: unknown, leavers: unknown, opening: unknown, hires?: unknown, closing?: unknown) {
  const columns = required(columnsOf(leavers, opening, hires, closing), 'leavers', 'opening');
  const named = methodOf(method);
  return baseOf(checkedSpan(columns, named), named);
}

export function hirerate(hires: unknown, opening: unknown, closing: unknown) {
  const span = checkedSpan(required(columnsOf(null, opening, hires, closing), 'opening', 'hires', 'closing'));
  return share(totalOf(span, 'hires'), baseOf(span, 'average'));
}

export function flux(leavers: unknown, opening: unknown, hires: unknown, closing: unknown) {
  const columns = columnsOf(leavers, opening, hires, closing);
  const span = checkedSpan(required(columns, 'leavers', 'opening', 'hires', 'closing'));
  return share(totalOf(span, 'leavers').plus(totalOf(span, 'hires')), baseOf(span, 'average'));
}

export function netgrowth(leavers: unknown, opening: unknown, hires: unknown) {
  const span = checkedSpan(required(columnsOf(leavers, opening, hires), 'leavers', 'opening', 'hires'));
  return share(totalOf(span, 'hires').minus(totalOf(span, 'leavers')), baseOf(span, 'opening'));
}

export function lossratio(leavers: unknown, hires: unknown) {
  const columns = { leavers: lineOf(leavers), hires: optionalLineOf(hires) };
  if (columns.hires?.cells.length !== columns.leavers.cells.length) wrongValue();
  refuseFaultyCells(columns);
  return share(sumOf(columns.leavers.cells.map(certain)), sumOf(columns.hires.cells.map(certain)));
}
