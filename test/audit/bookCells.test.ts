import { describe, expect, it } from 'vitest';
import { bookSteps } from '../../src/audit/book';
import { atOnce, inLots } from '../../src/audit/lots';
import { snapshotOf, type AuditedSheet } from '../../src/audit/snapshot';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, groupIn } from './bookOf';

/** The same sheet, read from another corner than A1. */
const movedTo = (row: number, column: number, sheet: AuditedSheet, numberFormats?: string[][]): AuditedSheet => ({
  ...sheet,
  numberFormats,
  area: { ...sheet.area, row, column },
});

describe('a sheet that is used from C4 on', () => {
  const cells = movedTo(
    3,
    2,
    sheetFrom('Data', [
      ['Rate', gives('=A1', 0.5)],
      [true, gives('=A2', 0.25)],
    ]),
    [['@', '0%']],
  );
  const { sheets, groups } = bookOf([cells]);
  const [sheet] = sheets;

  it('answers for each cell, and blank for all others', () => {
    expect([sheet.name, sheet.index]).toEqual(['Data', 0]);
    expect([sheet.value(3, 2), sheet.value(3, 3), sheet.value(4, 2), sheet.value(4, 3)]).toEqual([
      'Rate',
      0.5,
      true,
      0.25,
    ]);
    expect([sheet.value(2, 2), sheet.value(5, 2), sheet.value(3, 1), sheet.value(3, 4)]).toEqual(['', '', '', '']);
    expect([sheet.formula(3, 3), sheet.formula(4, 3), sheet.formula(3, 2)]).toEqual(['=A1', '=A2', 'Rate']);
    expect([sheet.formula(2, 3), sheet.formula(5, 3), sheet.formula(3, 1), sheet.formula(3, 4)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('knows the formats that were read', () => {
    expect([sheet.format(3, 2), sheet.format(3, 3)]).toEqual(['@', '0%']);
    expect([sheet.format(4, 2), sheet.format(2, 2), sheet.format(3, 4)]).toEqual(['', '', '']);
    expect(bookOf([sheetFrom('Bare', [[1]])]).sheets[0].format(0, 0)).toBe('');
  });

  it('knows the formulas by their place', () => {
    expect(groups).toHaveLength(1);
    expect(sheet.groupAt(3, 3)).toBe(groups[0]);
    expect(sheet.groupAt(4, 3)).toBe(groups[0]);
    for (const [row, column] of [
      [3, 2],
      [2, 3],
      [5, 3],
      [3, 4],
      [0, 0],
    ])
      expect(sheet.groupAt(row, column)).toBeUndefined();
    expect(groups[0].cells).toEqual([
      { row: 3, column: 3 },
      { row: 4, column: 3 },
    ]);
    expect([groups[0].row, groups[0].column, groups[0].formula]).toEqual([3, 3, '=A1']);
    expect(groups[0].offset({ row: 4, column: 3 })).toEqual([1, 0]);
  });
});

describe('the formulas of a book', () => {
  /** How many formulas, and how many of them are different. */
  const counts = (...rows: readonly (readonly Written[])[]) => {
    const { formulaCount, distinctCount } = bookOf([sheetFrom('A', rows)]);
    return [formulaCount, distinctCount];
  };
  const f = (formula: string) => gives(formula, 1);
  const spilled = f('=TURNOVER.PERIODRATES("average",C2:C4,B2:B4,,D2:D4)');

  it.each<[string, readonly (readonly Written[])[], number, number]>([
    ['a sign alone is none', [['='], ['=1']], 1, 1],
    ['numbers, texts and TRUE are none', [[1, 'x', true, 'A1=1', '']], 0, 0],
    [
      'copies are one',
      [
        [f('=B1'), f('=C1')],
        [f('=B2'), f('=C2')],
      ],
      4,
      1,
    ],
    ['the same text is another below', [[f('=B1')], [f('=B1')]], 2, 2],
    ['fixed cells are the same below', [[f('=$B$1')], [f('=$B$1')]], 2, 1],
    ['two in turn', [[f('=B1')], [f('=B1')], [f('=B3')], [f('=B3')]], 4, 2],
    ['copies with others between them', [[f('=D1')], [f('=E1+1')], [f('=D3')]], 3, 2],
    ['what a call fills down counts once', [[spilled], [spilled], [spilled]], 1, 1],
    ['what a call fills across counts once', [[spilled, spilled, spilled]], 1, 1],
    [
      'what it fills down and across counts once',
      [
        [spilled, spilled],
        [spilled, spilled],
      ],
      1,
      1,
    ],
    ['two calls apart count twice', [[spilled, '', spilled]], 2, 2],
    [
      'the same words elsewhere are no call',
      [
        [f('=$B$1'), f('=$B$1')],
        [f('=$B$1'), f('=$B$1')],
      ],
      4,
      1,
    ],
  ])('%s', (_, rows, formulas, distinct) => expect(counts(...rows)).toEqual([formulas, distinct]));

  it.each<[string, readonly (readonly Written[])[]]>([
    [
      'down',
      [
        ['', spilled],
        ['', spilled],
      ],
    ],
    ['across', [['', spilled, spilled]]],
  ])('that fill others %s stand where they fill from', (_, rows) => {
    const [group, ...others] = bookOf([sheetFrom('A', rows)]).groups;
    expect(group.cells).toEqual([{ row: 0, column: 1 }]);
    expect(others).toEqual([]);
  });

  it('of two sheets may be the same', () => {
    const book = bookOf([sheetFrom('A', [[f('=B1')]]), sheetFrom('B', [[f('=B1')], [f('=C2*2')]])]);
    expect([book.formulaCount, book.distinctCount, book.groups.length]).toEqual([3, 2, 3]);
    expect(book.groups.map(({ sheet, formula }) => `${sheet.name} ${formula}`)).toEqual(['A =B1', 'B =B1', 'B =C2*2']);
  });

  it('are read into trees and calls', () => {
    const book = bookOf([sheetFrom('A', [[f('=1+TURNOVER.CHURN(B1,C1)'), f('=SUM(')]])]);
    expect(groupIn(book, 'A1').tree?.type).toBe('BinaryExpression');
    expect(groupIn(book, 'A1').calls.map(({ id }) => id)).toEqual(['CHURN']);
    expect(groupIn(book, 'B1').tree).toBeNull();
    expect(groupIn(book, 'B1').calls).toEqual([]);
  });

  it('are all counted where there is a pause after every few thousand cells', () => {
    const rows = Array.from({ length: 4_500 }, (_, i): Written[] => [f(`=B${i + 1}`)]);
    const steps = bookSteps(snapshotOf([sheetFrom('A', rows), sheetFrom('B', rows.slice(0, 10))]));
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect([step.value.formulaCount, step.value.groups.map(({ cells }) => cells.length)]).toEqual([4_510, [4_500, 10]]);
    expect(pauses).toBe(4);
  });
});

describe('a list that is worked through in lots', () => {
  const pausesOf = (count: number) => {
    const steps = inLots(
      Array.from({ length: count }, (_, i) => i * 10),
      (item, i) => item + i,
    );
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toEqual(Array.from({ length: count }, (_, i) => i * 11));
    return pauses;
  };

  it('pauses after every five hundred', () =>
    expect([0, 3, 499, 500, 999, 1_000, 1_750].map(pausesOf)).toEqual([0, 0, 0, 1, 1, 2, 3]));

  it('may be done at once', () => expect(atOnce(inLots([1, 2, 3], (item) => -item))).toEqual([-1, -2, -3]));
});
