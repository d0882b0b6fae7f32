import { describe, expect, it } from 'vitest';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { plainBlock, plainBlockLike } from '../../src/formulas/plain/plainBlock';
import type { ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { pairsOf } from './plainSheet';
import { validTables } from './plainTables';

const cells = { leavers: 'D2', opening: 'B2', hires: 'C2', closing: 'E2' };
const ranges = { leavers: 'D2:D7', opening: 'B2:B7', hires: 'C2:C7', closing: 'E2:E7' };

describe('plain formulas', () => {
  it.each<[string, ArgumentTexts, string]>([
    ['AVGBASE', cells, '=IF(AND(E2=0,B2<>D2),NA(),D2/((B2+E2)/2))'],
    ['AVGBASE', { leavers: '35', opening: '50', closing: '18' }, '=35/((50+18)/2)'],
    ['OPENBASE', cells, '=D2/B2'],
    ['CLOSEBASE', cells, '=D2/E2'],
    ['CHURN', cells, '=D2/B2'],
    ['CUMULATIVE', cells, '=IF(D2>B2+C2,NA(),D2/(B2+C2))'],
    [
      'CUMULATIVE',
      { leavers: '[@离职]', opening: '[@期初]', hires: '[@入职]' },
      '=IF([@离职]>[@期初]+[@入职],NA(),[@离职]/([@期初]+[@入职]))',
    ],
    [
      'CUMULATIVE',
      { leavers: "'My sheet'!$D$2", opening: 'SUM(B2:B3)', hires: 'C2+C3' },
      "=IF('My sheet'!$D$2>SUM(B2:B3)+(C2+C3),NA(),'My sheet'!$D$2/(SUM(B2:B3)+(C2+C3)))",
    ],
    ['RATE', { method: '"average"', ...cells, closing: undefined }, '=IF(D2>B2+C2,NA(),D2/((B2+(B2+C2-D2))/2))'],
    ['RATE', { method: '"期初"', ...cells, hires: undefined, closing: undefined }, '=D2/B2'],
    ['BASE', { method: '"cumulative"', ...cells, closing: undefined }, '=IF(D2>B2+C2,NA(),B2+C2)'],
    [
      'BASE',
      { method: '"average"', ...cells, hires: undefined },
      '=IF(AND(D2=0,E2=0),0,IF(AND(E2=0,B2<>D2),NA(),(B2+E2)/2))',
    ],
    ['LOSSRATIO', cells, '=D2/C2'],
    ['COST', { leavers: 'A1', salary: 'B1', multiple: '1.5' }, '=A1*B1*1.5'],
    ['COST', { leavers: 'A1', salary: '30000', multiple: 'C1' }, '=A1*30000*C1'],
    ['HIRESNEEDED', { current: 'A1', target: 'B1', rate: '0.2' }, '=B1-A1+0.2*B1'],
    ['ANNUALIZE', { rate: 'F2', months: '3' }, '=F2*12/3'],
    ['ANNUALIZE', { rate: 'F2', months: '3', compound: 'TRUE' }, '=IF(F2>1,NA(),1-(1-F2)^(12/3))'],
    ['FLAG', { rate: 'F2' }, '=IF(F2="","",IF(ROUND(F2-1,9)>0,"Over 100%",""))'],
    ['FLAG', { rate: 'F2', limit: '0.825' }, '=IF(F2="","",IF(ROUND(F2-0.825,9)>0,"Over 82.5%",""))'],
    ['MEANBASE', { leavers: 'D2', headcounts: 'E2' }, '=D2/E2'],
    ['RETENTION', { stayed: 'A2', started: 'B2' }, '=IF(A2>B2,NA(),A2/B2)'],
  ])('%s of %j is the formula of a textbook: %s', (id, args, formula) => expect(plainFormula(id, args)).toBe(formula));

  it('ends with the formula of a textbook for ranges too', () => {
    expect(plainFormula('CUMULATIVE', ranges)).toMatch(/,NA\(\),SUM\(D2:D7\)\/\(B2\+SUM\(C2:C7\)\)\)$/);
    expect(plainFormula('OPENBASE', ranges)).toMatch(/,NA\(\),SUM\(D2:D7\)\/B2\)$/);
    expect(plainFormula('MEANBASE', { leavers: 'D2:D7', headcounts: 'E2:F9' })).toMatch(
      /SUM\(D2:D7\)\/AVERAGEIF\(E2:F9,">0"\)\)$/,
    );
  });

  it.each<[string, string, ArgumentTexts]>([
    ['ranges of different length', 'CUMULATIVE', { ...ranges, hires: 'C2:C6' }],
    ['ranges of different direction', 'CUMULATIVE', { ...ranges, hires: 'C2:H2' }],
    ['a block', 'OPENBASE', { leavers: 'C2:D7', opening: 'B2' }],
    ['one leaver count beside several openings', 'OPENBASE', { leavers: 'D2', opening: 'B2:B7' }],
    ['an unknown method', 'RATE', { method: '"ytd"', ...cells }],
    ['a method that cannot be computed', 'RATE', { method: '"average"', leavers: 'D2', opening: 'B2' }],
    ['a name whose size is not known', 'OPENBASE', { leavers: 'Leavers', opening: 'B2' }],
    ['an array constant', 'OPENBASE', { leavers: '{35;20}', opening: '50' }],
    ['an argument that is missing', 'AVGBASE', { leavers: 'D2', opening: 'B2' }],
    ['nonsense', 'OPENBASE', { leavers: 'D2)', opening: 'B2' }],
    ['a rate that looks like a percentage', 'HIRESNEEDED', { current: 'A1', target: 'B1', rate: '20' }],
    ['sentences', 'EXPLAIN', { method: '"average"', ...cells }],
  ])('there is none for %s', (_, id, args) => {
    expect(plainFormula(id, args)).toBeNull();
    expect(plainBlock(id, args)).toBeNull();
  });

  it('takes the method from a name, with a branch for each word', () => {
    const formula = plainFormula('RATE', { method: 'TurnoverMethod', ...cells });
    expect(formula).toContain('IF(TurnoverMethod="average",D2/((B2+E2)/2),');
    expect(formula).toContain('IF(TurnoverMethod="cumulative",D2/(B2+C2),');
  });

  it('uses only functions that every spreadsheet program has', () => {
    const known =
      'ABS AND AVERAGEIF COLUMN COLUMNS COUNT COUNTBLANK COUNTIF IF IFERROR INDEX ISNUMBER MAX MIN NA OR ROUND ROW ROWS SUM SUMPRODUCT'.split(
        ' ',
      );
    const formulas = validTables
      .slice(0, 12)
      .flatMap((table) => pairsOf(table, 2, 2).flatMap(({ plain }) => plain.flat()));
    const used = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(2000);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });
});

describe('blocks of plain formulas', () => {
  it('give a textbook formula for each period, and "" behind the last one filled in', () => {
    const block = plainBlock('PERIODRATES', {
      method: '"cumulative"',
      leavers: 'D2:D3',
      opening: 'B2:B3',
      hires: 'C2:C3',
    });
    expect(block?.[0]).toEqual(['=IF(SUM(D2:D3,C2:C3,B2:B3)=0,"",IF(D2>B2+C2,NA(),D2/(B2+C2)))']);
    expect(block).toHaveLength(2);
  });

  it('run across where the counts do', () => {
    const block = plainBlock('ROLLING', {
      method: '"opening"',
      leavers: 'B4:D4',
      opening: 'B2:D2',
      hires: 'B3:D3',
      window: '2',
    });
    expect(block).toHaveLength(1);
    expect(block?.[0]).toHaveLength(3);
    expect(block?.[0][0]).toBe('');
  });

  it('have the header and the rows of the function’s table', () => {
    const compared = plainBlock('COMPARE', cells);
    expect(compared?.map((row) => row[0])).toEqual(['method', 'average', 'opening', 'closing', 'cumulative', 'mean']);
    expect(compared?.every((row) => row.length === 7)).toBe(true);
    const types = plainBlock('BREAKDOWN', {
      method: '"average"',
      types: 'G2:G3',
      leavers: 'H2:H3',
      opening: 'B2',
      closing: 'E2',
    });
    expect(types?.[0]).toEqual(['type', 'leavers', 'rate', 'share']);
    expect(types?.[1].slice(0, 2)).toEqual(['=IF(G2="","(blank)",G2)', '=H2']);
    expect(types?.[3].slice(0, 2)).toEqual(['Total', '=SUM(H2:H3)']);
  });

  it.each<[string, string, ArgumentTexts]>([
    [
      'columns of a Table, whose length only the workbook knows',
      'PERIODRATES',
      { method: '"opening"', leavers: 'T[Leavers]', opening: 'T[Opening]', hires: 'T[Hires]' },
    ],
    ['a window in a cell', 'ROLLING', { method: '"average"', ...ranges, window: 'A1' }],
    ['a fiscal year without dates', 'YTD', { method: '"average"', ...ranges, first_month: '4' }],
    ['a single closing for several periods', 'COMPARE', { ...ranges, closing: 'E7' }],
  ])('there is none for %s', (_, id, args) => expect(plainBlock(id, args)).toBeNull());
});

describe('blocks in the size of the result there is now', () => {
  const counts = { leavers: 'T[Leavers]', opening: 'T[Opening]', hires: 'T[Hires]' };
  const three = [[0.1], [0.2], ['']];

  it('have a formula for each row of a Table', () => {
    const block = plainBlockLike('PERIODRATES', { method: '"cumulative"', ...counts }, three);
    expect(block).toHaveLength(3);
    expect(block?.[1][0]).toContain('INDEX(T[Leavers],2)/(INDEX(T[Opening],2)+INDEX(T[Hires],2))');
    const rolling = plainBlockLike('ROLLING', { method: '"opening"', ...counts, window: '2' }, three);
    expect(rolling?.map(([cell]) => cell === '')).toEqual([true, false, false]);
    expect(rolling?.[2][0]).toContain('SUM(INDEX(T[Leavers],2):INDEX(T[Leavers],3))');
    expect(plainBlockLike('FLAG', { rate: 'T[Rate]' }, three)?.[2][0]).toContain('INDEX(T[Rate],3)');
  });

  it('are those of plainBlock where the texts tell it all', () => {
    const args = { method: '"opening"', ...ranges };
    expect(plainBlockLike('PERIODRATES', args, [['#N/A']])).toEqual(plainBlock('PERIODRATES', args));
  });

  it('do not exist for an error, or a result that runs across', () => {
    for (const current of [[['#VALUE!']], [[0.1, 0.2, 0.3]], []])
      expect(plainBlockLike('PERIODRATES', { method: '"opening"', ...counts }, current)).toBeNull();
  });
});
