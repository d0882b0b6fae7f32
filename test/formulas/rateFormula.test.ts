import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/formulas/area';
import { filledArea, rateAreas } from '../../src/formulas/rateCells';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';

const rate = 'TURNOVER.AVGBASE(B2,C2,D2)';
const compare = 'TURNOVER.COMPARE(D6:D11,B6:B11,C6:C11,E6:E11)';

describe('which formulas give a rate that is held against the limit', () => {
  it.each([
    [`=${rate}`, 1, 'directly'],
    [`=+${rate}`, 1, 'directly'],
    [`=(${rate})`, 1, 'directly'],
    [`=IFERROR(${rate},"")`, 1, 'directly'],
    [`=IFERROR("",${rate})`, 1, 'directly'],
    [`=ROUND(${rate},3)`, 1, 'directly'],
    [`=IF(B2>0,${rate},"")`, 1, 'directly'],
    [`=IFS(B2>0,${rate},TRUE,0)`, 1, 'directly'],
    [`=SWITCH(A1,1,${rate},0)`, 1, 'directly'],
    [`=LET(r,${rate},IF(r>1,1,r))`, 1, 'directly'],
    [`=${rate}*100%`, 1, 'directly'],
    [`=${rate}*100`, 100, 'directly'],
    [`=100*${rate}`, 100, 'directly'],
    [`=ROUND(${rate}*100,1)`, 100, 'directly'],
    [`=${rate}*100/100`, 1, 'directly'],
    [`=(${rate}*100)%`, 1, 'directly'],
    [`=${rate}*12`, 1, 'byProjection'],
    [`=${rate}/2`, 1, 'fromSeveral'],
    [`=IF(B2>0,${rate},TURNOVER.CHURN(B2,C2))`, 1, 'fromSeveral'],
    [`=IFERROR(${rate},TURNOVER.CHURN(B2,C2))`, 1, 'fromSeveral'],
    [`=AVERAGE(${rate},TURNOVER.OPENBASE(B3,C3))`, 1, 'fromSeveral'],
    [`=${rate}+TURNOVER.OPENBASE(B3,C3)`, 1, 'fromSeveral'],
    ['=MAX(TURNOVER.PERIODRATES("opening",B2:B7,C2:C7))', 1, 'fromSeveral'],
    [`=INDEX(${compare},2,4)`, 1, 'fromSeveral'],
    ['=TURNOVER.ANNUALIZE(F2,3)', 1, 'directly'],
    ['=TURNOVER.FLUX(B2,C2,D2,E2)', 1, 'directly'],
    ['=_xldudf_TURNOVER_AVGBASE(B2,C2,D2)', 1, 'directly'],
  ])('%s counts, at scale %s', (formula, scale, made) =>
    expect(rateFormulaFrom(formula)).toMatchObject({ scale, made }),
  );

  it.each([
    [`=1-${rate}`],
    [`=-${rate}`],
    [`=${rate}*B9`],
    [`=${rate}*1000`],
    [`=${rate}/${rate}`],
    [`=${rate}>1`],
    [`=TEXT(${rate},"0%")`],
    [`="Rate: "&${rate}`],
    [`=TURNOVER.FLAG(${rate})`],
    [`=SUM(${compare})`],
    [`=INDEX(${compare},2,2)`],
    [`=INDEX(${compare},2,B1)`],
    ['=TURNOVER.BASE("average",D2,B2)'],
    ['=TURNOVER.COST(3,50000,1.5)'],
    ['=TURNOVER.HIRESNEEDED(50,60,0.2)'],
    ['=TURNOVER.RECONCILE(D2,B2,C2,E2)'],
    ['=TURNOVER.LOSSRATIO(3,2)'],
    ['=TURNOVER.RETENTION(40,50)'],
    ['=TURNOVER.NETGROWTH(3,50,90)'],
    ['=LET(r,1,r)'],
    ['=SUM(B2:B4)'],
    ['=TURNOVER.AVGBASE(B2'],
  ])('%s does not', (formula) => expect(rateFormulaFrom(formula)).toBeNull());
});

describe('which cells hold rates', () => {
  const sheet = { row: 0, column: 0, rowCount: 100, columnCount: 20 };
  const areas = (formula: string, row: number, column: number) =>
    rateAreas(rateFormulaFrom(formula)!, row, column, sheet).map((area) => addressOf(area));

  it.each([
    [`=${rate}`, ['F6']],
    ['=TURNOVER.PERIODRATES("opening",B2:B7,C2:C7)', ['F6:F11']],
    ['=TURNOVER.ROLLING("opening",B2:G2,B3:G3)', ['F6:K6']],
    ['=TURNOVER.PERIODRATES("opening",{1;2;3},{9;9;9})', ['F6:F8']],
    ['=@TURNOVER.PERIODRATES("opening",B2:B7,C2:C7)', ['F6']],
    [`=${compare}`, ['I7:I11', 'K7:K11', 'L7:L11']],
    ['=TURNOVER.BREAKDOWN("average",A2:A4,B2:B4,C2,,D2)', ['H7:H10']],
    ['=TURNOVER.PERIODRATES("opening",B:B,C:C)', ['F6:F100']],
  ])('%s in F6', (formula, expected) => expect(areas(formula, 5, 5)).toEqual(expected));

  it('COMPARE fills six rows and eight columns', () => {
    expect(addressOf(filledArea(rateFormulaFrom(`=${compare}`)!, 21, 0))).toBe('A22:H27');
  });
});
