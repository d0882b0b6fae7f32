import type { FormulaGroup, Place } from './book';

/** Cells of a group that follow one another without a gap, down a column or, where each column has only one, along a row. */
export interface Run {
  readonly first: Place;
  readonly count: number;
  readonly isAcross: boolean;
}

const known = new WeakMap<FormulaGroup, readonly Run[]>();

/** The cells of a group as runs, in reading order of their first cells. What is true of a run's ends is true of its middle. */
export function runsOf(group: FormulaGroup): readonly Run[] {
  const before = known.get(group);
  if (before) return before;
  const runs = rowsJoined(columnRuns(group.cells));
  known.set(group, runs);
  return runs;
}

interface GrowingRun {
  first: Place;
  count: number;
  isAcross: boolean;
}

function columnRuns(cells: readonly Place[]): GrowingRun[] {
  const runs: GrowingRun[] = [];
  const current = new Map<number, GrowingRun>();
  for (const place of cells) {
    const run = current.get(place.column);
    if (run && run.first.row + run.count === place.row) {
      run.count++;
      continue;
    }
    const next = { first: place, count: 1, isAcross: false };
    runs.push(next);
    current.set(place.column, next);
  }
  return runs;
}

function rowsJoined(runs: readonly GrowingRun[]): GrowingRun[] {
  const joined: GrowingRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const isBeside =
      last !== undefined &&
      run.count === 1 &&
      (last.isAcross || last.count === 1) &&
      last.first.row === run.first.row &&
      last.first.column + last.count === run.first.column;
    if (!isBeside) joined.push(run);
    else {
      last.count++;
      last.isAcross = true;
    }
  }
  return joined;
}

/** The cell of a run some steps from its first. */
export const placeInRun = ({ first, isAcross }: Run, step: number): Place => ({
  row: first.row + (isAcross ? 0 : step),
  column: first.column + (isAcross ? step : 0),
});

export const placesOfRun = (run: Run): Place[] => Array.from({ length: run.count }, (_, i) => placeInRun(run, i));
