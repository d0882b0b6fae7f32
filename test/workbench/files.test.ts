import { describe, expect, it } from 'vitest';
import { fileStyle, univerStyle, unshownStyle } from '../../src/workbench/files/cellStyles';
import { rulesForFile, sheetRulesFrom } from '../../src/workbench/files/conditionalFormats';
import { keptPartsOf } from '../../src/workbench/files/keptParts';
import { univerFromXlsx } from '../../src/workbench/files/univerFromXlsx';
import type { CellStyle, ConditionalRule } from '../../src/xlsx/xlsxWorkbook';
import { testSheet, testWorkbook } from '../xlsx/sheets';

describe('a file on its way into the spreadsheet', () => {
  it('keeps the value, not the formula, of a cell that reads another file', () => {
    const sheet = testSheet('Data', [
      [
        { formula: "='[1]Base 2025'!B2", value: 84 },
        { formula: '=A1', value: 84 },
      ],
    ]);
    const { cellData } = univerFromXlsx(testWorkbook([sheet]), 'workbook', 'x').sheets['sheet-1'];
    expect(cellData?.[0]).toEqual({ 0: { v: 84, t: 2 }, 1: { f: '=A1', v: 84, t: 2 } });
  });

  it('leaves out the cells that a formula fills, which would block it', () => {
    const spills = [{ area: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, isDynamic: true }];
    const rows = [[{ formula: '=SEQUENCE(2,2)', value: 1 }, 2], [3, 4], [5]];
    const { cellData } = univerFromXlsx(testWorkbook([testSheet('Data', rows, { spills })]), 'workbook', 'x').sheets[
      'sheet-1'
    ];
    expect(Object.keys(cellData?.[0] ?? {})).toEqual(['0']);
    expect(cellData?.[1]).toBeUndefined();
    expect(cellData?.[2]).toEqual({ 0: { v: 5, t: 2 } });
  });

  it('keeps in mind which formulas were entered for an array, which decides what they give in Excel', () => {
    const rows = [
      [
        { formula: '=SUM(B1:B3*(C1:C3>20))', value: 50 },
        { formula: '=SUM(B1:B3)', value: 50 },
      ],
    ];
    const spills = [{ area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, isDynamic: false }];
    const { cellData } = univerFromXlsx(testWorkbook([testSheet('Data', rows, { spills })]), 'workbook', 'x').sheets[
      'sheet-1'
    ];
    expect([cellData?.[0][0].custom, cellData?.[0][1].custom]).toEqual([{ isArray: true }, undefined]);
  });

  it('keeps digits that are text as text, and text as it is', () => {
    const { cellData } = univerFromXlsx(testWorkbook([testSheet('Data', [['007', '=1+1', true]])]), 'w', 'x').sheets[
      'sheet-1'
    ];
    expect(cellData?.[0]).toEqual({ 0: { v: '007', t: 4 }, 1: { v: '=1+1', t: 1 }, 2: { v: 1, t: 3 } });
  });

  it('has room for all rows, and shows a sheet where all are hidden', () => {
    const far = testSheet('Far', [[1]], { area: { row: 99_999, column: 60, rowCount: 1, columnCount: 1 } });
    const [first, second] = Object.values(
      univerFromXlsx(
        testWorkbook([far, { ...far, name: 'B' }].map((sheet) => ({ ...sheet, visibility: 'VeryHidden' as const }))),
        'w',
        'x',
      ).sheets,
    );
    expect(first.rowCount).toBeGreaterThan(100_000);
    expect(first.columnCount).toBeGreaterThan(61);
    expect([first.hidden, second.hidden]).toEqual([0, 1]);
    expect(keptPartsOf(second.custom)?.visibility).toBe('VeryHidden');
  });
});

describe('looks', () => {
  const styles: CellStyle[] = [
    {
      font: {
        name: 'Arial',
        size: 12,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: { rgb: 'FF0000' },
      },
    },
    { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEFEB' } } },
    {
      border: { top: { style: 'thin', color: { rgb: '000000' } }, left: { style: 'double', color: { rgb: '123456' } } },
    },
    { alignment: { horizontal: 'right', vertical: 'center', wrapText: true, indent: 2, textRotation: 45 } },
    { numFmt: 'yyyy"年"m"月"' },
    { protection: { locked: false }, fill: { type: 'pattern', pattern: 'lightUp' } },
    { border: { diagonal: { style: 'thin' }, diagonalUp: true } },
  ];

  it.each(styles)('come back as they were: %j', (style) => {
    expect(fileStyle(univerStyle(style), unshownStyle(style) ?? undefined)).toEqual(style);
  });
});

describe('conditional formats', () => {
  const rules: ConditionalRule[] = [
    { type: 'cellIs', operator: 'between', formula: ['1', '5'], priority: 1, range: 'B2:B9' },
    { type: 'expression', formula: '$A2>B$1', priority: 2, range: 'B2:B9 D2:D9', stopIfTrue: true },
    {
      type: 'colorScale',
      priority: 3,
      range: 'C1:C9',
      colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFF', 'FF0000'] },
    },
  ];

  it('come back as they were where nobody changed them', () => {
    const { shown, kept, others } = sheetRulesFrom(rules);
    expect(shown.map(({ rule }) => rule.subType)).toEqual(['number', 'formula']);
    expect(rulesForFile(shown, kept, others)).toEqual(rules);
  });

  it('follow cells that were moved, with the formulas written for them', () => {
    const { shown, kept } = sheetRulesFrom([rules[1]]);
    const down = shown.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => ({ ...range, startRow: range.startRow + 2, endRow: range.endRow + 2 })),
    }));
    expect(rulesForFile(down, kept, [])).toEqual([
      { ...rules[1], range: 'B4:B11 D4:D11', formula: '$A4>B$1', priority: 1 },
    ]);
  });

  it('are written anew where they were changed', () => {
    const { shown, kept } = sheetRulesFrom([rules[0]]);
    const changed = [{ ...shown[0], rule: { ...shown[0].rule, value: [2, 6] } }];
    expect(rulesForFile(changed, kept, [])).toMatchObject([
      { type: 'cellIs', operator: 'between', formula: ['2', '6'] },
    ]);
  });
});
