import { describe, expect, it } from 'vitest';
import { type RosterId } from '../oracle/answers';
import { serialOf } from '../oracle/rosterCalendar';
import { BLANK, type Matrix } from './flavours';
import { asked, shown } from './reading';

const on = (year: number, month: number, day: number): number => serialOf({ year, month, day });
const down = (...cells: unknown[]): Matrix => cells.map((cell) => [cell]);
const one = (cell: unknown): Matrix => [[cell]];

const [march, may, january11, january20] = [on(2023, 3, 1), on(2023, 5, 1), on(2024, 1, 11), on(2024, 1, 20)];
const dates = [down(march, may, january11, january20), down(BLANK, on(2024, 1, 15), BLANK, january20)];
const span = [one(on(2024, 1, 1)), one(on(2024, 2, 29))];
const [january1, january31, february1, february29] = [on(2024, 1, 1), on(2024, 1, 31), on(2024, 2, 1), on(2024, 2, 29)];
const teams = down('Sales', 2, 'sales', BLANK);
const NO_BASE = '#DIV/0!';

/** Formulas elsewhere on the sheet look at these places and words: new columns only at the right end. */
const LAYOUTS: [RosterId, unknown[], unknown[][]][] = [
  [
    'ROSTER.TABLE',
    span,
    [
      [
        ...['from', 'to', 'opening', 'hires', 'leavers', 'closing', 'daily average'],
        ...['average rate', 'opening rate', 'closing rate', 'cumulative rate'],
      ],
      [january1, january31, 2, 2, 2, 2, 66 / 31, 1, 1, 1, 0.5],
      [february1, february29, 2, 0, 0, 2, 2, 0, 0, 0, 0],
    ],
  ],
  [
    'ROSTER.GROUPS',
    [...span, teams],
    [
      ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'],
      [2, 1, 0, 1, 0, 0.5, 2],
      ['Sales', 1, 1, 0, 2, 1.5, 0],
      ['(blank)', 0, 1, 1, 0, 0, NO_BASE],
      ['Total', 2, 2, 2, 2, 2, 1],
    ],
  ],
  [
    'ROSTER.MATRIX',
    [...span, teams],
    [
      ['group', january1, february1, 'Total'],
      [2, 2, NO_BASE, 2],
      ['Sales', 0, 0, 0],
      ['(blank)', NO_BASE, NO_BASE, NO_BASE],
      ['Total', 1, 0, 1],
    ],
  ],
  [
    'ROSTER.MATRIX',
    [...span, teams, 'quarter', 'headcount'],
    [
      ['group', january1, 'Total'],
      [2, 0, 0],
      ['Sales', 2, 2],
      ['(blank)', 0, 0],
      ['Total', 2, 2],
    ],
  ],
  [
    'ROSTER.REASONS',
    [...span, down(BLANK, 'Resigned', BLANK, BLANK), 'cumulative'],
    [
      ['reason', 'leavers', 'rate', 'share'],
      ['Resigned', 1, 0.25, 0.5],
      ['(blank)', 1, 0.25, 0.5],
      ['Total', 2, 0.5, 1],
    ],
  ],
  [
    'ROSTER.REASONS',
    [one(february1), one(february29), down(BLANK, 'Resigned', BLANK, BLANK)],
    [
      ['reason', 'leavers', 'rate', 'share'],
      ['Total', 0, 0, NO_BASE],
    ],
  ],
  [
    'ROSTER.BRIDGE',
    span,
    [
      ['step', 'people'],
      ['opening', 2],
      ['hires', 2],
      ['leavers who were there at the start', -1],
      ['leavers hired in the span', -1],
      ['closing', 2],
    ],
  ],
  [
    'ROSTER.SURVIVAL',
    [one(january31), 'day', down(false, false, true, true)],
    [
      ['tenure', 'at risk', 'left', 'survival', 'standard error', '95% low', '95% high'],
      [0, 2, 1, 0.5, Math.SQRT2 / 4, 0.5 * Math.exp(-1.959963984540054 * Math.SQRT1_2), 1],
    ],
  ],
  [
    'ROSTER.SURVIVAL',
    [one(on(2024, 3, 1)), 'day', down(false, false, false, true)],
    [
      ['tenure', 'at risk', 'left', 'survival', 'standard error', '95% low', '95% high'],
      [0, 1, 1, 0, '', '', ''],
    ],
  ],
  [
    'ROSTER.COHORTS',
    [one(on(2025, 5, 1))],
    [
      ['cohort', 'size', 1, 2],
      [on(2023, 1, 1), 2, 0.5, 0.5],
      [on(2024, 1, 1), 2, 0.5, ''],
    ],
  ],
  ['ROSTER.COHORTS', [one(on(2020, 1, 1))], [['cohort', 'size']]],
  [
    'ROSTER.CHECK',
    [],
    [
      ['row', 'problem'],
      ['', 'No problems in 4 rows'],
    ],
  ],
  ['ROSTER.HEADCOUNT', [[[january1, BLANK, on(2024, 1, 14)]]], [[2, '', 3]]],
];

const near = (cell: unknown): unknown => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell);

describe('The tables from a roster', () => {
  it.each(LAYOUTS)('%s keeps its places and words (%#)', (id, args, table) => {
    const real = asked(id, ...dates, ...args);
    expect(shown('value' in real ? real.value : real)).toEqual(table.map((row) => row.map(near)));
  });

  it('have English words but where another language is asked for', () => {
    const inChinese = asked('ROSTER.CHECK', ...dates, null, 'zh-CN');
    const words = ('value' in inChinese ? (inChinese.value as unknown[][]) : []).flat().join('');
    expect(words).toMatch(/\p{Script=Han}/u);
    expect(words).not.toMatch(/[a-z]/i);
  });
});
