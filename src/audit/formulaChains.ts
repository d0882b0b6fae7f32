import type { FormulaGroup, Place } from './book';
import { runsOf, type Run } from './runs';

/** Cells of one group in a line, with a few others between them. */
export interface Chain {
  readonly isAcross: boolean;
  readonly first: Place;
  readonly last: Place;
  /** Cells of the group. */
  readonly count: number;
  /** Cells between them that hold something else, or nothing. */
  readonly gaps: readonly Place[];
}

/** More cells together than these are another part of the sheet. */
const widestGap = 2;

/** The columns and rows of a group that are interrupted. */
export function interruptedChains(group: FormulaGroup): Chain[] {
  const runs = runsOf(group);
  const down = runs.filter(({ isAcross }) => !isAcross);
  const across = runs.filter(({ isAcross, count }) => isAcross || count === 1);
  return [...chainsOf(down, false), ...chainsOf(across, true)].filter(({ gaps }) => gaps.length > 0);
}

interface GrowingChain {
  isAcross: boolean;
  first: Place;
  last: Place;
  count: number;
  gaps: Place[];
}

function chainsOf(runs: readonly Run[], isAcross: boolean): GrowingChain[] {
  const current = new Map<number, GrowingChain>();
  const chains: GrowingChain[] = [];
  const at = ({ row, column }: Place) => (isAcross ? column : row);
  for (const { first, count } of runs) {
    const line = isAcross ? first.row : first.column;
    const last: Place = isAcross
      ? { row: first.row, column: first.column + count - 1 }
      : { row: first.row + count - 1, column: first.column };
    const chain = current.get(line);
    const gap = chain ? at(first) - at(chain.last) - 1 : Infinity;
    if (!chain || gap > widestGap) {
      const next = { isAcross, first, last, count, gaps: [] };
      current.set(line, next);
      chains.push(next);
      continue;
    }
    for (let i = 1; i <= gap; i++)
      chain.gaps.push(
        isAcross
          ? { row: chain.last.row, column: chain.last.column + i }
          : { row: chain.last.row + i, column: chain.last.column },
      );
    chain.last = last;
    chain.count += count;
  }
  return chains;
}
