import { addressOf, cellAddress } from '../../formulas/area';
import { netChangeFrom, type WrittenNetChange } from '../../formulas/handwrittenNetChange';
import { turnoverFormula } from '../../formulas/turnoverFormula';
import type { ChurnNetFacts } from '../../locales/audit/en-US/churnNet';
import type { Book, FormulaGroup, Place } from '../book';
import { changeOf, findingIn, type CellChange } from '../finding';
import { headingAbove, headingLeft } from '../rates/cellHeadings';
import { countAt, countBeside } from '../rates/countBeside';
import { countedTerms } from '../rates/handwrittenRates';
import { saysNet, saysTurnoverRate } from '../rates/headWords';
import type { CountedCells } from '../rates/onePeriod';
import type { Rule } from '../rule';

/** (opening − closing) ÷ opening called turnover or churn, although people came in as well: those make up for leavers. */
export const churnNet: Rule<'churn-net'> = {
  id: 'churn-net',
  *find(book) {
    for (const group of book.groups) {
      const isPossible = group.formula.includes('/') && group.formula.length < longest;
      const change = isPossible ? netChangeFrom(group.formula, group.tree) : null;
      if (change) yield* findIn(book, group, change);
      yield undefined;
    }
  },
};

const longest = 600;
const cellsAtOnce = 200;

function* findIn(book: Book, group: FormulaGroup, change: WrittenNetChange) {
  const found: { cell: Place; facts: ChurnNetFacts; suggested: string | null }[] = [];
  for (const [i, cell] of group.cells.entries()) {
    if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    const one = netChangeAt(book, group, cell, change);
    if (one) found.push({ cell, ...one });
  }
  if (found.length === 0) return;
  const [first] = found;
  const fix = found.flatMap(({ cell, suggested }): CellChange[] =>
    suggested === null ? [] : [changeOf(group.sheet, cell, suggested)],
  );
  yield findingIn(
    'churn-net',
    group,
    {
      severity: 'wrong',
      facts: { ...first.facts, cells: found.length },
      formulaSuggested: first.suggested,
      fix: fix.length > 0 ? fix : null,
    },
    found.map(({ cell }) => cell),
  );
}

function netChangeAt(book: Book, group: FormulaGroup, cell: Place, change: WrittenNetChange) {
  const heading = rateHeading(group, cell);
  if (heading === null) return null;
  const headcounts = headcountsOf(book, group, cell, change);
  if (!headcounts) return null;
  const { sheet, area, role } = headcounts.opening;
  const [opening, closing] = [countAt(sheet, area), countAt(headcounts.closing.sheet, headcounts.closing.area)];
  if (opening === null || closing === null || opening <= 0) return null;
  const leaversAt = countBeside(sheet, area, 'leavers', role.isAbove);
  const hires = countAt(sheet, countBeside(sheet, area, 'hires', role.isAbove));
  const counted = countAt(sheet, leaversAt);
  const leavers = counted ?? (hires === null ? null : opening + hires - closing);
  if (leavers === null || leavers - (opening - closing) <= noise || leavers <= 0) return null;
  const isCustomers = role.isCustomers || headcounts.closing.role.isCustomers;
  const addsUp = hires === null || Math.abs(opening + hires - leavers - closing) <= noise;
  const openingText = addressOf(area, sheet === group.sheet ? undefined : sheet.name);
  const call =
    leaversAt &&
    turnoverFormula(isCustomers ? 'CHURN' : 'OPENBASE', {
      leavers: addressOf({ ...leaversAt, rowCount: 1, columnCount: 1 }, sheet === group.sheet ? undefined : sheet.name),
      opening: openingText,
    });
  const facts: ChurnNetFacts = {
    cell: cellAddress(cell.row, cell.column),
    cells: 1,
    heading,
    isCustomers,
    opening,
    closing,
    hires: hires ?? leavers - (opening - closing),
    leavers,
    net: (opening - closing) / opening,
    right: leavers / opening,
    suggested: call,
  };
  return { facts, suggested: call && addsUp ? inPlace(group, change, call) : null };
}

/** Counts of people that differ by less are the same. */
const noise = 1e-9;

/** The text that calls the result turnover or churn; null where it says net, or something else. */
function rateHeading({ sheet }: FormulaGroup, { row, column }: Place): string | null {
  const headings = [headingAbove(sheet, row, column), headingLeft(sheet, row, column)].filter((each) => each !== null);
  if (headings.some(({ text }) => saysNet(text))) return null;
  return headings.find(({ text }) => saysTurnoverRate(text))?.text ?? null;
}

interface Headcounts {
  readonly opening: CountedCells;
  readonly closing: CountedCells;
}

/** The two headcounts of the same period, where the base is the first of them or their mean. */
function headcountsOf(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  { ratio, form, scale }: WrittenNetChange,
): Headcounts | null {
  const upper = countedTerms(book, group, cell, ratio.upper);
  const lower = upper && countedTerms(book, group, cell, ratio.lower);
  if (!upper || lower?.length !== 1 || ratio.factor !== scale) return null;
  const [base] = lower;
  const [first, second] = form === 'difference' ? upper : [base, upper[0]];
  const signs = form === 'difference' ? first.term.sign === 1 && second.term.sign === -1 : upper.length === 1;
  if (!signs || first.role.role !== 'opening' || second.role.role !== 'closing') return null;
  const isSame =
    base.sheet === first.sheet && base.area.row === first.area.row && base.area.column === first.area.column;
  const isOfOneLine = first.role.isAbove
    ? first.area.row === second.area.row
    : first.area.column === second.area.column;
  return isSame && isOfOneLine && first.role.isAbove === second.role.isAbove
    ? { opening: first, closing: second }
    : null;
}

function inPlace({ formula }: FormulaGroup, { start, end, scale }: WrittenNetChange, call: string): string | null {
  const [before, after] = [formula.slice(0, start), formula.slice(end)];
  // A condition around it names cells of the first formula, which copies do not share.
  if (/[A-Z]\$?\d/.test(before + after)) return call + (scale === 100 ? '*100' : '');
  return `${before}${call.slice(1)}${scale === 100 ? '*100' : ''}${after}`;
}
