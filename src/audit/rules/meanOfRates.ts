import { handwrittenMeanFrom, type WrittenMean } from '../../formulas/handwrittenMean';
import { addressOf, cellAddress, type Area } from '../../formulas/area';
import type { MeanOfRatesFacts } from '../../locales/audit/en-US/meanOfRates';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { changeOf, findingAt, type Severity } from '../finding';
import { rateOfCell, type KnownRate } from '../rateCells';
import { rateOfAllGroups, rateOfAllPeriods, type CombinedRate } from '../rates/combinedRate';
import { kindOfLines } from '../rates/kindOfLines';
import { referredCells } from '../rates/referredCells';
import { isSumOfRates, labelsLeft } from '../rates/sumOfRates';
import type { Rule } from '../rule';

/** Means of turnover rates: of several months, where leavers add up and headcount does not, or of groups of different size; and sums of the rates of months. */
export const meanOfRates: Rule<'mean-of-rates'> = {
  id: 'mean-of-rates',
  *find(book) {
    for (const group of book.groups) {
      const mean = meanIn(group);
      if (mean) yield* findIn(book, group, mean);
      yield undefined;
    }
  },
};

const longest = 2_000;

function meanIn({ formula, tree }: FormulaGroup): WrittenMean | null {
  const isPossible = formula.length <= longest && /AVERAGE|SUBTOTAL|SUM\(|[/+]/i.test(formula);
  return isPossible ? handwrittenMeanFrom(formula, tree) : null;
}

const cellsAtOnce = 100;

function* findIn(book: Book, group: FormulaGroup, mean: WrittenMean) {
  const found: MeanOf[] = [];
  for (const [i, cell] of group.cells.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    const one = meanAt(book, group, cell, mean);
    if (one) found.push(one);
  }
  for (const severity of ['wrong', 'check'] as const) {
    const same = found.filter((one) => one.severity === severity);
    if (same.length === 0) continue;
    const cells = same.map(({ cell }) => cell);
    const fix = same.flatMap(({ cell, suggested }) => (suggested ? [changeOf(group.sheet, cell, suggested)] : []));
    yield findingAt(
      'mean-of-rates',
      group.sheet,
      cells,
      {
        severity,
        facts: { ...same[0].facts, cells: same.length },
        formulaSuggested: same[0].suggested,
        fix: fix.length > 0 ? fix : null,
      },
      same.length === found.length ? group.key : `${group.key} ${severity}`,
    );
  }
}

interface MeanOf {
  readonly cell: Place;
  readonly severity: Severity;
  readonly facts: MeanOfRatesFacts;
  readonly suggested: string | null;
}

interface RateAt extends Place {
  readonly known: KnownRate;
}

function meanAt(book: Book, group: FormulaGroup, cell: Place, mean: WrittenMean): MeanOf | null {
  const from = cellsAt(book, group, cell, mean);
  const rates = from && ratesIn(book, from);
  if (!rates || rates.length < 2) return null;
  const [{ known: first }] = rates;
  const shown = group.sheet.value(cell.row, cell.column);
  const innerScale = first.scale * mean.factor;
  const value = typeof shown === 'number' ? shown / (innerScale * mean.outerFactor) : null;
  const kind = kindOfLines(from.sheet, rates);
  if (mean.isSum && !(kind === 'periods' && isSumOfRates(group, cell, from.sheet, rates))) return null;
  const combined = combinedRate(kind, rates, group);
  if (combined && value !== null && Math.abs(combined.value - value) < sameEnough) return null;
  const isSure = combined !== null && value !== null && !mean.isChosen && !saysMonthly(group, cell);
  return {
    cell,
    severity: isSure ? 'wrong' : 'check',
    suggested: isSure ? inPlace(group.sheet.formula(cell.row, cell.column), group, mean, combined, innerScale) : null,
    facts: {
      cell: cellAddress(cell.row, cell.column),
      cells: 1,
      rates: from.areas
        .map((area) => addressOf(area, from.sheet === group.sheet ? undefined : from.sheet.name))
        .join(', '),
      count: rates.length,
      kind,
      isSum: mean.isSum,
      isChurn: first.isChurn,
      mean: value,
      right: combined?.value ?? null,
      functionId: combined?.functionId ?? null,
      suggested: combined?.formula ?? null,
      lowest: Math.min(...rates.map(({ known }) => known.value ?? NaN)),
      highest: Math.max(...rates.map(({ known }) => known.value ?? NaN)),
    },
  };
}

/** Smaller differences do not show. */
const sameEnough = 1e-6;
const mostRates = 400;

interface MeanCells {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

/** The cells the mean is of, as long as they are on one sheet and not too many to be rates of periods or groups. */
function cellsAt(book: Book, group: FormulaGroup, cell: Place, { cells, divisor }: WrittenMean): MeanCells | null {
  let sheet: BookSheet | null = null;
  const areas: Area[] = [];
  let count = 0;
  for (const written of cells) {
    const found = referredCells(book, group, cell, written);
    if (!found || (sheet && found.sheet !== sheet)) return null;
    sheet = found.sheet;
    count += found.area.rowCount * found.area.columnCount;
    if (count > mostRates) return null;
    areas.push(found.area);
  }
  return sheet && (divisor === null || divisor === count) ? { sheet, areas } : null;
}

/** The rates in the cells of a mean; null where one of them is something else. */
function ratesIn(book: Book, { sheet, areas }: MeanCells): RateAt[] | null {
  const rates: RateAt[] = [];
  for (const { row, column, rowCount, columnCount } of areas)
    for (let i = 0; i < rowCount; i++)
      for (let j = 0; j < columnCount; j++) {
        const at = { row: row + i, column: column + j };
        if (typeof sheet.value(at.row, at.column) !== 'number') continue;
        const known = rateOfCell(book, sheet, at.row, at.column);
        if (!known || (rates.length > 0 && known.scale !== rates[0].known.scale)) return null;
        rates.push({ ...at, known });
      }
  return rates;
}

function combinedRate(
  kind: MeanOfRatesFacts['kind'],
  rates: readonly RateAt[],
  { sheet }: FormulaGroup,
): CombinedRate | null {
  const known = rates.map((rate) => rate.known);
  if (kind === 'unknown') return null;
  return kind === 'groups' ? rateOfAllGroups(known, sheet) : rateOfAllPeriods(known, sheet);
}

/** "Average per month" says itself that it is no rate of the whole. */
const saysMonthly = (group: FormulaGroup, cell: Place): boolean =>
  labelsLeft(group, cell).some((label) => monthly.test(label));

const monthly = /\b(monthly|quarterly|per (month|quarter)|a month)\b|月均|月平均|每月|季均|季平均|每季/i;

/** The function in place of the mean, with what stands around it. The places are those of the group's first formula. */
function inPlace(
  formula: unknown,
  group: FormulaGroup,
  { start, end }: WrittenMean,
  combined: CombinedRate,
  innerScale: number,
): string {
  const [before, after] = [group.formula.slice(0, start), group.formula.slice(end)];
  const call = `${combined.formula.slice(1)}${innerScale === 100 ? '*100' : ''}`;
  // What stands around may refer to cells itself: then only the first formula is known to be right.
  return formula === group.formula || !/[A-Z]\$?\d/.test(before + after)
    ? `${before}${call}${after}`
    : combined.formula;
}
