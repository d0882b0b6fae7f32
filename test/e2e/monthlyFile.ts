import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { emptyLook } from '../../src/xlsx/xlsxWorkbook';
import { testSheet, testWorkbook, type TestCell } from '../xlsx/sheets';

const rate = (row: number, value: number): TestCell => ({
  formula: `=TURNOVER.CUMULATIVE(D${row},B${row},C${row})`,
  value,
  format: '0.0%',
});

const rows: TestCell[][] = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
  [45292, 50, 5, 3, 52, rate(2, 3 / 55)],
  [45323, 52, 1, 4, 49, rate(3, 4 / 53)],
  ['=1+1', '<script>', '007', { formula: '=SUM(Rates[Hires])', value: 6 }],
  [{ formula: '=TURNOVER.PERIODRATES("cumulative",D2:D3,B2:B3,C2:C3)', value: 3 / 55 }],
  [4 / 53],
  [
    { formula: "='[1]Base'!B2", value: 77 },
    { formula: '=B7+1', value: 0 },
  ],
];

/** A workbook with something of everything: formulas, a Table, formats, hidden and protected sheets, names, settings. */
export const monthly: XlsxWorkbook = testWorkbook(
  [
    testSheet('月报', rows, {
      numberFormats: rows.map((row, i) =>
        rows[0].map((_cell, j) =>
          j === 0 && (i === 1 || i === 2) ? 'yyyy-mm-dd' : j === 5 && row[5] ? '0.0%' : 'General',
        ),
      ),
      spills: [{ area: { row: 4, column: 0, rowCount: 2, columnCount: 1 }, isDynamic: true }],
      tables: [
        {
          name: 'Rates',
          area: { row: 0, column: 0, rowCount: 3, columnCount: 6 },
          hasHeaders: true,
          hasTotals: false,
          columns: ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
        },
      ],
      look: {
        ...emptyLook,
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formula: '0.06',
            priority: 1,
            range: 'F2:F3',
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } },
          },
          {
            type: 'colorScale',
            priority: 2,
            range: 'B2:B3',
            colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFF', 'FF0000'] },
          },
        ],
        validations: [{ type: 'whole', operator: 'greaterThan', formula1: '0', range: 'B2:B3' }],
        comments: [{ row: 1, column: 1, text: 'counted twice' }],
        columns: [{ width: 14 }],
        freeze: { rows: 1 },
        styles: [
          {
            row: 0,
            column: 0,
            style: {
              font: { bold: true, color: { rgb: '0B4A43' } },
              fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEFEB' } },
              border: { bottom: { style: 'thin', color: { rgb: '9DB8B3' } } },
              alignment: { horizontal: 'center', wrapText: true },
              protection: { locked: false },
            },
          },
        ],
      },
    }),
    testSheet('Protected', [[1]], { isProtected: true }),
    testSheet('Hidden', [[2]], { visibility: 'Hidden' }),
    testSheet('Deep', [[3]], { visibility: 'VeryHidden' }),
  ],
  {
    names: [{ name: 'TurnoverLimit', formula: '=0.8' }],
    settings: { 'turnover.ignored': ['<b>"x"'] },
  },
);
