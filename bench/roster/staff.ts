/**
 * Invented rosters of any size, always the same ones, as Excel hands them to a function: an array of rows with one cell each,
 * dates as serial numbers, and what this Excel puts for a blank cell where somebody is still there.
 */
export type Cells = unknown[][];
export type Blank = 0 | null | '';

export interface Staff {
  readonly hired: Cells;
  readonly left: Cells;
}

export const day = {
  start1925: 9133,
  start2010: 40179,
  start2015: 42005,
  start2024: 45292,
  end2024: 45657,
} as const;

/** Uniform numbers from 0 to below 1 (Park and Miller's generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Hired evenly until the end of 2024, in no order, and staying 4 years on average: of 15 years a quarter is still there. */
export function staffOf(size: number, blank: Blank = 0, start: number = day.start2010): Staff {
  const random = randomNumbers(20_241_231);
  const hired: Cells = [];
  const left: Cells = [];
  for (let row = 0; row < size; row++) {
    const first = start + Math.floor(random() * (day.end2024 + 1 - start));
    const last = first + Math.floor(-Math.log(1 - random()) * 4 * 365);
    hired.push([first]);
    left.push([last > day.end2024 ? blank : last]);
  }
  return { hired, left };
}

/** Whole columns of a sheet, of which only the first rows are filled. */
export function wholeColumns(filled: number, blank: Blank): Staff {
  const { hired, left } = staffOf(filled, blank);
  const blanks = () => Array.from({ length: 1_048_576 - filled }, () => [blank]);
  return { hired: [...hired, ...blanks()], left: [...left, ...blanks()] };
}

export const columnOf = <T>(size: number, cellOf: (row: number) => T): T[][] =>
  Array.from({ length: size }, (_, row) => [cellOf(row)]);
