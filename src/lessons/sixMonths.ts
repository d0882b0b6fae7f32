/** The company of the lessons on months: six of them, in which people come and go. */
export const sixMonths = {
  names: ['january', 'february', 'march', 'april', 'may', 'june'],
  opening: 50,
  hires: [3, 35, 20, 13, 0, 3],
  leavers: [35, 20, 6, 5, 3, 1],
} as const;

export interface Months {
  readonly names: readonly string[];
  readonly opening: readonly number[];
  readonly hires: readonly number[];
  readonly leavers: readonly number[];
  readonly closing: readonly number[];
}

/** Each month starts with the people with whom the one before ended. */
export function monthsFrom(
  names: readonly string[],
  start: number,
  hires: readonly number[],
  leavers: readonly number[],
): Months {
  const opening: number[] = [];
  const closing: number[] = [];
  names.forEach((_, month) => {
    opening.push(month === 0 ? start : closing[month - 1]);
    closing.push(opening[month] + hires[month] - leavers[month]);
  });
  return { names, opening, hires, leavers, closing };
}
