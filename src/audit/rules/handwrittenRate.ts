import { cellAddress } from '../../formulas/area';
import { copiesOf } from '../../formulas/formulaCopies';
import { copiedFormula } from '../../formulas/references';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import type { HandwrittenRateFacts } from '../../locales/audit/en-US/handwrittenRate';
import type { Book, FormulaGroup, Place } from '../book';
import { changeOf, findingAt, findingIn, type CellChange, type Finding } from '../finding';
import type { Rule } from '../rule';
import { handwrittenRateAt, ratioOfGroup, type HandwrittenRate } from '../rates/handwrittenRates';
import { isSameRate, suggestedValue, writtenValue } from '../rates/handwrittenValue';
import { movedCall, suggestedCall, type SuggestedCall } from '../rates/suggestedCall';

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

interface RateAt {
  readonly cell: Place;
  readonly rate: HandwrittenRate;
}

const cellsAtOnce = 300;

/** One finding for each method: the same formula may stand under other headings. */
function* findIn(book: Book, group: FormulaGroup): Generator<Finding<'handwritten-rate'> | undefined> {
  const byMethod = new Map<string, RateAt[]>();
  let looked = 0;
  for (const cell of group.cells) {
    if (++looked % cellsAtOnce === 0) yield undefined;
    const rate = handwrittenRateAt(book, group, cell);
    if (!rate) continue;
    const kind = `${rate.method}${rate.isCustomers ? ' churn' : ''}`;
    const same = byMethod.get(kind);
    if (same) same.push({ cell, rate });
    else byMethod.set(kind, [{ cell, rate }]);
  }
  for (const [kind, rates] of byMethod) {
    const checked = yield* checkedCells(book, group, rates);
    const cells = rates.map(({ cell }) => cell);
    yield byMethod.size === 1
      ? findingIn('handwritten-rate', group, checked, cells)
      : findingAt('handwritten-rate', group.sheet, cells, checked, `${group.key} ${kind}`);
  }
}

interface Differing {
  readonly at: Place;
  readonly now: number | null;
  readonly then: number | null;
}

function* checkedCells(book: Book, group: FormulaGroup, rates: readonly RateAt[]) {
  const [first] = rates;
  const call = suggestedCall(first.rate, group);
  const copies = call && copiesOf(call.formula);
  const fix: CellChange[] = [];
  const differing: Differing[] = [];
  for (const [i, { cell, rate }] of rates.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    if (!call || !copies) break;
    const different = differenceAt(book, group, { cell, rate }, movedCall(call, first.cell, cell));
    const formula = different ? null : copies(...group.offset(cell));
    if (different) differing.push(different);
    else if (formula !== null) fix.push(changeOf(group.sheet, cell, formula));
  }
  const suggested = call && copiedFormula(call.formula, ...group.offset(first.cell));
  return {
    severity: 'note' as const,
    facts: factsOf(book, group, rates, call, suggested, differing),
    formulaSuggested: suggested,
    fix: fix.length > 0 ? fix : null,
  };
}

/** What the function would show in a cell where it is not what stands there now; null where nothing changes. */
function differenceAt(book: Book, group: FormulaGroup, { cell, rate }: RateAt, call: SuggestedCall): Differing | null {
  const now = writtenValue(book, group, cell, rate);
  const shown = group.sheet.value(cell.row, cell.column);
  // Where an IF around it shows something else, the fraction does not count.
  if (rate.ratio.isConditional && (typeof shown !== 'number' || shown === rate.ratio.alternative)) return null;
  const then = suggestedValue(rate, call, now);
  return isSameRate(now.rate, then) ? null : { at: cell, now: now.rate, then };
}

function factsOf(
  book: Book,
  group: FormulaGroup,
  rates: readonly RateAt[],
  call: SuggestedCall | null,
  suggested: string | null,
  differing: readonly Differing[],
): HandwrittenRateFacts {
  // A line that is not filled in yet says nothing; the first with a number does.
  const shown = rates
    .slice(0, cellsAtOnce)
    .find(({ cell, rate }) => (writtenValue(book, group, cell, rate).rate ?? 0) > 0);
  const { cell, rate } = shown ?? rates[0];
  const [different] = differing;
  return {
    cell: cellAddress(cell.row, cell.column),
    cells: rates.length,
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
