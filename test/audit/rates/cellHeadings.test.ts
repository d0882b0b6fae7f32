import { describe, expect, it } from 'vitest';
import { headingAbove, headingLeft } from '../../../src/audit/rates/cellHeadings';
import { bookOf, inColumn, sheetOf, turned, usedFrom } from '../bookOf';
import { gives, type Written } from '../auditOf';

const numbers = (count: number): number[] => Array<number>(count).fill(1);
const above = (...cells: readonly Written[]) => headingAbove(sheetOf(inColumn(...cells)), cells.length - 1, 0);
const left = (...cells: readonly Written[]) => headingLeft(sheetOf([cells]), 0, cells.length - 1);

describe('the heading of a cell', () => {
  const cases: [Written[], string | null, number][] = [
    [['Leavers', 1], 'Leavers', 0],
    [['  Leavers ', 1], 'Leavers', 0],
    [['Leavers', 1, 2, 3], 'Leavers', 0],
    [['Group', 'Leavers', 1, 2], 'Leavers', 1],
    [['Leavers', '', 1], 'Leavers', 0],
    [['Leavers', 1, '', 2], 'Leavers', 0],
    [['Leavers', '', '', 1], null, 0],
    [['Leavers', '', 1, '', 2], null, 0],
    [['Leavers', true, 1], 'Leavers', 0],
    [[1, 2], null, 0],
    [['Leavers'], null, 0],
    [['离职人数', '无', 1], '离职人数', 0],
    [['離職人數', '暫無', 1], '離職人數', 0],
  ];
  it.each(cases)('of the last of %j is %s', (cells, text, at) => {
    expect(above(...cells)).toEqual(text === null ? null : { text, row: at, column: 0 });
    expect(left(...cells)).toEqual(text === null ? null : { text, row: 0, column: at });
  });

  const noNumbers = ['#DIV/0!', '#N/A', '-', '—', '--', '…', '(1)', '2024', 'n/a', 'N/A', 'na', 'nil', 'None', 'TBD'];
  it.each([...noNumbers, 'tbc', '无', '無', '暂无', '暫無', ' - ', ' n/a ', ' none'])(
    'is not %s, which stands for a number',
    (text) => {
      expect(above('Leavers', text, 5)?.text).toBe('Leavers');
      expect(left('Leavers', text, 5)?.text).toBe('Leavers');
    },
  );

  it.each(['No. 1', 'nana', 'nil return', 'Nobody', 'TBD by HR', '无效', 'Q1', '5 left', 'x'])('may be %s', (text) => {
    expect(above('Leavers', text, 5)?.text).toBe(text);
    expect(left('Leavers', text, 5)?.text).toBe(text);
  });

  it('is at most four hundred cells away', () => {
    expect(above('Leavers', ...numbers(401))?.text).toBe('Leavers');
    expect(above('Leavers', ...numbers(402))).toBeNull();
    expect(left('Leavers', ...numbers(400))?.text).toBe('Leavers');
    expect(left('Leavers', ...numbers(401))).toBeNull();
  });

  it('is looked for in what is used of the sheet', () => {
    const [sheet] = bookOf([
      usedFrom('C5', [
        ['', 'Leavers', 1],
        ['Leavers', 2, 3],
      ]),
    ]).sheets;
    expect(headingAbove(sheet, 5, 4)).toBeNull();
    expect(headingAbove(sheet, 5, 3)).toEqual({ text: 'Leavers', row: 4, column: 3 });
    expect(headingLeft(sheet, 4, 4)).toEqual({ text: 'Leavers', row: 4, column: 3 });
    expect(headingLeft(sheet, 5, 4)).toEqual({ text: 'Leavers', row: 5, column: 2 });
    expect(headingAbove(sheet, 4, 3)).toBeNull();
    expect(headingLeft(sheet, 5, 2)).toBeNull();
    expect(headingAbove(sheet, 6, 3)?.text).toBe('Leavers');
  });

  it('stands above any number of lines to be filled in, but of a gap above one line only', () => {
    const months = (...between: readonly Written[][]) => sheetOf([['Month', 'Leavers'], ...between, ['Dec', 7]]);
    const heading = (sheet: ReturnType<typeof months>, row: number) => headingAbove(sheet, row, 1)?.text;
    expect(heading(months(['Sep', ''], ['Oct', ''], ['Nov', '']), 4)).toBe('Leavers');
    expect(heading(months(['Sep', ''], ['', ''], ['Oct', '']), 4)).toBe('Leavers');
    expect(heading(months(['Sep', ''], ['', ''], ['', '']), 4)).toBeUndefined();
    expect(heading(months(['Sep', ''], ['', gives('=""', '')], ['', '']), 4)).toBe('Leavers');
  });

  it('of one column is not that of another', () => {
    const sheet = sheetOf([
      ['Hires', 'Leavers', ''],
      [1, 2, 3],
    ]);
    expect([0, 1, 2].map((column) => headingAbove(sheet, 1, column)?.text)).toEqual(['Hires', 'Leavers', undefined]);
    const other = sheetOf([['Opening'], [1]]);
    expect(headingAbove(other, 1, 0)?.text).toBe('Opening');
  });

  const columns: readonly (readonly Written[])[] = [
    ['Leavers', '', 5, '', 4, 3],
    ['Leavers', 1, '', 2, '', 3, 4],
    ['Leavers', '', '', 1, 2, 'Hires', 3, 4],
    ['Leavers', 1, 2, 'Hires', '', 3, '', '', 4],
    [1, 2, 'Leavers', 3, '#N/A', 4],
  ];
  it.each(columns.map((column) => [column]))('in %j is the same in whatever order cells are asked for', (column) => {
    const alone = column.map((_, row) => headingAbove(sheetOf(inColumn(...column)), row, 0));
    const [down, up] = [sheetOf(inColumn(...column)), sheetOf(inColumn(...column))];
    expect(column.map((_, row) => headingAbove(down, row, 0))).toEqual(alone);
    expect(column.map((_, i) => headingAbove(up, column.length - 1 - i, 0)).reverse()).toEqual(alone);
    const across = sheetOf(turned(inColumn(...column)));
    expect(column.map((_, row) => headingLeft(across, 0, row)?.column)).toEqual(alone.map((found) => found?.row));
  });
});
