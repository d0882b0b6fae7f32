import { describe, expect, it } from 'vitest';
import { driven } from '../../../src/taskpane/audit/driven';

function* working(steps: number, milliseconds: number): Generator<number, string> {
  for (let i = 0; i < steps; i++) {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
    yield i / steps;
  }
  return 'done';
}

describe('work in steps', () => {
  it('goes on for some 25 ms at a time, with a pause in between', async () => {
    let [pauses, longest] = [0, 0];
    let since = performance.now();
    const pause = async () => {
      longest = Math.max(longest, performance.now() - since);
      pauses++;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    };
    expect(await driven(working(100, 2), { isStale: () => false, pause })).toBe('done');
    expect(pauses).toBeGreaterThanOrEqual(4);
    // Room for a busy machine; without pauses it would be 200.
    expect(longest).toBeLessThan(100);
  });

  it('lets messages and timers in', async () => {
    let timers = 0;
    const timer = setInterval(() => timers++, 1);
    await driven(working(100, 2), { isStale: () => false });
    clearInterval(timer);
    expect(timers).toBeGreaterThan(1);
  });

  it('ends with the next pause when nobody waits any more', async () => {
    let isStale = false;
    const pause = async () => void (isStale = true);
    const steps = working(100, 2);
    expect(await driven(steps, { isStale: () => isStale, pause })).toBeNull();
    expect(steps.next().done).toBe(false);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await driven(working(100, 2), { isStale: () => false, progressed: (progress) => told.push(progress) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThanOrEqual(4);
  });

  it('hands on what goes wrong', async () => {
    const wrong = (function* (): Generator<number, string> {
      yield 0;
      throw new Error('wrong');
    })();
    await expect(driven(wrong, { isStale: () => false })).rejects.toThrow('wrong');
  });
});
