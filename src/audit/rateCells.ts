import type { Area } from '../formulas/area';
import { copiedArea } from '../formulas/references';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import type { Method } from '../turnover/method';
import type { Book, BookSheet, FormulaGroup, Place } from './book';
import { methodGiven } from './methodGiven';
import { headingAbove, headingLeft } from './rates/cellHeadings';
import { handwrittenRateAt, ratioOfGroup, type HandwrittenRate } from './rates/handwrittenRates';
import { saysTurnoverRate } from './rates/headWords';
import type { RateFormula } from '../formulas/rateFormula';
import { rateOfGroup, spilledCell, type SpilledCell } from './rates/spilledRates';

/** Cells that a rate is made of. */
export interface RateCells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export type RateInput = 'leavers' | 'opening' | 'hires' | 'closing' | 'headcounts';

/** A cell that holds a turnover rate. */
export interface KnownRate {
  readonly source: 'turnover' | 'handwritten' | 'typed';
  /** null where it is not known, or several were used. */
  readonly method: Method | null;
  readonly isChurn: boolean;
  /** 1 for a fraction (0.66), 100 for a number before a % sign (66). */
  readonly scale: 1 | 100;
  /** Carried on for a longer time than its counts are of. */
  readonly isProjected: boolean;
  /** A fraction; null where the cell shows no number. */
  readonly value: number | null;
  /** The cells behind it, as far as each is given by one reference. */
  readonly inputs: Readonly<Partial<Record<RateInput, RateCells>>>;
  /** The call of the group's first cell. */
  readonly call?: TurnoverCall;
  readonly handwritten?: HandwrittenRate;
}

/** Functions whose results are rates of people leaving, on a base that the method names. */
const methodOfFunction: Readonly<Record<string, Method | null>> = {
  AVGBASE: 'average',
  OPENBASE: 'opening',
  CLOSEBASE: 'closing',
  CUMULATIVE: 'cumulative',
  MEANBASE: 'mean',
  CHURN: 'opening',
  RATE: null,
  PERIODRATES: null,
  ROLLING: null,
  YTD: null,
  ANNUALIZE: null,
  POOLED: null,
  'ROSTER.RATE': null,
};

/** Whether a function's result is a rate of people leaving; not the share of new hires, nor a rate of hiring. */
export const isTurnoverFunction = (id: string): boolean => Object.hasOwn(methodOfFunction, id);

const ratesOfSheets = new WeakMap<BookSheet, Map<number, KnownRate | null>>();
const columnsOfKey = 16_384;

/** Whether and of what a cell is a turnover rate: by a function, written by hand, or typed under such a header. */
export function rateOfCell(book: Book, sheet: BookSheet, row: number, column: number): KnownRate | null {
  let known = ratesOfSheets.get(sheet);
  if (!known) ratesOfSheets.set(sheet, (known = new Map()));
  const key = row * columnsOfKey + column;
  let rate = known.get(key);
  if (rate === undefined) known.set(key, (rate = readRate(book, sheet, row, column)));
  return rate;
}

function readRate(book: Book, sheet: BookSheet, row: number, column: number): KnownRate | null {
  const cell = { row, column };
  const group = sheet.groupAt(row, column);
  if (!group) {
    const spilled = sheet.value(row, column) === '' ? null : spilledCell(sheet, row, column);
    return spilled ? turnoverRate(book, spilled, cell) : headedRate(sheet, row, column, 'typed');
  }
  const rate = rateOfGroup(group);
  if (rate) return rateOfCall(book, group, cell, rate);
  const handwritten = handwrittenRateAt(book, group, cell);
  if (!handwritten) return ratioOfGroup(group) ? headedRate(sheet, row, column, 'handwritten') : null;
  const { ratio, method, scale, isCustomers } = handwritten;
  return {
    source: 'handwritten',
    method,
    isChurn: isCustomers,
    scale,
    isProjected: false,
    value: ratio.isText ? null : valueOf(sheet, cell, scale),
    inputs: handwrittenInputs(handwritten),
    handwritten,
  };
}

/** What is known of a rate from its call, wherever in the formula of a cell that stands. */
export const rateOfCall = (book: Book, group: FormulaGroup, cell: Place, rate: RateFormula): KnownRate | null =>
  turnoverRate(book, { group, at: cell, rate, line: 0 }, cell);

function turnoverRate(book: Book, spilled: SpilledCell, cell: Place): KnownRate | null {
  const { group, at, rate } = spilled;
  const { call, scale, made } = rate;
  if (made === 'fromSeveral' || !isTurnoverFunction(call.id)) return null;
  return {
    source: 'turnover',
    method: methodOfFunction[call.id] ?? methodGiven(book, group, at, call),
    isChurn: call.id === 'CHURN',
    scale,
    isProjected: made === 'byProjection' || call.id === 'ANNUALIZE',
    value: valueOf(group.sheet, cell, scale),
    inputs: made === 'directly' && !readsOtherLines.has(call.id) ? turnoverInputs(book, spilled) : {},
    call,
  };
}

/** Each of their rates is about more lines than its own. */
const readsOtherLines = new Set(['ROLLING', 'YTD']);
const inputNames = ['leavers', 'opening', 'hires', 'closing', 'headcounts'] as const;

function turnoverInputs(book: Book, { group, at, rate, line }: SpilledCell): KnownRate['inputs'] {
  const inputs: Partial<Record<RateInput, RateCells>> = {};
  for (const name of inputNames) {
    const argument = argumentOf(rate.call, name);
    if (argument.kind !== 'range') continue;
    const sheet = book.sheetNamed(argument.sheet, group.sheet);
    const whole = copiedArea(argument.text, ...group.offset(at));
    const area = whole && rate.isSpilled ? lineOf(whole, line) : whole;
    if (sheet && area) inputs[name] = { sheet, area };
  }
  return inputs;
}

/** The cell of one period; a single cell is that of the first. */
function lineOf({ row, column, rowCount, columnCount }: Area, line: number): Area | null {
  if (line >= rowCount * columnCount) return null;
  const isAcross = rowCount === 1;
  return { row: row + (isAcross ? 0 : line), column: column + (isAcross ? line : 0), rowCount: 1, columnCount: 1 };
}

function handwrittenInputs({ leavers, opening, hires, closing, headcounts }: HandwrittenRate): KnownRate['inputs'] {
  const [own, ...others] = leavers.isDerived ? [] : leavers.cells;
  const given = { leavers: others.length > 0 ? undefined : own, opening, hires, closing, headcounts };
  const inputs: Partial<Record<RateInput, RateCells>> = {};
  for (const name of inputNames) {
    const cells = given[name];
    if (cells) inputs[name] = { sheet: cells.sheet, area: cells.area };
  }
  return inputs;
}

function valueOf(sheet: BookSheet, { row, column }: Place, scale: 1 | 100): number | null {
  const value = sheet.value(row, column);
  return typeof value === 'number' ? value / scale : null;
}

/** A number in a column or row headed "Turnover rate", of which nothing else is known. */
function headedRate(sheet: BookSheet, row: number, column: number, source: KnownRate['source']): KnownRate | null {
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value < 0) return null;
  const headings = [headingAbove(sheet, row, column), headingLeft(sheet, row, column)];
  if (!headings.some((heading) => heading && saysTurnoverRate(heading.text))) return null;
  const scale = sheet.format(row, column).includes('%') || value <= highestFraction ? 1 : 100;
  return { source, method: null, isChurn: false, scale, isProjected: false, value: value / scale, inputs: {} };
}

/** Above this a number without a % sign stands for a percentage. */
const highestFraction = 2;
