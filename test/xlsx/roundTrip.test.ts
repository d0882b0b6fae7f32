import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { emptyLook, type XlsxSheet, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { testSheet, testWorkbook } from './sheets';
import { partsOf, withPart } from './parts';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const again = async (workbook: XlsxWorkbook) => readXlsx(await writeXlsx(workbook));
const sheetAgain = async (sheet: XlsxSheet) => (await again(testWorkbook([sheet]))).sheets[0];

describe('a workbook written and read again', () => {
  it('has the values it had: numbers, text, truth, errors, blanks', async () => {
    const sheet = await sheetAgain(
      testSheet('Data', [
        ['Month', 1.5, true],
        ['', '#N/A', -3e-9],
        ['离职', 0, false],
      ]),
    );
    expect(sheet.values).toEqual([
      ['Month', 1.5, true],
      ['', '#N/A', -3e-9],
      ['离职', 0, false],
    ]);
    expect(sheet.formulas).toEqual(sheet.values);
  });

  it('has its formulas, with the values they gave', async () => {
    const rows = [
      [{ formula: '=TURNOVER.CUMULATIVE(B2,C2,D2)', value: 0.25 }],
      [{ formula: '=TURNOVER.ROSTER.RATE(Staff!A2:A9,"TURNOVER.RATE(")', value: 0.1 }],
      [{ formula: '=B1/0', value: '#DIV/0!' }],
      [{ formula: '=IF(A1>0,"yes","no")&" <b>"', value: 'yes <b>' }],
      [{ formula: '=A1>0', value: true }],
      [{ formula: '=LET(a,1,XLOOKUP(a,B1:B9,C1:C9)+$A$1)', value: 3 }],
    ];
    const sheet = await sheetAgain(testSheet('Data', rows));
    expect(sheet.formulas).toEqual(rows.map(([cell]) => [cell.formula]));
    expect(sheet.values).toEqual(rows.map(([cell]) => [cell.value]));
  });

  it('has its dates as serial numbers with their formats', async () => {
    const dates = [1, 59, 61, 45366, 45366.25, 45366.999];
    const sheet = await sheetAgain(
      testSheet('Dates', [dates], { numberFormats: [dates.map(() => 'yyyy-mm-dd hh:mm')] }),
    );
    expect(sheet.values).toEqual([dates]);
    expect(sheet.numberFormats).toEqual([dates.map(() => 'yyyy-mm-dd hh:mm')]);
  });

  it('has its number formats', async () => {
    const formats = ['0.0%', '#,##0.00', 'yyyy"年"m"月"', '[Red]-0;0', 'General', '@'];
    const sheet = await sheetAgain(testSheet('Formats', [[1, 2, 3, 4, 5, 6]], { numberFormats: [formats] }));
    expect(sheet.numberFormats).toEqual([formats]);
  });

  it('keeps text text, whatever it looks like', async () => {
    const texts = [
      '=1+1',
      "'quoted",
      '<script>alert(1)</script>',
      '&amp;',
      '007',
      '2024-03-15',
      '_x000D_',
      '\n two\nlines ',
    ];
    const sheet = await sheetAgain(testSheet('Text', [texts]));
    expect(sheet.values).toEqual([texts]);
    expect(sheet.formulas[0].slice(0, 3)).toEqual(["'=1+1", "''quoted", '<script>alert(1)</script>']);
  });

  it('has its sheets by name, in order, as visible as they were', async () => {
    const { sheets, notes } = await again(
      testWorkbook([
        testSheet('员工花名册', [[1]]),
        testSheet("O'Neil & <Co>", [[2]], { visibility: 'Hidden' }),
        testSheet('離職', [], { visibility: 'VeryHidden' }),
      ]),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['员工花名册', 'Visible'],
      ["O'Neil & <Co>", 'Hidden'],
      ['離職', 'VeryHidden'],
    ]);
    expect(notes).toEqual([
      { id: 'hiddenSheets', count: 1, where: ["O'Neil & <Co>"] },
      { id: 'veryHidden', count: 1, where: ['離職'] },
    ]);
  });

  it('has its names, of the workbook and of sheets', async () => {
    const names = [
      { name: 'TurnoverLimit', formula: '=0.8' },
      { name: 'Staff', formula: "='员工花名册'!$A$1:$C$9" },
      { name: 'Own', formula: "='员工花名册'!$B$1", sheet: '员工花名册' },
    ];
    expect((await again(testWorkbook([testSheet('员工花名册', [[1]])], { names }))).names).toEqual(names);
  });

  it('has what spills: the formula once, its results beside it', async () => {
    const spills = [{ area: area(0, 0, 3, 1), isDynamic: true }];
    const sheet = await sheetAgain(testSheet('Spill', [[{ formula: '=SEQUENCE(3)', value: 1 }], [2], [3]], { spills }));
    expect(sheet).toMatchObject({ formulas: [['=SEQUENCE(3)'], [2], [3]], values: [[1], [2], [3]], spills });
  });

  it('has its tables, merged cells and protection', async () => {
    const tables = [
      { name: 'Rates', area: area(0, 0, 3, 2), hasHeaders: true, hasTotals: false, columns: ['Month', 'Rate <1>'] },
      { name: 'Bare', area: area(4, 0, 1, 2), hasHeaders: false, hasTotals: false, columns: ['Column1', 'Column2'] },
    ];
    const rows = [['Month', 'Rate <1>'], ['Jan', 1], ['Feb', 2], [], [1, 2]];
    const merged = [area(7, 0, 1, 4)];
    const sheet = await sheetAgain(testSheet('Table', rows, { tables, merged, isProtected: true }));
    expect(sheet.tables).toMatchObject(tables);
    expect(sheet).toMatchObject({ merged, isProtected: true });
  });

  it('has its conditional formats, validations, comments, widths, frozen rows and looks', async () => {
    const look: XlsxSheet['look'] = {
      ...emptyLook,
      conditionalRules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formula: '0.5',
          priority: 1,
          range: 'B2:B3',
          style: {
            font: { color: { rgb: '9C0006' } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } },
          },
        },
        { type: 'expression', formula: 'LEN($A2)>3', priority: 2, range: 'A2:A9' },
      ],
      validations: [{ type: 'list', values: ['a', 'b'], range: 'C2', allowBlank: true }],
      comments: [{ row: 1, column: 1, text: 'Why? <b>', author: 'HR' }],
      columns: [{ width: 20 }, {}, { hidden: true }],
      rows: [
        [0, { height: 30 }],
        [4, { hidden: true }],
      ],
      freeze: { rows: 1 },
      styles: [
        { row: 0, column: 0, style: { font: { name: 'Arial', size: 14, bold: true }, alignment: { wrapText: true } } },
      ],
    };
    const sheet = await sheetAgain(testSheet('Looks', [['Head', 1]], { look }));
    expect(sheet.look).toMatchObject(look);
  });

  it('has what an add-in keeps in the document', async () => {
    const settings = { ignored: ['a"b', '<script>', '长'.repeat(600)], limit: 1.2, none: null };
    expect((await again(testWorkbook([testSheet('Data', [[1]])], { settings }))).settings).toEqual(settings);
  });
});

describe('the file', () => {
  const written = (formula: string, value: string | number) =>
    writeXlsx(testWorkbook([testSheet('Data', [[{ formula, value }]])])).then((bytes) =>
      partsOf(bytes).then((parts) => parts['xl/worksheets/sheet1.xml']),
    );

  it('stores TURNOVER formulas as Excel does, which shows them without a sign @', async () => {
    expect(await written('=ROUND(TURNOVER.ROSTER.RATE(B1:B9),2)', 0.1)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">ROUND(_xldudf_TURNOVER_ROSTER_RATE(B1:B9),2)</f><v>0.1</v></c>',
    );
  });

  it('stores newer functions behind their prefixes, and errors as errors', async () => {
    expect(await written('=IFNA(FILTER(B:B,C:C="IFS(")," ")&XLOOKUP(1,B:B,C:C)', '#N/A')).toContain(
      't="e"><f t="array" ref="A1">_xlfn.IFNA(_xlfn._xlws.FILTER(B:B,C:C="IFS(")," ")&amp;_xlfn.XLOOKUP(1,B:B,C:C)</f><v>#N/A</v>',
    );
  });

  it('has values where formulas read other files, which it could not name', async () => {
    const sheet = await written("='[1]Base 2025'!B2*2", 84);
    expect(sheet).toContain('<c r="A1"><v>84</v></c>');
    expect(await written('=SUM(Staff[Hired])+LEN("[1]Base!B2")', 84)).toContain('Staff[Hired]');
  });

  it('says nothing of who wrote it', async () => {
    const parts = await partsOf(await writeXlsx(testWorkbook([testSheet('Data', [[1]])])));
    expect(parts['docProps/app.xml']).toContain('<Application>Turnover</Application>');
    expect(Object.values(parts).join('')).not.toMatch(/creator|hucre/);
  });
});

describe('the fill of a conditional format as Excel writes it, without a pattern', () => {
  it('is still a fill in the saved file', async () => {
    const rule = { type: 'cellIs', operator: 'greaterThan', formula: '1', priority: 1, range: 'A1' } as const;
    const fill = { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } as const;
    const look = { ...emptyLook, conditionalRules: [{ ...rule, style: { fill } }] };
    const written = await writeXlsx(testWorkbook([testSheet('Data', [[2]], { look })]));
    const asExcel = await withPart(written, 'xl/styles.xml', (xml) =>
      xml.replace('<patternFill patternType="solid"><bgColor', '<patternFill><bgColor'),
    );
    expect(asExcel).not.toEqual(written);
    const styles = (await partsOf(await writeXlsx(await readXlsx(asExcel))))['xl/styles.xml'];
    expect(styles).toMatch(/<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/);
  });
});
