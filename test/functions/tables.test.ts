import { describe, expect, test } from 'vitest';
import { cell, column, outcome, row } from './call';

/** Other workbooks look into these tables by position: a changed layout breaks them. New columns only at the right end. */
const months = [
  column(35, 20, 6, 5, 3, 1),
  cell(50),
  column(3, 35, 20, 13, 0, 3),
  column(18, 33, 47, 55, 52, 54),
] as const;

const valueOf = (id: string, ...args: unknown[]) => (outcome(id, ...args) as { value: unknown[][] }).value;

describe('layouts of the spilled tables', () => {
  test('COMPARE', () => {
    const table = valueOf('COMPARE', ...months);
    expect(table.map((cells) => cells.slice(0, 7))).toMatchInlineSnapshot(`
      [
        [
          "method",
          "leavers",
          "base",
          "rate",
          "over 100%",
          "mean of period rates",
          "sum of period rates",
        ],
        [
          "average",
          70,
          52,
          1.3461538461538463,
          true,
          0.3561178994609658,
          2.136707396765795,
        ],
        [
          "opening",
          70,
          50,
          1.4,
          true,
          0.36218141590482017,
          2.173088495428921,
        ],
        [
          "closing",
          70,
          54,
          1.2962962962962963,
          true,
          0.4742140903488421,
          2.8452845420930526,
        ],
        [
          "cumulative",
          70,
          124,
          0.5645161290322581,
          false,
          0.21783400038117015,
          1.3070040022870208,
        ],
        [
          "mean",
          70,
          42.833333333333336,
          1.6342412451361867,
          true,
          0.3561178994609658,
          2.136707396765795,
        ],
      ]
    `);
    expect(table.map((cells) => cells[7])).toMatchInlineSnapshot(`
      [
        "in words",
        "70 leavers ÷ ((opening 50 + closing 54) ÷ 2 = 52) = 134.6%",
        "70 leavers ÷ opening 50 = 140.0%",
        "70 leavers ÷ closing 54 = 129.6%",
        "70 leavers ÷ (opening 50 + hires 74 = 124) = 56.5%",
        "70 leavers ÷ mean headcount 42.83 over 6 periods = 163.4%",
      ]
    `);
  });

  test.each(['zh-CN', 'zh-TW'])('COMPARE in %s keeps the ids of the methods', (language) => {
    const [header, ...rows] = valueOf('COMPARE', ...months, cell(language));
    expect(rows.map(([id]) => id)).toEqual(['average', 'opening', 'closing', 'cumulative', 'mean']);
    expect(header).toMatchSnapshot();
    expect(rows.map((cells) => cells[7])).toMatchSnapshot();
  });

  test('COMPARE of one period has no mean and sum of period rates', () => {
    const table = valueOf('COMPARE', cell(35), cell(50), cell(3));
    expect(table.slice(1).map((cells) => cells.slice(5, 7))).toEqual(Array(5).fill(['', '']));
  });

  test('COMPARE shows a base of 0 in its own row only', () => {
    const table = valueOf('COMPARE', cell(40), cell(40), cell(0), cell(0));
    expect(table[3].map((each) => (typeof each === 'object' ? (each as { error: string }).error : each))).toEqual([
      'closing',
      40,
      0,
      '#DIV/0!',
      '',
      '',
      '',
      '',
    ]);
    expect(table[1].slice(0, 5)).toEqual(['average', 40, 20, 2, true]);
  });

  test('BREAKDOWN', () => {
    const types = column('voluntary', 'involuntary');
    expect(valueOf('BREAKDOWN', 'average', types, column(15, 10), cell(100), null, cell(120))).toMatchInlineSnapshot(`
      [
        [
          "type",
          "leavers",
          "rate",
          "share",
        ],
        [
          "voluntary",
          15,
          0.13636363636363635,
          0.6,
        ],
        [
          "involuntary",
          10,
          0.09090909090909091,
          0.4,
        ],
        [
          "Total",
          25,
          0.22727272727272727,
          1,
        ],
      ]
    `);
  });

  test.each(['PERIODRATES', 'ROLLING', 'YTD'])(
    '%s has one cell a period in the direction of leavers, without a header',
    (id) => {
      const down = valueOf(id, 'cumulative', ...months);
      const across = valueOf(id, 'cumulative', row(35, 20, 6, 5, 3, 1), cell(50), row(3, 35, 20, 13, 0, 3));
      expect([down.length, down[0].length]).toEqual([6, 1]);
      expect([across.length, across[0].length]).toEqual([1, 6]);
    },
  );

  test('FLAG has the shape of its rates', () => {
    expect(
      valueOf(
        'FLAG',
        [
          [1.2, 0.5],
          ['', 1],
        ],
        null,
      ),
    ).toEqual([
      ['Over 100%', ''],
      ['', ''],
    ]);
  });

  test('RECONCILE has one cell a period', () => {
    expect(valueOf('RECONCILE', ...months)).toEqual(column(0, 0, 0, 0, 0, 0));
  });
});

test('BREAKDOWN with one total a type still sees that the last closing was forgotten', () => {
  const [types, leavers, opening, hires, closing] = [
    row('A', 'B'),
    row(0, 0),
    column(0, 0),
    column(5, 0),
    column(0, 0),
  ];
  expect(outcome('BREAKDOWN', 'average', types, leavers, opening, hires, closing)).toMatchObject({
    error: '#VALUE!',
    message: expect.stringContaining('5 people should still be there') as string,
  });
});
