import type { Bar, Settings } from './lesson';

/** The bars for some settings, each with where it stood before the controls were moved. */
export function barsSince(
  start: Settings,
  settings: Settings,
  barsOf: (settings: Settings) => readonly Bar[],
): readonly Bar[] {
  const bars = barsOf(settings);
  if (!Object.keys(start).some((id) => settings[id] !== start[id])) return bars;
  const before = new Map(barsOf(start).map(({ name, rate }) => [name, rate]));
  return bars.map((bar) => ({ ...bar, before: before.get(bar.name) }));
}
