import { cellAddress } from '../../formulas/area';
import { placeOf } from '../../formulas/nodeText';
import { copiesOf, type Copies } from '../../formulas/references';
import { isYear, projectedRates, type ProjectedRate } from '../annual/projectedRate';
import type { Projection } from '../annual/projection';
import type { FormulaGroup, Place } from '../book';
import { changeOf, findingIn, type CellChange, type Finding } from '../finding';
import { inLots } from '../lots';
import type { Rule } from '../rule';

/** A rate multiplied up to a year as if it were of another length of time. */
export const partialYear: Rule<'partial-year'> = {
  id: 'partial-year',
  *find(book) {
    for (const group of book.groups) {
      const wrong: WrongCell[] = [];
      yield* inLots(yield* projectedRates(book, group), (found, i) => {
        const rate = found && wrongRate(found);
        if (rate) wrong.push({ ...rate, cell: group.cells[i] });
      });
      if (wrong.length > 0) yield* findingOf(group, wrong);
      yield undefined;
    }
  },
};

interface WrongRate {
  readonly found: ProjectedRate;
  readonly months: number;
  readonly factor: number;
}

interface WrongCell extends WrongRate {
  readonly cell: Place;
}

function wrongRate(found: ProjectedRate): WrongRate | null {
  // A rate on everyone employed must not be multiplied at all; that is said elsewhere.
  if (found.known.method === 'cumulative') return null;
  const { months, factor } = found;
  return months === null || factor === null || isYear(months * factor) ? null : { found, months, factor };
}

function* findingOf(group: FormulaGroup, wrong: readonly WrongCell[]): Generator<Finding<'partial-year'> | undefined> {
  const [{ cell, found, months, factor }] = wrong;
  const copies = new Map<number, Copies>();
  const changes = yield* inLots(wrong, (each) => changeIn(group, each, copies));
  const { rate, result, projection } = found;
  yield findingIn(
    'partial-year',
    group,
    {
      severity: 'wrong',
      facts: {
        cell: cellAddress(cell.row, cell.column),
        count: wrong.length,
        by: projection.by,
        factor,
        months,
        rate,
        now: result,
        right: rate === null ? null : (rate * 12) / months,
      },
      formulaSuggested: changes[0] && String(changes[0].after),
      fix: changes.every((change) => change !== null) ? changes : null,
    },
    wrong.map((each) => each.cell),
  );
}

/** The same formula with the months that the rate is of; null where they are no whole number, or stand in a cell. */
function changeIn(
  group: FormulaGroup,
  { cell, found: { projection }, months }: WrongCell,
  known: Map<number, Copies>,
): CellChange | null {
  const whole = Math.round(months);
  if (Math.abs(whole - months) > 1e-6 || projection.factor === null) return null;
  const copies = known.get(whole) ?? copiesOf(withMonths(group.formula, projection, whole));
  known.set(whole, copies);
  const formula = copies(...group.offset(cell));
  return formula === null ? null : changeOf(group.sheet, cell, formula);
}

function withMonths(formula: string, { node, core, scale, by, months }: Projection, whole: number): string {
  const [start, end] = placeOf(months ?? node, formula);
  const written = by === 'annualize' ? String(whole) : productOf(core, whole) + (scale === 100 ? '*100' : '');
  return formula.slice(0, start) + written + formula.slice(end);
}

/** A rate of a year needs nothing. */
const productOf = (core: string, months: number): string =>
  months === 12 ? core : `TURNOVER.ANNUALIZE(${core},${months})`;
