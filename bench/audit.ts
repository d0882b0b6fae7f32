/**
 * The audit: what it finds of what is there, and what it finds that is not, on the corpus and on generated variants of it; and what
 * it costs on a large workbook, against the time the parser's own package needs only to tokenise its formulas.
 */
import { tokenize } from '@borgar/fx';
import { audit } from '../src/audit/audit';
import { bookSteps } from '../src/audit/book';
import { rules } from '../src/audit/rules';
import type { Snapshot } from '../src/audit/snapshot';
import { corpusCase, corpusNames, snapshotFrom, type CorpusCase } from '../test/calculated/corpus';
import { findingWord, placeOfFinding } from '../test/calculated/differences';
import { Choices } from './audit/choices';
import { formulaTexts, largeWorkbook } from './audit/largeWorkbook';
import { variantsOf } from './audit/variants';

export const name = 'audit';

interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly note?: string;
}

const seed = 20_261_122;
const rounds = 3;

/** How often a rule was right. */
interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

interface Tally {
  readonly scores: Map<string, Score>;
  /** Findings in workbooks that are in order. */
  falseAlarms: number;
  readonly faults: string[];
}

const newTally = (): Tally => ({ scores: new Map(), falseAlarms: 0, faults: [] });

function take(tally: Tally, { name: title, workbook, expected }: CorpusCase, what: string): void {
  const { findings } = audit(snapshotFrom(workbook));
  const found = findings.map((finding) => ({ rule: finding.rule as string, place: placeOfFinding(finding) }));
  const wordsOf = (list: readonly { rule: string; place: string }[]) =>
    new Set(list.map(({ rule, place }) => findingWord(rule, place)));
  const [wanted, got] = [wordsOf(expected), wordsOf(found)];
  const isRight = ({ rule, place }: { rule: string; place: string }) => wanted.has(findingWord(rule, place));
  for (const { id } of rules) {
    const own = found.filter(({ rule }) => rule === id);
    const before = tally.scores.get(id) ?? { expected: 0, found: 0, right: 0 };
    tally.scores.set(id, {
      expected: before.expected + expected.filter(({ rule }) => rule === id).length,
      found: before.found + own.length,
      right: before.right + own.filter(isRight).length,
    });
  }
  if (expected.length === 0) tally.falseAlarms += found.length;
  for (const each of found)
    if (!isRight(each)) tally.faults.push(`${title} (${what}): without cause ${each.rule} in ${each.place}`);
  for (const each of expected)
    if (!got.has(findingWord(each.rule, each.place)))
      tally.faults.push(`${title} (${what}): missed ${each.rule} in ${each.place}`);
}

function accuracy(): Measurement[] {
  const cases = corpusNames().map(corpusCase);
  const choices = new Choices(seed);
  const [onCorpus, onVariants] = [newTally(), newTally()];
  let variantCount = 0;
  for (const each of cases) {
    take(onCorpus, each, 'as it is');
    for (const { what, variant } of variantsOf(each, choices)) {
      take(onVariants, variant, what);
      variantCount++;
    }
  }
  for (const fault of [...onCorpus.faults, ...onVariants.faults].slice(0, Number(process.env.FAULTS ?? 0)))
    console.error(fault);
  const clean = cases.filter(({ expected }) => expected.length === 0).length;
  return [
    { name: `false alarms on ${clean} clean workbooks`, value: onCorpus.falseAlarms, unit: 'findings', limit: 0 },
    {
      name: 'false alarms on their variants',
      value: onVariants.falseAlarms,
      unit: 'findings',
      limit: 0,
      note: `${variantCount} variants of all ${cases.length} workbooks, seed ${seed}`,
    },
    ...rules.map(({ id }) => ruleRow(id, onCorpus.scores.get(id)!, onVariants.scores.get(id)!)),
  ];
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
const scoreText = ({ expected, found, right }: Score) =>
  `precision ${percent(right, found)} (${right}/${found}), recall ${percent(right, expected)} (${right}/${expected})`;

const ruleRow = (id: string, corpus: Score, variants: Score): Measurement => ({
  name: id,
  value: corpus.expected === 0 ? 0 : (100 * corpus.right) / corpus.expected,
  unit: '% recall',
  note: `corpus: ${scoreText(corpus)}; variants: ${scoreText(variants)}`,
});

/** Milliseconds of the processor. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

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

interface Times {
  readonly audited: number;
  readonly floor: number;
  readonly relativeFloor: number;
  readonly formulaCount: number;
  readonly distinctCount: number;
  readonly textCount: number;
}

/** Medians over rounds in which audit and floor take turns in going first; the first round warms up. */
function timesOf(snapshot: Snapshot): Times {
  const texts = [...new Set(formulaTexts(snapshot))];
  const relative = relativeTexts(snapshot);
  const [audited, floors, relativeFloors]: number[][] = [[], [], []];
  let result = audit(snapshot);
  for (let round = 0; round < rounds; round++) {
    const measure = [
      () => audited.push(timeOf(() => (result = audit(snapshot)))),
      () => floors.push(timeOf(() => tokenised(texts) + readCells(snapshot))),
    ];
    for (const each of round % 2 ? measure : measure.reverse()) each();
    relativeFloors.push(timeOf(() => tokenised(relative) + readCells(snapshot)));
  }
  return {
    audited: median(audited),
    floor: median(floors),
    relativeFloor: median(relativeFloors),
    formulaCount: result.formulaCount,
    distinctCount: result.distinctCount,
    textCount: texts.length,
  };
}

const sheetCount = 20;
const rowsFor = (formulaCount: number) => formulaCount / sheetCount / 10;

function speed(): Measurement[] {
  const once = timesOf(largeWorkbook(sheetCount, rowsFor(100_000)));
  const twice = timesOf(largeWorkbook(sheetCount, rowsFor(200_000)));
  const unlike = timesOf(largeWorkbook(sheetCount, rowsFor(20_000), false));
  const ms = (time: number) => `${Math.round(time)} ms`;
  const size = `${once.formulaCount.toLocaleString('en-US')} formula cells on ${sheetCount} sheets`;
  return [
    {
      name: `${size} ÷ tokenising ${once.textCount.toLocaleString('en-US')} texts + reading`,
      value: once.audited / once.floor,
      unit: '× floor',
      limit: 3,
      note: `${ms(once.audited)} ÷ ${ms(once.floor)}`,
    },
    {
      name: `… ÷ tokenising the ${once.distinctCount} that differ as copied + reading`,
      value: once.audited / once.relativeFloor,
      unit: '× floor',
      note: `${ms(once.audited)} ÷ ${ms(once.relativeFloor)}`,
    },
    {
      name: 'twice the cells',
      value: twice.audited / once.audited,
      unit: '× time',
      limit: 2.2,
      note: `${ms(twice.audited)} ÷ ${ms(once.audited)}`,
    },
    {
      name: `${unlike.formulaCount.toLocaleString('en-US')} formulas, no two alike, ÷ tokenising + reading`,
      value: unlike.audited / unlike.floor,
      unit: '× floor',
      note: `${ms(unlike.audited)} ÷ ${ms(unlike.floor)}`,
    },
  ];
}

export async function run(): Promise<Measurement[]> {
  return Promise.resolve([...accuracy(), ...speed()]);
}
