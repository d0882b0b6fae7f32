import { serialOf } from '../../../src/turnover/roster/calendar';
import { never, type Roster } from '../../../src/turnover/roster/roster';

/** '2024-03-15' as Excel's serial number. */
export const day = (text: string): number => {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf(year, month, date);
};

type Employment = readonly [hired: string, left: string | null, weight?: number, isCounted?: boolean];

/** A roster of employments: when hired, when left (null: still there), how much it counts, whether as a leaver. */
export function rosterOf(...employments: readonly Employment[]): Roster {
  const hasWeights = employments.some(([, , weight]) => weight !== undefined);
  const hasCounted = employments.some(([, , , isCounted]) => isCounted !== undefined);
  return {
    size: employments.length,
    hired: Int32Array.from(employments, ([hired]) => day(hired)),
    left: Int32Array.from(employments, ([, left]) => (left === null ? never : day(left))),
    weights: hasWeights ? Float64Array.from(employments, ([, , weight]) => weight ?? 1) : null,
    counted: hasCounted ? Uint8Array.from(employments, ([, , , isCounted]) => (isCounted ? 1 : 0)) : null,
  };
}

export const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
