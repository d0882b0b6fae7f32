/** The chance that nobody of so many people leaves, each of whom leaves with the same chance. */
export const chanceOfNone = (people: number, chance: number): number => (1 - chance) ** people;

/**
 * The smallest number of leavers among so many people that, or fewer, is seen with at least this probability, each of them
 * leaving with the same chance: Excel's CRITBINOM(people, chance, probability).
 */
export function binomialQuantile(people: number, chance: number, probability: number): number {
  let term = chanceOfNone(people, chance);
  let total = term;
  let leavers = 0;
  while (total < probability && leavers < people) {
    term *= ((people - leavers) / (leavers + 1)) * (chance / (1 - chance));
    total += term;
    leavers++;
  }
  return leavers;
}
