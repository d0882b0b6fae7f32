import { type Fraction, ZERO } from './fraction';
import { type Method } from './methods';
import { shown } from './perPeriod';
import { type Span, periodsIn } from './rosterCalendar';
import { monthsOf, optionalMethod, spanOf, wordOf } from './rosterCells';
import { type Flows, baseIn, flowsIn, rateIn, shareOf } from './rosterFlows';
import { type Group, groupsOf, labelsOf, refuseReasons } from './rosterGroups';
import { type Person, isLeaverOf, isThere, numberOf, peopleOf, staffOf } from './rosterRows';
import { SOME_WORDS, type TableCell } from './tables';

type Args = unknown[];

const words = (columns: number): TableCell[] => Array.from({ length: columns }, () => SOME_WORDS);
const rateCell = (flows: Flows, method: Method): TableCell => shown(() => rateIn(flows, method));

/** A row per period: from, to, opening, hires, leavers, closing, daily average, the four rates. */
export function table(...[hired, left, from, to, by, include, counted]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const periods = periodsIn(spanOf(from, to), monthsOf(by, 'month'));
  const people = peopleOf(staff, include, counted);
  const rows = periods.map((period) => {
    const flows = flowsIn(people, period);
    const rates = (['average', 'opening', 'closing', 'cumulative'] as const).map((method) => rateCell(flows, method));
    const { opening, hires, leavers, closing, mean } = flows;
    return [period.from, period.to, opening, hires, leavers, closing, mean, ...rates];
  });
  return [words(11), ...rows];
}

/** Those with somebody there or hired in the span. */
function groupsIn(groups: Group[], span: Span): Group[] {
  return groups.filter(({ people }) => {
    const { opening, hires } = flowsIn(people, span);
    return opening.isAbove(ZERO) || hires.isAbove(ZERO);
  });
}

/** A row per group: group, opening, hires, leavers, closing, base, rate; then the total. */
export function groups(...[hired, left, from, to, group, word, include, counted]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const labels = labelsOf(staff, group);
  refuseReasons(labels);
  const method = optionalMethod(word);
  const people = peopleOf(staff, include, counted);
  const row = (name: TableCell, members: Person[]): TableCell[] => {
    const flows = flowsIn(members, span);
    const { opening, hires, leavers, closing } = flows;
    return [name, opening, hires, leavers, closing, baseIn(flows, method), rateCell(flows, method)];
  };
  const rows = groupsIn(groupsOf(people, labels), span).map(({ name, people: members }) => row(name, members));
  return [words(7), ...rows, row('Total', people)];
}

/** Groups by periods, with a total row and a total column. */
export function matrix(...[hired, left, from, to, group, by, show, word, include, counted]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const labels = labelsOf(staff, group);
  refuseReasons(labels);
  const periods = periodsIn(span, monthsOf(by, 'month'));
  const shows = wordOf(show, 'rate', ['rate', 'leavers', 'hires', 'headcount']);
  const method = optionalMethod(word);
  const people = peopleOf(staff, include, counted);
  const cell = (members: Person[], period: Span): TableCell => {
    const flows = flowsIn(members, period);
    if (shows === 'rate') return rateCell(flows, method);
    return shows === 'headcount' ? flows.closing : flows[shows];
  };
  const row = (name: TableCell, members: Person[]): TableCell[] => [
    name,
    ...periods.map((period) => cell(members, period)),
    cell(members, span),
  ];
  const rows = groupsIn(groupsOf(people, labels), span).map(({ name, people: members }) => row(name, members));
  return [[SOME_WORDS, ...periods.map((period) => period.from), 'Total'], ...rows, row('Total', people)];
}

/** A row per reason that somebody left for: reason, leavers, rate on everybody, share; then the total. */
export function reasons(...[hired, left, from, to, reason, word, include]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const labels = labelsOf(staff, reason);
  const method = optionalMethod(word);
  const people = peopleOf(staff, include);
  const base = baseIn(flowsIn(people, span), method);
  const leavers = people.filter((person) => isLeaverOf(person, span));
  const row = (name: TableCell, gone: Person[]): TableCell[] => [
    name,
    numberOf(gone),
    shown(() => shareOf(numberOf(gone), base)),
    shown(() => shareOf(numberOf(gone), numberOf(leavers))),
  ];
  const rows = groupsOf(leavers, labels).map(({ name, people: gone }) => row(name, gone));
  return [words(4), ...rows, row('Total', leavers)];
}

/** From opening to closing in five rows: those who left after being there at the start apart from those hired since. */
export function bridge(...[hired, left, from, to, include]: Args): TableCell[][] {
  const staff = staffOf(hired, left);
  const span = spanOf(from, to);
  const people = peopleOf(staff, include);
  const { opening, hires, closing } = flowsIn(people, span);
  const leavers = people.filter((person) => isLeaverOf(person, span));
  const wereThere = leavers.filter((person) => isThere(person, span.from - 1));
  const cameSince = leavers.filter((person) => !isThere(person, span.from - 1));
  const minus = (gone: Person[]): Fraction => ZERO.minus(numberOf(gone));
  const steps = [opening, hires, minus(wereThere), minus(cameSince), closing];
  return [words(2), ...steps.map((step): TableCell[] => [SOME_WORDS, step])];
}
