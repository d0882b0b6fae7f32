import { cellAddress, referenceFrom } from '../../formulas/area';
import { comparedPairsIn, type ComparedPair, type ComparedSide } from '../../formulas/comparedPairs';
import { argumentOf } from '../../formulas/turnoverCall';
import { turnoverFormula } from '../../formulas/turnoverFormula';
import type { MonthlyAgainstAnnualFacts } from '../../locales/audit/en-US/monthlyAgainstAnnual';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { findingIn } from '../finding';
import { rateOfCall, rateOfCell, type KnownRate } from '../rateCells';
import { headingAbove, headingLeft } from '../rates/cellHeadings';
import { labelOf } from '../rates/lineLabels';
import { referredCells } from '../rates/referredCells';
import { saysAnnual, saysLongerThanMonth } from '../rates/yearWords';
import type { Rule } from '../rule';

/** The rate of one month held against a target or reference for a whole year: it looks twelve times too good. */
export const monthlyAgainstAnnual: Rule<'monthly-against-annual'> = {
  id: 'monthly-against-annual',
  *find(book) {
    for (const group of book.groups) {
      const isPossible = /[-<>/]/.test(group.formula) && group.formula.length < longest;
      const pairs = isPossible ? comparedPairsIn(group.formula, group.tree) : [];
      if (pairs.length <= mostPairs) yield* findIn(book, group, pairs);
      yield undefined;
    }
  },
};

const longest = 1_000;
const mostPairs = 8;
const cellsAtOnce = 200;

function* findIn(book: Book, group: FormulaGroup, pairs: readonly ComparedPair[]) {
  for (const pair of pairs)
    for (const [monthly, annual] of [
      [pair.left, pair.right],
      [pair.right, pair.left],
    ]) {
      // A target divided by a rate, or less a rate, is read the other way round.
      if (pair.how === 'divided' && monthly === pair.right) continue;
      const found: { cell: Place; facts: MonthlyAgainstAnnualFacts }[] = [];
      for (const [i, cell] of group.cells.entries()) {
        if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
        const facts = factsAt(book, group, cell, pair, monthly, annual);
        if (facts) found.push({ cell, facts });
      }
      if (found.length === 0) continue;
      const cells = found.map(({ cell }) => cell);
      const facts = { ...found[0].facts, cells: found.length };
      const formulaSuggested = cells[0] === group.cells[0] ? annualized(group, monthly) : null;
      yield findingIn('monthly-against-annual', group, { severity: 'check', facts, formulaSuggested }, cells);
      return;
    }
}

function factsAt(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  { how }: ComparedPair,
  monthly: ComparedSide,
  annual: ComparedSide,
): MonthlyAgainstAnnualFacts | null {
  const target = annualNumber(book, group, cell, annual);
  const rate = target && monthlyRate(book, group, cell, monthly);
  if (!target || !rate) return null;
  return { cell: cellAddress(cell.row, cell.column), cells: 1, how, ...rate, ...target };
}

type RateFacts = Pick<MonthlyAgainstAnnualFacts, 'rateCell' | 'rateHeading' | 'month' | 'rate'>;

/** The rate of a single month; null for every other number. */
function monthlyRate(book: Book, group: FormulaGroup, cell: Place, side: ComparedSide): RateFacts | null {
  const from = side.cells && referredCells(book, group, cell, side.cells);
  const at = from ? { sheet: from.sheet, ...from.area } : { sheet: group.sheet, ...cell };
  const known = from
    ? rateOfCell(book, at.sheet, at.row, at.column)
    : side.rate && rateOfCall(book, group, cell, side.rate);
  if (!known || !isOfOneLine(known)) return null;
  const headings = [headingAbove(at.sheet, at.row, at.column), headingLeft(at.sheet, at.row, at.column)];
  const month = [true, false]
    .map((isAbove) => labelOf(at.sheet, at.row, at.column, isAbove))
    .find((label) => label?.period === 'month');
  if (!month) return null;
  const heading = headings.find((each) => each && each.text !== String(month.text))?.text ?? '';
  if (from && saysLongerThanMonth(heading)) return null;
  return {
    rateCell: from ? cellAddress(at.row, at.column) : null,
    rateHeading: heading,
    month: typeof month.text === 'string' ? month.text : '',
    rate: known.value,
  };
}

/** Functions whose rates are of more months than one. */
const longer = new Set(['ROLLING', 'YTD', 'ROSTER.RATE', 'POOLED']);

/** A range that grows from row to row is of one month in its first row only. */
function isOfOneLine({ call, handwritten, inputs, isProjected }: KnownRate): boolean {
  if (isProjected || (call && longer.has(call.id))) return false;
  const leavers = call && call.id !== 'PERIODRATES' ? argumentOf(call, 'leavers') : null;
  if (leavers?.kind === 'range' && leavers.text.includes(':')) return false;
  if (handwritten?.leavers.cells.some(({ term }) => term.isSum)) return false;
  return Object.values(inputs).every(({ area }) => area.rowCount * area.columnCount === 1);
}

type TargetFacts = Pick<MonthlyAgainstAnnualFacts, 'target' | 'targetHeading'>;

/** A number that a text beside it, or its name, says to be of a year. */
function annualNumber(book: Book, group: FormulaGroup, cell: Place, side: ComparedSide): TargetFacts | null {
  if (side.name !== null) return annualName(book, group.sheet, side.name);
  const from = side.cells && referredCells(book, group, cell, side.cells);
  if (!from || from.area.rowCount * from.area.columnCount !== 1) return null;
  const { sheet, area, header } = from;
  const target = sheet.value(area.row, area.column);
  if (typeof target !== 'number') return null;
  const texts = [
    header ?? headingAbove(sheet, area.row, area.column)?.text,
    headingLeft(sheet, area.row, area.column)?.text,
  ];
  const targetHeading = texts.find((text) => text !== undefined && saysAnnual(text));
  return targetHeading === undefined ? null : { target, targetHeading };
}

function annualName(book: Book, own: BookSheet, name: string): TargetFacts | null {
  if (!saysAnnual(name)) return null;
  const meant = book.snapshot.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const reference = meant && referenceFrom(meant.formula);
  const sheet = reference && book.sheetNamed(reference.sheet, own);
  const value = sheet
    ? sheet.value(reference.area.row, reference.area.column)
    : Number(meant?.formula.replace('=', ''));
  return { target: typeof value === 'number' && !Number.isNaN(value) ? value : null, targetHeading: name };
}

/** The rate of the month carried on for a year, in place of the rate. */
const annualized = ({ formula }: FormulaGroup, { start, end, text }: ComparedSide): string =>
  `${formula.slice(0, start)}${turnoverFormula('ANNUALIZE', { rate: text, months: '1' }).slice(1)}${formula.slice(end)}`;
