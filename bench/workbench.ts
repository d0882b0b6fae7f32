/**
 * 10,000 cells of TURNOVER.AVGBASE in the workbench against the same sheet in native formulas: the time from the start of the
 * calculation until its results stand in the cells, after one input of every row has changed. Both sheets are in one workbook
 * in one run of Chromium and take turns.
 */
import { openWorkbench } from '../test/e2e/browser';
import type { Measurement } from './measure/measurement';
import { median, medianRatio } from './measure/processorTime';

export const name = 'workbench';

const rowCount = 10_000;
const warmUps = 2;
const repeats = 9;
const limit = 1.5;

const formulas = {
  turnover: (row: number) => `=TURNOVER.AVGBASE(B${row},C${row},D${row})`,
  native: (row: number) => `=B${row}/((C${row}+D${row})/2)`,
};

type Kind = keyof typeof formulas;
type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** A sheet of its own: leavers, opening and closing headcount, and the formula in column E. */
async function addSheet({ page }: Workbench, kind: Kind): Promise<string> {
  const rows = Array.from({ length: rowCount }, (_, i) => [
    i % 7,
    100 + (i % 11),
    100 + (i % 13),
    formulas[kind](i + 1),
  ]);
  const id = await page.evaluate(
    ({ sheet, cells }) => {
      const { grid } = window.workbench!;
      const sheetId = grid.addSheet(sheet);
      grid.write(sheetId, { row: 0, column: 1, rowCount: cells.length, columnCount: 4 }, cells);
      return sheetId;
    },
    { sheet: kind, cells: rows },
  );
  return id;
}

/** Milliseconds of one calculation, and a checksum of its results. */
async function recalculate({ page }: Workbench, sheetId: string, round: number) {
  return page.evaluate(
    async ({ id, count, shift }) => {
      const { grid, api, clock } = window.workbench!;
      const formula = api.getFormula();
      let started = 0;
      const watching = formula.calculationStart(() => (started = performance.now()));
      const leavers = Array.from({ length: count }, (_, i) => [(i + shift) % 7]);
      grid.write(id, { row: 0, column: 1, rowCount: count, columnCount: 1 }, leavers);
      await clock.settled();
      const milliseconds = performance.now() - started;
      watching.dispose();
      const rates = grid.values(id, { row: 0, column: 4, rowCount: count, columnCount: 1 });
      return { milliseconds, sum: rates.reduce((total, [rate]) => total + Number(rate), 0) };
    },
    { id: sheetId, count: rowCount, shift: round + 1 },
  );
}

export async function run(): Promise<Measurement[]> {
  const workbench = await openWorkbench();
  try {
    const sheets = { turnover: await addSheet(workbench, 'turnover'), native: await addSheet(workbench, 'native') };
    await workbench.settle();
    const times: Record<Kind, number[]> = { turnover: [], native: [] };
    for (let round = 0; round < warmUps + repeats; round++) {
      const turnover = await recalculate(workbench, sheets.turnover, round);
      const native = await recalculate(workbench, sheets.native, round);
      if (!(Math.abs(turnover.sum - native.sum) < 1e-9 * native.sum))
        throw new Error(`The two sheets differ: ${JSON.stringify(turnover)} and ${JSON.stringify(native)}.`);
      if (round < warmUps) continue;
      times.turnover.push(turnover.milliseconds);
      times.native.push(native.milliseconds);
    }
    const milliseconds = (kind: Kind) => `${Math.round(median(times[kind]))} ms`;
    return [
      {
        name: `${rowCount.toLocaleString('en-US')} TURNOVER cells ÷ native formulas`,
        value: medianRatio(times.turnover, times.native), // neighbours in time share the machine's load
        unit: '× native',
        limit,
        note: `${milliseconds('turnover')} against ${milliseconds('native')}, medians of ${repeats}`,
      },
    ];
  } finally {
    await workbench.close();
  }
}
