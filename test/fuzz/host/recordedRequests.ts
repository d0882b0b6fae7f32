import { loadOfficeHost } from '../../host/officeHost';
import { prepare, sheets } from './book';

/** What an add-in does with a workbook, in a few runs. */
const runs: readonly ((context: Excel.RequestContext) => Promise<unknown>)[] = [
  async (context) => {
    const used = context.workbook.worksheets.getItem('Data').getUsedRange(true);
    used.load('values,formulas,numberFormat,address');
    context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    used.getCell(1, 1).values = [[51]];
    used.getCell(2, 3).formulas = [['=C3/B3']];
    used.getRow(2).format.fill.color = '#00FF00';
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    sheet.getRange('A1:B2').values = [
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B2', true);
    sheet.activate();
    await context.sync();
    sheet.position = 0;
    sheet.name = 'Newer';
    await context.sync();
  },
  async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('D2:D4');
    const rule = range.conditionalFormats.add('CellValue');
    rule.cellValue.format.fill.color = '#FF0000';
    rule.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    rule.load('id,type');
    context.workbook.names.add('Limit', '=0.5');
    context.workbook.settings.add('house', 'average');
    await context.sync();
    rule.delete();
    await context.sync();
  },
  async (context) => {
    const locked = context.workbook.worksheets.getItem('Locked');
    locked.protection.load('protected');
    context.workbook.tables.getItem('Table1').columns.load('items/name');
    context.workbook.getSelectedRange().load('address');
    locked.onChanged.add(async () => undefined);
    await context.sync();
    locked.getRange('A1').getSurroundingRegion().load('address');
    locked.getRange('B9').getIntersectionOrNullObject('C3').load('address');
    await context.sync();
  },
];

/** The requests of each run, word for word as office.js puts them on the wire. */
export async function recordedRuns(): Promise<string[][]> {
  const host = await loadOfficeHost({ sheets });
  prepare(host.grid);
  const recorded: string[][] = [];
  const { bridge } = host.connection;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    recorded.at(-1)?.push(text);
    send(text);
  };
  for (const run of runs) {
    recorded.push([]);
    await host.Excel.run((context) => run(context));
    await host.settled();
  }
  return recorded;
}
