import { describe, expect, it } from 'vitest';
import { auditSteps } from '../../src/audit/audit';
import { rules } from '../../src/audit/rules';
import { snapshotOf, type AuditedSheet } from '../../src/audit/snapshot';
import type { RuleId } from '../../src/locales/audit/ruleWords';
import { copiedDown, sheetFrom, tableOf, type Written } from './auditOf';
import { bookOf } from './bookOf';

const numbers = (count: number, number: number): number[] => Array.from({ length: count }, () => number);

/** A long table of counts: opening B, hires C, leavers D, closing E, and a formula in F. */
const counts = (
  count: number,
  formula: string,
  value: number,
  format = 'General',
  headers = ['Turnover'],
): AuditedSheet => {
  const sheet = sheetFrom(
    'Sheet1',
    tableOf(
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', ...headers],
      numbers(count, 0).map((_, i) => `2024-${(i % 12) + 1}`),
      numbers(count, 9),
      numbers(count, 1),
      numbers(count, 2),
      numbers(count, 8),
      copiedDown(formula, numbers(count, value)),
    ),
  );
  return { ...sheet, numberFormats: sheet.values.map((row) => row.map(() => format)) };
};

/** Rates in B, and a formula about them in C. */
const rates = (count: number, formula: string, headers: readonly string[], value: Written = 0.3): AuditedSheet => {
  const sheet = sheetFrom(
    'Sheet1',
    tableOf(
      headers,
      numbers(count, 0).map((_, i) => `2024-${(i % 12) + 1}`),
      numbers(count, 0.3),
      copiedDown(
        formula,
        numbers(count, 0).map(() => value as number),
      ),
    ),
  );
  return { ...sheet, numberFormats: sheet.values.map((row) => row.map(() => '0%')) };
};

const people = (count: number): AuditedSheet =>
  sheetFrom(
    'Staff',
    tableOf(['Name', 'Hire date', 'Leaving date'], numbers(count, 0).map(String), numbers(count, 45000)),
  );

describe('the pauses that let a page breathe while a rule reads long columns', () => {
  it.each<[RuleId, AuditedSheet, number, number]>([
    ['handwritten-rate', counts(900, '=D2/B2', 2 / 9), 7, 30],
    ['churn-net', counts(800, '=(B2-E2)/B2', 1 / 9), 5, 25],
    ['mean-of-rates', rates(300, '=AVERAGE(B$2:B$4)', ['Month', 'Turnover rate', 'Mean']), 4, 25],
    ['retention-from-turnover', rates(600, '=1-B2', ['Month', 'Turnover rate', 'Retention']), 4, 25],
    ['monthly-against-annual', rates(600, '=B2>$B$900', ['Month', 'Turnover rate', 'Over'], 'no'), 7, 25],
    ['left-before-hired', people(3_100), 4, 25],
    ['times-100', counts(300, '=D2/B2*100', 22, '0.0%'), 3, 25],
    ['times-100', rates(300, '=B2>100', ['Month', 'Turnover rate', 'Over'], 'no'), 3, 25],
    ['total-in-range', counts(600, '=TURNOVER.OPENBASE(D$2:D2,B$2)', 0.2), 3, 25],
    ['tiny-base', counts(1_100, '=TURNOVER.OPENBASE(D2,B2)', 2 / 9), 3, 25],
    ['over-limit', counts(600, '=TURNOVER.OPENBASE(D2,B2)', 2), 2, 25],
    ['odd-one-out', counts(10, '=D2/B2', 2 / 9), 1, 5],
    ['wrong-column', counts(10, '=TURNOVER.OPENBASE(D2,E2)', 2 / 8), 1, 5],
    ['does-not-add-up', counts(10, '=D2/B2', 2 / 9), 1, 100],
    ['mixed-methods', counts(10, '=TURNOVER.OPENBASE(D2,B2)', 2 / 9), 1, 5],
    ['partial-year', counts(10, '=TURNOVER.OPENBASE(D2,B2)*4', 8 / 9), 1, 5],
    ['text-number', counts(10, '=TURNOVER.OPENBASE(D2,B2)', 2 / 9), 1, 5],
    ['text-date', counts(10, '=TURNOVER.OPENBASE(D2,B2)', 2 / 9), 1, 5],
  ])('%s', (id, sheet, least, most) => {
    const book = bookOf([sheet]);
    const pauses = [...rules.find((rule) => rule.id === id)!.find(book)].filter((found) => found === undefined).length;
    expect(pauses).toBeGreaterThanOrEqual(least);
    expect(pauses).toBeLessThanOrEqual(most);
  });
});

describe('how far an audit has come', () => {
  it('is half of the way when all cells are read, and never less than before', () => {
    const sheet = counts(2_499, '=TURNOVER.OPENBASE(D2,B2)', 2 / 9);
    const narrow = {
      ...sheet,
      area: { ...sheet.area, columnCount: 4 },
      formulas: sheet.formulas.map((row) => row.slice(0, 4)),
    };
    const steps = [...auditSteps(snapshotOf([narrow]))];
    expect(steps.slice(0, 5).map((step) => Number(step.toFixed(6)))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(steps.filter((step, i) => step < (steps[i - 1] ?? 0))).toEqual([]);
    expect(steps.filter((step) => step > 0.5).length).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(1);
    const whole = [...auditSteps(snapshotOf([counts(20, '=D2/B2', 2 / 9)]))];
    expect(whole.at(-1)).toBeGreaterThan(0.94);
    expect(whole.at(-1)).toBeLessThan(1);
    expect(whole[0]).toBe(0.5);
  });
});
