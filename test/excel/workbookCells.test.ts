import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/excel/trouble';
import { cellsPerRequest } from '../../src/excel/parts';
import { readWorkbook } from '../../src/excel/workbookCells';
import type { SheetContents } from '../host/memorySheet';
import { officeWith } from './withHost';

const webPayloadLimit = 5 * 1024 * 1024;
const rowsOf = (rowCount: number, cells: (row: number) => (string | number)[]) =>
  Array.from({ length: rowCount }, (_, row) => cells(row));

describe('reading a workbook', () => {
  it('gives formulas and values of every sheet, at their place', async () => {
    await officeWith({
      sheets: {
        Data: { C3: [['Rate', { formula: '=TURNOVER.CHURN(1,2)', value: 0.5 }]], D4: 7 },
        Empty: {},
        'My notes': { A1: 'hello' },
      },
    });
    const { sheets, tooLarge } = await readWorkbook();
    expect(sheets).toMatchObject([
      {
        name: 'Data',
        area: { row: 2, column: 2, rowCount: 2, columnCount: 2 },
        formulas: [
          ['Rate', '=TURNOVER.CHURN(1,2)'],
          ['', 7],
        ],
        values: [
          ['Rate', 0.5],
          ['', 7],
        ],
      },
      { name: 'My notes', values: [['hello']] },
    ]);
    expect(tooLarge).toEqual([]);
  });

  it.each([
    ['nothing at all', [0], 2],
    ['one cell', [1], 3],
    ['exactly one request of cells', [cellsPerRequest / 10], 3],
    ['one cell more', [cellsPerRequest / 10, 1], 4],
    ['thirty small sheets', Array<number>(30).fill(10), 3],
    ['three large sheets', [6_000, 6_000, 6_000], 2 + 4],
  ])('%s takes 2 requests and one for each 50,000 cells', async (_title, rowCounts, requests) => {
    const sheets = rowCounts.map((count, i) => {
      const isSingle = count === 1 && i > 0;
      const cells = rowsOf(count, () => (isSingle ? [1] : Array<number>(10).fill(1)));
      const contents: SheetContents = count ? { A1: cells } : {};
      return [`Sheet${i + 1}`, contents] as const;
    });
    const host = await officeWith({ sheets: Object.fromEntries(sheets), payloadLimit: webPayloadLimit });
    const cellTotal = rowCounts.reduce((sum, count, i) => sum + (count === 1 && i > 0 ? 1 : count * 10), 0);
    expect(await host.countSyncs(readWorkbook)).toBe(requests);
    expect(requests).toBeLessThanOrEqual(2 + Math.ceil(cellTotal / 50_000));
  });

  it('no answer exceeds the 5 MB of Excel on the web, with formulas of usual length', async () => {
    const row = (i: number) => [
      `Department of the ${i}th row`,
      { formula: `=TURNOVER.AVGBASE(Data!$D${i},Data!$B${i},Data!$E${i})`, value: 1.0294117647058822 },
    ];
    const sheets = { Data: { A1: Array.from({ length: 50_000 }, (_, i) => row(i)) } };
    const host = await officeWith({ sheets, payloadLimit: webPayloadLimit });
    expect(await host.countSyncs(readWorkbook)).toBe(2 + 2);
  });

  it('asks again for less where cells are so full that an answer is too large', async () => {
    const text = '人'.repeat(200);
    const sheets = { Data: { A1: rowsOf(10_000, (i) => [`${i} ${text}`]) } };
    await officeWith({ sheets, payloadLimit: webPayloadLimit });
    const [{ values }] = (await readWorkbook()).sheets;
    expect(values).toHaveLength(10_000);
    expect(values[9_999]).toEqual([`9999 ${text}`]);
  });

  it('leaves out a sheet on which one stray cell makes everything used, and names it', async () => {
    await officeWith({ sheets: { Data: { A1: 1 }, Stray: { A1: 1, XFD1048576: 1 } } });
    const { sheets, tooLarge } = await readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(tooLarge).toEqual(['Stray']);
  });

  it('waits until a cell being edited is finished', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 1 } } });
    const finish = host.startCellEditing();
    let isRead = false;
    const reading = readWorkbook().then(() => (isRead = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRead).toBe(false);
    finish();
    await reading;
  });

  it('tells why where even single cells are too large', async () => {
    await officeWith({ sheets: { Data: { A1: 'x'.repeat(30_000) } }, payloadLimit: 20_000 });
    await expect(readWorkbook()).rejects.toThrow(Trouble);
    await expect(readWorkbook()).rejects.toMatchObject({ kind: 'tooLarge' });
  });
});
