import { addressOf, cellAddress } from '../../formulas/area';
import { copiedFormula } from '../../formulas/references';
import type { Book, FormulaGroup, Place } from '../book';
import { changeOf, findingAt, type Finding } from '../finding';
import { interruptedChains, type Chain } from '../formulaChains';
import { isAboutTurnover, startsAnew } from '../oddCells';
import { totalLinesIn } from '../counts/totalLines';
import type { Rule } from '../rule';

/** A formula that differs from those on both sides of it, or a number typed among formulas. */
export const oddOneOut: Rule<'odd-one-out'> = {
  id: 'odd-one-out',
  *find(book) {
    const seen = new Set<string>();
    for (const group of book.groups) {
      if (group.cells.length < fewestAlike) continue;
      yield undefined;
      for (const chain of interruptedChains(group))
        for (const odd of oddCellsIn(book, group, chain)) {
          const cells = odd.filter(({ place: { row, column } }) => !seen.has(`${group.sheet.index} ${row} ${column}`));
          for (const { place } of cells) seen.add(`${group.sheet.index} ${place.row} ${place.column}`);
          if (cells.length > 0) yield findingOf(group, chain, cells);
        }
    }
  },
};

/** Fewer alike do not make another one odd. */
const fewestAlike = 4;
/** More than one odd cell for so many alike is a pattern. */
const alikeForEachOdd = 4;

interface OddCell {
  readonly place: Place;
  readonly kind: 'typed' | 'formula';
  readonly key: string;
  readonly expected: string;
}

function oddCellsIn(book: Book, group: FormulaGroup, chain: Chain): OddCell[][] {
  if (chain.count < fewestAlike || chain.gaps.length * alikeForEachOdd > chain.count) return [];
  const odd = chain.gaps.flatMap((place) => {
    const cell = oddCell(group, chain, place);
    return cell ? [cell] : [];
  });
  if (odd.length === 0 || !isAboutTurnover(book, group, odd[0].place)) return [];
  const byKey = new Map<string, OddCell[]>();
  for (const cell of odd) byKey.set(cell.key, [...(byKey.get(cell.key) ?? []), cell]);
  // The same other formula again and again belongs there, as subtotals do.
  return [...byKey.values()].filter(([{ kind }, ...others]) => kind === 'typed' || others.length === 0);
}

function oddCell(group: FormulaGroup, { isAcross }: Chain, place: Place): OddCell | null {
  const { sheet } = group;
  const { row, column } = place;
  const held = sheet.formula(row, column);
  const other = sheet.groupAt(row, column);
  const isFormula = typeof held === 'string' && held.startsWith('=');
  if (isFormula ? !other : typeof held !== 'number') return null;
  const expected = copiedFormula(group.formula, ...group.offset(place));
  if (expected === null || (isFormula && isSameCells(expected, held))) return null;
  const [index, line] = isAcross ? [row, column] : [column, row];
  if (totalLinesIn(sheet, index, isAcross).includes(line) || startsAnew(group, place, isAcross)) return null;
  return { place, kind: isFormula ? 'formula' : 'typed', key: other?.key ?? 'typed', expected };
}

/** $ signs, blanks and letter case change nothing where the formula stands. */
const isSameCells = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (formula: string): string => formula.replace(/[$\s]/g, '').toLowerCase();

function findingOf(group: FormulaGroup, chain: Chain, cells: readonly OddCell[]): Finding<'odd-one-out'> {
  const [{ place, kind, expected, key }] = cells;
  const { sheet } = group;
  const { first, last } = chain;
  const line = {
    ...first,
    rowCount: last.row - first.row + 1,
    columnCount: last.column - first.column + 1,
  };
  const held = sheet.formula(place.row, place.column);
  return findingAt(
    'odd-one-out',
    sheet,
    cells.map((cell) => cell.place),
    {
      severity: 'check',
      facts: {
        kind,
        cell: cellAddress(place.row, place.column),
        cells: cells.length,
        alike: chain.count,
        neighbours: addressOf(line),
        held: String(held),
        expected,
      },
      formulaSuggested: expected,
      fix: cells.map((cell) => changeOf(sheet, cell.place, cell.expected)),
    },
    [group.key, key, chain.isAcross ? `row ${first.row}` : `column ${first.column}`].join(' '),
  );
}
