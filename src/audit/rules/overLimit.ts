import { cellAddress } from '../../formulas/area';
import { rateFormulaFrom, type RateFormula } from '../../formulas/rateFormula';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import { isOverLimit } from '../../turnover/comparison';
import type { Book, FormulaGroup } from '../book';
import { findingIn, type Finding } from '../finding';
import { inLots } from '../lots';
import { rateParts } from '../rateParts';
import { rateResults, type RateResult } from '../rateResults';
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
      const over = yield* overIn(group, source, book.snapshot.limit);
      if (over.length > 0) yield findingOf(book, group, over);
    }
  },
};

/** Spilled results stand where the arguments of their own formula put them. */
function* overIn(
  { sheet, cells }: FormulaGroup,
  first: RateFormula,
  limit: number,
): Generator<undefined, RateResult[]> {
  const over = yield* inLots(cells, (formulaAt) => {
    const source = first.isSpilled ? rateFormulaFrom(String(sheet.formula(formulaAt.row, formulaAt.column))) : first;
    return source ? rateResults(source, formulaAt, sheet.cells).filter(({ rate }) => isOverLimit(rate, limit)) : [];
  });
  return over.flat();
}

function findingOf(book: Book, group: FormulaGroup, over: readonly RateResult[]): Finding<'over-limit'> {
  const [first] = over;
  return findingIn(
    'over-limit',
    group,
    {
      severity: 'check',
      facts: {
        cell: cellAddress(first.row, first.column),
        cells: over.length,
        rate: first.rate,
        highest: over.reduce((highest, { rate }) => Math.max(highest, rate), 0),
        limit: book.snapshot.limit,
        ...rateParts(book, group.sheet, first),
      },
    },
    over,
  );
}
