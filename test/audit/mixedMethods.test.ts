import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = ['Jan', 'Feb', 'Mar'];
const counts = [months, [50, 52, 49], [5, 2, 4], [3, 5, 2], [52, 49, 51]] as const;
const rates = [0.1, 0.1, 0.1];
const table = (...formulas: readonly string[]) =>
  tableOf(
    [...headers, ...formulas.map((_, i) => `Rate ${i + 1}`)],
    ...counts,
    ...formulas.map((each) => copiedDown(each, rates)),
  );
const withTotal = (monthly: string, total: string): Written[][] => [
  ...table(monthly),
  [],
  ['Year', '', '', '', '', gives(total, 0.2)],
];
const found = (rows: readonly (readonly Written[])[]) => findingsOf('mixed-methods', rows);

describe('Several methods in one workbook', () => {
  it.each([
    ['a total by another method', '=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.OPENBASE(D2:D4,B2)', 'opening'],
    [
      'a method named in the call',
      '=TURNOVER.RATE("average",D2,B2,,E2)',
      '=TURNOVER.RATE("closing",D2:D4,B2:B4,,E2:E4)',
      'closing',
    ],
    [
      'inside other functions',
      '=IFERROR(TURNOVER.AVGBASE(D2,B2,E2)*100,"")',
      '=ROUND(TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4),3)',
      'cumulative',
    ],
    ['one by a function and one by hand', '=TURNOVER.AVGBASE(D2,B2,E2)', '=SUM(D2:D4)/B2', 'opening'],
    ['both by hand', '=D2/((B2+E2)/2)', '=SUM(D2:D4)/B2', 'opening'],
    [
      'projected to a year',
      '=TURNOVER.AVGBASE(D2,B2,E2)',
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D4,B2),3)',
      'opening',
    ],
  ])('are listed: %s', (_what, monthly, total, method) => {
    const findings = found(withTotal(monthly, total));
    expect(placesOf(findings)).toEqual(['Sheet1!F6']);
    expect(findings[0]).toMatchObject({ severity: 'check', fix: null, facts: { house: null } });
    expect(findings[0].facts.methods).toEqual([
      { method: 'average', cells: 3, where: ['Sheet1!F2:F4'] },
      { method, cells: 1, where: ['Sheet1!F6'] },
    ]);
  });

  it('are one finding over all sheets', () => {
    const sheets = [
      sheetFrom('A', table('=TURNOVER.AVGBASE(D2,B2,E2)')),
      sheetFrom('B', table('=TURNOVER.OPENBASE(D2,B2)')),
      sheetFrom('人员', [['离职率', gives('=TURNOVER.ROSTER.RATE(S!A:A,S!B:B,1,2,"closing")', 0.1)]]),
    ];
    const [finding, ...others] = findingsOf('mixed-methods', sheets);
    expect(others).toEqual([]);
    expect(finding.facts.methods.map(({ method, cells }) => [method, cells])).toEqual([
      ['average', 3],
      ['opening', 3],
      ['closing', 1],
    ]);
  });

  it('are read from cells that name them', () => {
    const rows = table('=TURNOVER.RATE(G2,D2,B2,,E2)').map((row, i) => [
      ...row,
      ['Method', 'average', 'average', '期初'][i],
    ]);
    expect(placesOf(found(rows))).toEqual(['Sheet1!F4']);
  });
});

describe('One method', () => {
  const compared = ['average', 'opening', 'closing', 'cumulative'].map((method) => [
    method,
    gives(`=TURNOVER.RATE("${method}",D2:D4,B2:B4,C2:C4)`, 0.2),
  ]);
  it.each([
    ['everywhere', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.RATE("bda",D2:D4,B2,,E4)')],
    ['by hand everywhere', withTotal('=D2/B2', '=TURNOVER.OPENBASE(D2:D4,B2)')],
    [
      'columns of methods side by side',
      table('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.OPENBASE(D2,B2)', '=TURNOVER.CUMULATIVE(D2,B2,C2)'),
    ],
    ['methods by hand side by side', table('=D2/((B2+E2)/2)', '=D2/B2')],
    ['a list of methods below one another', [...table('=TURNOVER.AVGBASE(D2,B2,E2)'), [], ...compared]],
    [
      'headers that name the methods',
      [
        ['', '', '', '', '', '', ''],
        ...table('=TURNOVER.RATE("average",D3,B3,,E3)').map((row, i) =>
          i === 0
            ? [...row.slice(0, 5), 'average', 'opening']
            : [
                ...row.slice(0, 5),
                gives(`=TURNOVER.RATE(F$2,$D${i + 2},$B${i + 2},,$E${i + 2})`, 1),
                gives(`=TURNOVER.RATE(G$2,$D${i + 2},$B${i + 2},,$E${i + 2})`, 1),
              ],
        ),
      ],
    ],
    ['a table of all methods', [[gives('=TURNOVER.COMPARE(D2:D4,B2:B4,C2:C4)', 'Method')], ['average']]],
    ['customers beside staff', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.CHURN(D2:D4,B2)')],
    ['words about a rate', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.EXPLAIN("opening",D2:D4,B2,C2:C4)')],
    ['people', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.BASE("opening",D2:D4,B2,C2:C4)')],
    ['other ratios', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.HIRERATE(C2:C4,B2,E4)')],
    ['methods nobody knows', withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.RATE("ytd",D2:D4,B2,C2:C4)')],
  ] as readonly (readonly [string, readonly Written[][]])[])('is left in peace: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });

  it('is left in peace where a list of people is read by several at once', () => {
    const list = (method: string) => [method, gives(`=TURNOVER.ROSTER.RATE(S!A:A,S!B:B,1,2,"${method}")`, 0.1)];
    expect(found([list('average'), list('opening'), list('closing')])).toEqual([]);
  });
});

describe('Against the house method', () => {
  const against = (house: 'average' | 'opening' | 'closing' | 'cumulative' | 'mean', formula: string) =>
    findingsOf('mixed-methods', table(formula), { houseMethod: house });

  it.each([
    ['average', '=TURNOVER.RATE("opening",D2,B2,C2)', '=TURNOVER.RATE("average",D2,B2,C2)'],
    ['average', '=ROUND(TURNOVER.CUMULATIVE(D2,B2,C2)*100,1)', '=ROUND(TURNOVER.RATE("average",D2,B2,C2)*100,1)'],
    ['opening', '=TURNOVER.AVGBASE(D2,$B2,E2)', '=TURNOVER.OPENBASE(D2,$B2)'],
    ['closing', '=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.CLOSEBASE(D2,E2)'],
    ['closing', '=TURNOVER.CUMULATIVE(D2,B2,C2)', '=TURNOVER.RATE("closing",D2,B2,C2)'],
    ['cumulative', '=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.RATE("cumulative",D2,B2,,E2)'],
    ['mean', '=TURNOVER.CUMULATIVE(D2,B2,C2)', '=TURNOVER.RATE("mean",D2,B2,C2)'],
    [
      'cumulative',
      '=TURNOVER.ROSTER.RATE(S!$A:$A,S!$B:$B,B2,E2)',
      '=TURNOVER.ROSTER.RATE(S!$A:$A,S!$B:$B,B2,E2,"cumulative")',
    ],
  ] as const)('%s: %s becomes %s', (house, formula, suggested) => {
    const [finding, ...others] = against(house, formula);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F4']);
    expect(finding).toMatchObject({ severity: 'check', facts: { house }, formulaSuggested: suggested });
    expect(finding.fix!.map(({ after }) => after)[2]).toBe(
      copiedDown(suggested, rates).map((cell) => (typeof cell === 'object' ? cell.formula : ''))[2],
    );
  });

  it.each([
    ['average', '=TURNOVER.OPENBASE(D2,B2)'],
    ['cumulative', '=TURNOVER.CLOSEBASE(D2,E2)'],
    ['mean', '=D2/B2'],
  ] as const)('%s: for %s more would have to be known', (house, formula) => {
    expect(against(house, formula)).toMatchObject([{ fix: null, formulaSuggested: null }]);
  });

  it('finds nothing where all follow it, nor where methods stand side by side', () => {
    expect(against('average', '=TURNOVER.AVGBASE(D2,B2,E2)')).toEqual([]);
    const rows = table('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.OPENBASE(D2,B2)');
    expect(findingsOf('mixed-methods', rows, { houseMethod: 'average' })).toEqual([]);
  });
});

describe('The sentences', () => {
  const [list] = found(withTotal('=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.OPENBASE(D2:D4,B2)'));
  const [house] = findingsOf('mixed-methods', table('=TURNOVER.AVGBASE(D2,B2,E2)'), { houseMethod: 'opening' });
  it.each(languages)('list the methods in %s', (language) => {
    const words = wordsOfRule('mixed-methods', language);
    for (const part of ['2', '3', '1', 'Sheet1!F2:F4', 'Sheet1!F6']) expect(words.title(list.facts)).toContain(part);
    for (const part of ['F2:F4', '3']) expect(words.title(house.facts)).toContain(part);
    expect(words.why(list.facts).startsWith(words.why(house.facts))).toBe(true);
    expect(words.fix!(house.facts)).not.toBe('');
  });
});
