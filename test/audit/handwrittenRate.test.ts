import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { copiedDown, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import { find, opening, leavers, hires, closing, months, english, monthly, beside } from './handwrittenRateCases';

describe('A rate of one month, in whatever shape', () => {
  it.each([
    ['=C3/((B3+E3)/2)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=(C3)/(((B3)+(E3))/2)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=C3/(E3+B3)*2', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=2*C3/(B3+E3)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=(2*C3)/(B3+E3)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=C3/((B3+E3)*0.5)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=C3/(SUM(B3,E3)/2)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=C3/AVERAGE(B3,E3)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)'],
    ['=C3/AVERAGE($B3,$E3)', 'average', '=TURNOVER.AVGBASE(C3,$B3,$E3)'],
    ['=C3/B3', 'opening', '=TURNOVER.OPENBASE(C3,B3)'],
    ['=C3 / B3', 'opening', '=TURNOVER.OPENBASE(C3,B3)'],
    ['=+C3/B3', 'opening', '=TURNOVER.OPENBASE(C3,B3)'],
    ['=C3/E3', 'closing', '=TURNOVER.CLOSEBASE(C3,E3)'],
    ['=C3/(B3+D3)', 'cumulative', '=TURNOVER.CUMULATIVE(C3,B3,D3)'],
    ['=C3/SUM(B3,D3)', 'cumulative', '=TURNOVER.CUMULATIVE(C3,B3,D3)'],
    ['=C3/(E3+C3)', 'cumulative', '=TURNOVER.CUMULATIVE(C3,B3,D3)'],
    ['=(B3-E3+D3)/B3', 'opening', '=TURNOVER.OPENBASE(B3-E3+D3,B3)'],
    ['=(B3+D3-E3)/((B3+E3)/2)', 'average', '=TURNOVER.AVGBASE(B3+D3-E3,B3,E3)'],
    ['=ROUND(C3/B3,3)', 'opening', '=ROUND(TURNOVER.OPENBASE(C3,B3),3)'],
    ['=ROUNDUP(C3/((B3+E3)/2),3)', 'average', '=ROUNDUP(TURNOVER.AVGBASE(C3,B3,E3),3)'],
    ['=IFERROR(C3/B3,0)', 'opening', '=IFERROR(TURNOVER.OPENBASE(C3,B3),0)'],
    ['=IFERROR(C3/B3,"")', 'opening', '=IFERROR(TURNOVER.OPENBASE(C3,B3),"")'],
    ['=IFNA(C3/E3,"-")', 'closing', '=IFNA(TURNOVER.CLOSEBASE(C3,E3),"-")'],
    ['=IF(B3=0,0,C3/B3)', 'opening', '=IF(B3=0,0,TURNOVER.OPENBASE(C3,B3))'],
    ['=IF(B3="","",C3/B3)', 'opening', '=IF(B3="","",TURNOVER.OPENBASE(C3,B3))'],
    ['=IF(B3>0,C3/B3,0)', 'opening', '=IF(B3>0,TURNOVER.OPENBASE(C3,B3),0)'],
    ['=IF(B3=0,NA(),C3/B3)', 'opening', '=IF(B3=0,NA(),TURNOVER.OPENBASE(C3,B3))'],
    ['=TEXT(C3/B3,"0.0%")', 'opening', '=TEXT(TURNOVER.OPENBASE(C3,B3),"0.0%")'],
    ['=C3/B3*100', 'opening', '=TURNOVER.OPENBASE(C3,B3)*100'],
    ['=100*C3/B3', 'opening', '=TURNOVER.OPENBASE(C3,B3)*100'],
    ['=C3*100/((B3+E3)/2)', 'average', '=TURNOVER.AVGBASE(C3,B3,E3)*100'],
    ['=C3/B3%', 'opening', '=TURNOVER.OPENBASE(C3,B3)*100'],
    ['=C3/B3*100%', 'opening', '=TURNOVER.OPENBASE(C3,B3)'],
    ['=ROUND(C3/B3*100,1)', 'opening', '=ROUND(TURNOVER.OPENBASE(C3,B3)*100,1)'],
    ['=ROUND(C3/((B3+E3)/2),4)*100', 'average', '=ROUND(TURNOVER.AVGBASE(C3,B3,E3),4)*100'],
    ['=IFERROR(ROUND(C3/((B3+E3)/2),4),"")', 'average', '=IFERROR(ROUND(TURNOVER.AVGBASE(C3,B3,E3),4),"")'],
  ])('%s is the method %s', (formula, method, suggested) => {
    const [finding, ...others] = find(monthly(formula));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F3:F8']);
    expect(finding.facts).toMatchObject({ cell: 'F3', cells: 6, method, differing: 0 });
    expect(finding.formulaSuggested).toBe(suggested);
    expect(finding.fix).toHaveLength(6);
    expect(finding.fix?.[5].after).toBe(suggested.replaceAll(/([B-E])3/g, '$18'));
  });

  it('says the numbers of the first cell', () => {
    const [{ facts }] = find(monthly('=C3/((B3+E3)/2)'));
    expect(facts).toMatchObject({ leavers: 5, base: 99, rate: 5 / 99, leaversHeading: 'Leavers' });
  });
});

describe('A rate of several months', () => {
  it.each([
    ['=SUM(C3:C8)/AVERAGE(B3,E8)', 'average', '=TURNOVER.AVGBASE(C3:C8,B3,E8)'],
    ['=SUM(C3:C8)/((B3+E8)/2)', 'average', '=TURNOVER.AVGBASE(C3:C8,B3,E8)'],
    ['=SUM($C$3:$C$8)/(($B$3+$E$8)/2)', 'average', '=TURNOVER.AVGBASE($C$3:$C$8,$B$3,$E$8)'],
    ['=SUM(C3:C8)/B3', 'opening', '=TURNOVER.OPENBASE(C3:C8,B3)'],
    ['=SUM(C3:C8)/E8', 'closing', '=TURNOVER.CLOSEBASE(C3:C8,E8)'],
    ['=SUM(C3:C8)/(B3+SUM(D3:D8))', 'cumulative', '=TURNOVER.CUMULATIVE(C3:C8,B3,D3:D8)'],
    ['=ROUND(SUM(C3:C8)/SUM(B3,D3:D8),3)', 'cumulative', '=ROUND(TURNOVER.CUMULATIVE(C3:C8,B3,D3:D8),3)'],
    ['=SUM(C3:C8)/AVERAGE(B3:B8)', 'mean', '=TURNOVER.MEANBASE(C3:C8,B3:B8)'],
    ['=SUM(C3:C8)/AVERAGE(E3:E8)', 'mean', '=TURNOVER.MEANBASE(C3:C8,E3:E8)'],
  ])('%s is the method %s', (formula, method, suggested) => {
    const [finding] = find(beside(formula));
    expect(finding.facts).toMatchObject({ method, differing: 0 });
    expect(finding.formulaSuggested).toBe(suggested);
    expect(finding.fix).toHaveLength(1);
  });

  it('is one of a total that sums the months', () => {
    const total: Written[] = ['Half-year', gives('=B3', 100), gives('=SUM(C3:C8)', 29), gives('=SUM(D3:D8)', 28)];
    const rows = monthly('=1').map((row) => row.slice(0, 5));
    const [finding] = find([...rows, [...total, gives('=E8', 99), gives('=C9/((B3+E8)/2)', 0.29)]]);
    expect(finding.formulaSuggested).toBe('=TURNOVER.AVGBASE(C9,B3,E8)');
    expect(finding.fix).toHaveLength(1);
  });

  it('runs up to each month where the first one is fixed', () => {
    const rows = monthly('=SUM(C$3:C3)/$B$3');
    expect(find(rows)[0].fix?.[1].after).toBe('=TURNOVER.OPENBASE(C$3:C4,$B$3)');
  });
});

describe('Other headings', () => {
  it.each([
    ['zh-CN', ['月份', '期初人数', '离职人数', '入职人数', '期末人数', '离职率']],
    ['zh-CN', ['月份', '月初人数', '本月离职', '本月入职', '月末人数', '月离职率']],
    ['zh-CN, some leavers', ['月份', '期初在职人数', '主动离职人数', '入职人数', '期末在职人数', '主动离职率']],
    ['zh-TW', ['月份', '期初人數', '離職人數', '新進人數', '期末人數', '離職率']],
    ['en', ['Month', 'Headcount at start', 'Terminations', 'New hires', 'Headcount at end', 'Rate']],
    ['en', ['Period', 'Beginning headcount', 'Separations', 'Accessions', 'Ending headcount', '']],
    ['en', ['', 'Start', 'Left', 'Joined', 'End', 'Rate']],
  ])('%s %j', (_language, headers) => {
    const [average] = find(monthly('=C3/((B3+E3)/2)', headers));
    expect(average.formulaSuggested).toBe('=TURNOVER.AVGBASE(C3,B3,E3)');
    expect(find(monthly('=C3/(B3+D3)', headers))[0].facts.method).toBe('cumulative');
  });

  it.each([
    [['Month', 'Customers at start', 'Customers lost', 'New customers', 'Customers at end', 'Churn']],
    [['月份', '期初客户数', '流失客户数', '新增客户数', '期末客户数', '流失率']],
    [['月份', '期初會員數', '流失會員數', '新增會員數', '期末會員數', '流失率']],
  ])('%j: churn of customers', (headers) => {
    const [finding] = find(monthly('=C3/B3', headers));
    expect(finding.formulaSuggested).toBe('=TURNOVER.CHURN(C3,B3)');
    expect(finding.facts.isChurn).toBe(true);
    expect(find(monthly('=C3/((B3+E3)/2)', headers))).toEqual([]);
  });

  it('beside the cells, with periods in columns', () => {
    const across: Written[][] = [
      ['', 'Jan', 'Feb', 'Mar'],
      ['Opening', 100, 98, 103],
      ['Hires', 3, 9, 3],
      ['Leavers', 5, 4, 9],
      ['Closing', 98, 103, 97],
      ['Turnover', gives('=B4/((B2+B5)/2)', 0.05), gives('=C4/((C2+C5)/2)', 0.04), gives('=D4/((D2+D5)/2)', 0.09)],
      ['Quarter', gives('=SUM(B4:D4)/((B2+D5)/2)', 0.18)],
    ];
    const found = find(across);
    expect(placesOf(found)).toEqual(['Sheet1!B6:D6', 'Sheet1!B7']);
    expect(found.map(({ formulaSuggested }) => formulaSuggested)).toEqual([
      '=TURNOVER.AVGBASE(B4,B2,B5)',
      '=TURNOVER.AVGBASE(B4:D4,B2,D5)',
    ]);
  });

  it('beside the cells of a single period', () => {
    const form = [
      ['Opening', 100],
      ['Leavers', 5],
      ['Closing', 98],
      ['Turnover', gives('=B2/AVERAGE(B1,B3)', 0.05)],
    ];
    expect(find(form)[0].formulaSuggested).toBe('=TURNOVER.AVGBASE(B2,B1,B3)');
  });

  it('on another sheet', () => {
    const data = sheetFrom(
      'HR data',
      monthly('=1').map((row) => row.slice(0, 5)),
    );
    const report = sheetFrom('Report', [
      ['Rate', gives("='HR data'!C3/(('HR data'!B3+'HR data'!E3)/2)", 0.05)],
      ['Half-year', gives("=SUM('HR data'!C3:C8)/'HR data'!B3", 0.29)],
    ]);
    expect(find([data, report]).map(({ formulaSuggested }) => formulaSuggested)).toEqual([
      "=TURNOVER.AVGBASE('HR data'!C3,'HR data'!B3,'HR data'!E3)",
      "=TURNOVER.OPENBASE('HR data'!C3:C8,'HR data'!B3)",
    ]);
  });

  it('of a Table', () => {
    const area = { row: 1, column: 0, rowCount: 7, columnCount: 6 };
    const columns = ['月份', '期初人数', '离职人数', '入职人数', '期末人数', '离职率'];
    const tables = [{ name: 'Table1', sheet: 'Sheet1', area, hasHeaders: true, hasTotals: false, columns }];
    const rate = (formula: string) => [
      ['标题'],
      ...tableOf(
        columns,
        months,
        opening,
        leavers,
        hires,
        closing,
        opening.map(() => gives(formula, 0.05)),
      ),
    ];
    const suggested = (formula: string) => find(rate(formula), { tables })[0]?.formulaSuggested;
    expect(suggested('=[@离职人数]/[@期初人数]')).toBe('=TURNOVER.OPENBASE([@离职人数],[@期初人数])');
    expect(suggested('=Table1[@离职人数]/AVERAGE(Table1[@期初人数],Table1[@期末人数])')).toBe(
      '=TURNOVER.AVGBASE(Table1[@离职人数],Table1[@期初人数],Table1[@期末人数])',
    );
    expect(suggested('=Table1[[#This Row],[离职人数]]/([@期初人数]+[@入职人数])')).toBe(
      '=TURNOVER.CUMULATIVE(Table1[[#This Row],[离职人数]],[@期初人数],[@入职人数])',
    );
    expect(suggested('=SUM(Table1[离职人数])/AVERAGE(Table1[期初人数])')).toBe(
      '=TURNOVER.MEANBASE(Table1[离职人数],Table1[期初人数])',
    );
    expect(suggested('=SUM(Table1[离职人数])/B3')).toBe('=TURNOVER.OPENBASE(Table1[离职人数],B3)');
    expect(suggested('=[@入职人数]/[@期初人数]')).toBeUndefined();
    expect(find(rate('=[@离职人数]/[@期初人数]'), { tables })[0].fix).toHaveLength(6);
  });
});

describe('Where the function would not show the same', () => {
  it('the cells stay as they are, and the finding says so', () => {
    const rows = monthly('=C3/((B3+E3)/2)');
    // July to come: its opening is carried forward, everything else is blank.
    const july = ['Jul', 99, '', '', '', gives('=C9/((B9+E9)/2)', 0)];
    const [finding] = find([...rows, july]);
    expect(finding.cellCount).toBe(7);
    expect(finding.fix).toHaveLength(6);
    expect(finding.facts).toMatchObject({ differing: 1, difference: { cell: 'F9', now: 0, then: null } });
  });

  it('nothing is written where no cell would', () => {
    const rows = tableOf(english, ['Jan'], [10], [25], [5], [20], [gives('=C2/(B2+D2)', 25 / 15)]);
    const [finding] = find(rows);
    expect(finding.fix).toBeNull();
    expect(finding.facts.difference).toEqual({ cell: 'F2', now: 25 / 15, then: null });
  });

  it('an IF that shows something else keeps the cell', () => {
    const rows = tableOf(
      english,
      ['Jan', 'Feb'],
      [100, 98],
      [5, ''],
      [3, ''],
      [98, ''],
      copiedDown('=IF(E2="","",C2/((B2+E2)/2))', [0.05, '']),
    );
    expect(find(rows)[0].fix).toHaveLength(2);
  });

  it('the opening may be missing altogether', () => {
    const rows = tableOf(
      ['Month', 'Leavers', 'Closing', 'Rate'],
      ['Jan', 'Feb'],
      [5, 4],
      [98, 103],
      copiedDown('=B2/(C2+B2)', [0.05, 0.04]),
    );
    const [finding] = find(rows);
    expect(finding.facts).toMatchObject({ method: 'cumulative', functionId: null });
    expect(finding.fix).toBeNull();
  });
});

describe('The sentences', () => {
  const [average] = find(monthly('=C3/((B3+E3)/2)'));
  const differing = find(tableOf(english, ['Jan'], [10], [25], [5], [20], [gives('=C2/(B2+D2)', 25 / 15)]))[0];

  it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('in %s hold the numbers', (language) => {
    const words = wordsOfRule('handwritten-rate', language);
    expect(words.title(average.facts)).toMatch(/F3.*5 ÷ 99 = 5\.1%/);
    expect(words.why(average.facts)).toContain('CIPD');
    expect(words.why(average.facts)).toContain('TURNOVER.AVGBASE');
    expect(words.fix!(average.facts)).toContain('=TURNOVER.AVGBASE(C3,B3,E3)');
    expect(words.why(differing.facts)).toContain('166.7%');
  });
});
