import { remainderFrom, type WrittenRemainder } from '../../formulas/handwrittenRemainder';
import { cellAddress } from '../../formulas/area';
import type { RetentionFromTurnoverFacts } from '../../locales/audit/en-US/retentionFromTurnover';
import type { Book, FormulaGroup, Place } from '../book';
import { findingAt, type Severity } from '../finding';
import { isTurnoverFunction, rateOfCall, rateOfCell, type KnownRate } from '../rateCells';
import { headingAbove, headingLeft } from '../rates/cellHeadings';
import { roleOfCell } from '../rates/cellRoles';
import { countAt, countBeside } from '../rates/countBeside';
import { handwrittenRateAt } from '../rates/handwrittenRates';
import { saysRetention } from '../rates/headWords';
import { referredCells } from '../rates/referredCells';
import type { Rule } from '../rule';

/** 1 − turnover shown as retention: leavers who were hired in the period are in the one and not in the other. */
export const retentionFromTurnover: Rule<'retention-from-turnover'> = {
  id: 'retention-from-turnover',
  *find(book) {
    for (const group of book.groups) {
      const remainder = group.formula.includes('-') ? remainderFrom(group.formula, group.tree) : null;
      if (remainder) yield* findIn(book, group, remainder);
      yield undefined;
    }
  },
};

const cellsAtOnce = 200;

function* findIn(book: Book, group: FormulaGroup, remainder: WrittenRemainder) {
  const found: { cell: Place; severity: Severity; facts: RetentionFromTurnoverFacts }[] = [];
  for (const [i, cell] of group.cells.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    const heading = retentionHeading(group, cell);
    const isDirect = remainder.rate !== null;
    const rate = heading || isDirect ? rateTakenAway(book, group, cell, remainder) : null;
    const facts = rate && factsOf(group, cell, remainder, rate, heading);
    if (facts) found.push({ cell, facts, severity: (facts.turnover ?? 0) > 1 ? 'wrong' : 'check' });
  }
  for (const severity of ['wrong', 'check'] as const) {
    const same = found.filter((one) => one.severity === severity);
    if (same.length === 0) continue;
    const cells = same.map(({ cell }) => cell);
    const facts = { ...same[0].facts, cells: same.length };
    const what = same.length === found.length ? group.key : `${group.key} ${severity}`;
    yield findingAt('retention-from-turnover', group.sheet, cells, { severity, facts }, what);
  }
}

function retentionHeading({ sheet }: FormulaGroup, { row, column }: Place): string | null {
  const headings = [headingAbove(sheet, row, column), headingLeft(sheet, row, column)];
  return headings.find((heading) => heading && saysRetention(heading.text))?.text ?? null;
}

type TakenAway = Pick<KnownRate, 'method' | 'scale' | 'isChurn' | 'inputs'>;

/** The turnover rate that is taken from the whole. 1 − churn of customers is what their retention is by definition. */
function rateTakenAway(book: Book, group: FormulaGroup, cell: Place, remainder: WrittenRemainder): TakenAway | null {
  const known = anyRate(book, group, cell, remainder);
  return known && known.scale === remainder.scale && !known.isChurn ? known : null;
}

function anyRate(book: Book, group: FormulaGroup, cell: Place, remainder: WrittenRemainder): TakenAway | null {
  const { rate, cell: written, ratio } = remainder;
  if (rate) return isTurnoverFunction(rate.call.id) ? rateOfCall(book, group, cell, rate) : null;
  const from = written && referredCells(book, group, cell, written);
  if (from) return rateOfCell(book, from.sheet, from.area.row, from.area.column);
  const handwritten = ratio && handwrittenRateAt(book, group, cell, ratio);
  if (!handwritten || handwritten.leavers.isDerived) return null;
  const { method, scale, isCustomers, leavers, opening, hires } = handwritten;
  return { method, scale, isChurn: isCustomers, inputs: { leavers: leavers.cells[0], opening, hires } };
}

/** null where nobody was hired, so that the one is the other. */
function factsOf(
  group: FormulaGroup,
  cell: Place,
  remainder: WrittenRemainder,
  rate: TakenAway,
  heading: string | null,
): RetentionFromTurnoverFacts | null {
  const shown = group.sheet.value(cell.row, cell.column);
  const retention = typeof shown === 'number' ? shown / (remainder.scale * remainder.outerFactor) : null;
  const { leavers, opening, hires } = countsOf(rate);
  if (hires === 0 && rate.method === 'opening') return null;
  const isKnown = leavers !== null && opening !== null && hires !== null && opening > 0 && leavers <= opening + hires;
  return {
    cell: cellAddress(cell.row, cell.column),
    cells: 1,
    heading,
    retention,
    turnover: retention === null ? null : 1 - retention,
    leavers,
    hires,
    opening,
    // All leavers may have been there at the start, or as many as possible of those hired since.
    lowest: isKnown ? Math.max(0, opening - leavers) / opening : null,
    highest: isKnown ? (opening - Math.max(0, leavers - hires)) / opening : null,
  };
}

function countsOf({ inputs }: TakenAway): Record<'leavers' | 'opening' | 'hires', number | null> {
  const { leavers } = inputs;
  const isOne = leavers && leavers.area.rowCount * leavers.area.columnCount === 1;
  if (!isOne) return { leavers: null, opening: null, hires: null };
  const { sheet, area } = leavers;
  const isAbove = roleOfCell(sheet, area.row, area.column)?.isAbove ?? true;
  const count = (name: 'opening' | 'hires') =>
    countAt(inputs[name]?.sheet ?? sheet, inputs[name]?.area ?? countBeside(sheet, area, name, isAbove));
  return { leavers: countAt(sheet, area), opening: count('opening'), hires: count('hires') };
}
