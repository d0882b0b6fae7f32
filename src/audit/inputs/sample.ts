/** A few of many, spread over all of them: what none of these has, the others of a copied formula hardly have. */
export function sampleOf<T>(all: readonly T[]): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * (all.length - 1)) / (most - 1))]);
}

const most = 7;
