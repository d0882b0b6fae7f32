import { describe, expect, it } from 'vitest';
import { findingsOf, gives, placesOf, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

/** A table of lines with opening B, leavers C and a rate in D: a formula, or what stands there instead of one. */
function rates(count: number, others: Readonly<Record<number, Written>>): Written[][] {
  const lines = Array.from({ length: count }, (_, i) => i + 2);
  return tableOf(
    ['Team', 'Opening', 'Leavers', 'Turnover rate'],
    lines.map((line) => `Team ${String.fromCharCode(63 + line)}`),
    lines.map(() => 50),
    lines.map(() => 2),
    lines.map((line) => others[line] ?? gives(`=C${line}/B${line}`, 0.04)),
  );
}
const found = (...given: Parameters<typeof rates>) => findingsOf('odd-one-out', rates(...given));
const places = (...given: Parameters<typeof rates>) => placesOf(found(...given));

describe('one among others', () => {
  it('is told with every number', () => {
    expect(found(8, { 5: 0.1 }).flatMap(writtenFinding)).toEqual([
      'odd-one-out (check) Sheet1!D5: 1, odd-one-out|Sheet1|=R[0]C[-1]/R[0]C[-2] typed column 3',
      '  kind: "typed"',
      '  cell: "D5"',
      '  cells: 1',
      '  alike: 7',
      '  neighbours: "D2:D9"',
      '  held: "0.1"',
      '  expected: "=C5/B5"',
      '  null -> =C5/B5',
      '  Sheet1!D5: 0.1 -> =C5/B5',
    ]);
  });

  it('is told of rows too', () => {
    const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
    const rows: Written[][] = [
      ['', 'A', 'B', 'C', 'D', 'E', 'F'],
      ['Opening', 50, 50, 50, 50, 50, 50],
      ['Leavers', 2, 2, 2, 2, 2, 2],
      [
        'Turnover rate',
        ...columns.map((each, i): Written => (i === 2 ? gives('=D3/D1', 0.1) : gives(`=${each}3/${each}2`, 0.04))),
      ],
    ];
    expect(findingsOf('odd-one-out', rows).flatMap(writtenFinding)).toEqual([
      'odd-one-out (check) Sheet1!D4: 1, odd-one-out|Sheet1|=R[-1]C[0]/R[-2]C[0] =R[-1]C[0]/R[-3]C[0] row 3',
      '  kind: "formula"',
      '  cell: "D4"',
      '  cells: 1',
      '  alike: 5',
      '  neighbours: "B4:G4"',
      '  held: "=D3/D1"',
      '  expected: "=D3/D2"',
      '  =D3/D1 -> =D3/D2',
      '  Sheet1!D4: =D3/D1 -> =D3/D2',
    ]);
  });

  it.each<[string, number, Record<number, Written>, string[]]>([
    ['four', 5, { 4: 0.1 }, ['Sheet1!D4']],
    ['three', 4, { 4: 0.1 }, []],
    ['four and another part of the column', 5, { 3: 0.1 }, ['Sheet1!D3']],
    ['eight, with two', 10, { 4: 0.1, 7: 0.1 }, ['Sheet1!D4 D7']],
    ['seven, with two', 9, { 4: 0.1, 7: 0.1 }, []],
    ['eight, with two side by side', 10, { 4: 0.1, 5: 0.2 }, ['Sheet1!D4:D5']],
    ['many, with three side by side', 20, { 4: 0.1, 5: 0.2, 6: 0.1 }, []],
    ['eight, with a number and a formula', 10, { 4: 0.1, 7: gives('=C7/B6', 0.1) }, ['Sheet1!D4', 'Sheet1!D7']],
    ['eight, with two formulas', 10, { 4: gives('=C4/50', 0.1), 7: gives('=C7/B6', 0.1) }, ['Sheet1!D4', 'Sheet1!D7']],
    ['eight, with one formula twice', 10, { 4: gives('=C4/B3', 0.1), 7: gives('=C7/B6', 0.1) }, []],
    ['eight, with a blank and a number', 10, { 4: '', 7: 0.1 }, ['Sheet1!D7']],
    ['seven, with a blank and a number', 9, { 4: '', 7: 0.1 }, []],
    ['seven, with a text', 8, { 4: 'n/a' }, []],
    ['seven, with a text that looks like a number', 8, { 4: '0.04' }, []],
    ['seven, with TRUE', 8, { 4: true }, []],
    ['seven, with an error', 8, { 4: '#N/A' }, []],
    ['seven, with the same in small letters', 8, { 4: gives('=c4/b4', 0.04) }, []],
    ['seven, with blanks in the formula', 8, { 4: gives('=C4 / B4', 0.04) }, []],
    ['seven, with $ signs', 8, { 4: gives('=$C$4/B$4', 0.04) }, []],
    ['seven, with another formula', 8, { 4: gives('=C4/B4*1', 0.04) }, ['Sheet1!D4']],
  ])('%s', (_what, count, others, expected) => expect(places(count, others)).toEqual(expected));

  it('is not the column of a total among months', () => {
    const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
    const across = (name: string): Written[][] => [
      ['', 'Jan', 'Feb', name, 'Mar', 'Apr', 'May'],
      ['Opening', 50, 50, 50, 50, 50, 50],
      ['Leavers', 2, 2, 2, 2, 2, 2],
      ['Turnover rate', ...columns.map((each): Written => (each === 'D' ? 0.1 : gives(`=${each}3/${each}2`, 0.04)))],
    ];
    expect(findingsOf('odd-one-out', across('Q0'))).toHaveLength(1);
    expect(findingsOf('odd-one-out', across('Total'))).toEqual([]);
  });

  it('is one finding where it stands among others both across and down', () => {
    const lines = [2, 3, 4, 5, 6];
    const block = tableOf(
      ['Month', 'Opening', 'Leavers A', 'Leavers B', 'Turnover', 'Turnover', 'Turnover', 'Turnover', 'Turnover'],
      ['A', 'B', 'C', 'D', 'E'],
      lines.map(() => 50),
      lines.map(() => 2),
      lines.map(() => 2),
      ...['E', 'F', 'G', 'H', 'I'].map((column) =>
        lines.map((line): Written => (line === 4 && column === 'G' ? 0.1 : gives(`=$C${line}/$B${line}`, 0.04))),
      ),
    );
    expect(placesOf(findingsOf('odd-one-out', block))).toEqual(['Sheet1!G4']);
  });
});
