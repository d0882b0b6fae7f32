/** Random rosters with the shapes on which curves go wrong, as tenures seen on one day. */
import { randomNumbers } from '../roster/staff';

export interface Tenure {
  readonly days: number;
  readonly isLeaver: boolean;
}

const people = (count: number, tenure: (row: number) => Tenure) =>
  Array.from({ length: count }, (_, row) => tenure(row));

/** Named shapes, each of random size and tenures. */
const shapes = (random: () => number) => {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const size = 1 + upTo(60);
  const half = 1 + upTo(20);
  return {
    'all sorts': () => people(size, () => ({ days: upTo(4000), isLeaver: random() < 0.5 })),
    'many of the same tenure': () => people(size, () => ({ days: upTo(8), isLeaver: random() < 0.5 })),
    'many same-day leavers': () => people(size, () => ({ days: upTo(2) * upTo(900), isLeaver: random() < 0.7 })),
    'everybody left': () => people(size, () => ({ days: upTo(1500), isLeaver: true })),
    'nobody left': () => people(size, () => ({ days: upTo(1500), isLeaver: false })),
    'one person': () => people(1, () => ({ days: upTo(1500), isLeaver: random() < 0.5 })),
    'flat at one half to the end': () =>
      people(2 * half, (row) =>
        row < half ? { days: upTo(300), isLeaver: true } : { days: 301 + upTo(300), isLeaver: false },
      ),
    'flat at one half, then another leaver': () =>
      people(2 * half, (row) =>
        row < half ? { days: upTo(300), isLeaver: true } : { days: 301 + row, isLeaver: row === half },
      ),
    'two thousand people': () =>
      people(2000, () => ({ days: Math.floor(-Math.log(1 - random()) * 900), isLeaver: random() < 0.8 })),
  };
};

export interface NamedRoster {
  readonly shape: string;
  readonly tenures: readonly Tenure[];
}

/** Each shape as many times as said. */
export function randomRosters(times: number): NamedRoster[] {
  const random = randomNumbers(19_580_601);
  return Array.from({ length: times }, () =>
    Object.entries(shapes(random)).map(([shape, tenuresOf]) => ({ shape, tenures: tenuresOf() })),
  ).flat();
}
