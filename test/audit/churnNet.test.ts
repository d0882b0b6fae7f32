import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { copiedDown, findingsOf, gives, placesOf, tableOf } from './auditOf';

const find = (rows: readonly (readonly Written[])[]) => findingsOf('churn-net', rows);

const english = ['Month', 'Customers at start', 'New customers', 'Customers lost', 'Customers at end', 'Churn'];

/** Opening B, new C, lost D, closing E, rate F. */
const rows = (formula: string, headers = english, added = [30, 20], lost = [50, 40]) =>
  tableOf(
    headers,
    ['Jan', 'Feb'],
    [1000, 980],
    added,
    lost,
    [1000 + added[0] - lost[0], 980 + added[1] - lost[1]],
    copiedDown(formula, [0.02, 0.02]),
  );

describe('A net decrease', () => {
  it.each([
    ['=(B2-E2)/B2', english, 'CHURN'],
    ['=1-E2/B2', english, 'CHURN'],
    ['=ROUND((B2-E2)/B2,3)', english, 'CHURN'],
    ['=(B2-E2)/B2', ['月份', '期初客户数', '新增客户数', '流失客户数', '期末客户数', '客户流失率'], 'CHURN'],
    ['=1-E2/B2', ['月份', '期初客戶數', '新增客戶數', '流失客戶數', '期末客戶數', '客戶流失率'], 'CHURN'],
    ['=(B2-E2)/B2', ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate'], 'OPENBASE'],
    ['=(B2-E2)/B2', ['月份', '期初人数', '入职人数', '离职人数', '期末人数', '离职率'], 'OPENBASE'],
  ])('%s under %j is no churn', (formula, headers, id) => {
    const [finding, ...others] = find(rows(formula, headers));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F3']);
    expect(finding.severity).toBe('wrong');
    expect(finding.facts).toMatchObject({
      opening: 1000,
      closing: 980,
      hires: 30,
      leavers: 50,
      net: 0.02,
      right: 0.05,
    });
    expect(finding.facts.suggested).toBe(`=TURNOVER.${id}(D2,B2)`);
    expect(finding.fix?.map(({ after }) => after)).toHaveLength(2);
    expect(finding.fix?.[1].after).toContain(`TURNOVER.${id}(D3,B3)`);
  });

  it('keeps what stands around it', () => {
    expect(find(rows('=ROUND((B2-E2)/B2,3)'))[0].formulaSuggested).toBe('=ROUND(TURNOVER.CHURN(D2,B2),3)');
  });

  it('is explained without a column of those lost, but not written over', () => {
    const without = rows('=(B2-E2)/B2').map((row) => row.filter((_, j) => j !== 3));
    const shifted = without.map((row, i) =>
      i === 0 ? row : [...row.slice(0, 4), gives(`=(B${i + 1}-D${i + 1})/B${i + 1}`, 0.02)],
    );
    const [finding] = find(shifted);
    expect(finding.facts).toMatchObject({ leavers: 50, hires: 30, suggested: null });
    expect(finding.fix).toBeNull();
  });

  it('in a row of its own, with months in columns', () => {
    const [finding] = find([
      ['', 'Jan', 'Feb'],
      ['Opening', 100, 98],
      ['Hires', 10, 5],
      ['Leavers', 12, 7],
      ['Closing', 98, 96],
      ['Turnover rate', gives('=(B2-B5)/B2', 0.02), gives('=(C2-C5)/C2', 0.02)],
    ]);
    expect(finding.facts.suggested).toBe('=TURNOVER.OPENBASE(B4,B2)');
    expect(finding.fix).toHaveLength(2);
  });
});

describe('Silent', () => {
  it.each([
    ['where nobody came', rows('=(B2-E2)/B2', english, [0, 0])],
    ['growth', rows('=(E2-B2)/B2', [...english.slice(0, 5), 'Growth'])],
    ['growth under churn', rows('=(E2-B2)/B2')],
    ['net churn that says so', rows('=(B2-E2)/B2', [...english.slice(0, 5), 'Net churn rate'])],
    ['净流失率', rows('=(B2-E2)/B2', [...english.slice(0, 5), '净流失率'])],
    ['another heading', rows('=(B2-E2)/B2', [...english.slice(0, 5), 'Decline'])],
    ['stock', rows('=(B2-E2)/B2', ['Month', 'Opening stock', 'Bought', 'Sold', 'Closing stock', 'Stock turnover'])],
    ['leavers', rows('=D2/B2')],
    ['derived leavers', rows('=(B2-E2+C2)/B2')],
    ['other rows', rows('=(B2-E3)/B2')],
    ['other base', rows('=(B2-E2)/C2')],
    ['no headings', rows('=(B2-E2)/B2', ['', '', '', '', '', ''])],
    [
      'errors',
      [
        ['Opening', 'Closing', 'Churn'],
        ['#N/A', 1, gives('=(A2-B2)/A2', '#N/A')],
      ] as Written[][],
    ],
  ])('%s', (_what, sheet) => {
    expect(find(sheet)).toEqual([]);
  });
});

it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('The sentences in %s hold the numbers', (language) => {
  const [{ facts }] = find(rows('=(B2-E2)/B2'));
  const words = wordsOfRule('churn-net', language);
  expect(words.title(facts)).toMatch(/F2.*1000.*980.*2\.0%.*50.*5\.0%/);
  expect(words.why(facts)).toContain('=TURNOVER.CHURN(D2,B2)');
  expect(words.fix!(facts)).toContain('5.0%');
});
