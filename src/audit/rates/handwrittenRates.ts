import { handwrittenRatioFrom, type WrittenRatio } from '../../formulas/handwritten';
import type { WrittenAmount, WrittenTerm } from '../../formulas/handwrittenQuotient';
import type { Method } from '../../turnover/method';
import type { Book, FormulaGroup, Place } from '../book';
import type { CellsRole } from './cellRoles';
import { roleOfCell } from './cellRoles';
import { isOnePeriod, type CountedCells, type RateInputs } from './onePeriod';
import { isAmongPeople } from './peopleWords';
import { referredCells, roleOf } from './referredCells';

/** A turnover rate that was written by hand, with the method it follows. */
export interface HandwrittenRate extends RateInputs {
  readonly ratio: WrittenRatio;
  /** All cells above and below the line. */
  readonly counted: readonly CountedCells[];
  readonly method: Method;
  /** Of the cell's value, and of the fraction inside of what it is wrapped in. */
  readonly scale: 1 | 100;
  readonly innerScale: 1 | 100;
  readonly isCustomers: boolean;
}

const ratios = new WeakMap<FormulaGroup, { readonly ratio: WrittenRatio | null }>();

/** The fraction that the formulas of a group come to; null where they are something else. */
export function ratioOfGroup(group: FormulaGroup): WrittenRatio | null {
  const known = ratios.get(group);
  if (known) return known.ratio;
  const isPossible = group.formula.includes('/') && group.formula.length <= longest;
  const ratio = isPossible ? handwrittenRatioFrom(group.formula, group.tree) : null;
  ratios.set(group, { ratio });
  return ratio;
}

/** Nobody writes a fraction of a few cells as long as this. */
const longest = 600;

/** The rate in one cell of a group, where the headings say that leavers are divided by the people of their period. */
export function handwrittenRateAt(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  ratio = ratioOfGroup(group),
): HandwrittenRate | null {
  if (!ratio) return null;
  const upper = countedTerms(book, group, cell, ratio.upper);
  const lower = upper && countedTerms(book, group, cell, ratio.lower);
  if (!lower) return null;
  const leavers = leaversOf(upper, ratio.upper);
  const base = leavers && baseOf(leavers, lower, ratio.lower);
  if (!base) return null;
  const innerScale = scaleOf(ratio.factor / base.factor);
  const scale = innerScale && scaleOf(innerScale * ratio.outerFactor);
  if (!innerScale || !scale) return null;
  const all = [...leavers.cells, ...lower];
  const isCustomers = all.some(({ role }) => role.isCustomers);
  if (isCustomers && base.method !== 'opening') return null;
  if (!all.some(({ role }) => role.isPeople) && !isAmongPeople(leavers.cells[0])) return null;
  const inputs: RateInputs = { leavers, ...base.inputs };
  if (!isOnePeriod(inputs, group.cells.length > 1)) return null;
  return { ...inputs, ratio, counted: all, method: base.method, scale, innerScale, isCustomers };
}

const scaleOf = (factor: number): 1 | 100 | null => {
  const rounded = Math.round(factor * 1e9) / 1e9;
  return rounded === 1 || rounded === 100 ? rounded : null;
};

/** The cells of an amount with what they hold; null where a heading says nothing of people counted. */
export function countedTerms(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  amount: WrittenAmount,
): CountedCells[] | null {
  const counted: CountedCells[] = [];
  for (const term of amount.terms) {
    const cells = countedCells(book, group, cell, term);
    if (!cells) return null;
    counted.push(...cells);
  }
  return counted;
}

function countedCells(book: Book, group: FormulaGroup, cell: Place, term: WrittenTerm): CountedCells[] | null {
  const cells = referredCells(book, group, cell, term.cells);
  if (!cells) return null;
  const role = roleOf(cells);
  const whole = { ...cells, term, isPart: false };
  if (role) return [{ ...whole, role }];
  const { row, column, rowCount, columnCount } = cells.area;
  if (rowCount * columnCount !== 2) return null;
  // Opening and closing may stand side by side: AVERAGE(B3:C3).
  const [first, second] = [
    roleOfCell(cells.sheet, row, column),
    roleOfCell(cells.sheet, row + rowCount - 1, column + columnCount - 1),
  ];
  const half = (role: CellsRole, isSecond: boolean): CountedCells => ({
    ...whole,
    role,
    isPart: true,
    area: {
      row: row + (isSecond ? rowCount - 1 : 0),
      column: column + (isSecond ? columnCount - 1 : 0),
      rowCount: 1,
      columnCount: 1,
    },
  });
  return first && second ? [half(first, false), half(second, true)] : null;
}

/** Cells headed as leavers; or opening + hires - closing, which comes to the same. */
function leaversOf(upper: readonly CountedCells[], { kind }: WrittenAmount): RateInputs['leavers'] | null {
  if (kind !== 'sum') return null;
  if (upper.every(({ role, term }) => role.role === 'leavers' && term.sign === 1))
    return { cells: upper, isDerived: false };
  if (upper.length !== 3) return null;
  const has = (role: string, sign: number) =>
    upper.some((cells) => cells.role.role === role && cells.term.sign === sign);
  return has('opening', 1) && has('hires', 1) && has('closing', -1) ? { cells: upper, isDerived: true } : null;
}

interface Base {
  readonly method: Method;
  readonly inputs: Partial<Omit<RateInputs, 'leavers'>>;
  /** What the whole fraction is multiplied by in this shape: 2 for leavers / (opening + closing). */
  readonly factor: number;
}

function baseOf(leavers: RateInputs['leavers'], lower: readonly CountedCells[], { kind }: WrittenAmount): Base | null {
  if (lower.some(({ term }) => term.sign !== 1)) return null;
  const [first, second, third] = lower;
  if (third) return null;
  if (!second) return baseOfOne(first, kind);
  const find = (role: string) => lower.find((cells) => cells.role.role === role);
  const [opening, closing, hires] = [find('opening'), find('closing'), find('hires')];
  const isSingle = lower.every((cells) => cells.role.role === 'hires' || isOneCellArea(cells));
  if (!isSingle) return null;
  if (opening && closing) return { method: 'average', inputs: { opening, closing }, factor: kind === 'mean' ? 1 : 2 };
  if (kind === 'mean') return null;
  if (opening && hires) return { method: 'cumulative', inputs: { opening, hires }, factor: 1 };
  const [own] = leavers.cells;
  const same = lower.find(
    ({ area, sheet }) => sheet === own.sheet && area.row === own.area.row && area.column === own.area.column,
  );
  return closing && same && leavers.cells.length === 1 && !leavers.isDerived
    ? { method: 'cumulative', inputs: { closing }, factor: 1 }
    : null;
}

function baseOfOne(cells: CountedCells, kind: WrittenAmount['kind']): Base | null {
  const { role } = cells.role;
  if (role === 'leavers' || role === 'hires') return null;
  if (!isOneCellArea(cells))
    return kind === 'mean' ? { method: 'mean', inputs: { headcounts: cells }, factor: 1 } : null;
  if (role === 'average') return { method: 'mean', inputs: { headcounts: cells }, factor: 1 };
  if (role === 'headcount') return null;
  return role === 'opening'
    ? { method: 'opening', inputs: { opening: cells }, factor: 1 }
    : { method: 'closing', inputs: { closing: cells }, factor: 1 };
}

const isOneCellArea = ({ area }: CountedCells): boolean => area.rowCount === 1 && area.columnCount === 1;
