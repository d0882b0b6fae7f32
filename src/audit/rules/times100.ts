import { cellAddress } from '../../formulas/area';
import { copiesOf } from '../../formulas/references';
import { functionName } from '../../formulas/syntax';
import type { Times100Facts } from '../../locales/audit/en-US/times100';
import type { Book, FormulaGroup, Place } from '../book';
import { changeOf, findingIn, type Finding, type Severity } from '../finding';
import { inLots } from '../lots';
import { rateOfCell } from '../rateCells';
import { rateOfGroup } from '../rates/spilledRates';
import { sampleOf } from '../inputs/sample';
import { comparisonsIn, type Comparison } from '../scale/comparisons';
import { showsPercent } from '../scale/percentFormat';
import { scaledRateIn, type ScaledRate } from '../scale/ratesIn';
import { timesHundredIn, withoutHundred, type TimesHundred } from '../scale/timesHundred';
import type { Rule } from '../rule';

/** A rate that is multiplied by 100 twice, or a fraction compared with a percentage. */
export const times100: Rule<'times-100'> = {
  id: 'times-100',
  *find(book) {
    for (const group of book.groups) {
      if (group.formula.length > longest) continue;
      if (/100/.test(group.formula)) yield* shownTwice(book, group);
      if (/[<>=]/.test(group.formula.slice(1))) yield* compared(book, group);
    }
  },
};

const longest = 1_000;
const cellsAtOnce = 100;

type Found = Finding<'times-100'> | undefined;

/** The cells whose format, or a TEXT around the product, shows a number already multiplied by 100 as a percentage. */
function* shownTwice(book: Book, group: FormulaGroup): Generator<Found> {
  const products = group.tree ? timesHundredIn(group.tree) : [];
  // Multiplied twice on purpose, or by a hundred of something else.
  if (products.length !== 1) return;
  const [product] = products;
  const isText = product.around.some(isPercentText);
  const sample = sampleOf(group.cells).map((cell) => isScaledRate(book, group, cell, product));
  if (!sample.includes(true)) return;
  const isSure = !sample.includes(false);
  const cells: Place[] = [];
  for (const [i, cell] of group.cells.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    if (!isText && !showsPercent(group.sheet.format(cell.row, cell.column))) continue;
    if (isSure || isScaledRate(book, group, cell, product)) cells.push(cell);
  }
  const [first] = cells;
  if (!first) return;
  const value = group.sheet.value(first.row, first.column);
  const number = typeof value === 'number' ? value : null;
  yield* found(group, cells, withoutHundred(group.formula, product), 'wrong', {
    kind: 'shown',
    cell: cellAddress(first.row, first.column),
    rateCell: '',
    rate: number === null ? null : number / 100,
    shown: number,
    limit: 100,
  });
}

/** TEXT(…,"0.0%") */
function isPercentText(node: TimesHundred['around'][number]): boolean {
  if (node.type !== 'CallExpression' || functionName(node) !== 'TEXT') return false;
  const format = node.arguments[1];
  return format?.type === 'Literal' && typeof format.value === 'string' && showsPercent(format.value);
}

/** Whether what is multiplied is a turnover rate, and a fraction before. */
function isScaledRate(book: Book, group: FormulaGroup, cell: Place, { inner, isPart }: TimesHundred): boolean {
  const own = rateOfGroup(group);
  if (own) return own.scale === 100;
  if (!isPart && scaledRateIn(book, group, cell, inner)?.scale === 1) return true;
  const rate = rateOfCell(book, group.sheet, cell.row, cell.column);
  return rate?.source === 'handwritten' && rate.scale === 100;
}

/** Fractions are seldom over 5, which is 500%. */
const leastPercentage = 5;

function* compared(book: Book, group: FormulaGroup): Generator<Found> {
  if (!group.tree) return;
  for (const comparison of comparisonsIn(group.tree, group.formula)) {
    const { limit } = comparison;
    const wanted = limit >= leastPercentage ? 1 : limit > 0 && limit <= 1 ? 100 : null;
    if (wanted === null) continue;
    if (!sampleOf(group.cells).some((cell) => scaledRateIn(book, group, cell, comparison.side))) continue;
    const cells: Place[] = [];
    let firstRate: ScaledRate | null = null;
    for (const [i, cell] of group.cells.entries()) {
      if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
      const rate = scaledRateIn(book, group, cell, comparison.side);
      if (rate?.scale !== wanted) continue;
      firstRate ??= rate;
      cells.push(cell);
    }
    if (!firstRate) continue;
    const isFraction = wanted === 1;
    yield* found(group, cells, withLimit(group.formula, comparison, isFraction), isFraction ? 'wrong' : 'check', {
      kind: isFraction ? 'compared' : 'againstOne',
      cell: cellAddress(cells[0].row, cells[0].column),
      rateCell: rateCellOf(group, firstRate),
      rate: firstRate.value === null ? null : firstRate.value / firstRate.scale,
      shown: firstRate.value,
      limit,
    });
    return;
  }
}

function rateCellOf(group: FormulaGroup, { at }: ScaledRate): string {
  return at ? cellAddress(at.row, at.column, at.sheet === group.sheet ? undefined : at.sheet.name) : '';
}

/** 80 as 80%; 1, where percentages are plain numbers, as 100. */
function withLimit(formula: string, { start, end, limit }: Comparison, isFraction: boolean): string {
  const written = isFraction ? `${formula.slice(start, end)}%` : String(Number((limit * 100).toPrecision(12)));
  return formula.slice(0, start) + written + formula.slice(end);
}

function* found(
  group: FormulaGroup,
  cells: readonly Place[],
  suggested: string,
  severity: Severity,
  facts: Omit<Times100Facts, 'count'>,
): Generator<Found> {
  const copies = copiesOf(suggested);
  const changes = yield* inLots(cells, (cell) => {
    const after = copies(...group.offset(cell));
    return after === null ? null : changeOf(group.sheet, cell, after);
  });
  const all = changes.every((change) => change !== null) ? changes : null;
  yield findingIn(
    'times-100',
    group,
    {
      severity,
      facts: { ...facts, count: cells.length },
      formulaSuggested: all && String(all[0].after),
      // Which of the two was meant where a percentage is compared with 1 only its writer knows.
      fix: severity === 'wrong' ? all : null,
    },
    cells,
  );
}
