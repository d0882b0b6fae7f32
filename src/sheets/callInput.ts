import { readYearlyPeriods } from '../cells/dates';
import { readPeriods } from '../cells/periods';
import { optionalWholeNumber } from '../cells/single';
import { readTypes } from '../cells/types';
import { readMethod } from '../cells/words';
import type { Area } from '../formulas/area';
import type { Argument, UnreadableReason } from '../formulas/argument';
import { factsOf, type Parameter } from '../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import { everyCheck } from '../turnover/checks';
import { attempt } from '../turnover/comparison';
import { methods, type Method } from '../turnover/method';
import { Problem } from '../turnover/problem';
import { seriesFrom, type SeriesInput } from '../turnover/series';
import { asArgument, countNames, type CountCells } from './counts';
import { seriesInput } from './outcome';
import type { CellValue } from './sheetCells';

/** The values of some cells; null where the sheet does not exist. Without a sheet: that of the formula. */
export type Lookup = (sheet: string | null, area: Area) => CellValue[][] | null;

/** Why the inputs of a formula are not known without calculating it. */
export interface Unreadable {
  readonly reason: UnreadableReason | 'missingSheet' | 'otherFunction';
  readonly text: string;
}

/** The periods a TURNOVER cell is about. */
export interface CallInput {
  readonly input: SeriesInput;
  /** null where the function shows all methods. */
  readonly method: Method | null;
  /** Which of the periods given, counted from 0. */
  readonly from: number;
  readonly to: number;
}

const methodOfFunction: Readonly<Record<string, Method>> = {
  AVGBASE: 'average',
  OPENBASE: 'opening',
  CLOSEBASE: 'closing',
  CUMULATIVE: 'cumulative',
  CHURN: 'opening',
};

/** Whether a call's arguments are the counts of periods, so that its periods can be compared by all methods. */
export function isComparable({ id }: TurnoverCall): boolean {
  const { parameters } = factsOf(id);
  return parameters.includes('leavers') && (parameters.includes('opening') || parameters.includes('closing'));
}

/** The cells a call refers to, for reading them all at once. */
export function rangesOf(call: TurnoverCall): { sheet: string | null; area: Area }[] {
  return factsOf(call.id)
    .parameters.map((parameter) => argumentOf(call, parameter))
    .filter((argument) => argument.kind === 'range')
    .map(({ sheet, area }) => ({ sheet, area }));
}

/** Why the arguments of a call cannot all be read; null where they can. */
export function obstacleIn(call: TurnoverCall, lookup: Lookup): Unreadable | null {
  for (const parameter of factsOf(call.id).parameters) {
    const argument = argumentOf(call, parameter);
    if (argument.kind === 'unreadable') return { reason: argument.reason, text: argument.text };
    if (argument.kind === 'range' && lookup(argument.sheet, { ...argument.area, rowCount: 1, columnCount: 1 }) === null)
      return { reason: 'missingSheet', text: argument.sheet ?? '' };
  }
  return null;
}

/** The cells of an argument; null where it is omitted. */
export function cellsOf(argument: Argument, lookup: Lookup): CellValue[][] | null {
  switch (argument.kind) {
    case 'range':
      return lookup(argument.sheet, argument.area);
    case 'constant':
      return [[argument.value]];
    case 'array':
      return argument.values;
    default:
      return null;
  }
}

/**
 * The periods behind a cell of a call's result, `line` cells below (or beside) the first: all of the call's periods, or
 * for PERIODRATES, ROLLING and YTD those of that one cell.
 */
export function callInput(call: TurnoverCall, line: number, lookup: Lookup): CallInput | Unreadable | Problem {
  const obstacle = obstacleIn(call, lookup);
  if (obstacle) return obstacle;
  const given = (parameter: Parameter) => asArgument(cellsOf(argumentOf(call, parameter), lookup));
  return attempt(() => {
    const input = inputOf(call, given, lookup);
    if (input instanceof Problem) throw input;
    const length = seriesFrom(input, everyCheck).length;
    const [from, to] = periodsBehind(call, line, length, given, input);
    return { input: partOf(input, from, to, length), method: methodOf(call, line, given), from, to };
  });
}

type Given = (parameter: Parameter) => unknown[][] | null;

function inputOf(call: TurnoverCall, given: Given, lookup: Lookup): SeriesInput | Problem {
  if (call.id === 'BREAKDOWN')
    return readTypes(
      given('types'),
      { leavers: given('leavers'), opening: given('opening') },
      { hires: given('hires'), closing: given('closing') },
    ).input;
  const cells = Object.fromEntries(countNames.map((name) => [name, cellsOf(argumentOf(call, name), lookup)]));
  return seriesInput(cells as CountCells);
}

function methodOf(call: TurnoverCall, line: number, given: Given): Method | null {
  if (call.id === 'COMPARE') return methods[line - 1] ?? null;
  if (Object.hasOwn(methodOfFunction, call.id)) return methodOfFunction[call.id];
  return factsOf(call.id).parameters.includes('method') ? readMethod(given('method')) : null;
}

function periodsBehind(
  { id }: TurnoverCall,
  line: number,
  length: number,
  given: Given,
  input: SeriesInput,
): readonly [number, number] {
  const end = Math.min(line, length - 1);
  switch (id) {
    case 'PERIODRATES':
      return [end, end];
    case 'ROLLING':
      return [Math.max(0, end + 1 - (optionalWholeNumber(given('window'), 'window') ?? 12)), end];
    case 'YTD': {
      const periods = given('leavers') ? readPeriods({ leavers: given('leavers') }) : input;
      const { years } = readYearlyPeriods(periods, given('dates'), given('first_month'));
      return [years ? years.indexOf(years[end]) : 0, end];
    }
    default:
      return [0, length - 1];
  }
}

/** Some of the periods by themselves, with the headcounts that follow from those before. */
function partOf(input: SeriesInput, from: number, to: number, length: number): SeriesInput {
  if (from === 0 && to === length - 1) return input;
  const series = seriesFrom(input, everyCheck);
  const part = (values: readonly number[]) => {
    const cut = values.slice(from, to + 1);
    return cut.some(Number.isNaN) ? undefined : cut;
  };
  return {
    leavers: part(series.leavers),
    opening: part(series.opening),
    hires: input.hires ? part(series.hires) : undefined,
    closing: part(series.closing),
  };
}
