import { functionIds } from './functionFacts';

/** Words that people take for the name of a function. */
const meant: Readonly<Record<string, string>> = {
  AVERAGE: 'AVGBASE',
  AVG: 'AVGBASE',
  OPENING: 'OPENBASE',
  OPEN: 'OPENBASE',
  CLOSING: 'CLOSEBASE',
  CLOSE: 'CLOSEBASE',
  MEAN: 'MEANBASE',
  TURNOVER: 'RATE',
  RATES: 'PERIODRATES',
  ROLLING12: 'ROLLING',
  ANNUAL: 'ANNUALIZE',
  POOL: 'POOLED',
};

/** The function that somebody probably meant who wrote a name there is none of: "ANNUALISE" -> "ANNUALIZE"; null for a wild guess. */
export function nearestFunction(id: string): string | null {
  const name = id.toUpperCase();
  if (Object.hasOwn(meant, name)) return meant[name];
  let [nearest, least]: [string | null, number] = [null, Math.max(1, Math.floor(name.length / 3)) + 1];
  for (const known of functionIds) {
    // The word before the point is easily forgotten.
    const distance = Math.min(editsBetween(name, known), editsBetween(`ROSTER.${name}`, known) + 0.5);
    if (distance < least) [nearest, least] = [known, distance];
  }
  return nearest;
}

/** How many letters must be put in, taken out or changed to make one word of another. */
function editsBetween(one: string, other: string): number {
  let line = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(line[j] + 1, next[j - 1] + 1, line[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    line = next;
  }
  return line[other.length];
}
