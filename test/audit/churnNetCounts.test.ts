import { describe, expect, it } from 'vitest';
import { findingsOf, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const heads = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate'];

/** One month: opening B, hires C, leavers D, closing E, and a formula in F. */
const month = (
  formula: string,
  [opening, hires, leavers, closing]: readonly Written[],
  headers = heads,
): Written[][] => [headers, ['Jan', opening, hires, leavers, closing, gives(formula, 0.02)]];
const counts = [1000, 30, 50, 980];
const found = (rows: readonly (readonly Written[])[]) =>
  findingsOf('churn-net', rows).map(({ facts, formulaSuggested }) => [
    facts.opening,
    facts.hires,
    facts.leavers,
    facts.closing,
    formulaSuggested,
  ]);
const without = (rows: readonly (readonly Written[])[], column: number) =>
  rows.map((row) => row.map((cell, i) => (i === column ? '' : cell)));

describe('a net decrease called turnover', () => {
  it('is told with every number', () => {
    const [finding] = findingsOf('churn-net', month('=(B2-E2)/B2', counts));
    expect(writtenFinding(finding)).toEqual([
      'churn-net (wrong) Sheet1!F2: 1, churn-net|Sheet1|=(R[0]C[-4]-R[0]C[-1])/R[0]C[-4]',
      '  cell: "F2"',
      '  cells: 1',
      '  heading: "Turnover rate"',
      '  isCustomers: false',
      '  opening: 1000',
      '  closing: 980',
      '  hires: 30',
      '  leavers: 50',
      '  net: 0.02',
      '  right: 0.05',
      '  suggested: "=TURNOVER.OPENBASE(D2,B2)"',
      '  =(B2-E2)/B2 -> =TURNOVER.OPENBASE(D2,B2)',
      '  Sheet1!F2: =(B2-E2)/B2 -> =TURNOVER.OPENBASE(D2,B2)',
    ]);
  });

  it.each<[string, readonly Written[], unknown[]]>([
    ['leavers and hires', [1000, 30, 50, 980], [1000, 30, 50, 980, '=TURNOVER.OPENBASE(D2,B2)']],
    ['more leavers than the headcount fell by', [100, 1, 6, 95], [100, 1, 6, 95, '=TURNOVER.OPENBASE(D2,B2)']],
    ['growth, with leavers all the same', [100, 30, 10, 120], [100, 30, 10, 120, '=TURNOVER.OPENBASE(D2,B2)']],
    ['numbers that do not add up', [100, 30, 10, 90], []],
    ['numbers that do not add up, with many leavers', [100, 30, 20, 90], [100, 30, 20, 90, null]],
    ['hires that are not there', [100, '', 20, 90], [100, 10, 20, 90, '=TURNOVER.OPENBASE(D2,B2)']],
    ['leavers that are not there', [100, 30, '', 90], [100, 30, 40, 90, null]],
    ['neither leavers nor hires', [100, '', '', 90], []],
    ['nobody who left', [100, 20, 0, 120], []],
    ['more people than can have come', [100, 20, '', 130], []],
    ['nobody who came', [100, 0, 10, 90], []],
    ['nobody at the start', [0, 30, 10, 20], []],
    ['an opening below nothing', [-5, 30, 10, 15], []],
    ['an opening that is no number', ['n/a', 30, 10, 20], []],
    ['a closing that is no number', [100, 30, 10, 'n/a'], []],
    ['many leavers and a closing that is no number', [100, 130, 120, 'n/a'], []],
  ])('from %s', (_what, given, expected) =>
    expect(found(month('=(B2-E2)/B2', given))).toEqual(expected.length > 0 ? [expected] : []),
  );

  it('needs the other numbers only as far as there are columns for them', () => {
    expect(found(without(month('=(B2-E2)/B2', counts), 2))).toEqual([[1000, 30, 50, 980, '=TURNOVER.OPENBASE(D2,B2)']]);
    expect(found(without(month('=(B2-E2)/B2', counts), 3))).toEqual([[1000, 30, 50, 980, null]]);
    expect(found(without(without(month('=(B2-E2)/B2', counts), 3), 2))).toEqual([]);
  });

  it.each([
    ['=(B2-E2)/B2', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=(B2-E2)/B2*100', '=TURNOVER.OPENBASE(D2,B2)*100'],
    ['=1-E2/B2', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=100-E2/B2*100', '=TURNOVER.OPENBASE(D2,B2)*100'],
    ['=ROUND((B2-E2)/B2*100,1)', '=ROUND(TURNOVER.OPENBASE(D2,B2)*100,1)'],
    ['=IFERROR((B2-E2)/B2,"")', '=IFERROR(TURNOVER.OPENBASE(D2,B2),"")'],
    ['=IF(B2=0,"",(B2-E2)/B2)', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=IF(B$2=0,"",(B2-E2)/B2)', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=IF(B2=0,"",(B2-E2)/B2*100)', '=TURNOVER.OPENBASE(D2,B2)*100'],
  ])('%s becomes %s', (formula, suggested) => {
    const [finding] = findingsOf('churn-net', month(formula, counts));
    expect(finding.formulaSuggested).toBe(suggested);
    expect(finding.fix?.map(({ after }) => after)).toEqual([suggested]);
  });

  it.each([
    ['=(E2-B2)/B2'],
    ['=(B2-E2)/E2'],
    ['=(B2-E2)/C2'],
    ['=1-B2/E2'],
    ['=1-D2/B2'],
    ['=1-(E2+D2)/B2'],
    ['=(B2+E2)/B2'],
    ['=(B2-B2)/B2'],
    ['=(B3-E3)/B2'],
    ['=(B2-E3)/B2'],
    ['=(B2-E2)/(B2+C2)'],
    ['=(B2-E2)/B2*12'],
    ['=(B2-C2)/B2'],
    ['=(B2-E2)-B2'],
    ['=(-B2-E2)/B2'],
    ['=(B2-E2)/H9'],
    ['=(H9-E2)/B2'],
    ['=(C2-E2)/C2'],
  ])('%s is something else', (formula) => {
    const rows = [...month(formula, counts), ['Feb', 980, 20, 40, 960]];
    expect(findingsOf('churn-net', rows)).toEqual([]);
  });

  it('may have its counts on another sheet, but on one only', () => {
    const data = (name: string) => sheetFrom(name, month('=1', counts));
    const sheets = (formula: string) => [
      data('A'),
      data('B'),
      sheetFrom('Report', [['Turnover', gives(formula, 0.02)]]),
    ];
    const [finding] = findingsOf('churn-net', sheets('=(A!B2-A!E2)/A!B2'));
    expect(finding.facts.suggested).toBe('=TURNOVER.OPENBASE(A!D2,A!B2)');
    expect(findingsOf('churn-net', sheets('=(A!B2-A!E2)/B!B2'))).toEqual([]);
  });

  it.each<[string, readonly string[], boolean]>([
    ['both headcounts', ['Month', 'Customers at start', 'New', 'Customers lost', 'Customers at end', 'Churn'], true],
    ['the first headcount', ['Month', 'Customers at start', 'Hires', 'Leavers', 'Closing', 'Churn'], true],
    ['the last headcount', ['Month', 'Opening', 'Hires', 'Leavers', 'Customers at end', 'Churn'], true],
    ['no headcount', ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Churn'], false],
  ])('is one of customers where %s says so', (_what, headers, isCustomers) => {
    const [finding] = findingsOf('churn-net', month('=(B2-E2)/B2', counts, [...headers]));
    expect(finding.facts.isCustomers).toBe(isCustomers);
    expect(finding.facts.suggested).toBe(`=TURNOVER.${isCustomers ? 'CHURN' : 'OPENBASE'}(D2,B2)`);
  });

  it.each([
    ['Turnover rate', '', 1],
    ['', 'Turnover rate', 1],
    ['', '', 0],
    ['Turnover rate', 'Net', 0],
    ['Net', 'Turnover rate', 0],
    ['Net turnover rate', '', 0],
    ['Decrease', 'Turnover rate', 1],
    ['Turnover rate', 'Decrease', 1],
  ])('under “%s” and beside “%s” is found %i times', (above, beside, times) => {
    const rows = month('=1', counts).map((row) => row.slice(0, 5));
    const form = [
      ...rows,
      ['', '', '', '', '', '', '', '', above],
      ['', '', '', '', '', '', '', beside, gives('=(B2-E2)/B2', 0.02)],
    ];
    expect(findingsOf('churn-net', form)).toHaveLength(times);
  });

  it('is none where one headcount has its name above and the other beside', () => {
    const rows = [
      ['Month', 'Opening', '', '', 'Hires', 'Leavers', 'Churn'],
      ['Jan', 100, 'Closing', 80, 10, 30, gives('=(B2-D2)/B2', 0.2)],
    ];
    expect(findingsOf('churn-net', rows)).toEqual([]);
    rows[0][3] = 'Closing';
    expect(findingsOf('churn-net', rows)).toHaveLength(1);
  });

  it('in columns of months is one of the same month', () => {
    const across = (formula: string) =>
      findingsOf('churn-net', [
        ['', 'Jan', 'Feb'],
        ['Opening', 100, 98],
        ['Hires', 10, 5],
        ['Leavers', 12, 7],
        ['Closing', 98, 96],
        ['Turnover rate', gives(formula, 0.02)],
      ]).map(({ formulaSuggested }) => formulaSuggested);
    expect(across('=(B2-B5)/B2')).toEqual(['=TURNOVER.OPENBASE(B4,B2)']);
    expect(across('=(B2-C5)/B2')).toEqual([]);
    expect(across('=(B2-B5)/C2')).toEqual([]);
  });

  it('is one finding for those cells of a column in which people came as well', () => {
    const rows = tableOf(
      heads,
      ['Jan', 'Feb', 'Mar'],
      [100, 100, 100],
      [5, 0, 7],
      [10, 10, 12],
      [95, 90, 95],
      [gives('=(B2-E2)/B2', 0.05), gives('=(B3-E3)/B3', 0.1), gives('=(B4-E4)/B4', 0.05)],
    );
    const [finding, ...others] = findingsOf('churn-net', rows);
    expect(others).toEqual([]);
    expect(finding.cellCount).toBe(2);
    expect(finding.fix?.map(({ row, after }) => [row, after])).toEqual([
      [1, '=TURNOVER.OPENBASE(D2,B2)'],
      [3, '=TURNOVER.OPENBASE(D4,B4)'],
    ]);
  });
});
