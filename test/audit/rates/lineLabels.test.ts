import { describe, expect, it } from 'vitest';
import { isPeriodLine, labelOf, periodOfLabel } from '../../../src/audit/rates/lineLabels';
import { sheetFrom, type Written } from '../auditOf';
import { areaAt, bookOf, placeAt, sheetOf, turned, type Rows } from '../bookOf';

const list = (text: string) => text.split('|');

describe('how long a period a label names', () => {
  it.each([
    [
      'month',
      list(
        'Jan|january|Feb.|September|Sept|2025 March|25-Jan|25 Dec.|2025Jan|2025/July|2025 - June|25-january|25 february|24-march|24-april|24-may|24-jun|24-august|24-sept|24-september|24-october|24-november|24-december|03/2025|3.2025|12-2025|10/1999|1月|3 月|3月份|三月|十二月|2025年3月|25年3月|25年 12 月份|2025年度三月|25 年 十月|m3|M 3|M-3|m - 12|Month 7|P3|p03|P 3|P-12|Period 10|period - 1',
      ),
    ],
    [
      'quarter',
      list(
        'Q1|q4|Q1 2025|2025 Q3|2025Q3|FY25 Q1|FY 2025-Q2|FY25/Q1|1Q|4q|2025-1Q|1Q25|Q1 25|Q1/25|Q1-2025|第一季度|1季|2025年第三季度|25年第一季度|25年 4季|去年Q1|去年  Q4|民國114年第二季',
      ),
    ],
    [
      'half',
      list(
        "H1|h2 2025|2025 H1|2025-H2|1H|2h|1H 2025|H1/2025|H2'2025|上半年|2025年下半年|25年上半年|去年 下半年|去年  上半年",
      ),
    ],
    [
      'year',
      list(
        "2024|1999|FY2024|FY 2025|fy25|CY 2025|cy25|'25|FY'25|2024/25|2024-2025|2024–25|FY24/25|2025年|2025年度|2025 年|2025 年度|CY 24-25|fy'24–25|2025  年度|2025度",
      ),
    ],
    ['week', list('W1|wk 12|Week 3|CW12|cw 3|KW-3|KW - 52|W 5|w-5|Week  - 7|第3周|12周|3 週|第 3 周|第  12 週')],
  ])('a %s', (length, labels) => {
    expect(labels.filter((label) => periodOfLabel(label) !== length)).toEqual([]);
  });

  it('is not said by names, numbers and sentences', () => {
    const none = list(
      '|Sales|IT|Marcus|May Wong|Janet|25 Janet|13/2025|0/2025|3/1825|13月|25年13月|P0|P13|XP3|P3x|MP-3|period|Q5|Q1 team|team Q1x|5Q|2025 Q|XQ1|第五季度|销售第一季度|第一季度末|25年第一季度末|去年Q1x|25年上半年度|MFY24/25|FY24/255|CY24-25x|XW12|H3|3H|XH1|销售上半年|上半年度末|1825|FYI|FY|CYx|2024/255|12025|2025年底|周|第周|123周|12周年|一12周|CWx12|W123|3|25|12|0|99|n/a|1月至3月|月',
    );
    expect(none.filter((label) => periodOfLabel(label) !== null)).toEqual([]);
    expect([true, false].map((label) => periodOfLabel(label))).toEqual([null, null]);
    expect(periodOfLabel(' ２０２５年１月 ')).toBe('month');
  });

  it('is said by few words', () => {
    expect(periodOfLabel('二〇二五年上半年'.padStart(24, '某'))).toBe('half');
    expect(periodOfLabel('二〇二五年上半年'.padStart(25, '某'))).toBeNull();
    expect(periodOfLabel(`${' '.repeat(30)}Jan`)).toBe('month');
  });

  it.each([
    [1990, 'year'],
    [2100, 'year'],
    [1989, null],
    [2101, null],
    [199001, 'month'],
    [210012, 'month'],
    [198912, null],
    [210101, null],
    [202500, null],
    [202501, 'month'],
    [202512, 'month'],
    [202513, null],
    [3, null],
    [45000, null],
    [2024.5, null],
    [-3, null],
  ])('by a number alone: %d, %s', (label, length) => expect(periodOfLabel(label)).toBe(length));

  it.each([
    [0, null],
    [1, 'month'],
    [12, 'month'],
    [13, null],
    [1.5, null],
    [3653, null],
    [3654, 'month'],
    [73415, 'month'],
    [73416, null],
    [45000.5, null],
    [2024, 'year'],
  ])('by a number under a header: %d, %s', (label, length) => {
    for (const header of ['Month', 'Date', 'period', 'The month end', '月', '月份', '日期', '期间', '期間'])
      expect(periodOfLabel(label, header)).toBe(length);
    for (const header of ['This month', 'Last month', 'Month to date', '本月', '上月', '去年同月'])
      expect(periodOfLabel(label, header)).toBe(length === 'year' ? 'year' : null);
    for (const header of ['Months', 'Update', 'No.', '', true])
      expect(periodOfLabel(label, header)).toBe(length === 'year' ? 'year' : null);
  });

  it('by a number with the format of a date', () => {
    for (const format of ['yyyy-mm', 'd.m.', 'MMM', 'YY', 'dd']) {
      expect([3654, 45000, 73415].map((label) => periodOfLabel(label, '', format))).toEqual([
        'month',
        'month',
        'month',
      ]);
      expect([3, 3653, 73416].map((label) => periodOfLabel(label, '', format))).toEqual([null, null, null]);
    }
    expect(periodOfLabel(45000, '', '0.00')).toBeNull();
  });
});

describe('the label of a line', () => {
  const labelIn = (rows: Rows, address: string, isAbove = true) => {
    const { row, column } = placeAt(address);
    const found = labelOf(sheetOf(rows), row, column, isAbove);
    const other = labelOf(sheetOf(turned(rows)), column, row, !isAbove);
    expect(other && { ...other, row: other.column, column: other.row }).toEqual(found);
    return found;
  };
  const line = (...cells: readonly Written[]) => labelIn([cells], `${'ABCDEFGHIJ'[cells.length - 1]}1`)?.text;

  it('is the leftmost cell of a row, or the topmost of a column', () => {
    expect(labelIn([['Sales', 5, 6]], 'C1')).toEqual({ text: 'Sales', row: 0, column: 0, period: null });
    expect(labelIn([['Sales', 'Paris', 6]], 'C1')).toEqual({ text: 'Sales', row: 0, column: 0, period: null });
    expect(labelIn([['', 'Sales', 6]], 'C1')).toEqual({ text: 'Sales', row: 0, column: 1, period: null });
    expect(line('Sales')).toBeUndefined();
    expect(line('', '', 5)).toBeUndefined();
  });

  it('is the nearest period', () => {
    expect(labelIn([['Sales', 'Feb', 'Mar', 6]], 'D1')).toEqual({ text: 'Mar', row: 0, column: 2, period: 'month' });
    expect(labelIn([[2024, 5, 6]], 'C1')).toEqual({ text: 2024, row: 0, column: 0, period: 'year' });
  });

  it('may be one blank away, but not two', () => {
    expect(line('Sales', '', 5)).toBe('Sales');
    expect(line('Sales', '', 4, '', 5)).toBe('Sales');
    expect(line('Sales', '', '', 5)).toBeUndefined();
    expect(line('Sales', '', '', 4, 5)).toBe(4);
    expect(line('Jan', '', '', 'Sales', 5)).toBe('Sales');
  });

  it('is at most forty cells away', () => {
    const far = (count: number) => sheetOf([['Jan', ...Array<number>(count).fill(1)]]);
    expect(labelOf(far(40), 0, 40, true)?.text).toBe('Jan');
    expect(labelOf(far(41), 0, 41, true)?.text).toBe(1);
  });

  it('is read under its header', () => {
    const rows: Written[][] = [
      ['Month', 'Leavers'],
      [1, 5],
      [2, 6],
      [45000, 7],
    ];
    expect(labelIn(rows, 'B2')?.period).toBe('month');
    expect(labelIn(rows, 'B4')?.period).toBe('month');
    expect(
      labelIn(
        [
          ['Note', 'Leavers'],
          [1, 5],
          [2, 6],
        ],
        'B3',
      )?.period,
    ).toBeNull();
    expect(
      labelIn(
        [
          ['Month', ''],
          ['', ''],
          [2, 6],
        ],
        'B3',
      )?.text,
    ).toBe(2);
  });

  it('in a column finds its header over periods, numbers and blanks', () => {
    const sheet = (...cells: readonly Written[]) => sheetOf(cells.map((cell) => [cell, 5]));
    const last = (...cells: readonly Written[]) => labelOf(sheet(...cells), cells.length - 1, 1, true)?.period;
    expect(last('Month', 'Jan', '', 'Feb', 3)).toBe('month');
    expect(last('Month', 'Note', 3)).toBeNull();
    expect(last('Note', 'Month', 3)).toBe('month');
    expect(last(true, 3)).toBeNull();
    expect(last('Month', ...Array<number>(400).fill(3))).toBe('month');
    expect(last('Month', ...Array<number>(401).fill(3))).toBeNull();
  });

  it('in a row finds its header in the same way', () => {
    const last = (...cells: readonly Written[]) =>
      labelOf(sheetOf([cells, Array(cells.length).fill(5)]), 1, cells.length - 1, false)?.period;
    expect(last('Month', 3)).toBe('month');
    expect(last('Month', 1, '', 'Feb', 3)).toBe('month');
    expect(last('Note', 3)).toBeNull();
    expect(last('Month', 'Note', 3)).toBeNull();
    expect(last(3)).toBeNull();
  });

  it('has no header behind a number that can be no period', () => {
    const thisMonth: Rows = [
      ['', 'Opening', 'Hires', 'Leavers'],
      ['This month', 115, 5, 6],
      ['Last month', 119, 4, 7],
    ];
    expect(labelIn(thisMonth, 'D3', false)).toEqual({ text: 'Leavers', row: 0, column: 3, period: null });
    expect(labelIn([['Month'], [45000], [13], [3, 5]], 'B4')?.period).toBeNull();
    expect(labelIn([['Month'], [45000], [12], [3, 5]], 'B4')?.period).toBe('month');
  });

  it('of a number may be told by its format', () => {
    const sheet = { ...sheetFrom('Sheet1', [[45000, 5]]), numberFormats: [['mmm yy', '0']] };
    expect(labelOf(bookOf([sheet]).sheets[0], 0, 1, true)?.period).toBe('month');
    expect(labelOf(sheetOf([[45000, 5]]), 0, 1, true)?.period).toBeNull();
  });

  it('says whether the line is one of a period', () => {
    const rows: Rows = [
      ['', 'Opening', 'Leavers'],
      ['Jan', 100, 5],
      ['Sales', 50, 3],
    ];
    const isPeriod = (address: string, index: number) => isPeriodLine(sheetOf(rows), areaAt(address), true, index);
    expect([1, 2].map((index) => isPeriod('C3', index))).toEqual([true, false]);
    const across = sheetOf(turned(rows));
    expect([1, 2].map((index) => isPeriodLine(across, areaAt('C3'), false, index))).toEqual([true, false]);
    expect(isPeriodLine(sheetOf([[5]]), areaAt('A1'), true, 0)).toBe(false);
  });
});
