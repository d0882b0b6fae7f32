/**
 * What calls cost, in processor time: on a machine that others use as well the clock on the wall measures them too. The calls
 * take turns, so that a slow moment hits all of them.
 */
/** The last result of each call, kept so that no call can be found to be for nothing. */
export const lastResults = new Map<string, unknown>();

function millisecondsOf(title: string, call: () => unknown): number {
  const before = process.cpuUsage();
  lastResults.set(title, call());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The milliseconds of each call, round by round. */
export function measureInTurns<Title extends string>(
  calls: Readonly<Record<Title, () => unknown>>,
  rounds = 11,
  warmUps = 4,
): Record<Title, number[]> {
  const entries = Object.entries(calls) as [Title, () => unknown][];
  const times = Object.fromEntries(entries.map(([title]) => [title, []])) as unknown as Record<Title, number[]>;
  for (let round = -warmUps; round < rounds; round++)
    for (const [title, call] of entries) {
      const milliseconds = millisecondsOf(title, call);
      if (round >= 0) times[title].push(milliseconds);
    }
  return times;
}

/** The median of the ratios of neighbours in time. */
export const medianRatio = (times: readonly number[], floor: readonly number[]) =>
  median(times.map((time, round) => time / floor[round]));
