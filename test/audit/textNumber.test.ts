import { describe, expect, it } from 'vitest';
import { writtenNumberFrom } from '../../src/audit/inputs/writtenNumber';
import type { CellValue } from '../../src/sheets/sheetCells';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';

const rate = (leavers: readonly Written[], formula = '=TURNOVER.AVGBASE(C2:C4,B2,D4)') =>
  tableOf(
    ['Month', 'Opening', 'Leavers', 'Closing', 'Rate'],
    ['Jan', 'Feb', 'Mar'],
    [40, 41, 42],
    leavers,
    [41, 42, 43],
    [gives(formula, '#VALUE!')],
  );

describe('a number stored as text that a function reads', () => {
  it.each<[string, number, boolean]>([
    ['35', 35, true],
    [' 35 ', 35, true],
    ['\u00a035', 35, true],
    ['３５', 35, true],
    ['35人', 35, true],
    ['35 people', 35, true],
    ['1,234', 1234, true],
    ['1 234', 1234, true],
    ['17.5', 17.5, true],
    ['12%', 0.12, true],
    ['1.234', 1234, false],
    ['17,5', 17.5, false],
    ['1.234,5', 1234.5, false],
  ])('%s', (text, number, isCertain) => {
    expect(writtenNumberFrom(text)).toEqual({ number, isCertain });
    const [finding] = findingsOf('text-number', rate([1, text, 2]));
    expect(finding).toMatchObject({ severity: 'wrong', formulaNow: null });
    expect(finding.facts).toEqual({
      cell: 'C3',
      text: text.trim(),
      count: 1,
      heading: 'Leavers',
      reader: 'TURNOVER.AVGBASE',
      readerCell: 'E2',
      number,
      isCertain,
      fixable: isCertain ? 1 : 0,
    });
    expect(finding.fix?.map(({ after }) => after) ?? null).toEqual(isCertain ? [number] : null);
  });

  it('is one finding for the column, with what can be repaired', () => {
    const [finding, ...others] = findingsOf('text-number', rate(['1', '2,5', '3']));
    expect(others).toEqual([]);
    expect(finding.facts).toMatchObject({ cell: 'C2', count: 3, fixable: 2 });
    expect(finding.fix?.map(({ row, after }) => [row, after])).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it.each([
    ['上月末人数', '期末人数', '离职人数'],
    ['期初人數', '期末人數', '離職人數'],
  ])('under %s', (opening, closing, leavers) => {
    const rows = tableOf(
      ['月份', opening, leavers, closing, '率'],
      ['1月', '2月'],
      [40, '41人'],
      [1, 2],
      [40, 42],
      copiedDown('=TURNOVER.AVGBASE(C2,B2,D2)', [0.02, '#VALUE!']),
    );
    const findings = findingsOf('text-number', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!B3']);
    expect(findings[0].facts).toMatchObject({ heading: opening, number: 41, readerCell: 'E2' });
  });

  it('is found across, in tables that run to the right', () => {
    const rows = [
      ['', 'Jan', 'Feb', 'Mar'],
      ['Opening', 40, 41, 42],
      ['Leavers', 1, '2', 3],
      ['Rate', gives('=TURNOVER.OPENBASE(B3:D3,B2)', '#VALUE!')],
    ];
    expect(placesOf(findingsOf('text-number', rows))).toEqual(['Sheet1!C3']);
  });

  it('is found on another sheet, in Tables and in whole columns', () => {
    const data = sheetFrom('Data', tableOf(['Month', 'Opening', 'Leavers'], ['Jan', 'Feb'], [40, 41], [1, '2']));
    const summary = (formula: string) => sheetFrom('Summary', [[gives(formula, '#VALUE!')]]);
    const tables = [
      {
        name: 'Months',
        sheet: 'Data',
        area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        hasHeaders: true,
        hasTotals: false,
        columns: ['Month', 'Opening', 'Leavers'],
      },
    ];
    for (const formula of [
      '=TURNOVER.OPENBASE(Data!C2:C3,Data!B2)',
      '=TURNOVER.OPENBASE(Data!C:C,Data!B2)',
      '=IFERROR(TURNOVER.OPENBASE(Months[Leavers],Data!B2),"")',
    ]) {
      const findings = findingsOf('text-number', [data, summary(formula)], { tables });
      expect(placesOf(findings), formula).toEqual(['Data!C3']);
      expect(findings[0].facts.readerCell).toBe('Summary!A1');
    }
  });

  it('is not written over a formula', () => {
    const [finding] = findingsOf('text-number', rate([1, gives('=TEXT(2,"0")', '2'), 2]));
    expect(finding.facts).toMatchObject({ count: 1, fixable: 0 });
    expect(finding.fix).toBeNull();
  });
});

describe('numbers stored as text in the ranges of a rate written by hand', () => {
  const departments = (formula: string) => [
    ...tableOf(
      ['Department', 'Opening', 'Hires', 'Leavers'],
      ['Kitchen', 'Service', 'Office'],
      [22, 26, 8],
      [28, '46', 6],
      [24, 34, 4],
    ),
    [],
    ['Turnover', gives(formula, 0.6)],
  ];

  it.each([
    ['=SUM(D2:D4)/(SUM(B2:B4)+SUM(C2:C4))', 'SUM'],
    ['=SUM(D2:D4)/SUM(B2:C4)', null],
    ['=TURNOVER.CUMULATIVE(SUM(D2:D4),SUM(B2:B4),SUM(C2:C4))', 'TURNOVER.CUMULATIVE'],
  ])('%s passes over it', (formula, reader) => {
    const findings = findingsOf('text-number', departments(formula));
    expect(placesOf(findings)).toEqual(reader === null ? [] : ['Sheet1!C3']);
    for (const { facts, fix } of findings) {
      expect(facts).toMatchObject({ text: '46', number: 46, heading: 'Hires', reader, readerCell: 'B6' });
      expect(fix).toEqual([{ sheet: 'Sheet1', row: 2, column: 2, before: '46', after: 46 }]);
    }
  });
});

describe('silence', () => {
  it.each<[string, CellValue[]]>([
    ['numbers', [1, 2, 3]],
    ['blanks', [1, '', 3]],
    ['words', [1, 'none', '-']],
    ['names with digits', ['Team 3', 'Q1', '3rd floor']],
    ['errors and TRUE', ['#N/A', '#DIV/0!', true]],
    ['dates as text', ['2024-01-31', '1/2/2024', '2024年1月']],
    ['ranges', ['10-20', '5~8', '3+2']],
  ])('%s', (_title, leavers) => expect(findingsOf('text-number', rate(leavers))).toEqual([]));

  it.each([
    ['cells that no rate reads', '=SUM(C2:C4)'],
    ['a fraction of something else', '=SUM(C2:C4)/100'],
    ['an argument for words', '=TURNOVER.BREAKDOWN("average",C2:C4,B2:B4,D2)'],
    ['a range on a sheet that is not there', '=TURNOVER.OPENBASE(Gone!C2:C4,B2)'],
    ['another workbook', "=TURNOVER.OPENBASE('[Other.xlsx]S'!C2:C4,B2)"],
    ['a formula that cannot be read', '=TURNOVER.OPENBASE(C2:C4,'],
  ])('%s', (_title, formula) => expect(findingsOf('text-number', rate(['1', '2', '3'], formula))).toEqual([]));

  it('over a million rows and in copies without end is quick', () => {
    const length = 5_000;
    const rows = tableOf(
      ['Opening', 'Leavers', 'Rate'],
      Array.from({ length }, () => 10),
      Array.from({ length }, () => 1),
      copiedDown(
        '=TURNOVER.OPENBASE(B$2:B2,A:A)',
        Array.from({ length }, () => 0.1),
      ),
    );
    expect(findingsOf('text-number', rows)).toEqual([]);
  });
});

describe('the sentences', () => {
  it.each(languages)('have the numbers in %s', (language) => {
    const { title, why, fix } = wordsOfRule('text-number', language);
    const facts = {
      cell: 'C3',
      text: '1,234',
      count: 4,
      heading: 'Leavers',
      reader: 'TURNOVER.AVGBASE',
      readerCell: 'E2',
      number: 1234,
      isCertain: true,
      fixable: 4,
    };
    expect(title(facts)).toMatch(/C3.*Leavers.*1,234/);
    expect(title(facts)).toMatch(/TURNOVER\.AVGBASE/);
    expect(why(facts)).toContain('1234');
    expect(fix!(facts)).toContain('4');
  });
});
