import { bookSteps } from '../../src/audit/book';
import type { Finding } from '../../src/audit/finding';
import { atOnce } from '../../src/audit/lots';
import { rules } from '../../src/audit/rules';
import { snapshotOf, type AuditedSheet, type Snapshot } from '../../src/audit/snapshot';
import { copiedFormula } from '../../src/formulas/references';
import type { RuleId } from '../../src/locales/audit/ruleWords';
import type { CellValue } from '../../src/sheets/sheetCells';
import { addressOf } from '../../src/formulas/area';
import { gives, sheetFrom, type Written } from '../taskpane/workbook';

export { gives, sheetFrom, type Written };

/** A formula written for the first row, copied to each of the values below one another. */
export const copiedDown = (formula: string, values: readonly CellValue[]): Written[] =>
  values.map((value, i) => gives(copiedFormula(formula, i, 0)!, value));

/** A table as people see it: a line of headers, and a line for each period; the columns may be lists of cells. */
export function tableOf(headers: readonly string[], ...columns: readonly (readonly Written[])[]): Written[][] {
  const length = Math.max(...columns.map((column) => column.length));
  return [[...headers], ...Array.from({ length }, (_, i) => columns.map((column) => column[i] ?? ''))];
}

/** The findings of one rule, which alone is asked, in some sheets; a bare list of rows is the sheet "Sheet1". */
export function findingsOf<Id extends RuleId>(
  rule: Id,
  sheets: readonly AuditedSheet[] | readonly (readonly Written[])[],
  others: Partial<Snapshot> = {},
): Finding<Id>[] {
  const all = isRows(sheets) ? [sheetFrom('Sheet1', sheets)] : sheets;
  const book = atOnce(bookSteps(snapshotOf(all, others)));
  const { find } = rules.find(({ id }) => id === rule)!;
  return [...find(book)].filter((found): found is Finding<Id> => found?.rule === rule);
}

const isRows = (
  sheets: readonly AuditedSheet[] | readonly (readonly Written[])[],
): sheets is readonly (readonly Written[])[] => Array.isArray(sheets[0]);

/** Where the findings are: "Sheet1!D2:D7 F9". */
export const placesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ sheet, areas }) => `${sheet}!${areas.map((area) => addressOf(area)).join(' ')}`);
