import type { Parameter } from '../functionFacts';
import type { ArgumentTexts } from '../turnoverFormula';
import { givenFrom, givenPart, type Given } from './given';
import type { GivenCounts } from './span';

const names = ['leavers', 'opening', 'hires', 'closing'] as const satisfies readonly Parameter[];

export const textOf = (args: ArgumentTexts, parameter: Parameter): string | null => args[parameter]?.trim() || null;

/** The counts among some arguments; null where they cannot be used, or have different lengths or directions. */
export function countsFrom(args: ArgumentTexts, used: readonly (typeof names)[number][] = names): GivenCounts | null {
  const read = names.map((name) => {
    const text = used.includes(name) ? textOf(args, name) : null;
    return text === null ? null : givenFrom(text);
  });
  if (names.some((name, i) => used.includes(name) && textOf(args, name) !== null && read[i] === null)) return null;
  const [leavers, opening, hires, closing] = read;
  return areFitting(leavers, opening, hires, closing) ? { leavers, opening, hires, closing } : null;
}

/** Leavers and hires run along the periods; a headcount may be a single cell beside them. */
function areFitting(...[leavers, opening, hires, closing]: (Given | null)[]): boolean {
  const given = [leavers, opening, hires, closing].filter((each) => each !== null);
  if (given.some(({ kind }) => kind === 'block')) return false;
  const lines = given.filter(({ kind }) => kind === 'line');
  if (lines.length === 0) return true;
  const [guide] = lines;
  const areLinesAlike = lines.every(
    ({ isAcross, count }) => isAcross === guide.isAcross && (count === guide.count || count === null || !guide.count),
  );
  const guides = [leavers, hires].filter((each) => each !== null);
  return areLinesAlike && guides.every(({ kind }) => kind === 'line');
}

/** How many periods there are; null where only the workbook knows, or knows of one of the lines whether it has as many. */
export function periodCount({ leavers, opening, hires, closing }: GivenCounts): number | null {
  const isUncounted = [leavers, opening, hires, closing].some((given) => given?.count === null);
  return isUncounted ? null : ((leavers ?? hires)?.count ?? null);
}

/** The periods from one index to another, all of which are filled in; openings not given are the closings above. */
export function window(counts: GivenCounts, from: number, to: number): GivenCounts | null {
  const part = (given: Given | null) => (given?.kind === 'line' ? givenPart(given, from, to) : given);
  const { leavers, opening, hires, closing } = counts;
  const start = opening && openingAt(counts, from);
  if (opening && !start) return null;
  return {
    leavers: part(leavers),
    opening: start,
    hires: part(hires),
    closing: part(closing),
    isComplete: true,
    ...(opening?.kind === 'line' ? { opening: part(opening) } : {}),
  };
}

/** The opening of a period where only the first one is given: the closing above, else what all rows before made of it. */
export function openingAt({ leavers, opening, hires, closing }: GivenCounts, row: number): Given | null {
  if (!opening) return null;
  if (opening.kind === 'line') return givenPart(opening, row, row);
  if (row === 0) return opening;
  if (closing?.kind === 'line') return givenPart(closing, row - 1, row - 1);
  if (!hires || !leavers) return null;
  const before = (given: Given) =>
    row === 1 ? givenPart(given, 0, 0).text : `SUM(${givenPart(given, 0, row - 1).text})`;
  return { ...opening, text: `(${opening.text}+${before(hires)}-${before(leavers)})`, reference: null, constant: null };
}
