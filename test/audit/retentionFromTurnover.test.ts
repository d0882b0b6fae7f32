import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { copiedDown, findingsOf, gives, placesOf, tableOf } from './auditOf';

const find = (rows: readonly (readonly Written[])[]) => findingsOf('retention-from-turnover', rows);

/** Two half-years: opening B, leavers C, hires D, closing E, turnover F, and what is asked about in G. */
const rows = (
  formula: string,
  heading = 'Retention',
  turnover = '=TURNOVER.OPENBASE(C2,B2)',
  rateHeading = 'Turnover',
) =>
  tableOf(
    ['Half', 'Opening', 'Leavers', 'Hires', 'Closing', rateHeading, heading],
    ['H1', 'H2'],
    [50, 40],
    [33, 10],
    [35, 12],
    [52, 42],
    copiedDown(turnover, [0.66, 0.25]),
    copiedDown(formula, [0.34, 0.75]),
  );

describe('1 − turnover', () => {
  it.each([
    ['=1-TURNOVER.OPENBASE(C2,B2)', 'Retention'],
    ['=1-TURNOVER.OPENBASE(C2,B2)', 'Retention rate'],
    ['=1-TURNOVER.AVGBASE(C2,B2,E2)', ''],
    ['=100%-TURNOVER.CUMULATIVE(C2,B2,D2)', '留任率'],
    ['=ROUND(1-TURNOVER.RATE("average",C2,B2,D2),3)', '留存率'],
    ['=IFERROR(1-TURNOVER.OPENBASE(C2,B2),"")', '保留率'],
    ['=1-F2', 'Retention'],
    ['=1-$F2', '员工保留率'],
    ['=100%-F2', '留任率'],
    ['=1-C2/B2', 'Retention rate'],
    ['=1-C2/((B2+E2)/2)', '留任率'],
    ['=(1-F2)', 'Stability'],
  ])('%s under “%s” is no retention', (formula, heading) => {
    const [finding, ...others] = find(rows(formula, heading));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!G2:G3']);
    expect(finding.severity).toBe('check');
    expect(finding.fix).toBeNull();
  });

  it('says between what the retention lies', () => {
    const [{ facts }] = find(rows('=1-F2'));
    expect(facts).toMatchObject({ cell: 'G2', cells: 2, heading: 'Retention', leavers: 33, opening: 50, hires: 35 });
    expect(facts.lowest).toBeCloseTo(17 / 50, 12);
    expect(facts.highest).toBe(1);
  });

  it('of a handwritten or a typed rate is the same', () => {
    expect(find(rows('=1-F2', 'Retention', '=C2/B2'))).toHaveLength(1);
    const typed = rows('=1-F2', '留任率', '=C2/B2', '离职率').map((row, i) =>
      row.map((cell, j) => (i > 0 && j === 5 ? 0.2 : cell)),
    );
    expect(find(typed)).toHaveLength(1);
  });

  it('over 100% cannot be right', () => {
    const [finding] = find([
      ['Opening', 'Leavers', 'Closing', 'Turnover', 'Retention'],
      [50, 66, 55, gives('=TURNOVER.OPENBASE(B2,A2)', 1.32), gives('=1-D2', -0.32)],
    ]);
    expect(finding.severity).toBe('wrong');
  });
});

describe('Silent', () => {
  it.each([
    ['=1-F2', 'Remaining share'],
    ['=1-B2', 'Retention'],
    ['=1-E2/B2', 'Retention'],
    ['=1-D2/B2', 'Retention'],
    ['=1-TURNOVER.ROSTER.NEWHIRE(A2:A9,B2:B9,1,2,3)', 'New-hire retention'],
    ['=1-TURNOVER.HIRERATE(D2,B2,E2)', ''],
    ['=1-TURNOVER.CHURN(C2,B2)', 'Customer retention'],
    ['=1-TURNOVER.RETENTION(C2,B2)', ''],
    ['=1-(1-F2)^(12/6)', 'Retention'],
    ['=IF(F2>1,NA(),1-(1-F2)^(12/6))', 'Annualised'],
    ['=TURNOVER.ANNUALIZE(F2,6,TRUE)', ''],
    ['=TURNOVER.RETENTION(C2,B2)', 'Retention'],
    ['=100-F2', 'Retention'],
    ['=2-F2', 'Retention'],
  ])('on %s under “%s”', (formula, heading) => {
    expect(find(rows(formula, heading))).toEqual([]);
  });

  it('where nobody was hired', () => {
    const without = rows('=1-F2').map((row, i) => row.map((cell, j) => (i > 0 && j === 3 ? 0 : cell)));
    expect(find(without)).toEqual([]);
  });

  it('on errors and blanks', () => {
    expect(find([[gives('=1-Nowhere!A1', '#REF!'), gives('=1-Z99', 1), gives('=1-A:A', 0)]])).toEqual([]);
  });
});

it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('The sentences in %s hold the numbers', (language) => {
  const [{ facts }] = find(rows('=1-F2'));
  const words = wordsOfRule('retention-from-turnover', language);
  expect(words.title(facts)).toMatch(/G2.*100% − 66\.0% = 34\.0%/);
  expect(words.why(facts)).toMatch(/50.*35.*33.*34\.0%.*100\.0%/);
});
