/** Every function of a roster, called as Excel calls it, on a given staff. */
import { cell, implementations } from '../../test/functions/call';
import { columnOf, day, type Staff } from './staff';

/** The result of one call; errors are thrown, as they would be no measurement. */
export function call(id: string, ...args: unknown[]): unknown {
  const implementation = implementations.get(`ROSTER.${id}`);
  if (!implementation) throw new Error(`There is no function ROSTER.${id}.`);
  return implementation(...args);
}

const [from, to] = [cell(day.start2015), cell(day.end2024)];

/** 120 months. */
export const table = ({ hired, left }: Staff) => call('TABLE', hired, left, from, to, cell('month'));

/** As many months as asked for, up to the end of 2024. */
export const tableOfMonths = ({ hired, left }: Staff, months: 12 | 1200) =>
  call('TABLE', hired, left, cell(months === 12 ? day.start2024 : day.start1925), to, cell('month'));

export const survival = ({ hired, left }: Staff) => call('SURVIVAL', hired, left, to, cell('month'));

/** The others, each with what it must be given. */
export function otherCalls({ hired, left }: Staff): Record<string, () => unknown> {
  const size = hired.length;
  const departments = ['Sales', 'Production', 'Finance', 'Research', 'Service', 'Logistics', 'IT', 'HR'];
  const group = columnOf(size, (row) => departments[row % departments.length]);
  const reason = columnOf(size, (row) => (left[row][0] ? departments[row % 4] : ''));
  const dates = columnOf(120, (month) => day.start2015 + month * 30);
  const include = columnOf(size, (row) => row % 8 === 0);
  const weights = columnOf(size, (row) => (row % 4 === 0 ? 0.5 : 1));
  const none = null;
  const year = cell('year');
  return {
    'HEADCOUNT on 120 dates': () => call('HEADCOUNT', hired, left, dates),
    HIRES: () => call('HIRES', hired, left, from, to),
    LEAVERS: () => call('LEAVERS', hired, left, from, to),
    AVERAGE: () => call('AVERAGE', hired, left, from, to),
    RATE: () => call('RATE', hired, left, from, to),
    'RATE, include TRUE/FALSE': () => call('RATE', hired, left, from, to, none, include),
    'TABLE, include weights': () => call('TABLE', hired, left, from, to, none, weights),
    'TABLE, counted': () => call('TABLE', hired, left, from, to, none, none, include),
    GROUPS: () => call('GROUPS', hired, left, from, to, group),
    'MATRIX by year': () => call('MATRIX', hired, left, from, to, group, year),
    REASONS: () => call('REASONS', hired, left, from, to, reason),
    BRIDGE: () => call('BRIDGE', hired, left, from, to),
    NEWHIRE: () => call('NEWHIRE', hired, left, from, to, to),
    RETENTION: () => call('RETENTION', hired, left, from, to),
    'SURVIVAL by day': () => call('SURVIVAL', hired, left, to, cell('day')),
    MEDIANTENURE: () => call('MEDIANTENURE', hired, left, to),
    COHORTS: () => call('COHORTS', hired, left, to),
    TENURE: () => call('TENURE', hired, left, to),
    CHECK: () => call('CHECK', hired, left),
  };
}
