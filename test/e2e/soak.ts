import type { CDPSession, Frame } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './browser';
import { heapObjectBytes } from './heapObjects';

export interface Measured {
  readonly edits: number;
  /** All that JavaScript uses, what the browser has compiled included. */
  readonly heap: number;
  /** Everything that the page keeps, what the browser has compiled left out. */
  readonly objects: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Ranges that a frame has asked the host to keep, and not given back. */
  readonly references: number;
  readonly perSecond: number;
}

const megabyte = 1024 * 1024;
/** One edit in so many is typed on the keyboard; the others come from the grid as fast as it takes them. */
const typedEvery = 100;

/** Edits the sample workbook, and measures so many times. */
export async function* soak(edits: number, measurements: number): AsyncGenerator<Measured> {
  const workbench = await openWorkbench();
  try {
    const pane = await workbench.waitForPane();
    const session = await workbench.page.context().newCDPSession(workbench.page);
    await session.send('Performance.enable');
    const each = Math.ceil(edits / measurements);
    yield { edits: 0, perSecond: 0, ...(await measured(workbench, session)) };
    for (let done = 0; done < edits; done += each) {
      const started = performance.now();
      await edit(workbench, pane, done, each);
      const perSecond = (each * 1000) / (performance.now() - started);
      yield { edits: done + each, perSecond, ...(await measured(workbench, session)) };
    }
  } finally {
    await workbench.close();
  }
}

async function edit(workbench: OpenWorkbench, pane: Frame, from: number, count: number): Promise<void> {
  for (let done = 0; done < count; done += typedEvery) {
    await workbench.typeInto('B6', String(40 + ((from + done) % 17)));
    await editInGrid(workbench, from + done, Math.min(typedEvery, count - done) - 1);
    const tabs = await pane.locator('[role=tab]').all();
    await tabs[(from + done) % tabs.length]?.click();
    await tabs[0]?.click();
  }
}

/** Each as an edit of the user's: with its undo step, its calculation, its events to the pane. */
async function editInGrid(workbench: OpenWorkbench, from: number, count: number): Promise<void> {
  await workbench.page.evaluate(
    async ({ first, last }) => {
      const { grid, clock } = window.workbench!;
      const rows = 6;
      for (let i = first; i < last; i++) {
        const cell = `${'BCD'[i % 3]}${6 + (i % rows)}`;
        const range = grid.facade.getActiveSheet().getRange(cell);
        if (i % 5 === 0) range.activate();
        range.setValue(i % 7 === 0 ? `=${20 + (i % 30)}+1` : 3 + ((i * 7) % 60));
        await clock.settled();
      }
    },
    { first: from, last: from + count },
  );
}

async function measured(workbench: OpenWorkbench, session: CDPSession) {
  await workbench.settle();
  await workbench.page.waitForTimeout(1000); // what the pane has put off until nobody types
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  const references = await workbench.page.evaluate(() =>
    [...window.workbench!.connections.values()].reduce((sum, each) => sum + each.keptReferences, 0),
  );
  return {
    heap: metric('JSHeapUsedSize') / megabyte,
    objects: (await heapObjectBytes(session)) / megabyte,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    references,
  };
}

export interface Trend {
  readonly name: string;
  /** Of what there is on average, over the rows looked at. */
  readonly growth: number;
  readonly most: number;
}

const mostGrowth = { objects: 0.03, nodes: 0.03, listeners: 0.03 } as const;

/** How much each measure grows over the second half of the rows, by the straight line that fits them best. */
export function trends(rows: readonly Measured[]): Trend[] {
  const late = rows.slice(Math.floor(rows.length / 2));
  return Object.entries(mostGrowth).map(([name, most]) => {
    const values = late.map((row) => row[name as keyof typeof mostGrowth]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { name, growth: (slope(values) * (values.length - 1)) / mean, most };
  });
}

function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const together = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return together / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}
