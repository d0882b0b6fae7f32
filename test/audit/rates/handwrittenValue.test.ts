import { describe, expect, it } from 'vitest';
import { handwrittenRateAt } from '../../../src/audit/rates/handwrittenRates';
import { isSameRate, suggestedValue, writtenValue } from '../../../src/audit/rates/handwrittenValue';
import { suggestedCall } from '../../../src/audit/rates/suggestedCall';
import { gives, type Written } from '../auditOf';
import { bookOfRows } from '../bookOf';

const headings = ['', 'Opening', 'Closing', 'Leavers', 'Hires', 'Average headcount', 'Other leavers', 'Note'];

/** What a formula in I2 gives, and what the function in its place would. */
const valuesOf = (formula: string, ...lines: readonly (readonly Written[])[]) => {
  const rows: Written[][] = [headings, ...lines].map((line) => [...line]);
  rows[1] = [...Array.from({ length: 8 }, (_, i) => rows[1][i] ?? ''), gives(formula, 0.05)];
  const book = bookOfRows(rows);
  const [group] = book.groups.slice(-1);
  const rate = handwrittenRateAt(book, group, group.cells[0])!;
  const now = writtenValue(book, group, group.cells[0], rate);
  const call = suggestedCall(rate, group);
  return { ...now, then: call && suggestedValue(rate, call, now, ({ area }) => area) };
};

const jan = ['Jan', 90, 110, 5, 25, 80, 4, 0];
const feb = ['Feb', 110, 100, 12, 2, 120, 1, 0];

describe('a fraction and the function for it', () => {
  it.each([
    ['=D2/B2', { leavers: 5, base: 90, rate: 5 / 90, then: 5 / 90 }],
    ['=D2/B2*100', { leavers: 5, base: 90, rate: 5 / 90, then: 5 / 90 }],
    ['=D2/C2', { leavers: 5, base: 110, rate: 5 / 110, then: 5 / 110 }],
    ['=D2/F2', { leavers: 5, base: 80, rate: 5 / 80, then: 5 / 80 }],
    ['=D2/AVERAGE(B2,C2)', { leavers: 5, base: 100, rate: 0.05, then: 0.05 }],
    ['=D2/AVERAGE(B2:C2)', { leavers: 5, base: 100, rate: 0.05, then: 0.05 }],
    ['=D2/((B2+C2)/2)', { leavers: 5, base: 100, rate: 0.05, then: 0.05 }],
    ['=200*D2/(B2+C2)', { leavers: 5, base: 100, rate: 0.05, then: 0.05 }],
    ['=D2/(B2+E2)', { leavers: 5, base: 115, rate: 5 / 115, then: 5 / 115 }],
    ['=D2/(C2+D2)', { leavers: 5, base: 115, rate: 5 / 115, then: 5 / 115 }],
    ['=(D2+G2)/B2', { leavers: 9, base: 90, rate: 0.1, then: 0.1 }],
    ['=(B2+E2-C2)/B2', { leavers: 5, base: 90, rate: 5 / 90, then: 5 / 90 }],
    ['=SUM(D2:D3)/B2', { leavers: 17, base: 90, rate: 17 / 90, then: 17 / 90 }],
    ['=SUM(D2:D3)/AVERAGE(F2:F3)', { leavers: 17, base: 100, rate: 0.17, then: 0.17 }],
    ['=SUM(D2:D3)/(B2+SUM(E2:E3))', { leavers: 17, base: 117, rate: 17 / 117, then: 17 / 117 }],
    ['=(SUM(D2:D3)+SUM(G2:G3))/(B2+SUM(E2:E3))', { leavers: 22, base: 117, rate: 22 / 117, then: 22 / 117 }],
    ['=SUM(D2:D9)/AVERAGE(F2:F9)', { leavers: 17, base: 100, rate: 0.17, then: 0.17 }],
  ])('%s', (formula, values) => {
    const { then, rate, ...rest } = valuesOf(formula, jan, feb);
    const { then: expectedThen, rate: expectedRate, ...expected } = values;
    expect(rest).toEqual(expected);
    expect(rate).toBeCloseTo(expectedRate, 12);
    expect(then).toBeCloseTo(expectedThen, 12);
  });
});

describe('cells that are not filled in', () => {
  const line = (values: Readonly<Record<string, Written>>): Written[] =>
    jan.map((value, i) => values['ABCDEFGH'[i]] ?? value);

  it.each<[string, Record<string, Written>, object]>([
    ['=D2/B2', { D: '' }, { leavers: 0, base: 90, rate: 0, then: 0 }],
    ['=D2/B2', { B: '' }, { leavers: 5, base: 0, rate: null, then: null }],
    ['=D2/B2', { B: 0 }, { leavers: 5, base: 0, rate: null, then: null }],
    ['=D2/B2', { D: 'n/a' }, { leavers: null, base: 90, rate: null, then: null }],
    ['=D2/B2', { B: '#N/A' }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/B2', { B: true }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/B2', { D: -5 }, { leavers: -5, base: 90, rate: -5 / 90, then: null }],
    ['=D2/B2', { B: -90 }, { leavers: 5, base: -90, rate: -5 / 90, then: null }],
    ['=D2/AVERAGE(B2,C2)', { B: '' }, { leavers: 5, base: 110, rate: 5 / 110, then: 5 / 55 }],
    ['=D2/AVERAGE(B2,C2)', { B: '', C: '' }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/AVERAGE(B2,C2)', { B: 'x' }, { leavers: 5, base: 110, rate: 5 / 110, then: null }],
    ['=D2/AVERAGE(B2,C2)', { B: '#N/A' }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/((B2+C2)/2)', { C: 'x' }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/C2', { C: 'x' }, { leavers: 5, base: null, rate: null, then: null }],
    ['=D2/F2', { F: -80 }, { leavers: 5, base: -80, rate: -5 / 80, then: null }],
    ['=D2/F2', { F: 0 }, { leavers: 5, base: 0, rate: null, then: null }],
    ['=SUM(D2:D3)/B2', { D: 'x' }, { leavers: 12, base: 90, rate: 12 / 90, then: null }],
    ['=SUM(D2:D3)/B2', { D: '#N/A' }, { leavers: null, base: 90, rate: null, then: null }],
    ['=SUM(D2:D3)/B2', { D: '' }, { leavers: 12, base: 90, rate: 12 / 90, then: 12 / 90 }],
    ['=D2/(B2+E2)', { E: '' }, { leavers: 5, base: 90, rate: 5 / 90, then: 5 / 90 }],
    ['=D2/(B2+E2)', { E: -8 }, { leavers: 5, base: 82, rate: 5 / 82, then: null }],
    ['=D2/(B2+E2)', { D: 200 }, { leavers: 200, base: 115, rate: 200 / 115, then: null }],
    ['=D2/(C2+D2)', { E: 'x' }, { leavers: 5, base: 115, rate: 5 / 115, then: 5 / 115 }],
    ['=(D2+G2)/B2', { G: '' }, { leavers: 5, base: 90, rate: 5 / 90, then: 5 / 90 }],
    ['=(D2+G2)/B2', { G: -6 }, { leavers: -1, base: 90, rate: -1 / 90, then: null }],
    ['=(D2+G2)/B2', { G: -5 }, { leavers: 0, base: 90, rate: 0, then: 0 }],
    ['=(D2+G2)/B2', { G: 'x' }, { leavers: null, base: 90, rate: null, then: null }],
    ['=(D2+G2)/(B2+E2)', { E: -1 }, { leavers: 9, base: 89, rate: 9 / 89, then: null }],
    ['=(D2+G2)/(B2+E2)', { E: '#N/A' }, { leavers: 9, base: null, rate: null, then: null }],
    ['=(D2+G2)/(B2+E2)', { E: '' }, { leavers: 9, base: 90, rate: 0.1, then: 0.1 }],
    ['=(SUM(D2:D3)+SUM(G2:G3))/(B2+SUM(E2:E3))', { E: 'x' }, { leavers: 22, base: 92, rate: 22 / 92, then: null }],
    ['=(SUM(D2:D3)+SUM(G2:G3))/(B2+SUM(E2:E3))', { E: '' }, { leavers: 22, base: 92, rate: 22 / 92, then: 22 / 92 }],
  ])('%s with %j', (formula, values, expected) => {
    const found = valuesOf(formula, line(values), feb);
    const rounded = (each: object) =>
      Object.fromEntries(
        Object.entries(each).map(([name, value]) => [
          name,
          typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value,
        ]),
      );
    expect(rounded(found)).toEqual(rounded(expected));
  });
});

describe('two rates', () => {
  it.each([
    [0.5, 0.5, true],
    [null, null, true],
    [null, 0, false],
    [0, null, false],
    [0.5, 0.5 + 9e-10, true],
    [0.5, 0.5 - 9e-10, true],
    [0.5, 0.5 + 1.1e-9, false],
    [0.5, 0.5 - 1.1e-9, false],
    [-0.5, 0.5, false],
    [100, 100 + 9e-8, true],
    [-100, -100 + 9e-8, true],
    [100, 100 + 2e-7, false],
    [0, 9e-10, true],
    [0, 1e-9, true],
    [0, 2e-9, false],
  ])('%d and %d show the same: %s', (a, b, isSame) => expect(isSameRate(a, b)).toBe(isSame));
});
