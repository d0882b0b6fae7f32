/** What the audit finds of what is there, and what it finds that is not: on the corpus of workbooks and on generated variants of it. */
import { audit } from '../src/audit/audit';
import { rules } from '../src/audit/rules';
import { corpusCase, corpusNames, snapshotFrom, type CorpusCase } from '../test/calculated/corpus';
import { findingWord, placeOfFinding } from '../test/calculated/differences';
import { Choices } from './audit/choices';
import { variantsOf } from './audit/variants';
import type { Measurement } from './measure/measurement';

export const name = 'accuracy';

const seed = 20_261_122;

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
    ...rules.map(({ id }) => ruleLine(id, onCorpus.scores.get(id)!, onVariants.scores.get(id)!)),
  ];
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
const scoreText = ({ expected, found, right }: Score) =>
  `precision ${percent(right, found)} (${right}/${found}), recall ${percent(right, expected)} (${right}/${expected})`;

/** The corpus is what the rules were written with; its variants are not. */
const ruleLine = (id: string, corpus: Score, variants: Score): Measurement => ({
  name: `${id}: missed or without cause`,
  value: corpus.expected + corpus.found - 2 * corpus.right,
  unit: 'of the corpus',
  limit: 0,
  note: `corpus: ${scoreText(corpus)}; variants: ${scoreText(variants)}`,
});

export async function run(): Promise<Measurement[]> {
  return Promise.resolve(accuracy());
}
