import { rangeOf } from './cells';
import { type Fraction } from './fraction';
import { shown } from './perPeriod';
import { dateIn, optionalMethod, plain, spanOf } from './rosterCells';
import { flowsIn, rateIn } from './rosterFlows';
import { headcountOn, peopleOf, staffOf } from './rosterRows';
import { type TableCell } from './tables';

type Args = unknown[];

/** The headcount at the end of each date, in the shape of the dates; nothing for a blank one. */
export function headcount(...[hired, left, dates, include]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const { rows, columns, cells } = rangeOf(dates);
  const people = peopleOf(staff, include);
  const counts = cells.map((cell) =>
    shown(() => {
      const day = dateIn(plain(cell));
      return day === undefined ? '' : headcountOn(people, day);
    }),
  );
  return Array.from({ length: rows }, (_, row) => counts.slice(row * columns, (row + 1) * columns));
}

function flowsOf(hired: unknown, left: unknown, from: unknown, to: unknown, include: unknown, counted?: unknown) {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  return flowsIn(peopleOf(staff, include, counted), span);
}

export function hires(...[hired, left, from, to, include]: Args): Fraction {
  return flowsOf(hired, left, from, to, include).hires;
}

export function leavers(...[hired, left, from, to, include, counted]: Args): Fraction {
  return flowsOf(hired, left, from, to, include, counted).leavers;
}

export function average(...[hired, left, from, to, include]: Args): Fraction {
  return flowsOf(hired, left, from, to, include).mean;
}

export function rate(...[hired, left, from, to, word, include, counted]: Args): Fraction {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const method = optionalMethod(word);
  return rateIn(flowsIn(peopleOf(staff, include, counted), span), method);
}
