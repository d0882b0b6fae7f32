import { describe, expect, it } from 'vitest';
import { readNumberFormats } from '../../../src/excel/numberFormats';
import { readWorkbook } from '../../../src/excel/workbookCells';
import { formattedAreas, inputOf, isSameInput, withFormats } from '../../../src/taskpane/audit/auditInput';
import { officeWith } from '../../excel/withHost';
import type { SheetContents } from '../../host/memorySheet';
import { sheetFrom, workbookFrom, type Written } from '../workbook';

const areasOf = (sheets: Parameters<typeof formattedAreas>[0]) => {
  const steps = formattedAreas(sheets);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

const written = (formula: string): Written => ({ formula, value: 0 });

describe('the formats that are asked for', () => {
  it('are none where no formula contains a hundred', () => {
    expect(areasOf([sheetFrom('Data', [['100', 100, written('=A1*10')]])])).toEqual([]);
  });

  it('are those of the sheet where one does', () => {
    const sheets = [sheetFrom('Plan', [[1]]), sheetFrom('Data', [[1, written('=A1*100')], ['x']])];
    expect(areasOf(sheets)).toEqual([{ sheetId: 'id of Data', area: sheets[1].area }]);
  });

  it('are those of the columns concerned on a large sheet', () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [i, i % 5 === 2 && i < 100 ? written(`=A${i}*100`) : 'text']);
    expect(areasOf([sheetFrom('Data', rows)])).toEqual([
      { sheetId: 'id of Data', area: { row: 2, column: 1, rowCount: 96, columnCount: 1 } },
    ]);
  });

  it('are read in one request, and put where their cells are', async () => {
    const percent = { value: 0.5, numberFormat: '0.0%' };
    const contents: Readonly<Record<string, SheetContents>> = {
      Data: { B2: [[percent, '=B2*100']], B3: 1 },
      Plan: { A1: 1 },
    };
    const host = await officeWith({ sheets: contents });
    const { sheets } = await readWorkbook();
    const areas = areasOf(sheets);
    let formats: Awaited<ReturnType<typeof readNumberFormats>> = null;
    expect(await host.countSyncs(async () => void (formats = await readNumberFormats(areas, () => false)))).toBe(1);
    const [data, plan] = withFormats(sheets, areas, formats!);
    expect(data.numberFormats).toEqual([
      ['0.0%', 'General'],
      ['General', 'General'],
    ]);
    expect(plan.numberFormats).toBeUndefined();
  });

  it('may be of some columns, wherever on the sheet', () => {
    const sheet = { ...sheetFrom('Data', [[1, 2, 3, 4]]), area: { row: 4, column: 1, rowCount: 1, columnCount: 4 } };
    const area = (column: number) => ({ row: 4, column, rowCount: 1, columnCount: 1 });
    const areas = [2, 4].map((column) => ({ sheetId: sheet.id, area: area(column) }));
    expect(withFormats([sheet], areas, [[['0%']], [['@']]])[0].numberFormats).toEqual([['', '0%', '', '@']]);
  });

  it('are done without where the sheet is gone', async () => {
    await officeWith({ sheets: { Data: { A1: 1 } } });
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(await readNumberFormats([{ sheetId: '{gone}', area }], () => false)).toBeNull();
  });
});

describe('what is audited', () => {
  const book = (rows: Parameters<typeof sheetFrom>[1] = [[1, written('=A1')]]) => ({
    cells: workbookFrom(sheetFrom('Data', rows)),
  });
  const input = () => inputOf(book(), 1, null);

  it('is the same as long as nothing has changed', () => {
    expect(isSameInput(input(), input())).toBe(true);
  });

  it.each([
    ['a value', inputOf(book([[2, written('=A1')]]), 1, null)],
    ['a formula', inputOf(book([[1, written('=A2')]]), 1, null)],
    ['a row more', inputOf(book([[1, written('=A1')], ['x']]), 1, null)],
    ['the limit', inputOf(book(), 0.8, null)],
    ['the smallest base', inputOf(book(), 1, 5)],
    ['the house method', { ...input(), houseMethod: 'mean' as const }],
    ['a name', { ...input(), names: [{ name: 'Staff', formula: '=Data!$A$1' }] }],
    ['a sheet’s name', { ...input(), sheets: [sheetFrom('Other', [[1, written('=A1')]])] }],
  ])('is another with another of %s', (_what, other) => {
    expect(isSameInput(input(), other)).toBe(false);
  });

  it('knows the Tables, names and settings of the workbook', async () => {
    const host = await officeWith({
      sheets: {
        Data: {
          A1: [
            ['Month', 'Leavers'],
            ['Jan', 5],
            ['Total', 5],
          ],
          D1: 1,
        },
      },
    });
    const { grid } = host;
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
    grid.defineTable(grid.sheet('Data').id, { id: '{1}', name: 'Months', area, showHeaders: true, showTotals: true });
    grid.names = [
      { name: 'Staff', formula: '=Data!$A$1:$A$9' },
      { name: 'TurnoverMethod', formula: '="mean"' },
    ];
    grid.settings = { TurnoverTinyBase: 30 };
    const { tables, names, houseMethod, tinyBase } = inputOf({ cells: await readWorkbook() }, 1, null);
    expect(tables).toEqual([
      { name: 'Months', sheet: 'Data', area, hasHeaders: true, hasTotals: true, columns: ['Month', 'Leavers'] },
    ]);
    expect(names).toEqual([
      { name: 'Staff', formula: '=Data!$A$1:$A$9' },
      { name: 'TurnoverMethod', formula: '="mean"' },
    ]);
    expect([houseMethod, tinyBase]).toEqual(['mean', 30]);
  });
});
