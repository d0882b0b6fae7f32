import { readDays } from '../cells/dates';
import { readRoster } from '../cells/roster';
import { optionalMethod } from '../cells/words';
import type { Argument } from '../formulas/argument';
import type { Parameter } from '../formulas/functionFacts';
import { argumentOf, treeOf, type TurnoverCall } from '../formulas/turnoverCall';
import { cellsOf, type Lookup } from '../sheets/callInput';
import { asArgument } from '../sheets/counts';
import { attempt } from '../turnover/comparison';
import type { Method } from '../turnover/method';
import { Problem } from '../turnover/problem';
import { baseOf, flowsOf, type Flows } from '../turnover/roster/flows';
import { factorsOf, rowTestFrom, type RowTest } from './inputs/rowTest';

/** What a ROSTER.RATE was made of. */
export interface RosterParts {
  readonly method: Method;
  readonly flows: Flows;
  readonly base: number;
}

/** Longer lists are not read for the sake of a note. */
const longestList = 20_000;

/** The people behind a ROSTER.RATE; null where an argument cannot be read without calculating it. */
export function rosterParts(call: TurnoverCall, lookup: Lookup): RosterParts | null {
  const hired = cellsOf(argumentOf(call, 'hired'), lookup);
  if (!hired || hired.length * hired[0].length > longestList) return null;
  const given = (parameter: Parameter) => givenFor(argumentOf(call, parameter), lookup);
  const [from, to, left, include, counted, method] = (
    ['from', 'to', 'left', 'include', 'counted', 'method'] as const
  ).map(given);
  if ([from, to, left, include, counted, method].includes(undefined)) return null;
  const parts = attempt((): RosterParts => {
    const roster = readRoster({ hired: asArgument(hired), left, include, counted });
    const flows = flowsOf(roster, readDays(from, to));
    const by = optionalMethod(method);
    return { method: by, flows, base: baseOf(by, flows) };
  });
  return parts instanceof Problem ? null : parts;
}

/** null for an argument left out, undefined for one that would have to be calculated. */
function givenFor(argument: Argument, lookup: Lookup): unknown[][] | null | undefined {
  if (argument.kind === 'omitted') return null;
  if (argument.kind !== 'unreadable') return asArgument(cellsOf(argument, lookup)) ?? undefined;
  return chosenRows(argument.text, lookup);
}

/** Which rows a condition chooses: D2:D99="Resigned", or several of them multiplied. */
function chosenRows(text: string, lookup: Lookup): boolean[][] | undefined {
  const tree = treeOf(`=${text}`);
  const tests = tree ? factorsOf(tree).map((factor) => rowTestFrom(factor, (cells) => valueAsked(cells, lookup))) : [];
  const columns = tests.map((test) => test && columnOf(test, lookup));
  const [first] = columns;
  if (!first || !columns.every((column) => column?.length === first.length)) return undefined;
  return first.map((_, row) => [columns.every((column) => column![row])]);
}

function columnOf({ cells, holds }: RowTest, lookup: Lookup): boolean[] | null {
  const values = cells.kind === 'range' ? lookup(cells.sheet, cells.area) : null;
  return values && (values[0].length === 1 ? values.map(([value]) => holds(value)) : null);
}

function valueAsked(cells: RowTest['cells'], lookup: Lookup) {
  const isOne = cells.kind === 'range' && cells.area.rowCount * cells.area.columnCount === 1;
  return isOne ? lookup(cells.sheet, cells.area)?.[0][0] : undefined;
}
