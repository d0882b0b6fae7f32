/**
 * What the audit costs on a large workbook, against the time the parser's own package needs only to tokenise its formulas, and
 * how that grows with the cells.
 */
import { tokenize } from '@borgar/fx';
import { audit } from '../src/audit/audit';
import { bookSteps } from '../src/audit/book';
import type { Snapshot } from '../src/audit/snapshot';
import { formulaTexts, largeWorkbook } from './audit/largeWorkbook';
import type { Measurement } from './measure/measurement';
import { inMilliseconds, measureInTurns, medianRatio } from './measure/processorTime';

export const name = 'audit';

/** Many, and each audit beside its floor: what the collector of memory does in between differs from one to the next. */
const rounds = { rounds: 13, warmUps: 3 };

/** One look at every cell. */
function readCells({ sheets }: Snapshot): number {
  let length = 0;
  for (const { formulas, values } of sheets)
    for (let i = 0; i < formulas.length; i++)
      for (let j = 0; j < formulas[i].length; j++)
        length += String(formulas[i][j]).length + String(values[i][j]).length;
  return length;
}

function tokenised(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) count += tokenize(text).length;
  return count;
}

/** One formula of each kind that differs when copied. */
function relativeTexts(snapshot: Snapshot): string[] {
  const reading = bookSteps(snapshot);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return [...new Map(step.value.groups.map(({ key, formula }) => [key, formula])).values()];
}

const sheetCount = 20;
const rowsFor = (formulaCount: number) => formulaCount / sheetCount / 10;
const count = (number: number) => number.toLocaleString('en-US');

/** Copied down, as people do. */
function copied(): Measurement[] {
  const once = largeWorkbook(sheetCount, rowsFor(100_000));
  const twice = largeWorkbook(sheetCount, rowsFor(200_000));
  const texts = [...new Set(formulaTexts(once))];
  const relative = relativeTexts(once);
  const times = measureInTurns(
    {
      floor: () => tokenised(texts) + readCells(once),
      once: () => audit(once),
      twice: () => audit(twice),
      relative: () => tokenised(relative) + readCells(once),
    },
    rounds,
  );
  const note = (title: keyof typeof times, floor: keyof typeof times) =>
    `${inMilliseconds(times[title])} ÷ ${inMilliseconds(times[floor])}`;
  const { formulaCount } = audit(once);
  return [
    {
      name: `${count(formulaCount)} formula cells on ${sheetCount} sheets ÷ tokenising ${count(texts.length)} texts + reading`,
      value: medianRatio(times.once, times.floor),
      unit: '× floor',
      limit: 3,
      note: note('once', 'floor'),
    },
    {
      name: `… ÷ tokenising the ${relative.length} that differ as copied + reading`,
      value: medianRatio(times.once, times.relative),
      unit: '× floor',
      note: note('once', 'relative'),
    },
    {
      name: 'twice the cells',
      value: medianRatio(times.twice, times.once),
      unit: '× time',
      limit: 2.2,
      note: note('twice', 'once'),
    },
  ];
}

/** The worst there is: nothing that is known of one formula helps with the next. */
function unlike(): Measurement[] {
  const snapshot = largeWorkbook(sheetCount, rowsFor(20_000), false);
  const texts = [...new Set(formulaTexts(snapshot))];
  const times = measureInTurns(
    { floor: () => tokenised(texts) + readCells(snapshot), audited: () => audit(snapshot) },
    { ...rounds, rounds: 3, warmUps: 1 },
  );
  return [
    {
      name: `${count(texts.length)} formulas, no two alike, ÷ tokenising + reading`,
      value: medianRatio(times.audited, times.floor),
      unit: '× floor',
      guard: 50,
      note: `${inMilliseconds(times.audited)} ÷ ${inMilliseconds(times.floor)}`,
    },
  ];
}

export async function run(): Promise<Measurement[]> {
  return Promise.resolve([...copied(), ...unlike()]);
}
