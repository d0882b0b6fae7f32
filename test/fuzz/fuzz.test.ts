import { describe, expect, it } from 'vitest';
import { inputOf, runBatch } from './batches';
import { filesTarget } from './filesTarget';
import { formulasTarget } from './formulasTarget';
import { functionsTarget } from './functionsTarget';
import { hostTarget } from './hostTarget';
import type { FuzzTarget } from './target';

/** The same calls in every run; `npm run fuzz` makes a million others. */
const course = { seed: 20_261_122 };

describe.each([functionsTarget, hostTarget, filesTarget, formulasTarget])('$name', (target) => {
  it.each(target.subjects.map((subject, batch) => [subject, batch] as const))(
    '%s: whatever it is given',
    async (subject, batch) => {
      expect(await runBatch(target, batch, { ...course, subject, calls: target.testCalls })).toBeNull();
    },
  );
});

describe('a call that fails', () => {
  const target: FuzzTarget = {
    ...functionsTarget,
    faultOf: (_subject, input: unknown[]) => (input.length > 2 ? 'too many arguments' : undefined),
  };
  const failing = { ...course, subject: 'RATE' };

  it('is found, and made as small as it can be', async () => {
    const failure = await runBatch(target, 7, failing);
    expect(failure).toMatchObject({ batch: 7, subject: 'RATE', fault: 'too many arguments' });
    expect(failure!.input.length).toBeLessThan(200);
    expect(await runBatch(target, 7, failing)).toEqual(failure);
  });

  it('can be written out without being made, for one that never came back', async () => {
    const inputs: string[] = [];
    const noting: FuzzTarget = { ...target, faultOf: () => void inputs.push('made') };
    const texts = Array.from({ length: 8 }, (_, i) => inputOf(noting, 3, i + 1, failing));
    expect(inputs).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(4);
    expect(texts[4]).toBe(inputOf(noting, 3, 5, failing));
  });
});
