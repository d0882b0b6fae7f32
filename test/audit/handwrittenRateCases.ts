import type { Written } from '../taskpane/workbook';
import { copiedDown, findingsOf, gives, tableOf } from './auditOf';

export const find = (sheets: Parameters<typeof findingsOf>[1], others = {}) =>
  findingsOf('handwritten-rate', sheets, others);

/** Six months in B:E under headers in row 2, so that the formulas read as people write them: "=C3/B3". */
export const opening = [100, 98, 103, 97, 99, 104];
export const leavers = [5, 4, 9, 3, 2, 6];
export const hires = [3, 9, 3, 5, 7, 1];
export const closing = opening.map((count, i) => count + hires[i] - leavers[i]);
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
export const english = ['Month', 'Opening', 'Leavers', 'Hires', 'Closing', 'Turnover'];

export const monthly = (formula: string, headers = english): Written[][] => [
  ['Staff turnover'],
  ...tableOf(headers, months, opening, leavers, hires, closing, copiedDown(formula, Array<number>(6).fill(0.05))),
];

/** One formula in G1, beside the same months. */
export const beside = (formula: string, headers = english): Written[][] => {
  const [title, ...rows] = monthly('=1', headers).map((row) => row.slice(0, 5));
  return [[...title, '', '', '', '', '', gives(formula, 0.1)], ...rows];
};
