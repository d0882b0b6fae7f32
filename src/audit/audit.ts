import { bookSteps } from './book';
import type { Finding } from './finding';
import { rules } from './rules';
import type { Snapshot } from './snapshot';

export interface Audit {
  /** All formulas of the workbook, a copied one as often as it stands. */
  readonly formulaCount: number;
  /** Formulas that are not the same when copied. */
  readonly distinctCount: number;
  /** In the order of the rules, and for each in the order of the sheets. */
  readonly findings: readonly Finding[];
}

/** How far an audit has come, from 0 to 1. */
export type Progress = number;

/** How much of the time goes into reading the cells, roughly. */
const readingShare = 0.5;

/** The audit in steps of a few milliseconds each: whoever drives it may pause or stop between two. */
export function* auditSteps(snapshot: Snapshot): Generator<Progress, Audit> {
  const cellCount = snapshot.sheets.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  const reading = bookSteps(snapshot);
  let read = reading.next();
  for (let step = 1; !read.done; step++, read = reading.next())
    yield Math.min(readingShare, (readingShare * step * 2_000) / cellCount);
  const book = read.value;
  const findings: Finding[] = [];
  for (const [i, rule] of rules.entries())
    for (const found of rule.find(book)) {
      if (found) findings.push(found);
      yield readingShare + ((1 - readingShare) * i) / rules.length;
    }
  return { formulaCount: book.formulaCount, distinctCount: book.distinctCount, findings };
}

/** The whole audit at once, for where nobody waits. */
export function audit(snapshot: Snapshot): Audit {
  const steps = auditSteps(snapshot);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
