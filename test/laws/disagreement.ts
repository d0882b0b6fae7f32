import { type Answer } from '../oracle/answers';
import { Fault } from '../oracle/fault';
import { Fraction } from '../oracle/fraction';
import { SOME_WORDS, type TableCell } from '../oracle/tables';
import { type Outcome } from '../functions/call';

/** What a function answered that the oracle did not expect, in words; undefined when they agree. */
export function disagreement(expected: Answer, real: Outcome, tolerance = 1e-12): string | undefined {
  if (expected instanceof Fault || 'error' in real) {
    const code = 'error' in real ? real.error : undefined;
    const agrees = expected instanceof Fault && code === expected.code;
    return agrees ? undefined : `expected ${inWords(expected)}, got ${JSON.stringify(real)}`;
  }
  if (!Array.isArray(expected)) return cellDisagreement(expected, real.value, tolerance);
  if (!Array.isArray(real.value)) return `expected a table, got ${JSON.stringify(real.value)}`;
  const table = real.value as unknown[][];
  const isSameShape = table.length === expected.length && table.every((row, at) => row.length === expected[at]?.length);
  if (!isSameShape)
    return `expected ${expected.length} x ${expected[0]?.length ?? 0} cells, got ${JSON.stringify(table)}`;
  const cells = expected.flatMap((row, down) =>
    row.map((cell, across) => {
      const found = cellDisagreement(cell, table[down]?.[across], tolerance);
      return found === undefined ? undefined : `row ${down + 1}, column ${across + 1}: ${found}`;
    }),
  );
  return cells.find((found) => found !== undefined);
}

function cellDisagreement(expected: TableCell | number, real: unknown, tolerance: number): string | undefined {
  const message = `expected ${inWords(expected)}, got ${JSON.stringify(real)}`;
  if (expected === SOME_WORDS) return typeof real === 'string' && real !== '' ? undefined : message;
  if (expected instanceof Fault)
    return (real as { error?: unknown } | null)?.error === expected.code ? undefined : message;
  if (typeof expected === 'string' || typeof expected === 'boolean') return real === expected ? undefined : message;
  const number = typeof expected === 'number' ? expected : expected.toNumber();
  const isNear = typeof real === 'number' && Math.abs(real - number) <= tolerance * Math.abs(number);
  return isNear ? undefined : message;
}

function inWords(expected: Answer | TableCell): string {
  if (expected instanceof Fault) return expected.code;
  if (expected instanceof Fraction) {
    return `${expected.numerator}/${expected.denominator} (${expected.toNumber()})`;
  }
  if (Array.isArray(expected)) return `a table of ${expected.length} rows`;
  return typeof expected === 'symbol' ? 'words' : JSON.stringify(expected);
}
