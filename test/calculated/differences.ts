import { addressOf, referenceFrom } from '../../src/formulas/area';
import type { Finding } from '../../src/audit/finding';
import type { ExpectedFinding } from './corpus';

/** Every cell that a place names, in one order. */
function cellsOfPlace(place: string): string[] {
  const bang = place.lastIndexOf('!');
  const sheet = place.slice(0, bang).replace(/^'(.*)'$/, '$1');
  return place
    .slice(bang + 1)
    .split(' ')
    .flatMap((address) => {
      const { row, column, rowCount, columnCount } = referenceFrom(address)!.area;
      return Array.from({ length: rowCount * columnCount }, (_, i) =>
        [sheet, row + Math.floor(i / columnCount), column + (i % columnCount)].join('|'),
      );
    })
    .sort();
}

export const placeOfFinding = ({ sheet, areas }: Pick<Finding, 'sheet' | 'areas'>): string =>
  `${sheet}!${areas.map((area) => addressOf(area)).join(' ')}`;

/** A rule in certain cells, as one word to be compared. */
export const findingWord = (rule: string, place: string): string => `${rule} ${cellsOfPlace(place).join(' ')}`;

/** What was missed, what was found without cause, and what was suggested other than expected; nothing where all is right. */
export function differencesOf(expected: readonly ExpectedFinding[], findings: readonly Finding[]): string[] {
  const found = findings.map((finding) => ({ finding, word: findingWord(finding.rule, placeOfFinding(finding)) }));
  const wanted = expected.map((each) => ({ each, word: findingWord(each.rule, each.place) }));
  const missed = wanted.filter(({ word }) => !found.some((other) => other.word === word));
  const surplus = found.filter(({ word }) => !wanted.some((other) => other.word === word));
  const otherFormulas = wanted.flatMap(({ each, word }) => {
    const match = found.find((other) => other.word === word)?.finding;
    if (!match || each.suggested === undefined || match.formulaSuggested === each.suggested) return [];
    return [
      `otherwise suggested: ${each.rule} in ${each.place}: ${match.formulaSuggested} instead of ${each.suggested}`,
    ];
  });
  return [
    ...missed.map(({ each }) => `missed: ${each.rule} in ${each.place}`),
    ...surplus.map(
      ({ finding }) => `without cause: ${finding.rule} in ${placeOfFinding(finding)} ${finding.formulaNow ?? ''}`,
    ),
    ...otherFormulas,
  ];
}
