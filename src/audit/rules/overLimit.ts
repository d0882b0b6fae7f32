import { cellAddress } from '../../formulas/area';
import { filledArea, rateAreas } from '../../formulas/rateCells';
import { rateFormulaFrom, type RateFormula } from '../../formulas/rateFormula';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import { isOverLimit } from '../../turnover/comparison';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { findingIn, type Finding } from '../finding';
import { rateParts, type RateSource } from '../rateParts';
import type { Rule } from '../rule';

/** A TURNOVER result over the limit, explained from its own inputs. The same results as those of checkedWorkbook. */
export const overLimit: Rule<'over-limit'> = {
  id: 'over-limit',
  *find(book) {
    for (const group of book.groups) {
      if (!mentionsTurnover(group.formula)) continue;
      yield undefined;
      const source = rateFormulaFrom(group.formula);
      if (!source) continue;
      const over = source.isSpilled ? overInSpills(group, book.snapshot.limit) : overInCells(group, source, book);
      if (over.length > 0) yield findingOf(book, group, over);
    }
  },
};

interface Over extends RateSource {
  readonly place: Place;
}

function overInCells(group: FormulaGroup, source: RateFormula, { snapshot: { limit } }: Book): Over[] {
  const { sheet, cells } = group;
  return cells.flatMap((place) => {
    const value = sheet.value(place.row, place.column);
    if (typeof value !== 'number' || !isOverLimit(value / source.scale, limit)) return [];
    return [{ place, formulaAt: place, line: 0, columnInResult: 0, rate: value / source.scale }];
  });
}

function overInSpills({ sheet, cells }: FormulaGroup, limit: number): Over[] {
  const isFilled = (row: number, column: number) => sheet.value(row, column) !== '';
  return cells.flatMap((formulaAt) => {
    const { row, column } = formulaAt;
    const source = sheet.value(row, column) === '#SPILL!' ? null : rateFormulaFrom(String(sheet.formula(row, column)));
    if (!source) return [];
    const isAcross = filledArea(source, row, column, isFilled).rowCount === 1;
    return rateAreas(source, row, column, sheet.cells.area, isFilled)
      .flatMap((area) => placesIn(sheet, area))
      .flatMap(({ place, value }) => {
        if (!isOverLimit(value / source.scale, limit)) return [];
        const columnInResult = place.column - column;
        const line = isAcross ? columnInResult : place.row - row;
        return [{ place, formulaAt, line, columnInResult, rate: value / source.scale }];
      });
  });
}

function placesIn(sheet: BookSheet, area: { row: number; column: number; rowCount: number; columnCount: number }) {
  const found: { place: Place; value: number }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') found.push({ place: { row, column }, value });
    }
  return found;
}

function findingOf(book: Book, group: FormulaGroup, over: readonly Over[]): Finding<'over-limit'> {
  const [first] = over;
  const places = over.map(({ place }) => place);
  return findingIn(
    'over-limit',
    group,
    {
      severity: 'check',
      facts: {
        cell: cellAddress(first.place.row, first.place.column),
        cells: over.length,
        rate: first.rate,
        highest: over.reduce((highest, { rate }) => Math.max(highest, rate), 0),
        limit: book.snapshot.limit,
        ...rateParts(book, group.sheet, first),
      },
    },
    places,
  );
}
