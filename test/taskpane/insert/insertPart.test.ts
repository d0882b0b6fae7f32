import { afterEach, describe, expect, it } from 'vitest';
import { parseArea } from '../../../src/host/workbook/address';
import { rangeType, SheetRange } from '../../../src/host/workbook/range';
import { RangeAreas } from '../../../src/host/workbook/rangeAreas';
import { exampleView } from '../../../src/taskpane/compare/exampleView';
import { letTablesGrow } from '../../excel/growingTables';
import { officeWith } from '../../excel/withHost';
import { workbookFrom } from '../workbook';
import { ShownInsert } from './shownInsert';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = [
  ['Jan', 50, 3, 35, 18],
  ['Feb', 18, 35, 20, 33],
  ['Mar', 33, 20, 6, 47],
];
const sheets = { Data: { A1: [headers, ...months] }, 'My notes': { A1: 'mine' } };

async function paneOn(address: string, options: Parameters<typeof officeWith>[0] = {}) {
  const host = await officeWith({ sheets, ...options });
  const pane = new ShownInsert(host);
  await pane.select('Data', address);
  return { host, pane, grid: host.grid };
}

const january = 'D2,B2,C2,E2';

describe('Insert', () => {
  it('offers the formula of each method and the first free cell beside one period', async () => {
    const { pane } = await paneOn('A2');
    expect(pane.formulas).toEqual(
      ['average', 'opening', 'closing', 'cumulative', 'mean'].map((method) => `=TURNOVER.RATE("${method}",${january})`),
    );
    expect(pane.text).toContain('Into cell');
    expect(pane.text).toContain('Insert writes exactly the formulas shown.');
  });

  it('writes exactly the formula shown, as a percentage, and says where', async () => {
    const { pane, grid } = await paneOn('A2');
    await pane.press('Insert: Opening + hires');
    expect(grid.cell('Data!F2')).toMatchObject({ formula: pane.formulas[3], numberFormat: '0.0%' });
    expect(pane.said).toBe('Inserted into F2 on sheet “Data”. Undo takes it back.');
    await pane.reread();
    await pane.press('Insert: Average headcount');
    expect(grid.cell('Data!G2').formula).toBe(`=TURNOVER.RATE("average",${january})`);
  });

  it('writes the value as a number', async () => {
    const { pane, grid } = await paneOn('A2');
    await pane.press('value');
    expect(pane.methodTexts[0]).toContain('102.9%');
    await pane.press('Insert: Average headcount');
    expect(grid.cell('Data!F2')).toEqual({ value: 35 / 34, numberFormat: '0.0%' });
  });

  it('keeps the form in the workbook', async () => {
    const { pane, host } = await paneOn('A2');
    await pane.press('value');
    const other = new ShownInsert(host);
    await other.select('Data', 'A3');
    expect(other.text).toContain('A number that stays as it is');
  });

  it('goes below several periods, a blank row away', async () => {
    const { pane, grid } = await paneOn('A2:E4');
    await pane.press('Insert: Opening headcount');
    expect(grid.cell('Data!D6').formula).toBe('=TURNOVER.RATE("opening",D2:D4,B2:B4,C2:C4,E2:E4)');
  });

  it('takes another cell that is typed, on another sheet with the sheet’s name in the formula', async () => {
    const { pane, grid } = await paneOn('A2');
    await pane.press('field', "'My notes'!B3");
    expect(pane.formulas[0]).toBe('=TURNOVER.RATE("average",Data!D2,Data!B2,Data!C2,Data!E2)');
    await pane.press('Insert: Average headcount');
    expect(grid.cell('My notes!B3').formula).toBe('=TURNOVER.RATE("average",Data!D2,Data!B2,Data!C2,Data!E2)');
    expect(pane.said).toContain('B3 on sheet “My notes”');
  });

  it('overwrites nothing', async () => {
    const { pane, grid } = await paneOn('A2');
    await pane.press('field', 'A3');
    await pane.press('Insert: Average headcount');
    expect(pane.said).toBe('notEmpty A3');
    expect(grid.cell('Data!A3')).toEqual({ value: 'Feb' });
  });

  it('says what is no cell, and offers nothing then', async () => {
    const { pane } = await paneOn('A2');
    await pane.press('field', 'somewhere');
    expect(pane.text).toContain('“somewhere” is no cell. Enter an address such as H2 or Sheet1!H2.');
    expect(pane.pressable).not.toContain('Insert: Average headcount');
    expect(pane.pressable).toContain('Copy sentence: Average headcount');
  });

  it('refuses a blank cell that the formula would read', async () => {
    const cell = { formula: '=TURNOVER.CUMULATIVE(D2:D9,B2,C2:C9)', value: 0.5 };
    const { pane } = await paneOn('G2', { sheets: { Data: { A1: [headers, ...months], G2: cell } } });
    await pane.press('field', 'd9');
    expect(pane.text).toContain('D9 is one of the cells the formula would read');
    expect(pane.pressable).not.toContain('Insert: Opening headcount');
  });

  it('forgets what was typed with the next selection, and keeps it otherwise', async () => {
    const { pane } = await paneOn('A2');
    await pane.press('field', 'H9');
    await pane.reread();
    await pane.press('Insert: Average headcount');
    expect(pane.said).toContain('H9');
    await pane.press('field', 'nonsense');
    await pane.select('Data', 'A3');
    expect(pane.text).not.toContain('nonsense');
  });

  it('shows the separators of the user’s Excel and writes those of every Excel', async () => {
    const { pane, grid } = await paneOn('A2', { language: 'de-DE' });
    expect(pane.formulas[0]).toBe('=TURNOVER.RATE("average";D2;B2;C2;E2)');
    await pane.press('Insert: Average headcount');
    expect(grid.cell('Data!F2').formula).toBe(`=TURNOVER.RATE("average",${january})`);
  });

  it('while a cell is edited says so, and writes nothing', async () => {
    const { pane, host, grid } = await paneOn('A2');
    const finish = host.startCellEditing();
    const pressing = pane.press('Insert: Average headcount');
    await pressing;
    expect(pane.said).toMatch(/^cellEditing/);
    finish();
    expect(grid.cell('Data!F2').formula).toBeUndefined();
  });

  it('says that a sheet is protected', async () => {
    const { pane, grid } = await paneOn('A2');
    grid.protect(grid.sheet('Data').id, undefined);
    await pane.press('Insert: Average headcount');
    expect(pane.said).toMatch(/^protected/);
  });

  it('refers to the arguments of a selected formula', async () => {
    const cell = { formula: '=TURNOVER.AVGBASE(35,$B$2,18)', value: 1.03 };
    const { pane, grid } = await paneOn('G2', { sheets: { Data: { A1: [headers, ...months], G2: cell } } });
    await pane.press('Insert: Opening headcount');
    expect(grid.cell('Data!H2').formula).toBe('=TURNOVER.RATE("opening",35,$B$2,,18)');
  });

  it('as a plain formula takes no more than the method needs', async () => {
    const { pane, grid } = await paneOn('A2');
    await pane.press('plain');
    await pane.press('Insert: Opening headcount');
    expect(grid.cell('Data!F2').formula).toBe('=D2/B2');
    await pane.select('Data', 'A2:E4');
    await pane.press('Insert: Closing headcount');
    expect(grid.cell('Data!D6').formula).toMatch(/^=IF\(.*,NA\(\),SUM\(D2:D4\)\/E4\)$/);
  });

  it('says of merged cells that they are, and writes nothing', async () => {
    const { pane, grid } = await paneOn('A2');
    const methods = rangeType.methods as Record<string, unknown>;
    methods.getMergedAreasOrNullObject = ({ sheet }: SheetRange) =>
      new RangeAreas(sheet, [new SheetRange(sheet, parseArea('E8:H9'))]);
    try {
      await pane.press('field', 'F8');
      await pane.press('Insert: Average headcount');
      expect(pane.said).toMatch(/^E8:H9 are merged cells, and nothing was written\./);
      expect(grid.cell('Data!F8')).toEqual({ value: '' });
      await pane.press('field', 'E8');
      await pane.press('Insert: Average headcount');
      expect(pane.said).toContain('Inserted into E8');
    } finally {
      delete methods.getMergedAreasOrNullObject;
    }
  });

  it('can only give values where a total stands between the periods', async () => {
    const rows = [headers, months[0], ['Total', 50, 3, 35, 18], months[1]];
    const { pane, grid } = await paneOn('A2:E4', { sheets: { Data: { A1: rows } } });
    expect(pane.text).toContain('Between the periods stands a row that is left out');
    expect(pane.pressable).not.toContain('Insert: Opening headcount');
    await pane.press('value');
    await pane.press('Insert: Opening headcount');
    expect(grid.cell('Data!D6').value).toBe(55 / 50);
  });
});

describe('in an Excel Table', () => {
  let forget = () => {};
  afterEach(() => forget());

  async function paneOnTable(address: string, change?: Parameters<typeof ShownInsert.prototype.select>[1]) {
    const host = await officeWith({ sheets: { Data: { A1: [["Month's [name]", ...headers.slice(1)], ...months] } } });
    const area = parseArea('A1:E4');
    host.grid.sheet('Data').tables.push({ id: '{1}', name: 'Table1', area, showHeaders: true, showTotals: false });
    forget = letTablesGrow(host.grid);
    const pane = new ShownInsert(host);
    await pane.select('Data', address);
    if (change) await pane.press(change);
    return { pane, grid: host.grid };
  }

  it('a period brings a new column with a formula in every row', async () => {
    const { pane, grid } = await paneOnTable('A3');
    expect(pane.text).toContain('These rows are in the Table “Table1”: Insert adds a column at its right end');
    const formula = '=TURNOVER.RATE("average",[@Leavers],[@Opening],[@Hires],[@Closing])';
    expect(pane.formulas[0]).toBe(formula);
    await pane.press('Insert: Average headcount');
    expect(grid.cell('Data!F1').value).toBe('Average headcount');
    expect(['F2', 'F4'].map((cell) => grid.cell(`Data!${cell}`).formula)).toEqual([formula, formula]);
    expect(grid.cell('Data!F2').numberFormat).toBe('0.0%');
    expect(pane.said).toBe('Column “Average headcount” added to the Table “Table1”. Undo takes it back.');
  });

  it('plain formulas refer to the same row too', async () => {
    const { pane } = await paneOnTable('A3', 'plain');
    expect(pane.methodTexts[1]).toContain('=[@Leavers]/[@Opening]');
  });

  it('several periods and values go into a cell outside it', async () => {
    const { pane, grid } = await paneOnTable('A2:E4');
    await pane.press('Insert: Opening headcount');
    expect(grid.cell('Data!D6').formula).toBe('=TURNOVER.RATE("opening",D2:D4,B2:B4,C2:C4,E2:E4)');
    const single = await paneOnTable('A3', 'value');
    await single.pane.press('Insert: Opening headcount');
    expect(single.grid.cell('Data!F3')).toEqual({ value: 20 / 18, numberFormat: '0.0%' });
    expect(single.grid.sheet('Data').tables[0].area).toEqual(parseArea('A1:E4'));
  });
});

describe('the house method', () => {
  it('is offered where the workbook has one, as its name', async () => {
    const host = await officeWith({ sheets });
    const cells = { ...workbookFrom(), names: { method: '="cumulative"', limit: null } };
    const checked = {
      formulaCount: 0,
      sheetCount: 0,
      findings: [],
      rateAreas: [],
      errorCount: 0,
      stuckCount: 0,
      tooLarge: [],
    };
    const pane = new ShownInsert(host, { check: { cells, checked, lists: [] } });
    await pane.select('Data', 'A2');
    expect(pane.text).toContain('By the house method: Opening + hires');
    await pane.press('Insert: By the house method: Opening + hires');
    expect(host.grid.cell('Data!F2').formula).toBe(`=TURNOVER.RATE(TurnoverMethod,${january})`);
    await pane.press('value');
    expect(pane.text).not.toContain('house method');
  });
});

describe('the example', () => {
  it('can be said and put on a new sheet, but not be referred to', async () => {
    const pane = new ShownInsert(await officeWith({ sheets }));
    await pane.show(exampleView());
    expect(pane.pressable.filter((label) => /^Insert/.test(label))).toEqual(['Insert comparison']);
    expect(pane.pressable).toContain('Copy sentence: Mean headcount');
    expect(pane.text).not.toContain('Into cell');
  });
});
