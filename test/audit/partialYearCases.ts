import { findingsOf, gives, tableOf, type Written } from './auditOf';

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];

/** A table of periods in A1:E…, each of 100 people of whom one leaves, and a formula below it in B. */
export function below(labels: readonly Written[], formula: string, value: number, headers = english) {
  const each = (number: number) => labels.map(() => number);
  return [
    ...tableOf(headers, labels, each(100), each(1), each(1), each(100)),
    [],
    ['Annualised turnover', gives(formula, value)],
  ];
}
export const found = (labels: readonly Written[], formula: string, value = 0.6, headers = english) =>
  findingsOf('partial-year', below(labels, formula, value, headers));
