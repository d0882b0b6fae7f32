import { cellAddress } from '../../formulas/area';
import { copiedFormula, copiesOf } from '../../formulas/references';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import type { HandwrittenRateFacts } from '../../locales/audit/en-US/handwrittenRate';
import type { Book, FormulaGroup, Place } from '../book';
import { countRangesOf, type CountRange } from '../countRanges';
import { changeOf, findingAt, findingIn, type CellChange, type Finding } from '../finding';
import { rangeFaultAt } from '../rangeFaultAt';
import type { Rule } from '../rule';
import { copiedRateAt, goesOn, type CopiedRate } from '../rates/copiedRates';
import { differencesIn, type Differing } from '../rates/copiedValues';
import { ratioOfGroup } from '../rates/handwrittenRates';
import { writtenValue } from '../rates/handwrittenValue';
import { suggestedCall, type SuggestedCall } from '../rates/suggestedCall';

/** Rates of leavers that people wrote by hand: names their method, and offers the function that gives the same number. */
export const handwrittenRate: Rule<'handwritten-rate'> = {
  id: 'handwritten-rate',
  *find(book) {
    for (const group of book.groups) {
      const ratio = mentionsTurnover(group.formula) ? null : ratioOfGroup(group);
      // What this add-in writes for sharing refuses wrong counts by itself.
      if (ratio && !ratio.isRefusing) yield* findIn(book, group);
      yield undefined;
    }
  },
};

const cellsAtOnce = 300;

/** One finding for each method: the same formula may stand under other headings. */
function* findIn(book: Book, group: FormulaGroup): Generator<Finding<'handwritten-rate'> | undefined> {
  const byMethod = new Map<string, CopiedRate[]>();
  const copiedInColumn: (CopiedRate | null | undefined)[] = [];
  const ranges = countRangesOf(book, group);
  for (const [i, cell] of group.cells.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    // A rate of the wrong cells is to be put right, not to be kept: that is said by a rule of its own.
    if (ranges.length > 0 && isOfWrongCells(group, cell, ranges)) continue;
    const above = copiedInColumn[cell.column];
    if (above && goesOn(book, group, above, cell)) {
      above.cells.push(cell);
      continue;
    }
    const copied = (copiedInColumn[cell.column] = copiedRateAt(book, group, cell));
    if (!copied) continue;
    const kind = `${copied.rate.method}${copied.rate.isCustomers ? ' churn' : ''}`;
    const same = byMethod.get(kind);
    if (same) same.push(copied);
    else byMethod.set(kind, [copied]);
  }
  for (const [kind, rates] of byMethod) {
    const checked = yield* checkedCells(book, group, rates);
    const cells = rates.flatMap((rate) => rate.cells);
    yield byMethod.size === 1
      ? findingIn('handwritten-rate', group, checked, cells)
      : findingAt('handwritten-rate', group.sheet, cells, checked, `${group.key} ${kind}`);
  }
}

function isOfWrongCells(group: FormulaGroup, cell: Place, ranges: readonly CountRange[]): boolean {
  const fault = rangeFaultAt(group, cell, ranges);
  return fault !== null && fault.kind !== 'short';
}

function* checkedCells(book: Book, group: FormulaGroup, rates: readonly CopiedRate[]) {
  const [
    {
      rate,
      cells: [first],
    },
  ] = rates;
  const call = suggestedCall(rate, group);
  const copies = call && copiesOf(call.formula);
  const fix: CellChange[] = [];
  const differing: Differing[] = [];
  let looked = 0;
  for (const copied of call && copies ? rates : []) {
    const differenceAt = differencesIn(book, group, copied, call!, first);
    for (const [i, cell] of copied.cells.entries()) {
      if (++looked % cellsAtOnce === 0) yield undefined;
      const different = differenceAt(cell, i);
      const formula = different ? null : copies!(...group.offset(cell));
      if (different) differing.push(different);
      else if (formula !== null) fix.push(changeOf(group.sheet, cell, formula));
    }
  }
  const suggested = call && copiedFormula(call.formula, ...group.offset(first));
  return {
    severity: 'note' as const,
    facts: factsOf(book, group, rates, call, suggested, differing),
    formulaSuggested: suggested,
    fix: fix.length > 0 ? fix : null,
  };
}

function factsOf(
  book: Book,
  group: FormulaGroup,
  rates: readonly CopiedRate[],
  call: SuggestedCall | null,
  suggested: string | null,
  differing: readonly Differing[],
): HandwrittenRateFacts {
  const { rate, cell } = shownRate(book, group, rates);
  const [different] = differing;
  return {
    cell: cellAddress(cell.row, cell.column),
    cells: rates.reduce((sum, { cells }) => sum + cells.length, 0),
    method: rate.method,
    isChurn: rate.isCustomers,
    ...writtenValue(book, group, cell, rate),
    leaversHeading: rate.leavers.cells[0].role.text,
    functionId: call?.id ?? null,
    suggested,
    differing: differing.length,
    difference: different
      ? { cell: cellAddress(different.at.row, different.at.column), now: different.now, then: different.then }
      : null,
  };
}

/** A line that is not filled in yet says nothing; the first with a number does. */
function shownRate(book: Book, group: FormulaGroup, rates: readonly CopiedRate[]) {
  let looked = 0;
  for (const { rate, cells } of rates)
    for (const cell of cells) {
      if (looked++ >= cellsAtOnce) break;
      if ((writtenValue(book, group, cell, rate).rate ?? 0) > 0) return { rate, cell };
    }
  return { rate: rates[0].rate, cell: rates[0].cells[0] };
}
