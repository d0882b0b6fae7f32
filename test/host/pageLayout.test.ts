import { describe, expect, it } from 'vitest';
import { usualPageSetup } from '../../src/host/workbook/pageSetup';
import { codeOf } from './codeOf';
import { loadOfficeHost } from './officeHost';

const sheets = { Data: { A1: [[0.5, 1.2, 0.9]] }, Other: {} };

async function withSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) {
  const host = await loadOfficeHost({ sheets });
  const code = await codeOf(() =>
    host.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getItem('Data'), context);
      await context.sync();
    }),
  );
  const { id } = host.grid.sheet('Data');
  return { code, grid: host.grid, id, page: host.grid.pageSetup(id) };
}

describe('the page of a sheet', () => {
  it('is as usual until it is set up', async () => {
    const { page } = await withSheet(async ({ pageLayout }, context) => {
      pageLayout.load('paperSize,orientation,zoom,topMargin,leftMargin,centerHorizontally');
      const area = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.topMargin, pageLayout.leftMargin]).toEqual([
        'Portrait',
        { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
        54,
        50.4,
      ]);
      expect([pageLayout.centerHorizontally, area.isNullObject]).toEqual([false, true]);
    });
    expect(page).toBe(usualPageSetup);
  });

  it('takes paper, orientation, pages to fit, margins, centring and the area to print', async () => {
    const { code, page } = await withSheet(async ({ pageLayout }, context) => {
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.footerMargin = 18;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:C9');
      const area = pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(area.address).toBe('Data!A1:C9');
    });
    expect(code).toBe('none');
    expect(page).toEqual({
      ...usualPageSetup,
      paperSize: 'A4',
      orientation: 'Landscape',
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 },
      margins: { ...usualPageSetup.margins, top: 72, left: 36, footer: 18 },
      centerHorizontally: true,
      printArea: [{ row: 0, column: 0, rowCount: 9, columnCount: 3 }],
    });
  });

  it('has a header and a footer in three parts', async () => {
    const { page } = await withSheet(async ({ pageLayout }, context) => {
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = '&F';
      defaultForAllPages.rightFooter = '&P/&N';
      defaultForAllPages.load('leftHeader,centerHeader');
      await context.sync();
      expect([defaultForAllPages.leftHeader, defaultForAllPages.centerHeader]).toEqual(['&F', '']);
    });
    expect(page.headersFooters).toEqual({ ...usualPageSetup.headersFooters, leftHeader: '&F', rightFooter: '&P/&N' });
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    ['a scale of 5%', ({ pageLayout }) => (pageLayout.zoom = { scale: 5 }), 'InvalidArgument'],
    [
      'margins in another unit',
      ({ pageLayout }) => pageLayout.setPrintMargins('Feet' as 'Inches', {}),
      'InvalidArgument',
    ],
    [
      'an area of another sheet',
      ({ pageLayout }, { workbook }) => pageLayout.setPrintArea(workbook.worksheets.getItem('Other').getRange('A1')),
      'InvalidArgument',
    ],
    [
      'asking for an area nobody has set',
      ({ pageLayout }) => void pageLayout.getPrintArea().load('address'),
      'ItemNotFound',
    ],
  ])('refuses %s', async (_what, work, code) => expect((await withSheet(work)).code).toBe(code));
});

describe('the look of a sheet', () => {
  it('has wrapped, aligned and sized text, lines, row heights and no gridlines', async () => {
    const { code, grid, id } = await withSheet(async (sheet, context) => {
      sheet.showGridlines = false;
      const { format } = sheet.getRange('A1:B2');
      format.wrapText = true;
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.font.size = 16;
      format.rowHeight = 30;
      const top = format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.color = '#808080';
      format.load('rowHeight');
      const rows = sheet.getRange('A1:A3').format.load('rowHeight');
      await context.sync();
      expect([format.rowHeight, rows.rowHeight]).toEqual([30, null]);
    });
    expect(code).toBe('none');
    expect(grid.showsGridlines(id)).toBe(false);
    expect(grid.cell('Data!B2').look).toEqual({ wrap: true, horizontal: 'Right', vertical: 'Top', fontSize: 16 });
    expect(grid.cell('Data!B1').borders).toEqual({ EdgeTop: { line: 'Continuous', color: '#808080' } });
    expect(grid.cell('Data!B2').borders).toBeUndefined();
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'a line nobody knows',
      (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dash'),
    ],
    ['a row higher than any', (sheet) => (sheet.getRange('A1').format.rowHeight = 500)],
    ['an alignment nobody knows', (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Up' as 'Left')],
  ])('refuses %s', async (_what, work) => expect((await withSheet(work)).code).toBe('InvalidArgument'));

  it('stays as it is on a protected sheet', async () => {
    const refused = async (work: (sheet: Excel.Worksheet) => void) => {
      const result = await withSheet(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
        work(sheet);
      });
      return result.code;
    };
    expect(await refused((sheet) => (sheet.getRange('A1').format.wrapText = true))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.getRange('A1').format.rowHeight = 30))).toBe('AccessDenied');
    expect(await refused((sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'None'))).toBe(
      'AccessDenied',
    );
  });
});
