import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { cellAddress } from '../../src/formulas/area';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';
import { rosterGroups } from './rosterGroups';
import { threeMonths } from './threeMonths';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'];
const months = ['Jan', 'Feb', 'Mar'];
const table = (formula: string, rates: readonly number[]) => threeMonths(copiedDown(formula, rates));

const averages = [35 / 34, 20 / 25.5, 20 / 36.5];
const found = (rows: readonly (readonly Written[])[], limit = 1) => findingsOf('over-limit', rows, { limit });

describe('Rates over the limit', () => {
  it('are explained from their own inputs', () => {
    const [finding, ...others] = found(table('=TURNOVER.AVGBASE(D2,B2,E2)', averages));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2']);
    expect(finding).toMatchObject({ severity: 'check', fix: null, formulaNow: '=TURNOVER.AVGBASE(D2,B2,E2)' });
    expect(finding.facts).toMatchObject({
      method: 'average',
      leavers: 35,
      base: 34,
      opening: 50,
      hires: 3,
      closing: 18,
      cumulative: 35 / 53,
    });
  });

  it('are one finding for the cells of one formula, down and across', () => {
    const all = found(table('=TURNOVER.OPENBASE(D2,B2)', [0.7, 20 / 18, 1.5]));
    expect(placesOf(all)).toEqual(['Sheet1!F3:F4']);
    expect(all[0].facts).toMatchObject({ cells: 2, highest: 1.5, leavers: 20, base: 18 });
    const across = [
      ['Leavers', 35, 20],
      ['Opening', 20, 10],
      ['Rate', gives('=TURNOVER.OPENBASE(B1,B2)', 1.75), gives('=TURNOVER.OPENBASE(C1,C2)', 2)],
    ];
    expect(placesOf(found(across))).toEqual(['Sheet1!B3:C3']);
  });

  it.each([
    ['multiplied by 100', '=ROUND(TURNOVER.AVGBASE(D2,B2,E2)*100,1)', 102.9],
    ['inside IFERROR', '=IFERROR(TURNOVER.RATE("average",D2,B2,C2),"")', 35 / 34],
  ])('are found %s', (_how, formula, value) => {
    const [finding] = found(table(formula, [value, 0.1, 0.1]));
    expect(finding.facts).toMatchObject({ method: 'average', leavers: 35, base: 34 });
    expect(finding.facts.rate).toBeCloseTo(1.029, 3);
  });

  it('are found in what a formula spills', () => {
    const spill = '=TURNOVER.PERIODRATES("average",D2:D4,B2:B4,C2:C4)';
    const rows = tableOf(
      headers,
      months,
      [50, 10, 33],
      [3, 35, 27],
      [35, 40, 20],
      [18, 5, 40],
      [gives(spill, 35 / 34), gives(spill, 40 / 7.5), gives(spill, 0.5)],
    );
    expect(placesOf(found(rows))).toEqual(['Sheet1!F2:F3']);
  });

  it('are held against the limit that was set', () => {
    const rows = table('=TURNOVER.AVGBASE(D2,B2,E2)', [0.5, 0.81, 0.8]);
    expect(placesOf(found(rows, 0.8))).toEqual(['Sheet1!F3']);
    expect(found(rows)).toEqual([]);
  });

  it('projected to a year are no share of anybody', () => {
    const [finding] = found(table('=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)', [12, 0.5, 0.6]));
    expect(finding.facts).toMatchObject({ made: 'projected', leavers: null });
  });

  it('are told of other sheets and of tables of groups', () => {
    const data = sheetFrom('My data', table('=TURNOVER.AVGBASE(D2,B2,E2)', [0.1, 0.1, 0.1]));
    const summary = sheetFrom('Sum', [
      ['First', gives("=TURNOVER.AVGBASE('My data'!D2,'My data'!B2,'My data'!E2)", 35 / 34)],
    ]);
    expect(findingsOf('over-limit', [data, summary])[0]).toMatchObject({
      sheet: 'Sum',
      facts: { leavers: 35, base: 34 },
    });
    const formula = '=TURNOVER.ROSTER.GROUPS(Staff!B:B,Staff!C:C,1,2,Staff!D:D)';
    const groups = sheetFrom('Groups', rosterGroups(formula, ['Sales', 10, 30, 25, 15, 12.5, 2]));
    expect(findingsOf('over-limit', [groups])[0].facts).toMatchObject({ leavers: 25, base: 12.5, cumulative: 25 / 40 });
  });

  it.each([
    ['=1-TURNOVER.AVGBASE(D2,B2,E2)', 1.2],
    ['=TURNOVER.RETENTION(D2,B2)', 1.2],
    ['=TURNOVER.LOSSRATIO(D2,C2)', 3],
    ['=TURNOVER.AVGBASE(D2,B2,E2)', '#VALUE!'],
    ['=TURNOVER.AVGBASE(D2,B2,E2)', 1 + 1e-12],
    ['=D2/B2', 1.4],
  ])('are not seen in %s', (formula, value) => {
    expect(found([headers, ['Jan', 50, 3, 35, 18, gives(formula, value)]])).toEqual([]);
  });

  it('are those of the Check tab', () => {
    const spill = '=TURNOVER.PERIODRATES("average",D2:D4,B2:B4,C2:C4)';
    const rows = table('=TURNOVER.AVGBASE(D2,B2,E2)*100', [103, 20, 150]).map((row, i) => [
      ...row,
      ['', gives(spill, 1.2), gives(spill, 0.4), gives(spill, 1.7)][i],
    ]);
    const sheets = [sheetFrom('A', rows), sheetFrom('B', table('=TURNOVER.CHURN(D2,B2)', [1.1, 1, 1.3]))];
    const expected = checkWorkbook({ sheets, tooLarge: [] }, 1).findings.map(({ sheet, row, column }) =>
      cellAddress(row, column, sheet),
    );
    const cells = findingsOf('over-limit', sheets).flatMap(({ sheet, areas }) =>
      areas.flatMap(({ row, column, rowCount }) =>
        Array.from({ length: rowCount }, (_, i) => cellAddress(row + i, column, sheet)),
      ),
    );
    expect(expected).toHaveLength(6);
    expect(cells.sort()).toEqual(expected.sort());
  });
});

describe('The sentences', () => {
  const [finding] = found(table('=TURNOVER.AVGBASE(D2,B2,E2)', averages));
  it.each(languages)('say in %s what the pane says', (language) => {
    const words = wordsOfRule('over-limit', language);
    for (const part of ['F2', '102.9%', '35', '34', '50', '18']) expect(words.title(finding.facts)).toContain(part);
    for (const part of ['66.0%', '35', '50', '3']) expect(words.why(finding.facts)).toContain(part);
  });

  it.each(languages)('name a lower limit in %s', (language) => {
    const [lower] = found(table('=TURNOVER.AVGBASE(D2,B2,E2)', [0.85, 0.5, 0.5]), 0.8);
    expect(wordsOfRule('over-limit', language).why(lower.facts)).toContain('80%');
  });
});
