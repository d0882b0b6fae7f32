import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { nearestFunction } from '../../src/formulas/nearestFunction';
import { copiedDown, findingsOf, gives, placesOf, tableOf } from './auditOf';

const found = (formula: string, value: string | number = '#NAME?', names: readonly string[] = []) =>
  findingsOf('stuck-name', [[10, 1, gives(formula, value)]], {
    names: names.map((name) => ({ name, formula: '=Sheet1!$A$1' })),
  });

describe('a function that Excel has lost', () => {
  it.each([
    ['=_xldudf_TURNOVER_CHURN(B1,A1)', 'stored', 'TURNOVER.CHURN', '_xldudf_TURNOVER_CHURN', '=TURNOVER.CHURN(B1,A1)'],
    ['=_xlfn.TURNOVER.CHURN(B1,A1)', 'stored', 'TURNOVER.CHURN', '_xlfn.TURNOVER.CHURN', '=TURNOVER.CHURN(B1,A1)'],
    [
      '=IFERROR(_xldudf_TURNOVER_ROSTER_RATE(Staff!A:A,Staff!B:B,D1,D2),"")',
      'stored',
      'TURNOVER.ROSTER.RATE',
      '_xldudf_TURNOVER_ROSTER_RATE',
      '=IFERROR(TURNOVER.ROSTER.RATE(Staff!A:A,Staff!B:B,D1,D2),"")',
    ],
    [
      "=ROUND('C:\\Users\\me\\Turnover.xlam'!TURNOVER.CHURN(B1,A1),3)",
      'path',
      'TURNOVER.CHURN',
      "'C:\\Users\\me\\Turnover.xlam'!TURNOVER.CHURN",
      '=ROUND(TURNOVER.CHURN(B1,A1),3)',
    ],
    [
      '=Turnover.xlam!TURNOVER.CHURN(B1,A1)',
      'path',
      'TURNOVER.CHURN',
      'Turnover.xlam!TURNOVER.CHURN',
      '=TURNOVER.CHURN(B1,A1)',
    ],
    ['=[1]!TURNOVER.CHURN(B1,A1)', 'path', 'TURNOVER.CHURN', '[1]!TURNOVER.CHURN', '=TURNOVER.CHURN(B1,A1)'],
    ['=TURNOVER.CHURN(B1,A1)', 'again', 'TURNOVER.CHURN', '', '=TURNOVER.CHURN(B1,A1)'],
    ['=LET(a,B1,TURNOVER.CHURN(a,A1))', 'again', 'TURNOVER.CHURN', '', '=LET(a,B1,TURNOVER.CHURN(a,A1))'],
    [
      '=IF(A1=0,"",TEXT(TURNOVER.CHURN(B1,A1),"0.0%"))',
      'again',
      'TURNOVER.CHURN',
      '',
      '=IF(A1=0,"",TEXT(TURNOVER.CHURN(B1,A1),"0.0%"))',
    ],
  ])('%s', (formula, kind, name, stored, suggested) => {
    const [finding] = found(formula);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested });
    expect(finding.facts).toEqual({ kind, cell: 'C1', count: 1, name, stored, nearest: null });
    expect(finding.fix).toEqual([{ sheet: 'Sheet1', row: 0, column: 2, before: formula, after: suggested }]);
  });

  it('is found under the name of a file whatever the cell shows', () => {
    expect(found('=IFERROR(_xldudf_TURNOVER_CHURN(B1,A1),"")', '')).toHaveLength(1);
    expect(found("='C:\\Turnover.xlam'!TURNOVER.CHURN(B1,A1)", 0.1)).toHaveLength(1);
  });

  it('may have a name of the workbook among its arguments', () => {
    expect(found('=TURNOVER.RATE(TurnoverMethod,B1,A1)', '#NAME?', ['TurnoverMethod'])).toHaveLength(1);
  });

  it('is one finding for copied cells, and repaired cell by cell', () => {
    const rows = tableOf(
      ['Opening', 'Leavers', 'Rate'],
      [10, 10, 10],
      [1, 2, 3],
      copiedDown('=_xldudf_TURNOVER_CHURN(B2,A2)', ['#NAME?', '#NAME?', '#NAME?']),
    );
    const findings = findingsOf('stuck-name', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!C2:C4']);
    expect(findings[0].fix?.map(({ after }) => after)).toEqual(
      [2, 3, 4].map((row) => `=TURNOVER.CHURN(B${row},A${row})`),
    );
  });

  it('is found only in the cells that show it, where the formula is right', () => {
    const rows = tableOf(
      ['Opening', 'Leavers', 'Rate'],
      [10, 10, 10],
      [1, 2, 3],
      copiedDown('=TURNOVER.CHURN(B2,A2)', [0.1, '#NAME?', '#NAME?']),
    );
    const findings = findingsOf('stuck-name', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!C3:C4']);
    expect(findings[0].facts.cell).toBe('C3');
  });
});

describe('a function that there never was', () => {
  it.each([
    ['=TURNOVER.AVERAGE(B1,A1)', 'TURNOVER.AVGBASE', '=TURNOVER.AVGBASE(B1,A1)'],
    ['=IF(A1=0,"",turnover.annualise(B1,3))', 'TURNOVER.ANNUALIZE', '=IF(A1=0,"",TURNOVER.ANNUALIZE(B1,3))'],
    ['=TURNOVER.ROLLING12(B1,A1)', 'TURNOVER.ROLLING', '=TURNOVER.ROLLING(B1,A1)'],
    ['=TURNOVER.NEWHIRE(B1,A1)', 'TURNOVER.ROSTER.NEWHIRE', '=TURNOVER.ROSTER.NEWHIRE(B1,A1)'],
    ['=_xldudf_TURNOVER_ROSTER_RATES(B1,A1)', 'TURNOVER.ROSTER.RATE', '=TURNOVER.ROSTER.RATE(B1,A1)'],
    ['=TURNOVER.XYZ(B1,A1)', null, null],
  ])('%s: probably %s', (formula, nearest, suggested) => {
    const [finding] = found(formula);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested, fix: null });
    expect(finding.facts).toMatchObject({ kind: 'unknown', nearest });
  });

  it('is told as it is written, for the cells that show it', () => {
    const rows = tableOf(
      ['Opening', 'Leavers', 'Rate'],
      [10, 10, 10],
      [1, 2, 3],
      copiedDown('=turnover.annualise(B2,3)', [0.1, '#NAME?', '#NAME?']),
    );
    const [finding, ...others] = findingsOf('stuck-name', rows);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!C3:C4']);
    expect(finding.facts).toEqual({
      kind: 'unknown',
      cell: 'C3',
      count: 2,
      name: 'TURNOVER.ANNUALISE',
      stored: 'turnover.annualise',
      nearest: 'TURNOVER.ANNUALIZE',
    });
    expect(finding.formulaSuggested).toBe('=TURNOVER.ANNUALIZE(B3,3)');
  });

  it.each([
    ['CUMULATED', 'CUMULATIVE'],
    ['OPENINGBASE', 'OPENBASE'],
    ['COMPAR', 'COMPARE'],
    ['MEDIANTENURE', 'ROSTER.MEDIANTENURE'],
    ['SALARY', null],
  ])('%s is taken for %s', (written, meant) => expect(nearestFunction(written)).toBe(meant));
});

describe('#NAME? from something else is not ours', () => {
  it.each([
    ['a misspelt function', '=SUMM(TURNOVER.CHURN(B1,A1))'],
    ['a name that the workbook has not', '=TURNOVER.RATE(TurnoverMethode,B1,A1)'],
    ['a method without quotation marks', '=TURNOVER.RATE(average,B1,A1)'],
    ['another add-in', '=OTHER.RATE(B1,A1)'],
    ['another add-in inside', '=TURNOVER.CHURN(OTHER.LEAVERS(B1),A1)'],
    ['a formula without the add-in', '=CHURN(B1,A1)'],
    ['text', '="TURNOVER.CHURN(B1)"&MISSING'],
    ['the length of a text', '=LEN("TURNOVER.CHURN(B1)")'],
    ['a formula that cannot be read', '=TURNOVER.CHURN(B1,A1'],
  ])('%s', (_title, formula) => expect(found(formula)).toEqual([]));

  it.each([
    ['a rate', '=TURNOVER.CHURN(B1,A1)', 0.1],
    ['another error', '=TURNOVER.CHURN(B1,A1)', '#VALUE!'],
    ['a rescue from a name that is none', '=IFERROR(TURNOVER.AVERAGE(B1,A1),"")', ''],
    ['a workbook called after its subject', "='[Turnover.xlsx]Sheet1'!B2/C2", 0.1],
    ['a sheet with a hostile name', "='_xldudf_TURNOVER_CHURN(x)'!B2", 0.1],
    ['text in quotes', '="_xldudf_TURNOVER_CHURN(B1)"', '_xldudf_TURNOVER_CHURN(B1)'],
  ])('%s', (_title, formula, value) => expect(found(formula, value)).toEqual([]));
});

describe('the sentences', () => {
  it.each(languages)('say in %s what stands where', (language) => {
    const { title, why } = wordsOfRule('stuck-name', language);
    const facts = { cell: 'C2', count: 3, name: 'TURNOVER.RATE', stored: '_xldudf_TURNOVER_RATE', nearest: null };
    expect(title({ ...facts, kind: 'stored' })).toMatch(/C2.*_xldudf_TURNOVER_RATE.*TURNOVER\.RATE/);
    expect(title({ ...facts, kind: 'again' })).toMatch(/C2.*#NAME\?.*TURNOVER\.RATE/);
    expect(why({ ...facts, kind: 'unknown', nearest: 'TURNOVER.AVGBASE' })).toContain('TURNOVER.AVGBASE');
  });
});
