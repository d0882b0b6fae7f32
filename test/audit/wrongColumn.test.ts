import { describe, expect, it } from 'vitest';
import type { TableFacts } from '../../src/audit/snapshot';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';

const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'];
const simplified = ['月份', '期初人数', '入职人数', '离职人数', '期末人数', '离职率'];
const traditional = ['月份', '期初人數', '新進人數', '離職人數', '期末人數', '離職率'];
const counts = [
  ['Jan', 'Feb', 'Mar'],
  [50, 52, 49],
  [5, 2, 4],
  [3, 5, 2],
  [52, 49, 51],
] as const;
const table = (formula: string, headers = english) => tableOf(headers, ...counts, copiedDown(formula, [0.1, 0.1, 0.1]));
const found = (rows: readonly (readonly Written[])[]) => findingsOf('wrong-column', rows);

describe('Arguments on a column headed as another count', () => {
  it.each([
    ['=TURNOVER.AVGBASE(C2,B2,E2)', 'leavers', 'Hires', '=TURNOVER.AVGBASE(D2,B2,E2)'],
    ['=TURNOVER.OPENBASE(D2,E2)', 'opening', 'Closing', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=TURNOVER.CLOSEBASE(D2,B2)', 'closing', 'Opening', '=TURNOVER.CLOSEBASE(D2,E2)'],
    ['=TURNOVER.CUMULATIVE(D2,B2,E2)', 'hires', 'Closing', '=TURNOVER.CUMULATIVE(D2,B2,C2)'],
    [
      '=ROUND(TURNOVER.RATE("average",D2,C2,,$E2)*100,1)',
      'opening',
      'Hires',
      '=ROUND(TURNOVER.RATE("average",D2,B2,,$E2)*100,1)',
    ],
    [
      '=IFERROR(TURNOVER.RATE("average",$C2,B2,,E2),0)',
      'leavers',
      'Hires',
      '=IFERROR(TURNOVER.RATE("average",$D2,B2,,E2),0)',
    ],
    ['=TURNOVER.HIRERATE(D2,B2,E2)', 'hires', 'Leavers', '=TURNOVER.HIRERATE(C2,B2,E2)'],
    ['=TURNOVER.AVGBASE(B2,B2,E2)', 'leavers', 'Opening', '=TURNOVER.AVGBASE(D2,B2,E2)'],
  ])('%s is one finding with the right column', (formula, parameter, heading, suggested) => {
    const findings = found(table(formula));
    expect(placesOf(findings)).toEqual(['Sheet1!F2:F4']);
    expect(findings[0]).toMatchObject({
      severity: 'wrong',
      facts: { isSwapped: false, parameter, heading, cells: 3 },
      formulaNow: formula,
      formulaSuggested: suggested,
    });
    expect(findings[0].fix!.map(({ row, column }) => [row, column])).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
    ]);
    expect(findings[0].fix![2].after).toBe(suggested.replace(/([A-E])2/g, '$14'));
  });

  it.each([
    ['opening and closing', '=TURNOVER.AVGBASE(D2,E2,B2)', '=TURNOVER.AVGBASE(D2,B2,E2)'],
    ['leavers and hires', '=TURNOVER.CUMULATIVE(C2,B2,D2)', '=TURNOVER.CUMULATIVE(D2,B2,C2)'],
    ['ranges', '=TURNOVER.AVGBASE(B2:B4,D2:D4,E2:E4)', '=TURNOVER.AVGBASE(D2:D4,B2:B4,E2:E4)'],
  ])('swapped %s are named as swapped', (_what, formula, suggested) => {
    const [finding, ...others] = found([
      ...table('=A1')
        .slice(0, 4)
        .map((row) => row.slice(0, 5)),
      [],
      ['Rate', gives(formula, 0.1)],
    ]);
    expect(others).toEqual([]);
    expect(finding.facts.isSwapped).toBe(true);
    expect(finding.formulaSuggested).toBe(suggested);
  });

  it.each([
    ['simplified Chinese', simplified, '期末人数'],
    ['traditional Chinese', traditional, '期末人數'],
  ])('are found in %s, down and across', (_language, headers, heading) => {
    expect(found(table('=TURNOVER.OPENBASE(D2,E2)', headers))[0].facts).toMatchObject({ heading, right: headers[1] });
    const down = table('=A1', headers).map((row) => row.slice(0, 5));
    const across: Written[][] = down[0].map((_, column) => down.map((row) => row[column]));
    const rates = [
      gives('=TURNOVER.OPENBASE(B4,B5)', 1),
      gives('=TURNOVER.OPENBASE(C4,C5)', 1),
      gives('=TURNOVER.OPENBASE(D4,D5)', 1),
    ];
    const findings = found([...across, [headers[5], ...rates]]);
    expect(placesOf(findings)).toEqual(['Sheet1!B6:D6']);
    expect(findings[0].formulaSuggested).toBe('=TURNOVER.OPENBASE(B4,B2)');
    expect(findings[0].fix!.map(({ after }) => after)[2]).toBe('=TURNOVER.OPENBASE(D4,D2)');
  });

  it.each([
    ['=TURNOVER.CUMULATIVE(D2:D4,E4,C2:C4)', 'opening', 'Closing', '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)'],
    ['=TURNOVER.OPENBASE($D$2:$D$4,$E$3)', 'opening', 'Closing', '=TURNOVER.OPENBASE($D$2:$D$4,$B$2)'],
    ['=TURNOVER.CLOSEBASE(D2:D4,B2)', 'closing', 'Opening', '=TURNOVER.CLOSEBASE(D2:D4,E4)'],
    ['=TURNOVER.CUMULATIVE(D3:D4,E2,C3:C4)', null, null, null],
    ['=TURNOVER.CLOSEBASE(D2:D3,B4)', null, null, null],
    ['=TURNOVER.OPENBASE(D:D,E3)', null, null, null],
  ])(
    'are found in a single headcount among the lines, and not at their ends: %s',
    (formula, parameter, heading, right) => {
      const findings = found([...table('=A1').map((row) => row.slice(0, 5)), [], ['Quarter', gives(formula, 0.1)]]);
      const seen = findings.map(({ facts, formulaSuggested }) => [facts.parameter, facts.heading, formulaSuggested]);
      expect(seen).toEqual(parameter === null ? [] : [[parameter, heading, right]]);
    },
  );

  it('are found on other sheets and in whole columns', () => {
    const data = sheetFrom(
      'My data',
      table('=A1').map((row) => row.slice(0, 5)),
    );
    const sum = sheetFrom('Sum', [
      ['Year', gives("=TURNOVER.AVGBASE('My data'!C:C,'My data'!$B$2,'My data'!$E$4)", 0.1)],
    ]);
    const [finding] = findingsOf('wrong-column', [data, sum]);
    expect(finding.formulaSuggested).toBe("=TURNOVER.AVGBASE('My data'!D:D,'My data'!$B$2,'My data'!$E$4)");
  });

  it('are found in columns of Tables', () => {
    const facts: TableFacts = {
      name: 'Flow',
      sheet: 'Sheet1',
      area: { row: 0, column: 0, rowCount: 4, columnCount: 6 },
      hasHeaders: true,
      hasTotals: false,
      columns: english,
    };
    const of = (formula: string) => findingsOf('wrong-column', table(formula), { tables: [facts] })[0];
    expect(of('=TURNOVER.OPENBASE([@Leavers],[@Closing])').formulaSuggested).toBe(
      '=TURNOVER.OPENBASE([@Leavers],[@Opening])',
    );
    expect(of('=TURNOVER.AVGBASE(Flow[Hires],Flow[Opening],Flow[Closing])').formulaSuggested).toBe(
      '=TURNOVER.AVGBASE(Flow[Leavers],Flow[Opening],Flow[Closing])',
    );
    expect(of('=TURNOVER.AVGBASE(Flow[Leavers],Flow[Opening],Flow[Closing])')).toBeUndefined();
  });

  it('are found among the dates of a list of people', () => {
    const list = sheetFrom('Staff', [
      ['Name', '入职日期', '离职日期'],
      ['A', 45000, 45100],
      ['B', 45001, ''],
    ]);
    const rate = (formula: string) => findingsOf('wrong-column', [list, sheetFrom('Rates', [[gives(formula, 0.5)]])]);
    const [finding] = rate('=TURNOVER.ROSTER.RATE(Staff!C:C,Staff!B:B,45000,45200)');
    expect(finding).toMatchObject({
      facts: { isSwapped: true, parameter: 'hired', heading: '离职日期', otherParameter: 'left' },
      formulaSuggested: '=TURNOVER.ROSTER.RATE(Staff!B:B,Staff!C:C,45000,45200)',
    });
    expect(rate('=TURNOVER.ROSTER.RATE(Staff!B:B,Staff!C:C,45000,45200)')).toEqual([]);
  });
});

describe('Arguments on their own columns', () => {
  const bare = (formula: string) => [
    ...table('=A1').map((row) => row.slice(0, 5)),
    [],
    ['Half-year', gives(formula, 0.1)],
  ];
  it.each([
    [
      'the opening is the closing of the month before',
      table('=A1').map((row, i) => [...row.slice(0, 5), i === 2 ? gives('=TURNOVER.AVGBASE(D3,E2,E3)', 0.1) : '']),
    ],
    [
      'the closing is the next opening',
      table('=A1').map((row, i) => [...row.slice(0, 5), i === 1 ? gives('=TURNOVER.AVGBASE(D2,B2,B3)', 0.1) : '']),
    ],
    ['ranges moved by a month', bare('=TURNOVER.AVGBASE(D3:D4,E2:E3,E3:E4)')],
    ['everything as it should be', bare('=TURNOVER.RATE("average",D2:D4,B2:B4,C2:C4,E2:E4)')],
    ['headcounts', bare('=TURNOVER.MEANBASE(D2:D4,E2:E4)')],
    ['bases', bare('=TURNOVER.POOLED(D2:D4,B2:B4)')],
    ['numbers and calculations', bare('=TURNOVER.AVGBASE(3,B2+C2,SUM(E2))')],
    ['no headings', [[50, 5, 3, gives('=TURNOVER.AVGBASE(C1,A1,B1)', 0.1)]]],
    [
      'vague headings',
      tableOf(
        ['M', 'Headcount', 'New', 'Voluntary leavers', 'End', 'R'],
        ...counts,
        copiedDown('=TURNOVER.CUMULATIVE(D2,B2,C2)', [1, 1, 1]),
      ),
    ],
    [
      'headings with two meanings',
      tableOf(
        ['M', 'Hires who left', 'B', 'C', 'D', 'R'],
        ...counts,
        copiedDown('=TURNOVER.OPENBASE(B2,C2)', [1, 1, 1]),
      ),
    ],
    [
      'other sheets for the opening',
      [['Opening last year', 'Closing'], [5, 6], ['Leavers'], [3, gives('=TURNOVER.OPENBASE(A4,B2)', 1)]],
    ],
    ['sheets that are missing', [[gives('=TURNOVER.OPENBASE(No!A4,No!B2)', '#REF!')]]],
    ['no TURNOVER function', table('=C2/B2')],
  ])('are left in peace: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('The sentences', () => {
  const [finding] = found(table('=TURNOVER.OPENBASE(D2,E2)'));
  const [swapped] = found(table('=TURNOVER.AVGBASE(D2,E2,B2)'));
  it.each(languages)('name the columns in %s', (language) => {
    const words = wordsOfRule('wrong-column', language);
    for (const part of ['F2', '3', 'opening', 'E2', 'Closing']) expect(words.title(finding.facts)).toContain(part);
    expect(words.why(finding.facts)).toContain('Opening');
    expect(words.fix!(finding.facts)).toContain('Opening');
    for (const part of ['opening', 'Closing', 'closing', 'Opening']) expect(words.title(swapped.facts)).toContain(part);
    expect(words.fix!(swapped.facts)).not.toBe(words.fix!(finding.facts));
  });
});
