import { describe, expect, it } from 'vitest';
import { countAt, countBeside } from '../../../src/audit/rates/countBeside';
import { cellAddress } from '../../../src/formulas/area';
import type { Written } from '../auditOf';
import { placeAt, sheetOf, turned, type Rows } from '../bookOf';

const besideOf = (rows: Rows, from: string, role: 'opening' | 'hires', isAbove = true) => {
  const place = countBeside(sheetOf(rows), placeAt(from), role, isAbove);
  return place && cellAddress(place.row, place.column);
};

describe('another count in the same line', () => {
  const table = (...headings: readonly string[]): Written[][] => [[...headings], headings.map((_, i) => i + 1)];

  it('is the nearest one under its heading', () => {
    expect(besideOf(table('Opening', 'Hires', 'Leavers'), 'C2', 'opening')).toBe('A2');
    expect(besideOf(table('Leavers', 'Hires', 'Opening'), 'A2', 'opening')).toBe('C2');
    expect(besideOf(table('Opening', 'Note', 'Leavers', 'Opening'), 'C2', 'opening')).toBe('D2');
    expect(besideOf(table('Opening', 'Leavers', 'Opening'), 'B2', 'opening')).toBe('A2');
    expect(besideOf(table('Opening', 'Hires', 'Leavers'), 'C2', 'hires')).toBe('B2');
    expect(besideOf(table('Closing', 'Hires', 'Leavers'), 'C2', 'opening')).toBeNull();
  });

  it('stands in the column where headings stand to the left', () => {
    const rows = turned(table('Opening', 'Hires', 'Leavers'));
    expect(besideOf(rows, 'B3', 'opening', false)).toBe('B1');
    expect(besideOf(rows, 'B1', 'hires', false)).toBe('B2');
    expect(besideOf(turned(table('Opening', 'Leavers', 'Opening')), 'B2', 'opening', false)).toBe('B1');
    expect(besideOf(rows, 'B3', 'opening', true)).toBeNull();
    expect(besideOf(table('Opening', 'Leavers'), 'B2', 'opening', false)).toBeNull();
  });

  it('is a number, of all of them, on the same side as the others', () => {
    expect(
      besideOf(
        [
          ['Opening', 'Leavers'],
          ['', 5],
        ],
        'B2',
        'opening',
      ),
    ).toBeNull();
    expect(
      besideOf(
        [
          ['Opening', 'Leavers'],
          ['n/a', 5],
        ],
        'B2',
        'opening',
      ),
    ).toBeNull();
    expect(besideOf(table('Voluntary opening', 'Leavers'), 'B2', 'opening')).toBeNull();
    expect(
      besideOf(
        [
          ['', '', 'Leavers'],
          ['Opening', 3, 5],
        ],
        'C2',
        'opening',
      ),
    ).toBeNull();
  });

  it.each([
    [12, 'A2'],
    [13, null],
  ])('is not looked for far away: %i columns', (distance, place) => {
    const between = Array<string>(distance - 1).fill('Note');
    const last = cellAddress(1, distance);
    expect(besideOf(table('Opening', ...between, 'Leavers'), last, 'opening')).toBe(place);
    const right = table('Leavers', ...between, 'Opening');
    expect(besideOf(right, 'A2', 'opening')).toBe(place && last);
  });
});

describe('the number in a cell', () => {
  const sheet = sheetOf([[0, 7, 'x', '']]);
  it('is what stands there', () => {
    expect(['A1', 'B1', 'C1', 'D1', 'Z9'].map((address) => countAt(sheet, placeAt(address)))).toEqual([
      0,
      7,
      null,
      null,
      null,
    ]);
    expect([null, undefined].map((place) => countAt(sheet, place))).toEqual([null, null]);
  });
});
