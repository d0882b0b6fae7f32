import { describe, expect, it } from 'vitest';
import { plainBlock, plainBlockLike } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';

describe('the sum of the rates of many periods', () => {
  const sumOf = (last: number) =>
    plainBlock('COMPARE', { leavers: `D2:D${last}`, opening: `B2:B${last}`, hires: `C2:C${last}` })![2][6];

  it('adds up to 24 of them one by one', () => {
    expect(sumOf(25)).toContain('+IF(SUM(D25,C25,B25)=0,0,');
    expect(sumOf(25)).not.toContain('SUMPRODUCT(D2:D25/');
  });

  it('takes more of them at once', () => {
    expect(sumOf(26)).not.toContain('D26,C26,B26');
    expect(sumOf(26)).toContain('SUMPRODUCT(D2:D26/(B2:B26+(ROW(D2:D26)-ROW(D2)>=');
  });
});

describe('the longest plain formula', () => {
  /** A sum of so many characters. */
  const sumOf = (length: number) => `SUM(${'1'.repeat(1 + (length % 2))}${',1'.repeat(Math.floor((length - 6) / 2))})`;

  it.each([
    [8192, true],
    [8193, false],
  ])('of %i characters, its sign included, exists: %s', (length, exists) => {
    const leavers = sumOf(length - 4);
    expect(`=${leavers}/B2`).toHaveLength(length);
    expect(plainFormula('OPENBASE', { leavers, opening: 'B2' })?.length ?? null).toBe(exists ? length : null);
  });

  it('in a table is looked for in all of its cells', () => {
    const blockOf = (length: number) => plainBlock('FLAG', { rate: 'F9:F10', limit: sumOf(length) });
    const lengths = (length: number) => blockOf(length)!.map(([cell]) => cell.length);
    const [first, second] = lengths(1_000);
    expect(second - first).toBe(2);
    const most = 1_000 + Math.floor((8191 - second) / 4);
    expect(Math.max(...lengths(most))).toBeLessThan(8192);
    expect(blockOf(most + 1)).toBeNull();
    expect(plainBlock('FLAG', { rate: 'F9:F10', limit: sumOf(most) })).not.toBeNull();
    expect(plainBlock('FLAG', { rate: 'Z9:AA9', limit: sumOf(most) })).not.toBeNull();
    expect(plainBlock('FLAG', { rate: 'Z9:AA9', limit: sumOf(most + 1) })).toBeNull();
  });
});

it('a reconciliation of one period is a table of one cell', () => {
  const args = { leavers: 'D2', opening: 'B2', hires: 'C2', closing: 'E2' };
  expect(plainBlock('RECONCILE', args)).toEqual([[plainFormula('RECONCILE', args)]]);
  expect(plainBlock('RECONCILE', { ...args, adjustments: 'Moved' })).toBeNull();
});

describe('blanks around arguments', () => {
  it.each([
    ['OPENBASE', { leavers: ' D2', opening: 'B2 ' }, '=D2/B2'],
    ['OPENBASE', { leavers: 'D2', opening: ' ' }, null],
    ['FLAG', { rate: ' F2 ', limit: ' ' }, '=IF(F2="","",IF(ROUND(F2-1,9)>0,"Over 100%",""))'],
  ])('%s of %j', (id, args, expected) => expect(plainFormula(id, args)).toBe(expected));
});

describe('tables in the size of the result there is now', () => {
  it.each([
    ['FLAG', { rate: 'T[Rate]' }, [['', '']]],
    ['FLAG', { rate: 'T[Rate]' }, []],
    ['FLAG', { rate: 'Rates' }, [[''], ['']]],
    ['FLAG', { rate: 'T[Rate]', limit: 'L1:L2' }, [[''], ['']]],
    ['YTD', { method: '"opening"', leavers: 'T[A]', opening: 'T[B]', dates: 'A2:A4' }, [[1], [2]]],
    ['ROSTER.HEADCOUNT', { hired: 'A2:A9', left: 'B2:B9', dates: 'T[Day]' }, [[1, 2]]],
    ['ROSTER.HEADCOUNT', { hired: 'A2:A9', left: 'B2:B9', dates: 'T[Day]' }, []],
    ['CHURN', { leavers: 'D2', opening: 'B2' }, [[1]]],
  ])('there is none for %s of %j that shows %j', (id, args, current) =>
    expect(plainBlockLike(id, args, current)).toBeNull(),
  );

  it.each([
    ['#VALUE!', null],
    ['# of people', null],
    [0.1, 1],
  ])('of one row may be an error: %s', (shown, rows) => {
    const args = { method: '"opening"', leavers: 'T[A]', opening: 'T[B]' };
    expect(plainBlockLike('PERIODRATES', args, [[shown]])?.length ?? null).toBe(rows);
    expect(plainBlockLike('PERIODRATES', args, [['#N/A'], [shown]])).toHaveLength(2);
  });
});
