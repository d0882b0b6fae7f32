import type { ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { columnLetters, dice, type SheetCell } from './sheetCells';

export type { SheetCell } from './sheetCells';

/** Rows of opening, hires, leavers and closing, as they could stand on a sheet. */
export interface CountTable {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isAcross?: boolean;
  /** Which ways to give the counts to a function are tried; all where none are named. */
  readonly ways?: readonly Way[];
  /** Functions whose error for this table plain formulas are known not to share: see plainFormula. */
  readonly without?: readonly string[];
}

/** Which of opening, hires and closing a function is given, and whether opening or closing are one cell. */
export const ways = [
  'all',
  'noClosing',
  'noHires',
  'firstOpening',
  'rolled',
  'firstAndClosings',
  'lastClosing',
] as const;
export type Way = (typeof ways)[number];

const columns = ['opening', 'hires', 'leavers', 'closing'] as const;

/** The cells of a table placed with its corner at a row and column (from 1). */
export function cellsOf({ rows, isAcross }: CountTable): SheetCell[][] {
  return isAcross ? columns.map((_, i) => rows.map((row) => row[i])) : rows.map((row) => [...row]);
}

const letters = (column: number): string => columnLetters(column - 1);

/** Arguments for the functions: the ranges of a table that stands there. */
export function argumentsOf(table: CountTable, way: Way, row: number, column: number): ArgumentTexts {
  const count = table.rows.length;
  const address = (index: number, from: number, to: number) => {
    const cell = (at: number) =>
      table.isAcross ? `${letters(column + at)}${row + index}` : `${letters(column + index)}${row + at}`;
    return from === to ? cell(from) : `${cell(from)}:${cell(to)}`;
  };
  const line = (index: number) => address(index, 0, count - 1);
  const last = count - 1;
  const isFirst = way === 'firstOpening' || way === 'rolled' || way === 'firstAndClosings';
  return {
    leavers: line(2),
    opening: isFirst ? address(0, 0, 0) : line(0),
    hires: way === 'noHires' || way === 'firstAndClosings' ? undefined : line(1),
    closing:
      way === 'noClosing' || way === 'rolled' ? undefined : way === 'lastClosing' ? address(3, last, last) : line(3),
  };
}

/** A cell that holds "" is an error where it stands alone. */
const waysAroundEmptyText: readonly Way[] = ['all', 'noClosing', 'noHires', 'firstAndClosings'];
/** With transfers, headcounts rolled forward from hires and leavers may fall below 0. */
const waysOfGivenEnds: readonly Way[] = ['all', 'noHires', 'firstOpening', 'firstAndClosings'];

interface Recipe {
  readonly count: number;
  readonly filled?: number;
  readonly unit?: number;
  readonly isAcross?: boolean;
  /** What stands in rows that are not filled in: nothing, "" from formulas, or July's opening carried forward. */
  readonly rest?: 'blank' | 'empty' | 'carried';
  readonly isStill?: boolean;
  readonly isAdjusted?: boolean;
}

function tableFrom(recipe: Recipe, seed: number): CountTable {
  const { count, filled = count, unit = 1, rest = 'blank', isStill, isAdjusted, isAcross } = recipe;
  const roll = dice(seed);
  let people = 20 + roll(80);
  const rows: SheetCell[][] = [];
  for (let row = 0; row < count; row++) {
    if (row >= filled) {
      const blank = rest === 'empty' ? '=""' : null;
      rows.push([rest === 'carried' && row === filled ? people * unit : blank, blank, blank, blank]);
      continue;
    }
    const hires = roll(30);
    const leavers = isStill ? 0 : roll(Math.min(people + hires, 40));
    const moved = isAdjusted ? roll(4) : 0;
    const end = people + hires - leavers + moved;
    rows.push([people * unit, hires * unit, leavers * unit, end * unit]);
    people = end;
  }
  const parts = [
    `${count} periods`,
    filled < count && `${filled} filled in, rest ${rest}`,
    unit !== 1 && `unit ${unit}`,
  ];
  const others = [isStill && 'nobody leaves', isAdjusted && 'with transfers', isAcross && 'across'];
  const name = [...parts, ...others, `#${seed}`].filter(Boolean).join(', ');
  return {
    name,
    rows,
    isAcross,
    ways: rest === 'empty' ? waysAroundEmptyText : isAdjusted ? waysOfGivenEnds : ways,
    without: isAdjusted ? ['CUMULATIVE', 'NETGROWTH'] : [],
  };
}

const recipes: readonly Recipe[] = [1, 2, 3, 6, 12].flatMap((count): Recipe[] => [
  { count },
  { count, unit: 0.1 },
  { count, isStill: true },
  { count, isAcross: true },
  { count, isAdjusted: true },
  ...(count > 2
    ? ([
        { count, filled: count - 2 },
        { count, filled: count - 1, rest: 'empty' },
        { count, filled: 1, rest: 'carried' },
        { count, filled: count - 2, isAcross: true, rest: 'carried', unit: 0.25 },
      ] as const)
    : []),
]);

const sixMonths: SheetCell[][] = [
  [50, 3, 35, 18],
  [18, 35, 20, 33],
  [33, 20, 6, 47],
  [47, 13, 5, 55],
  [55, 0, 3, 52],
  [52, 3, 1, 54],
];

/** Tables of counts that can be right. */
export const validTables: readonly CountTable[] = [
  { name: 'six months', rows: sixMonths },
  { name: 'January', rows: sixMonths.slice(0, 1) },
  { name: 'everybody leaves', rows: [[50, 0, 50, 0]] },
  {
    name: 'everybody leaves in the second month',
    rows: [
      [50, 5, 20, 35],
      [35, 1, 36, 0],
      [null, null, null, null],
    ],
  },
  {
    name: 'everybody leaves, then a new start',
    without: ['HIRERATE'],
    rows: [
      [10, 0, 10, 0],
      [0, 8, 0, 8],
      [8, 0, 2, 6],
    ],
  },
  {
    name: 'a company that starts in the second month',
    rows: [
      [0, 0, 0, 0],
      [0, 12, 1, 11],
      [11, 4, 2, 13],
    ],
  },
  { name: 'nobody there at all', rows: [[0, 0, 0, 0]] },
  {
    name: 'nothing filled in',
    rows: [
      [null, null, null, null],
      [null, null, null, null],
    ],
  },
  {
    name: 'everybody leaves, in fractions',
    rows: [[0.7, 0.1, 0.8, 0]],
    ways: ['noHires', 'noClosing', 'firstOpening'],
  },
  ...recipes.map((recipe, i) => tableFrom(recipe, 17 * i + 5)),
];

/** Tables that cannot be right, where a formula must not show a number. */
export const invalidTables: readonly CountTable[] = [
  { name: 'a forgotten closing', rows: [[50, 3, 35, null]], ways: ['all', 'noHires'] },
  {
    name: 'a forgotten last closing',
    rows: [...sixMonths.slice(0, 5), [52, 3, 1, null]],
    ways: ['all', 'firstOpening'],
  },
  { name: 'more leavers than people', rows: [[20, 10, 35, 18]], ways: ['all', 'noClosing'] },
  {
    name: 'more leavers than people in all',
    rows: [
      [20, 10, 25, 5],
      [5, 10, 25, 4],
    ],
    ways: ['all', 'rolled', 'noClosing'],
  },
  {
    name: 'more leavers in one row',
    rows: [
      [20, 10, 35, 5],
      [30, 10, 2, 38],
    ],
    ways: ['all', 'noClosing'],
  },
  {
    name: 'text among the leavers',
    rows: [
      [50, 3, 'many', 18],
      [18, 35, 20, 33],
    ],
    ways: ['all', 'rolled', 'noHires'],
  },
  { name: 'text as the only leavers', without: ['BASE'], rows: [[50, 3, 'many', 18]] },
  {
    name: 'a number stored as text',
    rows: [
      [50, 3, '="35"', 18],
      [18, 35, 20, 33],
    ],
    ways: ['all', 'rolled', 'noHires'],
  },
  {
    name: 'TRUE among the hires',
    rows: [
      [50, true, 3, 48],
      [48, 3, 2, 49],
    ],
    ways: ['all', 'rolled', 'noClosing'],
  },
  {
    name: 'leavers below 0',
    rows: [
      [50, 3, -3, 56],
      [56, 3, 2, 57],
    ],
    ways: ['all', 'rolled', 'noHires'],
  },
  {
    name: 'an error among the hires',
    rows: [
      [50, '=1/0', 3, 48],
      [48, 3, 2, 49],
    ],
    ways: ['all', 'rolled', 'noClosing'],
  },
];
