import type { Written } from '../taskpane/workbook';
import { copiedDown, findingsOf, gives, tableOf } from './auditOf';

export const find = (sheets: Parameters<typeof findingsOf>[1], others = {}) =>
  findingsOf('mean-of-rates', sheets, others);

/** Six months in rows 2 to 7: headers in row 1, columns opening B, leavers C, hires D, closing E, rate F. */
export const opening = [100, 98, 103, 97, 99, 104];
export const leavers = [5, 4, 9, 3, 2, 6];
export const hires = [3, 9, 3, 5, 7, 1];
export const closing = opening.map((count, i) => count + hires[i] - leavers[i]);
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
export const english = ['Month', 'Opening', 'Leavers', 'Hires', 'Closing', 'Turnover rate'];
export const averages = leavers.map((count, i) => count / ((opening[i] + closing[i]) / 2));
export const mean = averages.reduce((sum, rate) => sum + rate, 0) / 6;
export const sum = mean * 6;
export const right = 29 / ((100 + 99) / 2);

interface Options {
  readonly headers?: readonly string[];
  readonly labels?: readonly Written[];
  readonly value?: number | string;
  readonly label?: string;
}

/** The months with a rate each, and a mean below them. */
export function months6(
  rate: string | null,
  below: string,
  { headers = english, labels = months, ...rest }: Options = {},
) {
  const rates = rate === null ? averages : copiedDown(rate, averages);
  return [
    ...tableOf(headers, labels, opening, leavers, hires, closing, rates),
    [rest.label ?? 'Average', '', '', '', '', gives(below, rest.value ?? mean)],
  ];
}
