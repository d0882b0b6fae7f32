import { cellAddress } from '../../formulas/area';
import { filledArea } from '../../formulas/rateCells';
import { rateFormulaFrom } from '../../formulas/rateFormula';
import { factsOf } from '../../formulas/functionFacts';
import type { Book, FormulaGroup, Place } from '../book';
import { findingIn } from '../finding';
import { rateParts, type RateParts } from '../rateParts';
import { isFilledOn, rateResults } from '../rateResults';
import { basesAlong, type RateOnBase } from '../runBases';
import { runsOf } from '../runs';
import type { Rule } from '../rule';

/** Rates over so few people that one more or less changes everything. */
export const tinyBase: Rule<'tiny-base'> = {
  id: 'tiny-base',
  *find(book) {
    const { tinyBase: limit } = book.snapshot;
    for (const group of book.groups) {
      const rates = ratesIn(book, group);
      if (!rates) continue;
      const tiny: RateOnBase[] = [];
      for (const rate of rates) {
        if (rate && rate.base > 0 && rate.base < limit) tiny.push(rate);
        if (!rate) yield undefined;
      }
      if (tiny.length === 0) continue;
      const [first] = tiny;
      yield findingIn(
        'tiny-base',
        group,
        {
          severity: 'note',
          facts: {
            cell: cellAddress(first.place.row, first.place.column),
            cells: tiny.length,
            leavers: first.leavers,
            base: first.base,
            rate: first.leavers / first.base,
            rateWithOneMore: (first.leavers + 1) / first.base,
            smallest: tiny.reduce((smallest, { base }) => Math.min(smallest, base), limit),
            limit,
          },
        },
        tiny.map(({ place }) => place),
      );
    }
  },
};

/** The rates of a group with their bases, undefined now and then; null where its formulas are no rates. */
function ratesIn(book: Book, group: FormulaGroup): Iterable<RateOnBase | undefined> | null {
  if (group.calls.length === 0) return group.formula.includes('/') ? ratesAlong(book, group) : null;
  const source = rateFormulaFrom(group.formula);
  if (!source) return null;
  if (source.call.id === 'ROSTER.RATE') return rosterRates(book, group, source.scale);
  return source.isSpilled ? spilledRates(book, group) : ratesAlong(book, group);
}

function* ratesAlong(book: Book, group: FormulaGroup): Generator<RateOnBase | undefined> {
  for (const run of runsOf(group)) {
    yield undefined;
    yield* basesAlong(book, group.sheet, run, book.snapshot.tinyBase);
  }
}

const onBase = (place: Place, { leavers, base }: RateParts): RateOnBase | undefined =>
  leavers === null || base === null ? undefined : { place, leavers, base };

/** The list is read anew for each rate. */
const mostRosterRates = 200;

function* rosterRates(book: Book, group: FormulaGroup, scale: number): Generator<RateOnBase | undefined> {
  const { sheet, cells } = group;
  const { tinyBase: limit } = book.snapshot;
  for (const place of cells.slice(0, mostRosterRates)) {
    const value = sheet.value(place.row, place.column);
    // One leaver of a tiny base makes more than this.
    if (typeof value !== 'number' || (value > 0 && (value / scale) * limit < 1)) continue;
    yield undefined;
    const source = { ...place, formulaAt: place, line: 0, columnInResult: 0, rate: value / scale };
    yield onBase(place, rateParts(book, sheet, source));
  }
}

/** The periods of longer series are read one by one, each with all before it. */
const longestSpill = 400;

function* spilledRates(book: Book, { sheet, cells }: FormulaGroup): Generator<RateOnBase | undefined> {
  for (const at of cells) {
    yield undefined;
    const source = rateFormulaFrom(String(sheet.formula(at.row, at.column)));
    if (!source) continue;
    const isGroups = source.call.id === 'ROSTER.GROUPS';
    if (!isGroups && factsOf(source.call.id).result !== 'rates') continue;
    const filled = filledArea(source, at.row, at.column, isFilledOn(sheet.cells));
    if (filled.rowCount * filled.columnCount > longestSpill) continue;
    for (const result of rateResults(source, at, sheet.cells)) yield onBase(result, rateParts(book, sheet, result));
  }
}
