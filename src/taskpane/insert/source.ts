import type { Area } from '../../excel/area';
import { addressOf, referenceFrom } from '../../formulas/area';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import type { Argument } from '../../formulas/argument';
import { argumentOf, turnoverCalls, type TurnoverCall } from '../../formulas/turnoverCall';
import type { ArgumentTexts } from '../../formulas/turnoverFormula';
import type { SeriesInput } from '../../turnover/series';
import { dateCall } from '../roster/tableFormula';
import type { StaffResult } from '../roster/staffResult';
import { isComparable } from '../../sheets/callInput';
import { countNames, type CountName } from '../../sheets/counts';
import { areaInTable } from '../../sheets/periodTable';
import type { CompareView, Origin, StaffOrigin } from '../compare/view';

/** What a formula refers to: cells of a sheet, as they were written there, or text that is the same on every sheet. */
export type SourceArgument =
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

export type SourceArguments = Readonly<Partial<Record<Parameter, SourceArgument>>>;

/** The arguments of RATE (or ROSTER.RATE) that give the rates shown, without the method. */
export interface Source {
  readonly id: 'RATE' | 'ROSTER.RATE';
  readonly args: SourceArguments;
  /** The opening of the first and the closing of the last period by themselves, where their cells hold them. */
  readonly ends: Pick<SourceArguments, 'opening' | 'closing'>;
}

/** Why no formula can refer to what is compared. */
export type NoSource = 'example' | 'gaps' | 'part';

/** The arguments as they are written on a sheet. */
export function textsOn(sheet: string, args: SourceArguments): ArgumentTexts {
  const texts: ArgumentTexts = {};
  for (const [name, argument] of Object.entries(args) as [Parameter, SourceArgument][])
    texts[name] =
      argument.kind === 'text' || isSameSheet(argument.sheet, sheet)
        ? argument.text
        : addressOf(argument.area, argument.sheet);
  return texts;
}

export const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function sourceOf(view: CompareView): Source | NoSource {
  const { origin, result, series } = view;
  const periods = result.kind === 'outcome' ? result.outcome.periods : 0;
  switch (origin.kind) {
    case 'example':
      return 'example';
    case 'table':
      return withEnds(tableSource(origin), periods, series?.input);
    case 'cell':
      return withEnds(cellSource(origin, periods), periods, series?.input);
    case 'staff':
      return staffSource(origin, result.kind === 'staff' ? result.chosen.staff : null);
  }
}

/** With the ends of the periods, unless a blank cell stands where one is looked for. */
export function withEnds(
  source: Source | NoSource,
  periods: number,
  input: SeriesInput | undefined,
): Source | NoSource {
  if (typeof source === 'string' || !input) return source;
  const end = (name: 'opening' | 'closing') => {
    const [argument, values] = [source.args[name], input[name]];
    const index = name === 'opening' ? 0 : (values?.length ?? 0) - 1;
    const isKnown = values && (values.length === periods || values.length === 1) && Number.isFinite(values[index]);
    if (!argument || !isKnown) return {};
    if (argument.kind === 'text') return values.length === 1 ? { [name]: argument } : {};
    return lengthOf(argument.area) === values.length ? { [name]: cellsIn(argument, index, index) } : {};
  };
  return { ...source, ends: { ...end('opening'), ...end('closing') } };
}

function tableSource({ table, roles, sheet }: Extract<Origin, { kind: 'table' }>): Source | NoSource {
  const { lines } = table;
  // A total or a note between the periods is left out of the comparison, but would be part of a range.
  if (lines[lines.length - 1] - lines[0] + 1 !== lines.length) return 'gaps';
  const args: Partial<Record<CountName, SourceArgument>> = {};
  for (const name of countNames) {
    const index = roles[name];
    if (index === undefined) continue;
    const area = areaInTable(table, index);
    args[name] = { kind: 'cells', sheet, area, text: addressOf(area) };
  }
  return { id: 'RATE', args, ends: {} };
}

/** Functions whose periods are their arguments as they stand. */
const ofWhole = new Set(
  'AVGBASE OPENBASE CLOSEBASE CUMULATIVE RATE BASE COMPARE EXPLAIN FLUX RECONCILE CHURN'.split(' '),
);
/** Functions with a result for each period, or for some of them. */
const ofParts = new Set(['PERIODRATES', 'ROLLING', 'YTD']);

function cellSource(origin: Extract<Origin, { kind: 'cell' }>, periods: number): Source | NoSource {
  const call = turnoverCalls(origin.formula).find(isComparable);
  if (!call) return 'part';
  return sourceOfCall(call, origin.sheet, lineOf(origin), periods);
}

/** How many cells the selected one is below or beside the formula's. */
function lineOf({ address, anchor }: Extract<Origin, { kind: 'cell' }>): number {
  const cell = referenceFrom(address)?.area;
  const first = anchor === null ? undefined : referenceFrom(anchor)?.area;
  if (!cell || !first) return 0;
  return cell.row > first.row ? cell.row - first.row : cell.column - first.column;
}

/** The counts of a call; of functions with many results, those behind the result `line` cells from the first. */
export function sourceOfCall(call: TurnoverCall, sheet: string, line: number, periods: number): Source | NoSource {
  const given: Partial<Record<CountName, SourceArgument>> = {};
  for (const name of countNames) {
    if (!factsOf(call.id).parameters.includes(name)) continue;
    const argument = sourceArgument(argumentOf(call, name), sheet);
    if (argument) given[name] = argument;
  }
  if (ofWhole.has(call.id)) return { id: 'RATE', args: given, ends: {} };
  const length = given.leavers?.kind === 'cells' ? lengthOf(given.leavers.area) : null;
  if (!ofParts.has(call.id) || length === null) return 'part';
  const last = Math.min(line, length - 1);
  return partOf(given, last - periods + 1, last, length);
}

function sourceArgument(argument: Argument, sheet: string): SourceArgument | null {
  if (argument.kind === 'omitted') return null;
  if (argument.kind !== 'range') return { kind: 'text', text: argument.text };
  return { kind: 'cells', sheet: argument.sheet ?? sheet, area: argument.area, text: argument.text };
}

/** How many cells a single row or column has; null for anything wider. */
const lengthOf = ({ rowCount, columnCount }: Area): number | null =>
  columnCount === 1 ? rowCount : rowCount === 1 ? columnCount : null;

/** Some of the periods: an opening in a single cell is that of the first, a closing that of the last. */
function partOf(
  given: Partial<Record<CountName, SourceArgument>>,
  first: number,
  last: number,
  length: number,
): Source | NoSource {
  const args: Partial<Record<CountName, SourceArgument>> = {};
  for (const name of countNames) {
    const argument = given[name];
    if (!argument) continue;
    const size = argument.kind === 'cells' ? lengthOf(argument.area) : 1;
    if (argument.kind === 'cells' && size === length) args[name] = cellsIn(argument, first, last);
    else if (size === 1 && ((name === 'opening' && first === 0) || (name === 'closing' && last === length - 1)))
      args[name] = argument;
    else if (name !== 'closing' || !given.hires) return 'part';
  }
  return { id: 'RATE', args, ends: {} };
}

/** Some of the cells of a row or column, from one to another. */
function cellsIn(argument: Extract<SourceArgument, { kind: 'cells' }>, first: number, last: number): SourceArgument {
  const area = slice(argument.area, first, last);
  const isLocal = !argument.text.includes('!');
  return { ...argument, area, text: addressOf(area, isLocal ? undefined : argument.sheet) };
}

const slice = (area: Area, first: number, last: number): Area =>
  area.columnCount === 1
    ? { ...area, row: area.row + first, rowCount: last - first + 1 }
    : { ...area, column: area.column + first, columnCount: last - first + 1 };

function staffSource({ roster }: StaffOrigin, staff: StaffResult | null): Source | NoSource {
  if (!staff) return 'part';
  const text = (value: string): SourceArgument => ({ kind: 'text', text: value });
  return {
    id: 'ROSTER.RATE',
    args: {
      hired: text(roster.hired),
      left: text(roster.left),
      from: text(dateCall(staff.span.from)),
      to: text(dateCall(staff.span.to)),
      ...(roster.include !== null && { include: text(roster.include) }),
      ...(roster.counted !== null && { counted: text(roster.counted) }),
    },
    ends: {},
  };
}
