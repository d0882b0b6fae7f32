import { auditSteps } from '../../src/audit/audit';
import type { Snapshot } from '../../src/audit/snapshot';
import { formattedAreas, isSameInput } from '../../src/taskpane/audit/auditInput';
import { driven } from '../../src/taskpane/audit/driven';
import { largeWorkbook } from './largeWorkbook';
import { worstWorkbooks } from './worstWorkbooks';

interface Measured {
  readonly formulaCount: number;
  readonly findings: number;
  readonly idleGap: number;
  /** The longest during the audit. */
  readonly gap: number;
  readonly milliseconds: number;
  readonly pauses: number;
  /** What the audit does between two places where it may be paused. */
  readonly longestStep: number;
  readonly cancelMilliseconds: number;
  /** The longest step in each of the worst workbooks. */
  readonly worstSteps: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    auditBench?: (formulaCount: number, sheetCount: number) => Promise<Measured>;
  }
}

/** The longest time between two messages that the page sends itself while some work goes on. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, isOver] = [performance.now(), 0, false];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  isOver = true;
  longest = Math.max(longest, performance.now() - last);
  port1.close();
  return longest;
}

const formulasOfRow = 10;

/** As the pane does after an edit: compares with what it saw last, looks for formats, audits. */
function audited(before: Snapshot, after: Snapshot) {
  let pauses = 0;
  let isCancelled = false;
  const drive = { isStale: () => isCancelled, progressed: () => void pauses++ };
  const work = async () => {
    if (isSameInput(before, after)) throw new Error('The workbooks are the same.');
    await driven(formattedAreas(after.sheets), drive);
    return driven(auditSteps(after), drive);
  };
  return { work, cancel: () => (isCancelled = true), pauses: () => pauses };
}

/** The same in the last cell but for its value, and in no cell the same object. */
function edited(snapshot: Snapshot): Snapshot {
  const copy = structuredClone(snapshot) as Snapshot;
  const { values } = copy.sheets[copy.sheets.length - 1];
  const line = values[values.length - 1] as (typeof values)[number][number][];
  line[line.length - 1] = 'edited';
  return copy;
}

interface Pass {
  readonly gap: number;
  readonly idleGap: number;
  readonly milliseconds: number;
  readonly pauses: number;
  readonly formulaCount: number;
  readonly findings: number;
}

async function passOf(before: Snapshot, after: Snapshot): Promise<Pass> {
  const { work, pauses } = audited(before, after);
  let found = { formulaCount: 0, findings: 0 };
  let milliseconds = 0;
  const gap = await longestGap(async () => {
    const started = performance.now();
    const result = await work();
    milliseconds = performance.now() - started;
    if (result) found = { formulaCount: result.formulaCount, findings: result.findings.length };
  });
  const idleGap = await longestGap(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  return { gap, idleGap, milliseconds, pauses: pauses(), ...found };
}

async function cancelling(before: Snapshot, after: Snapshot, milliseconds: number): Promise<number> {
  const { work, cancel } = audited(before, after);
  const running = work();
  await new Promise((resolve) => setTimeout(resolve, milliseconds / 3));
  cancel();
  const cancelled = performance.now();
  await running;
  return performance.now() - cancelled;
}

const passes = 3;
/** So many that each step runs undisturbed in one of them, on a machine with other work too. */
const passesOfSteps = 7;

/** The steps are the same in every pass: of each its shortest time is what it takes itself. */
function longestStep(snapshot: Snapshot): number {
  const shortest: number[] = [];
  for (let i = 0; i < passesOfSteps; i++) {
    const steps = auditSteps(snapshot);
    for (let number = 0, isDone = false; !isDone; number++) {
      const started = performance.now();
      isDone = steps.next().done === true;
      shortest[number] = Math.min(shortest[number] ?? Infinity, performance.now() - started);
    }
  }
  return shortest.reduce((longest, each) => Math.max(longest, each), 0);
}

/** Other programs keep the page waiting too: of several passes the one that was kept least. */
window.auditBench = async (formulaCount, sheetCount) => {
  const before = largeWorkbook(sheetCount, formulaCount / sheetCount / formulasOfRow);
  const after = edited(before);
  const all: Pass[] = [];
  for (let i = 0; i < passes; i++) all.push(await passOf(before, after));
  const [best] = [...all].sort((a, b) => a.gap - b.gap);
  return {
    ...best,
    idleGap: Math.max(...all.map(({ idleGap }) => idleGap)),
    longestStep: longestStep(after),
    cancelMilliseconds: await cancelling(before, after, best.milliseconds),
    worstSteps: Object.fromEntries(
      Object.entries(worstWorkbooks).map(([title, workbook]) => [title, longestStep(workbook())]),
    ),
  };
};
