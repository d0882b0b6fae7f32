import { expect } from 'vitest';
import { type Outcome, outcome } from '../functions/call';
import { type Answer, type FunctionId } from '../oracle/answers';
import { disagreement } from './disagreement';
import { inFlavour } from './flavours';

/** What the real function answers, with blank cells as Excel on the web sends them. */
export function asked(id: FunctionId, ...args: unknown[]) {
  return outcome(id, ...inFlavour(args, null));
}

/** What the cells show: messages name rows and columns, and differ where only the layout does. */
export function shown(real: unknown): unknown {
  if (Array.isArray(real)) return real.map(shown);
  if (typeof real !== 'object' || real === null) return real;
  const { error, value } = real as { error?: string; value?: unknown };
  return error ?? shown(value);
}

/** The number or table a function answers; undefined where it answers with an error. */
export function valueOf(id: FunctionId, ...args: unknown[]): unknown {
  const real = asked(id, ...args);
  return 'value' in real ? real.value : undefined;
}

export function numberFrom(id: FunctionId, ...args: unknown[]): number | undefined {
  const value = valueOf(id, ...args);
  return value === undefined ? undefined : Number(value);
}

/** The cells of a spilled table as one list, whichever way it runs. */
export function cellsOf(id: FunctionId, ...args: unknown[]): unknown[] {
  const value = valueOf(id, ...args);
  return Array.isArray(value) ? value.flat() : [];
}

/** The real answer is the exact one, or the same error. */
export function expectAgreement(expected: Answer, real: Outcome, tolerance?: number): void {
  const found = disagreement(expected, real, tolerance);
  expect(found, found).toBeUndefined();
}

/** Equal but for the last digits of a double. */
export function expectNear(real: unknown, wanted: unknown, tolerance = 1e-12): void {
  if (typeof wanted !== 'number' || typeof real !== 'number') {
    expect(real).toEqual(wanted);
    return;
  }
  expect(Math.abs(real - wanted), `${real} against ${wanted}`).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}

/** Counts how many generated calls were right ones, so that a law is not tested on errors. */
export class Tally {
  private right = 0;
  private all = 0;

  count(isRight: boolean): boolean {
    this.all += 1;
    if (isRight) this.right += 1;
    return isRight;
  }

  expectMostlyRight(): void {
    expect(this.all).toBeGreaterThan(0);
    expect(this.right / this.all, `${this.right} of ${this.all} calls are valid`).toBeGreaterThanOrEqual(0.25);
  }
}
