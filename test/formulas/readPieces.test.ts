import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/formulas/area';
import { filledArea, rateAreas } from '../../src/formulas/rateCells';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';
import { relativeKey } from '../../src/formulas/relativeKey';
import { english, invariantFormula, shownFormula } from '../../src/formulas/separators';
import { sharedForm } from '../../src/formulas/share/sharedForm';
import { argumentOf, turnoverCalls } from '../../src/formulas/turnoverCall';

describe('a date written into a call', () => {
  const from = (date: string) => argumentOf(turnoverCalls(`=TURNOVER.ROSTER.HIRES(A1:A2,B1:B2,${date},C1)`)[0], 'from');
  it.each([
    ['DATE(1910,1,1)', 3654],
    ['DATE(9999,12,31)', 2958465],
    ['DATE(2024,1,31)', 45322],
    ['DATE(2024,12,1)', 45627],
    ['DATE(1909,12,31)', null],
    ['DATE(10000,1,1)', null],
    ['DATE(2024,0,1)', null],
    ['DATE(2024,1,0)', null],
    ['DATE(2024,1,32)', null],
    ['DATE(2024,4,31)', null],
    ['DATE(2024.5,1,1)', null],
    ['DATE(2024,1.5,1)', null],
    ['DATE(2024,1,1.5)', null],
    ['DATE("2024",1,1)', null],
    ['DATE(2024,"1",1)', null],
    ['DATE(2024,1,"1")', null],
    ['DATE(2024,1,1,1)', null],
    ['DATE(2024,1,A1)', null],
    ['+DATE(2024,1,31)', 45322],
    ['DATE(-2024,1,1)', null],
  ])('%s is day %s', (text, serial) =>
    expect(from(text)).toMatchObject(
      serial === null ? { kind: 'unreadable', reason: 'calculation' } : { kind: 'constant', value: serial },
    ),
  );

  it.each([
    ['-"x"', { kind: 'unreadable', reason: 'calculation' }],
    ['TRUE%', { kind: 'unreadable', reason: 'calculation' }],
    ['@B2', { kind: 'unreadable', reason: 'calculation' }],
    ['+"x"', { kind: 'constant', value: 'x' }],
    ['{1,#N/A}', { kind: 'unreadable', reason: 'error' }],
    ['{1,2;3,#N/A}', { kind: 'unreadable', reason: 'error' }],
    ['-(3)', { kind: 'constant', value: -3 }],
    ['-5%', { kind: 'constant', value: -0.05 }],
    ['@3', { kind: 'unreadable', reason: 'calculation' }],
    ['LAMBDA(a,a)(1)', { kind: 'unreadable', reason: 'calculation' }],
    [
      '{1,"a";TRUE,-2}',
      {
        kind: 'array',
        values: [
          [1, 'a'],
          [true, -2],
        ],
      },
    ],
  ])('%s is no date', (text, expected) => expect(from(text)).toMatchObject(expected));
});

describe('rates in other functions', () => {
  const rate = 'TURNOVER.CHURN(C2,B2)';
  const rates = 'TURNOVER.PERIODRATES("opening",C2:C7,B2:B7)';
  it.each([
    [`=ROUND(2,${rate})`, null],
    [`=IFERROR(1,2,${rate})`, null],
    [`=IFNA(0,${rate})`, 'directly'],
    [`=IF(${rate},1,2)`, null],
    [`=IFS(${rate},1)`, null],
    [`=IFS(A1,1,A2,${rate})`, 'directly'],
    [`=CHOOSE(${rate},1)`, null],
    [`=CHOOSE(A1,0,${rate})`, 'directly'],
    [`=SWITCH(${rate},1,2)`, null],
    [`=SWITCH(A1,${rate},2)`, null],
    [`=SWITCH(A1,1,0,2,0,${rate})`, 'directly'],
    [`=SWITCH(A1,1,0,${rate},0)`, null],
    [`=INDEX(${rates},3)`, 'fromSeveral'],
    [`=INDEX(${rate},1)`, 'directly'],
    [`=INDEX(B2:B7,${rate})`, null],
    [`=LARGE(${rates},1)`, 'fromSeveral'],
    [`=MEDIAN(${rate},0.2)`, 'fromSeveral'],
    [`=ABS(${rate})`, null],
    [`=_xlfn.CEILING.MATH(${rate},0.01)`, 'directly'],
    [`=MROUND(${rate},0.01)`, 'directly'],
    [`=N(${rate})`, 'directly'],
    [`=LET(r,${rate},r)`, 'directly'],
    [`=LET(R,${rate},x,r,x)`, 'directly'],
    ['=LET(r,r,r)', null],
    [`=LET(r,${rate},A1)`, null],
    [`=@${rates}`, 'fromSeveral'],
    [`=${rate}%`, null],
    [`=${rate}*A1`, null],
    [`=${rate}*"2"`, null],
    [`=2*${rate}`, 'byProjection'],
    [`=12/${rate}`, null],
    [`=${rate}/0.01`, 'directly'],
    [`=${rate}*4/12`, 'fromSeveral'],
    [`=${rate}*${rate}`, null],
    [`=${rate}+1`, null],
    [`=1+${rate}`, null],
    [`=${rate}+${rate}*100`, null],
    [`=${rate}-${rate}`, null],
    [`=${rate}&""`, null],
    [`=-(${rate}*100)`, null],
    [`=${rate}*"100"`, null],
    [`=MY_XLFN.ROUND(${rate},2)`, null],
    [`=LAMBDA(x,x)(${rate})`, null],
    [`=IF(TURNOVER.FLAG(F2)="",A1/100,0)`, null],
  ])('%s is a rate made %s', (formula, made) => expect(rateFormulaFrom(formula)?.made ?? null).toBe(made));

  it.each([
    [`=${rates}`, true],
    [`=${rate}`, false],
    [`=@${rates}`, false],
    [`=MAX(${rates})`, false],
    ['=TURNOVER.COMPARE(D2,B2,C2,E2)', true],
  ])('%s fills more than its own cell: %s', (formula, isSpilled) =>
    expect(rateFormulaFrom(formula)?.isSpilled).toBe(isSpilled),
  );
});

describe('a table that is as long as the cells say', () => {
  const groups = rateFormulaFrom('=TURNOVER.ROSTER.GROUPS(A2:A9,B2:B9,F1,F2,C2:C9)')!;
  const sheet = { row: 0, column: 0, rowCount: 50, columnCount: 20 };
  const filledTo = (end: number) => (row: number, column: number) => column === 7 && row < end;
  it.each([
    [1, 'H1', []],
    [2, 'H1:N2', ['N2']],
    [5, 'H1:N5', ['N2:N5']],
  ])('with %i rows', (rows, area, rates) => {
    expect(addressOf(filledArea(groups, 0, 7, filledTo(rows)))).toBe(area);
    expect(rateAreas(groups, 0, 7, sheet, filledTo(rows)).map((each) => addressOf(each))).toEqual(rates);
  });

  it('is one cell where nobody looks', () => expect(addressOf(filledArea(groups, 0, 7))).toBe('H1'));
});

describe('a formula in words that copying leaves as they are', () => {
  it.each([
    ['=C3/$B3', '=R[0]C[-3]/R[0]C1'],
    ['=SUM(C$2:$C3)', '=SUM(R1C[-3]:R[0]C2)'],
    ['=SUM(A:$B)', '=SUM(C[-5]:C1)'],
    ['=SUM(3:$5)', '=SUM(R[0]:R4)'],
    ['=SUM($2:9)', '=SUM(R1:R[6])'],
    ['=AA10+xfd1', '=R[7]C[21]+R[-2]C[16378]'],
    ['=LOG10(F3)', '=LOG10(R[0]C[0])'],
    ['=Rate2024+B2C', '=Rate2024+B2C'],
    ['=年B3+B3', '=年B3+R[0]C[-4]'],
    ["='B3'!B3", "='B3'!R[0]C[-4]"],
    ['="B3 ""B3"""&B3', '="B3 ""B3"""&R[0]C[-4]'],
    ['=T[B3]+[1]B3!B3', '=T[B3]+[1]B3!R[0]C[-4]'],
    ['=B0+A12345678', '=B0+A12345678'],
    ['=Q1.5+B3.C', '=Q1.5+B3.C'],
    ["='it''s B3'!A1", "='it''s B3'!R[-2]C[-5]"],
  ])('%s in F3 is %s', (formula, key) => expect(relativeKey(formula, 2, 5)).toBe(key));
});

describe('separators, once more', () => {
  const french = { list: ';', decimal: ',' };
  it.each([
    ['=T[[#All],[a\'],b]]&"x,1.5"', '=T[[#All];[a\'],b]]&"x,1.5"'],
    ['=T[a,b]+1.5', '=T[a,b]+1,5'],
    ['=T[[a],[b]]+SUM(1,2)', '=T[[a];[b]]+SUM(1;2)'],
    ['=[1]Data!A1+1.5', '=[1]Data!A1+1,5'],
    ['=1.5E+3+2e5+.25', '=1,5E+3+2e5+,25'],
    ['={1,2}+SUM(3,{4,5;6,7})', '={1\\2}+SUM(3;{4\\5;6\\7})'],
    ['=IF(A1=#REF!,#NAME?,1)', '=IF(A1=#REF!;#NAME?;1)'],
    ['=_x.1+\\y.2+$A$1', '=_x.1+\\y.2+$A$1'],
    ['="open', '="open'],
    ['="a,1.5', '="a,1.5'],
    ["='a,1.5", "='a,1.5"],
    ['=1.+2.5E+3', '=1,+2,5E+3'],
    ['={TRUE,FALSE;1.5,2}', '={TRUE\\FALSE;1,5\\2}'],
    ["=T[a'],1.5]+2.5", "=T[a'],1.5]+2,5"],
    ['=T[ [#All], [x] ]', '=T[ [#All]; [x] ]'],
    ['=T[[open', '=T[[open'],
  ])('%s is shown as %s', (formula, shown) => {
    expect(shownFormula(formula, french)).toBe(shown);
    expect(invariantFormula(shown, french)).toBe(formula);
    expect(shownFormula(formula, english)).toBe(formula);
  });

  it('reads the columns of an array that dots part', () =>
    expect(invariantFormula('={1.2;3.4}+SUM(1;2)', french)).toBe('={1,2;3,4}+SUM(1,2)'));
});

describe('cells that are not to be shared', () => {
  const churn = '=TURNOVER.CHURN(C2,B2)';
  it.each([
    ['#SPILL!', 'blocked'],
    ['#BUSY!', 'calculating'],
    ['#GETTING_DATA', 'calculating'],
    ['#CONNECT!', 'calculating'],
    ['#NAME?', 'stuck'],
  ])('one that shows %s', (shown, reason) =>
    expect(sharedForm(churn, [[shown]], 'plain')).toEqual({ kind: 'kept', reason }),
  );

  it('are single ones only', () =>
    expect(sharedForm('=TURNOVER.FLAG(F2:F3)', [['#SPILL!'], ['']], 'value')?.kind).toBe('value'));

  it.each([
    [`${churn}*2`, '=(C2/B2)*2'],
    [`=-TURNOVER.RATE("opening",C2,B2)`, '=-(C2/B2)'],
    [`=TURNOVER.COST(A1,B1,2)&"x"`, '=(A1*B1*2)&"x"'],
    [`=ROUND(TURNOVER.CHURN(C2,B2),3)`, '=ROUND(C2/B2,3)'],
    [`=TURNOVER.CHURN(C2,B2)-TURNOVER.CHURN(C3,B3)`, '=(C2/B2)-(C3/B3)'],
    [`=TURNOVER.ANNUALIZE(TURNOVER.CHURN(C2,B2),3)`, '=SUM(C2/B2)*12/3'],
    [`=TURNOVER.CUMULATIVE(C2,B2,D2)+1`, '=IF(C2>B2+D2,NA(),C2/(B2+D2))+1'],
  ])('%s becomes %s', (formula, plain) =>
    expect(sharedForm(formula, [[0.2]], 'plain')).toEqual({ kind: 'formula', formula: plain }),
  );
});
