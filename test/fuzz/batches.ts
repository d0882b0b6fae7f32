import fc from 'fast-check';
import type { FuzzTarget } from './target';

/** Calls are made in batches: the batch of a seed is the same whoever runs it, and whatever ran before. */
export const callsPerBatch = 100;

export interface Course {
  readonly seed: number;
  /** Only this one of the target's subjects. */
  readonly subject?: string;
  /** Fewer than a whole batch. */
  readonly calls?: number;
}

export interface Failure {
  readonly batch: number;
  readonly subject: string;
  readonly fault: string;
  /** The smallest input found that fails, as it would be written in a test. */
  readonly input: string;
}

/** Told of each call when it begins, and how long it took. */
export interface Watch {
  begin(): void;
  end(milliseconds: number): void;
}

const unwatched: Watch = { begin: () => undefined, end: () => undefined };

const longestInput = 2_000;

export const subjectOf = (target: FuzzTarget, batch: number, { subject }: Course): string =>
  subject ?? target.subjects[batch % target.subjects.length];

const seedOf = (batch: number, { seed }: Course): number => (seed + Math.imul(batch, 0x9e3779b1)) | 0;

const written = (input: unknown): string => {
  const text = fc.stringify(input);
  return text.length > longestInput ? `${text.slice(0, longestInput)}… (${text.length} characters)` : text;
};

/** Makes the calls of one batch; at the first that fails, looks for the smallest one that does. */
export async function runBatch(
  target: FuzzTarget,
  batch: number,
  course: Course,
  watch: Watch = unwatched,
): Promise<Failure | null> {
  const subject = subjectOf(target, batch, course);
  let fault = '';
  const property = fc.asyncProperty(target.inputs(subject), async (input) => {
    watch.begin();
    const started = performance.now();
    const found = await target.faultOf(subject, input as never, batch);
    watch.end(performance.now() - started);
    if (found === undefined) return;
    fault = found;
    throw new Error(found);
  });
  const details = await fc.check(property, { seed: seedOf(batch, course), numRuns: course.calls ?? callsPerBatch });
  if (!details.failed) return null;
  const reason = fault || String(details.errorInstance);
  return { batch, subject, fault: reason, input: written(details.counterexample?.[0]) };
}

/** The input of one call of a batch, without making the call: for one that never came back. */
export function inputOf(target: FuzzTarget, batch: number, call: number, course: Course): string {
  const inputs = fc.sample(target.inputs(subjectOf(target, batch, course)), {
    seed: seedOf(batch, course),
    numRuns: callsPerBatch,
  });
  return written(inputs[Math.min(call, callsPerBatch) - 1]);
}
