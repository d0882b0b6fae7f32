import { FrameConnection, type HostApplication } from '../../../src/host/protocol/frameConnection';
import { WorkbookEvents } from '../../../src/host/workbook/events';
import { Workbook } from '../../../src/host/workbook/workbook';
import { MemoryGrid } from '../../host/memoryGrid';
import type { SheetContents } from '../../host/memorySheet';

/** Numbers, formulas, formats, a locked and a hidden sheet: something of everything that a request could damage. */
export const sheets: Readonly<Record<string, SheetContents>> = {
  Data: {
    A1: [
      ['Month', 'Opening', 'Leavers', 'Rate'],
      ['Jan', 50, 5, { formula: '=C2/B2', value: 0.1, numberFormat: '0.0%', fill: '#FFEEAA' }],
      ['Feb', 40, 4, { formula: '=C3/B3', value: 0.1, bold: true }],
      ['Mar', 30, 3, { formula: '=C4/B4', value: 0.1, validation: 'at most 1' }],
    ],
    F2: [[{ value: 'text', numberFormat: '@' }], [{ value: 1, unlocked: true }]],
  },
  Locked: { A1: [['=1+1', 8]], C3: 5 },
  Secret: { A1: 'x' },
};

/** Prepares what contents alone cannot say. */
export function prepare(grid: MemoryGrid): void {
  const data = grid.sheet('Data');
  grid.sheet('Secret').visibility = 'VeryHidden';
  grid.protect(grid.sheet('Locked').id, 'password');
  data.hiddenRows.add(2);
  grid.setMerged(data.id, { row: 5, column: 0, rowCount: 1, columnCount: 3 }, true);
  grid.defineName({ name: 'TurnoverLimit', formula: '=0.8', visible: true, sheetId: undefined });
  grid.defineName({ name: 'Counts', formula: '=Data!$B$2:$C$4', visible: true, sheetId: undefined });
  const area = { row: 0, column: 0, rowCount: 4, columnCount: 4 };
  grid.defineTable(data.id, { id: '1', name: 'Table1', area, showHeaders: true, showTotals: false });
  grid.settings = { kept: 1 };
}

export function newGrid(): MemoryGrid {
  const grid = new MemoryGrid(sheets);
  prepare(grid);
  return grid;
}

export const workbookOf = (grid: MemoryGrid): Workbook =>
  new Workbook(grid, () => grid.recalculate(), { culture: 'en-US' });

/** A frame connected to a workbook of its own, and all that it was answered. */
export class Session {
  readonly grid = newGrid();
  readonly answers: string[] = [];
  readonly connection: FrameConnection;

  constructor() {
    const application: HostApplication = {
      root: workbookOf(this.grid),
      calculationSettled: () => undefined,
      beginUndoStep: () => () => undefined,
      leaveCellEditing: async () => undefined,
    };
    this.connection = new FrameConnection(application, { onRequest: () => undefined });
    this.connection.bridge.onMessageFromHost = (text) => void this.answers.push(text);
    this.grid.events = new WorkbookEvents(() => [this.connection]);
  }

  /** What came back, once nothing more can: nothing in a host without a grid waits for a clock. */
  async send(text: string): Promise<string[]> {
    const before = this.answers.length;
    this.connection.bridge.sendMessageToHost(text);
    const mostTurns = 50;
    for (let turn = 0; turn < mostTurns && (turn === 0 || !this.connection.isIdle); turn++)
      await new Promise((resume) => setImmediate(resume));
    return this.answers.slice(before).filter((answer) => (JSON.parse(answer) as { type: number }).type === 2);
  }

  /** Everything of the workbook, as text. */
  state(): string {
    return JSON.stringify(this.grid, (key, value: unknown) => {
      if (['events', 'nextSheet', 'nextRule', 'evaluateFormula'].includes(key)) return undefined;
      if (value instanceof Set) return [...value];
      return value instanceof Map ? [...value].filter(([, cell]) => JSON.stringify(cell) !== '{"value":""}') : value;
    });
  }
}
