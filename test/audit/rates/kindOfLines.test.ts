import { describe, expect, it } from 'vitest';
import type { KnownRate } from '../../../src/audit/rateCells';
import { kindOfLines } from '../../../src/audit/rates/kindOfLines';
import type { BookSheet } from '../../../src/audit/book';
import type { Written } from '../auditOf';
import { areaAt, sheetOf, turned, type Rows } from '../bookOf';

const rateFrom = (inputs: KnownRate['inputs'] = {}): KnownRate => ({
  source: 'typed',
  method: null,
  isChurn: false,
  scale: 1,
  isProjected: false,
  value: 0.1,
  inputs,
});

/** Rates in some cells, each with an opening and a closing in others. */
const rates = (sheet: BookSheet, ...given: readonly (readonly [string, string?, string?])[]) =>
  given.map(([at, opening, closing]) => {
    const cells = (address: string | undefined) => address && { sheet, area: areaAt(address) };
    const inputs = { opening: cells(opening) || undefined, closing: cells(closing) || undefined };
    return { row: areaAt(at).row, column: areaAt(at).column, known: rateFrom(inputs) };
  });

/** Labels with a rate beside each. */
const kindOf = (...labels: readonly Written[]) => {
  const rows: Rows = labels.map((label) => [label, 0.1]);
  const [down, across] = [sheetOf(rows), sheetOf(turned(rows))];
  const kind = kindOfLines(down, rates(down, ...labels.map((_, i) => [`B${i + 1}`] as const)));
  expect(kindOfLines(across, rates(across, ...labels.map((_, i) => [`${'ABCD'[i]}2`] as const)))).toBe(kind);
  return kind;
};

describe('what the lines of some rates are', () => {
  it.each<[Written[], string]>([
    [['Jan', 'Feb'], 'periods'],
    [['Q1', 'Q2', '第三季度'], 'periods'],
    [[2023, 2024], 'periods'],
    [['Sales', 'IT'], 'groups'],
    [['销售部', '研发部', '3组'], 'groups'],
    [['Sales', 'Jan'], 'unknown'],
    [['Sales', ''], 'unknown'],
    [['Sales', 7], 'unknown'],
    [['Sales', '#1'], 'unknown'],
    [['', ''], 'unknown'],
    [['1-5', '6-9'], 'unknown'],
  ])('with the labels %j', (labels, kind) => expect(kindOf(...labels)).toBe(kind));

  it('is not known of cells that do not lie in a line', () => {
    const sheet = sheetOf([
      ['Jan', 0.1, 0.2],
      ['Feb', 0.1, 0.2],
    ]);
    expect(kindOfLines(sheet, rates(sheet, ['B1'], ['B2']))).toBe('periods');
    expect(kindOfLines(sheet, rates(sheet, ['B1'], ['C2']))).toBe('unknown');
    expect(kindOfLines(sheet, rates(sheet, ['B1']))).toBe('unknown');
    expect(kindOfLines(sheet, rates(sheet, ['B1'], ['C1']))).toBe('unknown');
  });
});

describe('headcounts that are handed on from line to line', () => {
  const kindWith = (openings: readonly Written[], closings: readonly Written[], label: Written = '') => {
    const sheet = sheetOf(openings.map((opening, i) => [label, opening, closings[i], 0.1]));
    const given = openings.map((_, i) => [`D${i + 1}`, `B${i + 1}`, `C${i + 1}`] as const);
    return kindOfLines(sheet, rates(sheet, ...given));
  };

  it.each<[Written[], Written[], string]>([
    [[10, 12, 9], [12, 9, 7], 'periods'],
    [[10, 12, 9], [12, 8, 7], 'unknown'],
    [[10, 11, 9], [12, 9, 7], 'unknown'],
    [[10, 0], [0, 4], 'unknown'],
    [[10, ''], ['', 4], 'unknown'],
    [[10, 'x'], ['x', 4], 'unknown'],
    [[10, -3], [-3, 4], 'unknown'],
    [[10, '12'], ['12', 4], 'unknown'],
    [[10, 1], [1, 4], 'periods'],
  ])('%j to %j', (openings, closings, kind) => expect(kindWith(openings, closings)).toBe(kind));

  it('say so of lines with other names too', () => {
    expect(kindWith([10, 12], [12, 9], 'Phase')).toBe('periods');
    expect(kindWith([10, 12], [13, 9], 'Phase')).toBe('groups');
  });

  it('need an opening and a closing', () => {
    const sheet = sheetOf([
      ['', 10, 12, 0.1],
      ['', 12, 9, 0.1],
    ]);
    expect(kindOfLines(sheet, rates(sheet, ['D1', 'B1', 'C1'], ['D2', 'B2', 'C2']))).toBe('periods');
    expect(kindOfLines(sheet, rates(sheet, ['D1', undefined, 'C1'], ['D2', 'B2']))).toBe('periods');
    expect(kindOfLines(sheet, rates(sheet, ['D1', 'B1'], ['D2', 'B2', 'C2']))).toBe('unknown');
    expect(kindOfLines(sheet, rates(sheet, ['D1', 'B1', 'C1'], ['D2', undefined, 'C2']))).toBe('unknown');
  });
});
