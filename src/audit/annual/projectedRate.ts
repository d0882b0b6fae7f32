import { writtenCellsFrom } from '../../formulas/handwrittenCells';
import { namesTurnover } from '../../formulas/namespace';
import { copiedArea, copiedFormula } from '../../formulas/references';
import { functionName, type AstExpression } from '../../formulas/syntax';
import { argumentOf, turnoverCalls, type TurnoverCall } from '../../formulas/turnoverCall';
import { callInput } from '../../sheets/callInput';
import { headingOf } from '../../sheets/headings';
import { workbookLookup } from '../../sheets/workbookLookup';
import { Problem } from '../../turnover/problem';
import { BookSheet, FormulaGroup, type Book, type Place } from '../book';
import { rateOfCell, type KnownRate } from '../rateCells';
import { sampleOf } from '../inputs/sample';
import { simpleRateAt } from './simpleRate';
import { spilledCell } from '../rates/spilledRates';
import { referredCells } from '../rates/referredCells';
import { monthsBetween, monthsOf } from './monthsOf';
import { projectionIn, type Projection } from './projection';

/** A turnover rate that a cell multiplies up to a year. */
export interface ProjectedRate {
  readonly projection: Projection;
  readonly known: KnownRate;
  /** Of the period that the rate is of; null where that is not known. */
  readonly months: number | null;
  /** 12 for "×12"; null where it is not known. */
  readonly factor: number | null;
  /** Fractions: before it is multiplied, and what the cell says; null where there is no number. */
  readonly rate: number | null;
  readonly result: number | null;
}

const projections = new WeakMap<FormulaGroup, { readonly projection: Projection | null }>();

export function projectionOf(group: FormulaGroup): Projection | null {
  const known = projections.get(group);
  if (known) return known.projection;
  const projection = projectionIn(group);
  projections.set(group, { projection });
  return projection;
}

const ratesOfGroups = new WeakMap<FormulaGroup, readonly (ProjectedRate | null)[]>();
const cellsAtOnce = 50;
const none: readonly null[] = [];

/** What the cells of a group multiply up, cell by cell; nothing at all where it is no rate. A pause after some dozen cells. */
export function* projectedRates(
  book: Book,
  group: FormulaGroup,
): Generator<undefined, readonly (ProjectedRate | null)[]> {
  const projection = projectionOf(group);
  if (!projection) return none;
  const known = ratesOfGroups.get(group);
  if (known) return known;
  const rates: (ProjectedRate | null)[] = [];
  if (sampleOf(group.cells).some((cell) => projectedRateAt(book, group, cell, projection)))
    for (const [i, cell] of group.cells.entries()) {
      rates.push(projectedRateAt(book, group, cell, projection));
      if (i % cellsAtOnce === cellsAtOnce - 1) yield undefined;
    }
  ratesOfGroups.set(group, rates);
  return rates;
}

/** The rate that one cell of a group multiplies up; null where it is something else, or not meant for a year. */
function projectedRateAt(book: Book, group: FormulaGroup, cell: Place, projection: Projection): ProjectedRate | null {
  const source = sourceOf(book, group, cell, projection);
  if (!source) return null;
  const factor = projection.factor ?? factorOf(book, group, cell, projection);
  if (!isMeantForYear(group.sheet, cell, projection, factor)) return null;
  const { known, months } = source;
  const value = group.sheet.value(cell.row, cell.column);
  const scale = projection.scale === 100 || known.scale === 100 ? 100 : 1;
  const result = typeof value === 'number' ? value / scale : null;
  const rate = projection.coreNode && isReference(projection.coreNode) ? known.value : null;
  return {
    projection,
    known,
    months,
    factor,
    rate: rate ?? (result !== null && factor ? result / factor : null),
    result,
  };
}

const isReference = (node: AstExpression): boolean => writtenCellsFrom(node) !== null;

/** ×12, ×4 and ×52 are years; other factors only where the heading says so, or twelfths are spelled out. */
function isMeantForYear(
  sheet: BookSheet,
  { row, column }: Place,
  { isExplicit }: Projection,
  factor: number | null,
): boolean {
  if (isExplicit || factor === 12 || factor === 4 || factor === 52) return true;
  const heading = headingOf(sheet.sheetful, { row, column, rowCount: 1, columnCount: 1 });
  return [heading?.text, sheet.value(row, column - 1)].some((text) => typeof text === 'string' && saysYear.test(text));
}

const saysYear = /annual|\byear|\bp\.? ?a\.?\b|12[- ]?months?|年化|年度|全年|折算|一年|推算/i;

function factorOf(book: Book, group: FormulaGroup, cell: Place, { months }: Projection): number | null {
  const written = writtenCellsFrom(months);
  const cells = written && referredCells(book, group, cell, written);
  const value = cells && cells.sheet.value(cells.area.row, cells.area.column);
  return typeof value === 'number' && value > 0 ? 12 / value : null;
}

interface Source {
  readonly known: KnownRate;
  readonly months: number | null;
}

function sourceOf(book: Book, group: FormulaGroup, cell: Place, { core, coreNode }: Projection): Source | null {
  const written = writtenCellsFrom(coreNode && unwrapped(coreNode));
  if (written) {
    const cells = referredCells(book, group, cell, written);
    if (!cells || cells.area.rowCount * cells.area.columnCount !== 1) return null;
    const { row, column } = cells.area;
    return rateIn(book, cells.sheet, { row, column });
  }
  const asked = askedSheet(group, core);
  return asked && rateIn(book, asked, cell);
}

const askedSheets = new WeakMap<FormulaGroup, SheetWith>();

/** The group as if it held only what is multiplied; null where that can be no rate. */
function askedSheet(group: FormulaGroup, core: string): BookSheet | null {
  if (!namesTurnover(core) && !core.includes('/')) return null;
  const known = askedSheets.get(group);
  if (known) return known;
  const sheet = new SheetWith(group.sheet, new FormulaGroup(group.sheet, '', `=${core}`, group.row, group.column));
  askedSheets.set(group, sheet);
  return sheet;
}

/** The sheet as if the cell that is asked for held another formula. */
class SheetWith extends BookSheet {
  constructor(
    sheet: BookSheet,
    private readonly asked: FormulaGroup,
  ) {
    super(sheet.index, sheet.cells);
  }

  override groupAt(): FormulaGroup {
    return this.asked;
  }
}

const wrappers = new Set(['ROUND', 'IFERROR', 'IFNA', 'N', 'ROUNDUP', 'ROUNDDOWN']);

/** What may stand around a rate and leave it what it is. */
function unwrapped(node: AstExpression): AstExpression {
  const inner = node.type === 'CallExpression' && wrappers.has(functionName(node) ?? '') ? node.arguments[0] : null;
  return inner ? unwrapped(inner) : node;
}

function rateIn(book: Book, sheet: BookSheet, cell: Place): Source | null {
  const known = simpleRateAt(book, sheet, cell) ?? rateOfCell(book, sheet, cell.row, cell.column);
  const group = sheet.groupAt(cell.row, cell.column);
  // A rate that was multiplied up already is one of a year.
  if (!known || known.isProjected || (group && projectionOf(group))) return null;
  return { known, months: monthsOfRate(book, sheet, cell, known) };
}

function monthsOfRate(book: Book, sheet: BookSheet, cell: Place, { call, inputs, source }: KnownRate): number | null {
  if (call?.id === 'ROSTER.RATE') return monthsOfSpan(book, sheet, cell, call);
  if (call?.id === 'YTD' || call?.id === 'ROLLING') return monthsOfRunning(book, sheet, cell);
  if (call?.id === 'POOLED') return null;
  if (inputs.leavers) return monthsOf(inputs.leavers.sheet, inputs.leavers.area);
  return source === 'turnover' ? null : monthsOf(sheet, { ...cell, rowCount: 1, columnCount: 1 });
}

/** From `from` to `to`. */
function monthsOfSpan(book: Book, sheet: BookSheet, cell: Place, call: TurnoverCall): number | null {
  const group = sheet.groupAt(cell.row, cell.column);
  const [from, to] = (['from', 'to'] as const).map((parameter) => {
    const argument = argumentOf(call, parameter);
    if (argument.kind === 'constant') return argument.value;
    if (argument.kind !== 'range' || !group) return null;
    const area = copiedArea(argument.text, ...group.offset(cell));
    return (area && book.sheetNamed(argument.sheet, group.sheet)?.value(area.row, area.column)) ?? null;
  });
  return typeof from === 'number' && typeof to === 'number' && to > from ? monthsBetween(from, to) : null;
}

/** Running rates are of more and more periods. */
function monthsOfRunning(book: Book, sheet: BookSheet, cell: Place): number | null {
  const own = sheet.groupAt(cell.row, cell.column);
  const spilled = own ? { group: own, at: cell, line: 0 } : spilledCell(sheet, cell.row, cell.column);
  const formula = spilled && copiedFormula(spilled.group.formula, ...spilled.group.offset(spilled.at));
  const call = formula && turnoverCalls(formula).find(({ id }) => id === 'YTD' || id === 'ROLLING');
  if (!spilled || !call) return null;
  const read = callInput(call, spilled.line, workbookLookup(book.snapshot.sheets, sheet.name));
  const leavers = argumentOf(call, 'leavers');
  const leaversSheet = leavers.kind === 'range' ? book.sheetNamed(leavers.sheet, sheet) : undefined;
  if (read instanceof Problem || !('from' in read) || leavers.kind !== 'range' || !leaversSheet) return null;
  const { row, column, columnCount } = leavers.area;
  const length = read.to - read.from + 1;
  return monthsOf(
    leaversSheet,
    columnCount > 1
      ? { row, column: column + read.from, rowCount: 1, columnCount: length }
      : { row: row + read.from, column, rowCount: length, columnCount: 1 },
  );
}

/** Whether two lengths of time are the same for people who count in months: 52 weeks are a year. */
export const isYear = (months: number): boolean => Math.abs(months - 12) < 0.45;
