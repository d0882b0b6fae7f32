import { describe, expect, it } from 'vitest';
import { usualPageSetup, type PageSetup } from '../../src/host/workbook/pageSetup';
import { keptPageOf, withKeptPage } from '../../src/workbench/files/keptPage';
import { lookFromData, type WorkbookData } from '../../src/workbench/files/lookFromData';
import { pageForFile, pageFromFile } from '../../src/workbench/files/pageSetups';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { emptyLook, type XlsxSheet } from '../../src/xlsx/xlsxWorkbook';

const page: PageSetup = {
  paperSize: 'A4',
  orientation: 'Portrait',
  zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 },
  margins: { top: 36, bottom: 50.4, left: 36, right: 36, header: 21.6, footer: 21.6 },
  centerHorizontally: true,
  centerVertically: false,
  printArea: [{ row: 0, column: 0, rowCount: 42, columnCount: 7 }],
  headersFooters: { ...usualPageSetup.headersFooters, leftFooter: '&F', centerFooter: '&A', rightFooter: '&P / &N' },
};

const sheet: XlsxSheet = {
  name: 'Report',
  visibility: 'Visible',
  isProtected: false,
  area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  formulas: [['Title']],
  values: [['Title']],
  numberFormats: [['General']],
  spills: [],
  tables: [],
  merged: [{ row: 0, column: 0, rowCount: 1, columnCount: 7 }],
  look: { ...emptyLook, rows: [[0, { height: 26 }]], columns: [{ width: 34.7 }] },
};

describe('the page of a sheet in a file', () => {
  it('comes back as it was saved, with merged cells, widths and heights', async () => {
    const look = { ...sheet.look, handedOn: pageForFile(page, {}) };
    const bytes = await writeXlsx({ sheets: [{ ...sheet, look }], names: [], settings: {}, notes: [] });
    const { sheets, names } = await readXlsx(bytes);
    expect(pageFromFile(sheets[0].look.handedOn)).toEqual(page);
    expect(names).toEqual([]);
    expect(sheets[0].merged).toEqual(sheet.merged);
    expect(sheets[0].look.rows[0][1].height).toBe(26);
    expect(sheets[0].look.columns[0].width).toBeCloseTo(34.7, 2);
  });

  it.each<[string, Partial<PageSetup>]>([
    ['a scale', { zoom: { scale: 85, horizontalFitToPages: null, verticalFitToPages: null } }],
    ['landscape', { orientation: 'Landscape', centerVertically: true }],
    ['the whole sheet', { printArea: [] }],
    ['headers', { headersFooters: { ...page.headersFooters, leftHeader: 'Q&&A', rightHeader: '&D' } }],
  ])('keeps %s', (_what, change) => {
    const changed = { ...page, ...change };
    expect(pageFromFile(pageForFile(changed, {}))).toEqual(changed);
  });

  it('of a file that says nothing is as usual; broken areas are none', () => {
    expect(pageFromFile({})).toEqual(usualPageSetup);
    expect(pageFromFile({ pageSetup: { printArea: '#REF!' } }).printArea).toEqual([]);
    expect(pageFromFile({ headerFooter: { oddHeader: 'Draft' } }).headersFooters.centerHeader).toBe('Draft');
  });

  it('keeps what no add-in can set', () => {
    const kept = { pageSetup: { printTitlesRow: '$1:$1' }, headerFooter: { evenFooter: '&P' }, rowBreaks: [4] };
    const saved = pageForFile(page, kept);
    expect(saved.pageSetup).toMatchObject({ printTitlesRow: '$1:$1', paperSize: 'a4' });
    expect(saved.headerFooter).toMatchObject({ evenFooter: '&P', oddFooter: '&L&F&C&A&R&P / &N' });
  });

  it("rides along in the sheet's own data until the workbook is saved", () => {
    const custom = withKeptPage({ other: 1 }, page);
    expect([keptPageOf(custom), keptPageOf(undefined), custom.other]).toEqual([page, null, 1]);
    const data = { sheets: { a: { custom }, b: {} }, styles: {}, resources: [] } as unknown as WorkbookData;
    expect(lookFromData(data, 'a').handedOn.pageSetup?.paperSize).toBe('a4');
    expect(lookFromData(data, 'b').handedOn).toEqual({});
  });
});
