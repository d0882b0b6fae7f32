import type { Given } from '../given';
import { rowsOf } from './staff';

export type Label = string | number | boolean;

/** What the tables call the group of rows without a label, and the row of all. */
const blankLabel = '(blank)';
export const totalLabel = 'Total';

/** Longer texts no formula can hold. */
const longestText = 255;

/**
 * A label as the text of a cell. What a spreadsheet would take for a formula, a number, a date or TRUE becomes a formula that
 * gives it.
 */
function labelCell(label: Label): string {
  if (typeof label === 'number') return `=${label}`;
  if (typeof label === 'boolean') return `=${String(label).toUpperCase()}`;
  if (/^[^\d=+\-@'#]\D*$/.test(label) && !/^\s*(true|false)\s*$/i.test(label)) return label;
  return `="${label.replaceAll('"', '""')}"`;
}

/** Which rows have a label, as an array to multiply with; null for text that no formula can hold. */
function isLabelled(groups: Given, hired: Given, label: Label, isLabelText: boolean): string | null {
  const cells = rowsOf(groups, hired);
  if (label === blankLabel && !isLabelText) return `((${cells}="")+(${cells}=0)>0)`;
  if (typeof label === 'number') return `(${cells}=${label})`;
  if (typeof label === 'boolean') return label ? `(${cells}=TRUE)` : `(${cells}=FALSE)*(${cells}<>"")`;
  return label.length > longestText ? null : `(${cells}="${label.replaceAll('"', '""')}")`;
}

/** The label of each row of a table between header and total, with the rows of the list that have it; null for no such table. */
export function labelledRows(
  current: readonly (readonly Label[])[],
  head: string,
  groups: Given,
  hired: Given,
): { cell: string; factor: string }[] | null {
  if (current[0]?.[0] !== head || current[current.length - 1][0] !== totalLabel) return null;
  const labels = current.slice(1, -1).map(([label]) => label);
  const rows = labels.map((label, i) => {
    // "(blank)" may also stand in a cell; those without a label come last.
    const isLabelText = label === blankLabel && i < labels.length - 1;
    const factor = isLabelled(groups, hired, label, isLabelText);
    return factor === null ? null : { cell: labelCell(label), factor };
  });
  return rows.every((row) => row !== null) ? rows : null;
}
