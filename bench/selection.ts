/**
 * How long people wait for the comparison: from the moment the sample months are selected until Compare shows them, against
 * a bare read: an event handler that does nothing but read the selected cells through the same office.js, in the same pane and
 * on the same selection. Once after a pause, as people select, and once while the pane still rests from the selection before,
 * which adds what is left of that rest.
 */
import type { Frame } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from '../test/e2e/browser';
import type { Measurement } from './measure/measurement';
import { median } from './measure/processorTime';

export const name = 'selection';

/** January to June, and January to May; Compare names the whole lines of the table. */
const selections = [
  { area: 'A6:E11', shownAs: 'A6:J11' },
  { area: 'A6:E10', shownAs: 'A6:J10' },
] as const;
type Selected = (typeof selections)[number];
const warmUps = 4;
const repeats = 21;
const limit = 3;
/** The rest of the pane is in it, which is long against a read. */
const guard = 6;
/** Longer than the pane rests after a refresh. */
const pause = 700;
/** Shorter than that. */
const shortPause = 60;

/** In the pane: when the selected cells had been read, and when their comparison stood in the page. */
async function watch(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const seen = { read: 0, shown: 0, place: '' };
    Object.assign(window, { seen });
    const now = () => performance.timeOrigin + performance.now();
    const read = () =>
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().load('address,values');
        await context.sync();
        seen.read = now();
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(read);
      await context.sync();
    });
    const look = () => {
      const place = document.querySelector('.source__place')?.textContent ?? '';
      if (place !== seen.place) Object.assign(seen, { place, shown: now() });
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}

interface Seen {
  readonly read: number;
  readonly shown: number;
  readonly place: string;
}

/** Selects; when that began. */
const select = ({ page }: OpenWorkbench, { area }: Selected): Promise<number> =>
  page.evaluate((address) => {
    const started = performance.timeOrigin + performance.now();
    window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getRange(address).activate();
    return started;
  }, area);

/** Milliseconds from the selection to the cells read, and to the comparison shown. */
async function timesOf(workbench: OpenWorkbench, pane: Frame, selected: Selected) {
  const started = await select(workbench, selected);
  const isShown = (place: string) => (window as unknown as { seen: Seen }).seen.place.includes(place);
  await pane.waitForFunction(isShown, selected.shownAs, { polling: 5 });
  const { read, shown } = await pane.evaluate(() => (window as unknown as { seen: Seen }).seen);
  return { read: read - started, shown: shown - started };
}

export async function run(): Promise<Measurement[]> {
  const workbench = await openWorkbench();
  try {
    const pane = await workbench.waitForPane();
    await select(workbench, selections[1]);
    await pane.locator('.source__place', { hasText: selections[1].shownAs }).waitFor();
    await watch(pane);
    const paused: Times[] = [];
    const hurried: Times[] = [];
    for (let round = 0; round < warmUps + repeats; round++) {
      await workbench.page.waitForTimeout(pause);
      const first = await timesOf(workbench, pane, selections[0]);
      await workbench.page.waitForTimeout(shortPause);
      const second = await timesOf(workbench, pane, selections[1]);
      if (round < warmUps) continue;
      paused.push(first);
      hurried.push(second);
    }
    return [
      { ...row('selected months until compared ÷ until merely read', paused), limit },
      { ...row('the same right after another selection', hurried), guard },
    ];
  } finally {
    await workbench.close();
  }
}

type Times = Awaited<ReturnType<typeof timesOf>>;

function row(title: string, times: readonly Times[]): Measurement {
  const shown = median(times.map((each) => each.shown));
  const read = median(times.map((each) => each.read));
  return {
    name: title,
    value: median(times.map((each) => each.shown / each.read)), // both on the same selection share the machine's load
    unit: '× bare read',
    note: `${shown.toFixed(1)} ms against ${read.toFixed(1)} ms, medians of ${repeats}`,
  };
}
