import { describe, expect, it } from 'vitest';
import { addReportSheet } from '../../src/excel/reportSheet';
import { readReportSheetFacts } from '../../src/excel/reportSheetFacts';
import type { ReportCell, ReportSheet } from '../../src/report/reportSheet';
import { everything, withoutSheet } from './everything';
import { officeWith } from './withHost';

const text = (role: ReportCell['role'], words: string, columnSpan?: number): ReportCell => ({
  content: { text: words },
  role,
  ...(columnSpan ? { columnSpan } : {}),
});
const formula = (role: ReportCell['role'], words: string, numberFormat?: string): ReportCell => ({
  content: { formula: words },
  role,
  ...(numberFormat ? { numberFormat } : {}),
});

const report: ReportSheet = {
  name: 'Report 2025-06',
  columnWidths: [34, 12, 12],
  rows: [
    [text('title', 'Month-end report', 3)],
    [],
    [text('label', 'Month'), formula('input', '=DATE(2025,6,1)', 'mmmm yyyy'), text('note', 'Any day.')],
    [text('label', 'Target'), { content: { text: '' }, role: 'input', numberFormat: '0.0%' }],
    [text('heading', 'Figures'), text('heading', 'This month'), text('heading', 'Last')],
    [text('label', '=Sales'), formula('figure', '=Data!A1', '#,##0'), null],
    [text('total', 'Total'), formula('total', '=SUM(B6:B6)'), formula('total', '=C6')],
    [text('note', 'A rate is leavers ÷ base. '.repeat(4), 3)],
  ],
  lines: { 4: 2, 7: 3 },
};

const sheets = {
  Data: { A1: [[7]] },
  'Six months': {
    A1: [
      ['Month', 'Opening'],
      ['Jan', 50],
    ],
  },
};

async function added(options: Parameters<typeof officeWith>[0] = { sheets }) {
  const host = await officeWith(options);
  const result = await addReportSheet(report);
  const { id } = host.grid.sheet(result.sheet);
  return { host, result, id, cell: (address: string) => host.grid.cell(`${result.sheet}!${address}`) };
}

describe('a month-end report on a new sheet', () => {
  it('holds formulas, texts as text, and number formats, also of cells left blank', async () => {
    const { cell, host, result } = await added();
    expect(result).toEqual({ sheet: 'Report 2025-06', hasPage: true });
    expect(cell('B3')).toMatchObject({ formula: '=DATE(2025,6,1)', numberFormat: 'mmmm yyyy' });
    expect(cell('B4')).toMatchObject({ value: '', numberFormat: '0.0%' });
    expect(cell('A6')).toMatchObject({ value: '=Sales' });
    expect(cell('A6').formula).toBeUndefined();
    expect(cell('B6')).toMatchObject({ formula: '=Data!A1', numberFormat: '#,##0' });
    expect(host.grid.selection()).toMatchObject({
      sheetId: host.grid.sheet(result.sheet).id,
      area: { row: 0, column: 0 },
    });
  });

  it('looks like what its cells are', async () => {
    const { cell, host, id } = await added();
    expect(cell('A1')).toMatchObject({ bold: true, look: { fontSize: 16, wrap: true } });
    expect(cell('C5')).toMatchObject({ bold: true, fill: '#E3EEF9', look: { horizontal: 'Right', wrap: true } });
    expect(cell('A5').look?.horizontal).toBeUndefined();
    expect(cell('B7').borders).toMatchObject({ EdgeTop: { line: 'Continuous' } });
    expect(Object.keys(cell('B3').borders!)).toEqual(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
    expect(cell('B4').fill).toBe(cell('B3').fill);
    expect(cell('A3').fill).toBeUndefined();
    expect(host.grid.mergedAreas(id)).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      { row: 7, column: 0, rowCount: 1, columnCount: 3 },
    ]);
    expect(host.grid.showsGridlines(id)).toBe(false);
    expect(host.grid.columnWidth(id, 0)).toBeGreaterThan(2 * host.grid.columnWidth(id, 1));
    expect(host.grid.rowHeight(id, 7)).toBeGreaterThan(host.grid.rowHeight(id, 4));
    expect(host.grid.rowHeight(id, 5)).toBe(15);
  });

  it('prints on one upright A4 page', async () => {
    const { host, id } = await added();
    expect(host.grid.pageSetup(id)).toMatchObject({
      paperSize: 'A4',
      orientation: 'Portrait',
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 },
      centerHorizontally: true,
      printArea: [{ row: 0, column: 0, rowCount: 8, columnCount: 3 }],
      headersFooters: { leftFooter: '&F', centerFooter: '&A', rightFooter: '&P / &N' },
    });
  });

  it('never takes the place of another sheet, and changes no cell elsewhere', async () => {
    const host = await officeWith({ sheets: { ...sheets, 'REPORT 2025-06': { A1: 'mine' } } });
    const before = everything(host);
    const { sheet } = await addReportSheet(report);
    expect(sheet).toBe('Report 2025-06 2');
    const after = withoutSheet(everything(host), sheet);
    expect({ ...after, selection: before.selection }).toEqual(before);
  });

  it('is there without its page where this Excel cannot set one up', async () => {
    const { result, host, id } = await added({ sheets, requirementSets: { ExcelApi: 1.8 } });
    expect(result.hasPage).toBe(false);
    expect(host.grid.pageSetup(id).paperSize).toBeNull();
    const refusing = await officeWith({ sheets });
    Object.assign(refusing.grid, { setPageSetup: undefined });
    expect(await addReportSheet(report)).toEqual({ sheet: 'Report 2025-06', hasPage: false });
    expect(refusing.grid.cell('Report 2025-06!B6').formula).toBe('=Data!A1');
  });

  it('takes one request for reading, one for writing and one for the page', async () => {
    const host = await officeWith({ sheets });
    expect(await host.countSyncs(() => addReportSheet(report))).toBe(3);
  });
});

describe('what a report has to know beforehand', () => {
  it('are the cells of a table from a row on, and the form kept in the workbook', async () => {
    const { grid } = await officeWith({ sheets });
    grid.writeSettings({ TurnoverInsertForm: 'plain' });
    const facts = await readReportSheetFacts({ sheet: 'Six months', row: 1 });
    expect(facts.form).toBe('plain');
    expect(facts.cells).toMatchObject({ area: { row: 1, rowCount: 1, columnCount: 2 }, values: [['Jan', 50]] });
  });

  it('is only the form for a staff list', async () => {
    await officeWith({ sheets });
    expect(await readReportSheetFacts(null)).toEqual({ form: 'function', cells: null });
  });
});
