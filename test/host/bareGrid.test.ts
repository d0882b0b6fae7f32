import { describe, expect, it } from 'vitest';
import type { GridCapabilities } from '../../src/host/workbook/grid';
import { codeOf } from './codeOf';
import { loadOfficeHost } from './officeHost';

const capabilities: Record<keyof GridCapabilities, undefined> = {
  activeCell: undefined,
  selectedAreas: undefined,
  sheetVisibility: undefined,
  setSheetVisibility: undefined,
  moveSheet: undefined,
  clearValidation: undefined,
  isProtected: undefined,
  protect: undefined,
  protectionOptions: undefined,
  unprotect: undefined,
  isLocked: undefined,
  rule: undefined,
  definedNames: undefined,
  defineName: undefined,
  removeName: undefined,
  evaluate: undefined,
  tables: undefined,
  defineTable: undefined,
  mergedAreas: undefined,
  setMerged: undefined,
  isRowHidden: undefined,
  setRowsHidden: undefined,
  isObjectSelected: undefined,
  spills: undefined,
  calculate: undefined,
  columnWidth: undefined,
  setColumnWidth: undefined,
  autofitColumns: undefined,
  rowHeight: undefined,
  setRowHeight: undefined,
  setTextLook: undefined,
  setBorder: undefined,
  showsGridlines: undefined,
  setGridlines: undefined,
  pageSetup: undefined,
  setPageSetup: undefined,
};

async function loadBareHost() {
  const host = await loadOfficeHost({ sheets: { Data: { A1: 1 } } });
  Object.assign(host.grid, capabilities);
  return host;
}

describe('a grid without any of the capabilities', () => {
  it('has visible, unprotected sheets without names, tables and spills', async () => {
    const host = await loadBareHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data').load('visibility,showGridlines');
      const layout = sheet.pageLayout.load('orientation,zoom');
      const protection = sheet.protection.load('protected,options');
      const names = context.workbook.names.load('items/name');
      const tables = context.workbook.tables.load('items/name');
      const cell = sheet.getRange('A1').load('hasSpill');
      const areas = context.workbook.getSelectedRanges().load('address');
      const merged = sheet.getRange('A1').getMergedAreasOrNullObject();
      const row = sheet.getRange('A1').load('rowHidden');
      const active = context.workbook.getActiveCell().load('address');
      sheet.getRange('A1').format.autofitColumns();
      sheet.getRange('A1').values = [[2]];
      sheet.calculate(true);
      await context.sync();
      expect([sheet.visibility, protection.protected, protection.options]).toEqual(['Visible', false, null]);
      expect([sheet.showGridlines, layout.orientation, layout.zoom.scale]).toEqual([true, 'Portrait', 100]);
      expect([names.items, tables.items, cell.hasSpill]).toEqual([[], [], false]);
      expect([merged.isNullObject, row.rowHidden]).toEqual([true, false]);
      expect([areas.address, active.address]).toEqual(['Data!A1', 'Data!A1']);
    });
    expect(host.grid.cell('Data!A1').value).toBe(2);
  });

  const impossible: Record<string, (sheet: Excel.Worksheet) => unknown> = {
    'hiding a sheet': (sheet) => (sheet.visibility = 'Hidden'),
    'moving a sheet': (sheet) => (sheet.position = 0),
    'protecting a sheet': (sheet) => sheet.protection.protect(),
    'adding a name': (sheet) => sheet.names.add('Rate', '=1'),
    'setting a column width': (sheet) => (sheet.getRange('A1').format.columnWidth = 80),
    'adding a table': (sheet) => sheet.tables.add('A1:B2', true),
    'merging cells': (sheet) => sheet.getRange('A1:B1').merge(),
    'hiding a row': (sheet) => (sheet.getRange('A1').rowHidden = true),
    'setting a row height': (sheet) => (sheet.getRange('A1').format.rowHeight = 30),
    'reading a row height': (sheet) => sheet.getRange('A1').format.load('rowHeight'),
    'wrapping text': (sheet) => (sheet.getRange('A1').format.wrapText = true),
    'aligning text': (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Right'),
    'sizing text': (sheet) => (sheet.getRange('A1').format.font.size = 16),
    'drawing a line': (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'),
    'hiding gridlines': (sheet) => (sheet.showGridlines = false),
    'setting up a page': (sheet) => (sheet.pageLayout.paperSize = 'A4'),
    'reading a column width': (sheet) => sheet.getRange('A1').format.load('columnWidth'),
  };

  it.each(Object.entries(impossible))('answers %s with NotImplemented', async (_what, attempt) => {
    const host = await loadBareHost();
    const work = () =>
      host.Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem('Data'));
        await context.sync();
      });
    expect(await codeOf(work)).toBe('NotImplemented');
  });
});

describe("office.js's own services", () => {
  it('are accepted: the ribbon, commands and the visibility of the pane', async () => {
    const host = await loadOfficeHost();
    host.Office.actions.associate('ShowPane', () => undefined);
    expect(await codeOf(async () => host.Office.addin.showAsTaskpane())).toBe('none');
    expect(host.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });
});
