import { describe, expect, it } from 'vitest';
import { FrameConnection, type HostApplication } from '../../src/host/protocol/frameConnection';
import type { RequestMessage } from '../../src/host/protocol/wire';
import { Workbook } from '../../src/host/workbook/workbook';
import { codeOf } from './codeOf';
import { MemoryGrid } from './memoryGrid';
import { loadOfficeHost, type OfficeHost } from './officeHost';

const readName = (host: OfficeHost, options: Partial<Excel.RunOptions> = {}) =>
  host.Excel.run(options as Excel.RunOptions, async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  });

describe('while the user is editing a cell', () => {
  it('requests fail with InvalidOperationInCellEditMode', async () => {
    const host = await loadOfficeHost();
    const end = host.startCellEditing();
    expect(await codeOf(() => readName(host))).toBe('InvalidOperationInCellEditMode');
    end();
    expect(await readName(host)).toBe('Book1.xlsx');
  });

  it('a request with delayForCellEdit waits, without holding up others', async () => {
    const host = await loadOfficeHost();
    const end = host.startCellEditing();
    let isDone = false;
    const waiting = readName(host, { delayForCellEdit: true }).then(() => (isDone = true));
    expect(await codeOf(() => readName(host))).toBe('InvalidOperationInCellEditMode');
    expect(isDone).toBe(false);
    end();
    await waiting;
    expect(isDone).toBe(true);
  });
});

describe('an older Excel', () => {
  const spills = (host: OfficeHost) =>
    host.Excel.run(async (context) => {
      context.workbook.getActiveCell().getSpillingToRangeOrNullObject().load('address');
      await context.sync();
    });

  it('answers ApiNotFound for members of later requirement sets', async () => {
    const old = await loadOfficeHost({ requirementSets: { ExcelApi: 1.9 }, strictApiSets: true });
    expect(await codeOf(() => spills(old))).toBe('ApiNotFound');
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(false);
  });

  it('is no limit to what it supports', async () => {
    const current = await loadOfficeHost({ strictApiSets: true });
    expect(await codeOf(() => spills(current))).toBe('none');
  });
});

describe('payloads above 5 MB', () => {
  const longTexts = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
  const write = (host: OfficeHost) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:A200').values = longTexts;
      await context.sync();
    });
  const readAll = (host: OfficeHost) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getUsedRange().load('values');
      await context.sync();
    });

  it('are refused as requests, and nothing is written', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} } });
    expect(await codeOf(() => write(host))).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.grid.usedArea(host.grid.sheet('Data').id, true)).toBeNull();
  });

  it('are refused as answers', async () => {
    const host = await loadOfficeHost({ sheets: { Data: { A1: longTexts } } });
    expect(await codeOf(() => readAll(host))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await readName(host)).toBe('Book1.xlsx');
  });

  it('count bytes, not characters', async () => {
    const host = await loadOfficeHost({
      sheets: { Data: { A1: Array.from({ length: 100 }, () => ['离'.repeat(20_000)]) } },
    });
    expect(await codeOf(() => readAll(host))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('pass where there is no limit, as on the desktop', async () => {
    const host = await loadOfficeHost({ sheets: { Data: {} }, payloadLimit: null });
    expect(await codeOf(() => write(host))).toBe('none');
    expect(await codeOf(() => readAll(host))).toBe('none');
  });
});

describe('references to ranges', () => {
  it('are given back when a run is over', async () => {
    const host = await loadOfficeHost();
    await host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      const areas = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      expect(host.connection.keptReferences).toBe(2);
      range.values = [[1]];
      areas.load('cellCount');
      await context.sync();
      expect([range.address, areas.cellCount]).toEqual(['Sheet1!A1', 1]);
    });
    await host.settled();
    expect(host.connection.keptReferences).toBe(0);
  });

  it('are given back when a run fails too', async () => {
    const host = await loadOfficeHost();
    await codeOf(() =>
      host.Excel.run(async (context) => {
        context.workbook.getSelectedRange().load('address');
        await context.sync();
        throw new Error('something else went wrong');
      }),
    );
    await host.settled();
    expect(host.connection.keptReferences).toBe(0);
  });
});

describe('malformed requests', () => {
  const grid = new MemoryGrid({ Data: {} });
  const application: HostApplication = {
    root: new Workbook(grid, () => undefined),
    calculationSettled: () => undefined,
    leaveCellEditing: async () => undefined,
    beginUndoStep: () => () => undefined,
  };
  const answerTo = (body: unknown) =>
    new Promise<{ Error?: { Code: string; Message: string } }>((resolve) => {
      const connection = new FrameConnection(application);
      connection.bridge.onMessageFromHost = (text) =>
        resolve((JSON.parse(text) as { message: { body: object } }).message.body);
      const message: Omit<RequestMessage, 'message'> & { message: object } = {
        id: 1,
        type: 1,
        flags: 0,
        message: { url: '', method: 'POST', headers: {}, body },
      };
      connection.bridge.sendMessageToHost(JSON.stringify(message));
    });
  const global = { Id: 1, ObjectPathType: 1, Name: '' };
  const action = { Id: 2, ActionType: 2, Name: '', ObjectPathId: 1 };

  it.each([
    ['no body', undefined],
    ['a text for a body', 'nonsense'],
    ['no actions', {}],
    ['an object path that does not exist', { Actions: [action], ObjectPaths: {} }],
    ['no object paths', { Actions: [action] }],
    ['a path without a parent', { Actions: [action], ObjectPaths: { 1: { Id: 1, ObjectPathType: 4, Name: 'Name' } } }],
    [
      'an unknown kind of path',
      {
        Actions: [{ ...action, ObjectPathId: 3 }],
        ObjectPaths: { 1: global, 3: { Id: 3, ObjectPathType: 99, Name: '', ParentObjectPathId: 1 } },
      },
    ],
    ['an unknown kind of action', { Actions: [{ ...action, ActionType: 99 }], ObjectPaths: { 1: global } }],
    [
      'a property that is none',
      { Actions: [{ ...action, QueryInfo: { Select: ['constructor'] } }], ObjectPaths: { 1: global } },
    ],
    [
      'a method that is none',
      { Actions: [{ ...action, ActionType: 3, Name: 'ToString' }], ObjectPaths: { 1: global } },
    ],
    ['a reference nobody keeps', { Actions: [action], ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: 'R99' } } }],
    [
      'a path over a value',
      {
        Actions: [{ ...action, ObjectPathId: 3 }],
        ObjectPaths: { 1: global, 3: { Id: 3, ObjectPathType: 4, Name: 'Name', ParentObjectPathId: 1 } },
      },
    ],
    [
      'an event nobody sends',
      { Actions: [{ ...action, ActionType: 3, Name: '_RegisterTeaReadyEvent' }], ObjectPaths: { 1: global } },
    ],
  ])('with %s are answered with an error', async (_what, body) => {
    const answer = await answerTo(body);
    expect(answer.Error?.Code).toMatch(/^(InvalidArgument|NotImplemented|InvalidReference)$/);
    expect(answer.Error?.Message).not.toBe('');
  });
});
