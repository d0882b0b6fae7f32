import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/locales/audit/ruleWords';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { findingsOf, gives, sheetFrom, tableOf } from './auditOf';

/** One line of opening B, hires C, leavers D, closing E and a rate in F, and a formula in G. */
const line = (formula: string, heading: string, value: number): AuditedSheet => {
  const sheet = sheetFrom(
    'Sheet1',
    tableOf(
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate', heading, 'Annual target'],
      ['Jan', 'Feb'],
      [100, 98],
      [3, 9],
      [5, 4],
      [98, 103],
      [0.05, 0.04],
      [gives(formula, value)],
      [0.3],
    ),
  );
  return { ...sheet, numberFormats: sheet.values.map((row) => row.map(() => '0%')) };
};

/** A formula of so many characters, with an x in it to fill it up. */
const ofLength = (formula: string, length: number) => formula.replace('x', 'x'.repeat(length - formula.length + 1));

describe('a formula longer than people write', () => {
  it.each<[RuleId, number, string, string, number]>([
    ['churn-net', 600, '=IF(B2=0,"x",(B2-E2)/B2)', 'Churn', 0.02],
    ['monthly-against-annual', 1000, '=IF(F2>H2,"x","")', 'Over', 0],
    ['mean-of-rates', 2001, '=IFERROR(AVERAGE(F2:F3),"x")', 'Mean', 0.045],
    ['times-100', 1001, '=IF(F2>100,"x","")', 'Over', 0],
  ])('is passed over by %s from %i characters on', (rule, length, formula, heading, value) => {
    const found = (size: number) => findingsOf(rule, [line(ofLength(formula, size), heading, value)]).length;
    expect([found(length - 1), found(length)]).toEqual([1, 0]);
  });
});
