import { describe, expect, it } from 'vitest';
import { sharedForm, type Results } from '../../../src/formulas/share/sharedForm';

const churn = 'TURNOVER.CHURN(C2,B2)';
const flags = 'TURNOVER.FLAG(F2:F3)';
const flag = (cell: string) => `IF(${cell}="","",IF(ROUND(${cell}-1,9)>0,"Over 100%",""))`;
const two: Results = [[''], ['']];
const plain = (formula: string, current: Results) => sharedForm(formula, current, 'plain');
const value = (reason: string) => ({ kind: 'value', reason });

describe('what stands around a table of marks', () => {
  it.each([
    ['=IFERROR(#,"")', 'IFERROR(#,"")'],
    ['=IFNA(#,0)', 'IFNA(#,0)'],
    ['=IF(A1=1,#,"")', 'IF(A1=1,#,"")'],
    ['=Round(#,2)', 'Round(#,2)'],
    ['=ROUNDUP(#,A1)', 'ROUNDUP(#,A1)'],
    ['=ROUNDDOWN(#,$A$1)', 'ROUNDDOWN(#,$A$1)'],
    ['=TRUNC(#)', 'TRUNC(#)'],
    ['=ABS(#)', 'ABS(#)'],
    ['=TEXT(#,"@")', 'TEXT(#,"@")'],
    ['=#&"x"', '#&"x"'],
    ['=Data!A1&#', 'Data!A1&#'],
    ['=-#', '-#'],
    ['=#%', '#%'],
    ['=1-(#)', '1-(#)'],
  ])('%s is repeated in each cell', (formula, cell) => {
    const shared = plain(formula.replace('#', flags), two);
    expect(shared).toEqual({
      kind: 'block',
      cells: ['F2', 'F3'].map((each) => [`=${cell.replace('#', flag(each))}`]),
    });
  });

  it.each([
    '=SUM(#)',
    '=SORT(#)',
    '=@#',
    '=#&Suffix',
    '=#&A1:A2',
    '=A1:A2&#',
    '=#&A1#',
    '=#&A:A',
    '=#&{"a";"b"}',
    '=#&Staff[Left]',
    '=#&MAX(A1)',
    '=ROUND(#,A1:A2)',
    '=-(#&A1:A2)',
    '=#&TURNOVER.FLAG(G2:G3)',
    '=#&[Book2]Data!A1:A2',
  ])('%s does more than the same with each cell', (formula) =>
    expect(plain(formula.replace('#', flags), two)).toEqual(value('noPlainForm')),
  );
});

describe('tables of several sizes', () => {
  it.each<[string, string, Results]>([
    ['fewer rows', flags, [['']]],
    ['more rows', flags, [[''], [''], ['']]],
    ['fewer columns', 'TURNOVER.FLAG(F2:G3)', two],
  ])('have no plain form where the sheet shows %s', (_, call, current) =>
    expect(plain(`=${call}`, current)).toEqual(value('noPlainForm')),
  );

  it('keep what the plain form lacks on the right, as text or constants', () => {
    const current: Results = [
      ['', 'words', '=1+1', 'say "x"', 5, true, '="'],
      ['', '', 0.5, false, '#N/A', '1', '+1'],
    ];
    expect(plain(`=${flags}`, current)).toEqual({
      kind: 'block',
      cells: [
        [`=${flag('F2')}`, 'words', '="=1+1"', 'say "x"', '=5', '=TRUE', '="="""'],
        [`=${flag('F3')}`, '', '=0.5', '=FALSE', '#N/A', '1', '+1'],
      ],
    });
  });

  it('may be of one row', () => {
    const shared = plain('=TURNOVER.FLAG(F2:G2)', [['', '']]);
    expect(shared).toEqual({ kind: 'block', cells: [[`=${flag('F2')}`, `=${flag('G2')}`]] });
  });

  it('may be of one cell', () => {
    expect(plain('=TURNOVER.PERIODRATES("opening",D2,B2)', [[0.1]])).toEqual({
      kind: 'formula',
      formula: '=IF(SUM(D2,B2)=0,"",D2/B2)',
    });
  });

  it('repeat words of their own as texts in what stands around them', () => {
    const rolling = 'TURNOVER.ROLLING("opening",D2:D3,B2:B3,,,2)';
    const shared = plain(`=IFERROR(${rolling},"-")`, [[''], [0.1]]);
    expect(shared).toMatchObject({
      kind: 'block',
      cells: [['=IFERROR("","-")'], [expect.stringMatching(/^=IFERROR\(IF\(/)]],
    });
  });
});

describe('the first of many results', () => {
  it.each([
    ['=@TURNOVER.COMPARE(D2,B2,C2,E2)', '=@"method"'],
    ['=@TURNOVER.COMPARE(D2,B2,C2,E2)&"s"', '=@"method"&"s"'],
    ['=@TURNOVER.ROLLING("opening",D2:D3,B2:B3,,,2)', '=@""'],
    ['=LEN(@TURNOVER.FLAG(F2:F3))', `=LEN(@${flag('F2')})`],
  ])('%s is %s', (formula, shared) => expect(plain(formula, [['']])).toEqual({ kind: 'formula', formula: shared }));

  it.each([
    '=TURNOVER.FLAG(F2:F3)',
    '=-TURNOVER.FLAG(F2:F3)',
    '=LEN(TURNOVER.FLAG(F2:F3))',
    '=@TURNOVER.FLAG(Marks[x],"y")',
    '=@TURNOVER.PERIODRATES("closing",D2:D3,B2:B3,C2:C3,Staff[Closing])',
    '=@TURNOVER.PERIODRATES("average",D2:D3,Staff[Opening],C2:C3)',
  ])('is not what %s says', (formula) => expect(plain(formula, [['']])).toEqual(value('noPlainForm')));
});

describe('numbers instead of formulas', () => {
  it.each<[string, string | number, string]>([
    ['=TURNOVER.EXPLAIN("average",D2,B2,C2,E2)', '#VALUE!', 'error'],
    ['=TURNOVER.EXPLAIN("average",D2,B2,C2,E2)', 'see #VALUE!', 'noPlainForm'],
    ['=TURNOVER.EXPLAIN("average",D2,B2,C2,E2)', '#1 of all', 'noPlainForm'],
    ['=TURNOVER.EXPLAIN("average",D2,B2,C2,E2)', 1, 'noPlainForm'],
    [`=${churn}+TURNOVER.EXPLAIN("average",D2,B2)`, 0.2, 'noPlainForm'],
    ['=TURNOVER.ANNUALIZE(TURNOVER.EXPLAIN("average",D2,B2),3)', 0.2, 'noPlainForm'],
    [`=LET(r,${churn},r)`, '#VALUE!', 'insideNames'],
    [`=IFERROR(LET(r,${churn},r),0)`, 0.2, 'insideNames'],
    [`=_XLFN.LET(_xlpm.r,${churn},_xlpm.r)`, 0.2, 'insideNames'],
    [`=1+_xlfn.LAMBDA(_xlpm.x,TURNOVER.CHURN(_xlpm.x,B2))(C2)`, 0.2, 'insideNames'],
  ])('%s that shows %s: %s', (formula, shown, reason) => expect(plain(formula, [[shown]])).toEqual(value(reason)));

  it('of several cells do not tell how many cells an error would fill', () =>
    expect(plain('=SORT(TURNOVER.FLAG(F2:F3))', [['#N/A'], ['']])).toEqual(value('noPlainForm')));

  it.each([
    [`=OUTLET(${churn})`, '=OUTLET(C2/B2)'],
    [`=LETTER(${churn})`, '=LETTER(C2/B2)'],
  ])('are not needed for %s', (formula, shared) =>
    expect(plain(formula, [[0.2]])).toEqual({ kind: 'formula', formula: shared }),
  );
});

describe('the longest formula', () => {
  const padded = (formula: string, length: number, shared: string) =>
    formula.replace('~', 'x'.repeat(length - shared.length + 1));

  it.each([
    [8191, 'formula'],
    [8192, 'value'],
  ])('of %i characters is a %s', (length, kind) => {
    const shared = plain(padded(`=${churn}&"~"`, length, '=(C2/B2)&"~"'), [[0.2]]);
    expect(shared).toMatchObject(kind === 'value' ? value('tooLong') : { kind });
    if (shared?.kind === 'formula') expect(shared.formula).toHaveLength(length);
  });

  it.each([
    [8191, 'block'],
    [8192, 'value'],
  ])('of %i characters in one cell of a table makes a %s', (length, kind) => {
    const formula = padded('=IFERROR(TURNOVER.FLAG(F9:F10),"~")', length, `=IFERROR(${flag('F10')},"~")`);
    expect(plain(formula, two)).toMatchObject(kind === 'value' ? value('tooLong') : { kind });
  });
});

describe('calls in formulas', () => {
  it.each([
    [`=2*TURNOVER.BASE("opening",D2,B2)`, '=2*B2'],
    [`=SUM(${churn},1)`, '=SUM(C2/B2,1)'],
    [`=2*(${churn})`, '=2*((C2/B2))'],
    [
      `=TURNOVER.CHURN(COUNTIF(A1,"TURNOVER.X"),B2)&"TURNOVER.CHURN("`,
      '=(COUNTIF(A1,"TURNOVER.X")/B2)&"TURNOVER.CHURN("',
    ],
    [`=A1&${churn}&A2&${churn}&A3`, '=A1&(C2/B2)&A2&(C2/B2)&A3'],
    [`=TURNOVER.HIRESNEEDED(SUM(A1),TURNOVER.BASE("opening",1,B2),0.2)`, '=SUM(B2)-SUM(A1)+0.2*SUM(B2)'],
  ])('%s -> %s', (formula, shared) => expect(plain(formula, [[0.2]])).toEqual({ kind: 'formula', formula: shared }));

  it('are kept where one of them is stuck', () =>
    expect(plain(`=${churn}+_xldudf_TURNOVER_CHURN(C3,B3)`, [[0.2]])).toEqual({ kind: 'kept', reason: 'stuck' }));
});
