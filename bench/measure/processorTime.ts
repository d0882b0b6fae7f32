/**
 * What calls cost, in processor time: on a machine that others use as well the clock on the wall measures them too. The calls
 * take turns, so that a slow moment hits all of them, and ratios are of neighbours in time.
 */
/** The last result of each call, kept so that no call can be found to be for nothing. */
const lastResults = new Map<string, unknown>();

/** Milliseconds of the processor, all threads of this process together. */
export function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function millisecondsOf(title: string, call: () => unknown): number {
  const before = process.cpuUsage();
  lastResults.set(title, call());
  return millisecondsSince(before);
}

export const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

interface Rounds {
  readonly rounds?: number;
  readonly warmUps?: number;
}

/** The milliseconds of each call, round by round; every other round goes backwards. */
export function measureInTurns<Title extends string>(
  calls: Readonly<Record<Title, () => unknown>>,
  { rounds = 11, warmUps = 4 }: Rounds = {},
): Record<Title, number[]> {
  const entries = Object.entries(calls) as [Title, () => unknown][];
  const times = Object.fromEntries(entries.map(([title]) => [title, []])) as unknown as Record<Title, number[]>;
  for (let round = -warmUps; round < rounds; round++)
    for (const [title, call] of round % 2 ? entries : [...entries].reverse()) {
      const milliseconds = millisecondsOf(title, call);
      if (round >= 0) times[title].push(milliseconds);
    }
  return times;
}

/** The median of the ratios of neighbours in time. */
export const medianRatio = (times: readonly number[], floor: readonly number[]) =>
  median(times.map((time, round) => time / floor[round]));

export const inMilliseconds = (times: readonly number[]) => {
  const time = median(times);
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
};
