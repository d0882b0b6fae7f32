import { describe, expect, it } from 'vitest';
import { sharedForm, type Results } from '../../../src/formulas/share/sharedForm';

const one = (value: string | number): Results => [[value]];
const plain = (formula: string, current: Results = one(0.2)) => sharedForm(formula, current, 'plain');

describe('the shared form of one cell', () => {
  it.each([
    ['=TURNOVER.OPENBASE(C2,B2)', '=C2/B2'],
    [
      '=IFERROR(ROUND(TURNOVER.AVGBASE(C2,B2,E2),3),"")',
      '=IFERROR(ROUND(IF(AND(E2=0,B2<>C2),NA(),C2/((B2+E2)/2)),3),"")',
    ],
    ['=TURNOVER.OPENBASE(C2,B2)*100', '=(C2/B2)*100'],
    ['=-TURNOVER.OPENBASE(C2,B2)%', '=-(C2/B2)%'],
    ['=1-TURNOVER.CHURN(C2,B2)', '=1-(C2/B2)'],
    ['=1-(TURNOVER.CHURN(C2,B2))', '=1-((C2/B2))'],
    ['=2*TURNOVER.CUMULATIVE(C2,B2,D2)', '=2*IF(C2>B2+D2,NA(),C2/(B2+D2))'],
    ['=TURNOVER.CHURN(C2,B2)+TURNOVER.CHURN(C3,B3)', '=(C2/B2)+(C3/B3)'],
    ['=TURNOVER.CHURN(C2,(B2+B3)/2)', '=C2/((B2+B3)/2)'],
    ['=TURNOVER.ANNUALIZE(TURNOVER.CHURN(C2,B2),3)', '=SUM(C2/B2)*12/3'],
    ['=turnover.churn( C2 , B2 )', '=C2/B2'],
    ['=IF(A2="TURNOVER.X(",TURNOVER.CHURN(\'My, sheet\'!C2,B2),0)', '=IF(A2="TURNOVER.X(",\'My, sheet\'!C2/B2,0)'],
    ['=@TURNOVER.FLAG(F2)', '=@IF(F2="","",IF(ROUND(F2-1,9)>0,"Over 100%",""))'],
  ])('%s -> %s', (formula, shared) => expect(plain(formula)).toEqual({ kind: 'formula', formula: shared }));

  it('takes the first of many behind the sign @', () => {
    expect(plain('=@TURNOVER.FLAG(F2:F4)')).toEqual({
      kind: 'formula',
      formula: '=@IF(F2="","",IF(ROUND(F2-1,9)>0,"Over 100%",""))',
    });
  });
});

describe('the shared form of several cells', () => {
  const flags: Results = [[''], ['Over 100%'], ['']];

  it('is a block of formulas', () => {
    expect(plain('=TURNOVER.FLAG(F2:F4)', flags)).toEqual({
      kind: 'block',
      cells: ['F2', 'F3', 'F4'].map((cell) => [`=IF(${cell}="","",IF(ROUND(${cell}-1,9)>0,"Over 100%",""))`]),
    });
  });

  it('repeats in every cell what is done cell by cell', () => {
    const shared = plain('=IFERROR(TURNOVER.FLAG(F2:F3),$A$1)', [[''], ['']]);
    expect(shared).toEqual({
      kind: 'block',
      cells: ['F2', 'F3'].map((cell) => [`=IFERROR(IF(${cell}="","",IF(ROUND(${cell}-1,9)>0,"Over 100%","")),$A$1)`]),
    });
  });

  it('keeps the words behind a comparison', () => {
    const row = ['average', 5, 10, 0.5, false, '', '', '=half'];
    const current: Results = [row, row, row, row, row, row];
    const shared = plain('=TURNOVER.COMPARE(D2,B2,C2,E2)', current);
    expect(shared?.kind).toBe('block');
    const { cells } = shared as { cells: string[][] };
    expect(cells).toHaveLength(6);
    expect(cells.every((cell) => cell.length === 8)).toBe(true);
    expect(cells[1][7]).toBe('="=half"');
  });
});

describe('numbers instead of formulas', () => {
  it.each([
    ['=INDEX(TURNOVER.COMPARE(D2,B2,C2,E2),2,4)', 0.2, 'noPlainForm'],
    ['=TURNOVER.EXPLAIN("average",D2,B2,C2,E2)', 'words', 'noPlainForm'],
    ['=TURNOVER.ROSTER.SURVIVAL(A2:A9,B2:B9,D1)', '#VALUE!', 'error'],
    ['=LET(rate,TURNOVER.CHURN(C2,B2),rate*2)', 0.2, 'insideNames'],
    ['=LAMBDA(x,TURNOVER.CHURN(x,B2))(C2)', 0.2, 'insideNames'],
    ['=_xlfn.LET(_xlpm.rate,TURNOVER.CHURN(C2,B2),_xlpm.rate*2)', 0.2, 'insideNames'],
    [`=TURNOVER.CHURN(C2,B2)&"${'x'.repeat(250)}"${`&"${'y'.repeat(250)}"`.repeat(31)}`, 'x', null],
  ])('%s', (formula, shown, reason) => {
    const shared = plain(formula, one(shown));
    if (reason === null) expect(shared?.kind).toBe('formula');
    else expect(shared).toEqual({ kind: 'value', reason });
  });

  it('a formula that would become longer than Excel takes', () => {
    const long = `=${'TURNOVER.CUMULATIVE($C$2000,$B$2000,$D$2000)+'.repeat(150)}0`;
    expect(long.length).toBeLessThan(8192);
    expect(plain(long)).toEqual({ kind: 'value', reason: 'tooLong' });
  });

  it('a table of another size than its plain form', () => {
    expect(plain('=TURNOVER.FLAG(F2:F4)', [[''], ['']])).toEqual({ kind: 'value', reason: 'noPlainForm' });
  });

  it('whatever is wanted as values', () => {
    expect(sharedForm('=TURNOVER.CHURN(C2,B2)', one(0.2), 'value')).toEqual({ kind: 'value', reason: 'wanted' });
  });
});

describe('what is left alone', () => {
  it.each([
    ['=TURNOVER.FLAG(F2:F4)', '#SPILL!', 'blocked'],
    ['=TURNOVER.CHURN(C2,B2)', '#BUSY!', 'calculating'],
    ['=TURNOVER.CHURN(C2,B2)', '#NAME?', 'stuck'],
    ['=_xldudf_TURNOVER_CHURN(C2,B2)', 0.2, 'stuck'],
  ])('%s that shows %s', (formula, shown, reason) => {
    expect(plain(formula, one(shown))).toEqual({ kind: 'kept', reason });
    expect(sharedForm(formula, one(shown), 'value')).toEqual({ kind: 'kept', reason });
  });

  it.each(['=C2/B2', '="see TURNOVER.CHURN(A1)"', 'TURNOVER.CHURN(C2,B2)', '=TURNOVER.CHURN('])(
    '%s calls no function',
    (formula) => expect(plain(formula)).toBeNull(),
  );
});
