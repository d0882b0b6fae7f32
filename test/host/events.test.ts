import { describe, expect, it } from 'vitest';
import { loadOfficeHost } from './officeHost';

const sheets = { Data: { A1: [[1, '=A1*2']] }, Other: {} };
const evaluate = () => 2;

describe('events', () => {
  it('tell of edits with address, cell details and the range, whoever made them', async () => {
    const host = await loadOfficeHost({ sheets });
    const seen: unknown[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await host.Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          seen.push([
            event.address,
            event.changeType,
            event.details?.valueBefore,
            event.details?.valueAfter,
            event.details?.valueTypeAfter,
            range.address,
            range.values,
          ]);
        });
      });
      await context.sync();
    });
    host.grid.edit('Data!A1', 7);
    await host.settled();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('C1:C2').values = [[1], [2]];
      await context.sync();
    });
    await host.settled();
    expect(seen).toEqual([
      ['A1', 'RangeEdited', 1, 7, 'Double', 'Data!A1', [[7]]],
      ['C1:C2', 'RangeEdited', undefined, undefined, undefined, 'Other!C1:C2', [[1], [2]]],
    ]);
  });

  it('tell of selection, in the new way and both old ones', async () => {
    const host = await loadOfficeHost({ sheets });
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`sheets ${address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push('workbook'));
      await context.sync();
    });
    host.Office.context.document.addHandlerAsync(host.Office.EventType.DocumentSelectionChanged, () =>
      seen.push('document'),
    );
    await host.settled();
    host.fireSelection('Other', 'B2:C3');
    await host.settled();
    expect(seen.sort()).toEqual(['document', 'sheets B2:C3', 'workbook']);
  });

  it('tell of calculation, after an edit and after application.calculate', async () => {
    const host = await loadOfficeHost({ sheets, evaluate });
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => void seen.push(worksheetId));
      await context.sync();
    });
    host.grid.edit('Data!A1', 7);
    await host.settled();
    await host.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await host.settled();
    const { id } = host.grid.sheet('Data');
    expect(seen).toEqual([id, id]);
  });

  it('tell of sheets that come, go, change their name or are shown and hidden', async () => {
    const host = await loadOfficeHost({ sheets });
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
      worksheets.onNameChanged.add(
        async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore} to ${nameAfter}`),
      );
      worksheets.onVisibilityChanged.add(async ({ visibilityAfter }) => void seen.push(visibilityAfter));
      await context.sync();
      worksheets.add('New').activate();
      worksheets.getItem('Other').name = 'Another';
      worksheets.getItem('Another').visibility = 'Hidden';
      worksheets.getItem('Data').delete();
      await context.sync();
    });
    await host.settled();
    expect(seen).toEqual(['added', 'deactivated', 'activated', 'Other to Another', 'Hidden', 'deleted']);
  });

  it('of one sheet go to handlers of that sheet only, and stop when the handler is removed', async () => {
    const host = await loadOfficeHost({ sheets });
    const seen: string[] = [];
    const handler = await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets
        .getItem('Data')
        .onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return added;
    });
    host.grid.edit('Other!A1', 1);
    host.grid.edit('Data!A1', 1);
    await host.settled();
    await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.grid.edit('Data!A2', 1);
    await host.settled();
    expect(seen).toEqual(['A1']);
  });

  it('send nothing to a pane that never asked', async () => {
    const host = await loadOfficeHost({ sheets });
    await host.settled();
    const received: string[] = [];
    const receive = host.connection.bridge.onMessageFromHost!;
    host.connection.bridge.onMessageFromHost = (text) => {
      received.push(text);
      receive(text);
    };
    host.grid.edit('Data!A1', 3);
    await host.settled();
    expect(received).toEqual([]);
  });
});
