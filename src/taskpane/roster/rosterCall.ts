import { readDays } from '../../cells/dates';
import { readRoster } from '../../cells/roster';
import { optionalMethod, optionalStep } from '../../cells/words';
import { fixedAddressOf } from '../../formulas/area';
import type { Argument } from '../../formulas/argument';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../../formulas/turnoverCall';
import { attempt } from '../../turnover/comparison';
import type { Method } from '../../turnover/method';
import type { Problem } from '../../turnover/problem';
import type { Span, Step } from '../../turnover/roster/calendar';
import { cellsOf, obstacleIn, type Lookup, type Unreadable } from '../../sheets/callInput';
import { asArgument } from '../../sheets/counts';
import { rosterFacts, type RosterFacts } from './staffResult';
import type { RosterArguments } from './tableFormula';

/** The staff list a formula reads, and the span it is about where it has one. */
export interface RosterCall {
  readonly facts: RosterFacts;
  readonly span: Span | null;
  readonly step: Step | undefined;
  /** null where the function has none, or shows several. */
  readonly method: Method | null;
}

export function readRosterCall(call: TurnoverCall, lookup: Lookup): RosterCall | Unreadable | Problem {
  const obstacle = obstacleIn(call, lookup);
  if (obstacle) return obstacle;
  const { parameters } = factsOf(call.id);
  const given = (parameter: Parameter) =>
    parameters.includes(parameter) ? asArgument(cellsOf(argumentOf(call, parameter), lookup)) : null;
  return attempt(() => ({
    facts: rosterFacts(
      readRoster({ hired: given('hired'), left: given('left'), include: given('include'), counted: given('counted') }),
    ),
    span: parameters.includes('from') ? readDays(given('from'), given('to')) : null,
    step: optionalStep(given('by')),
    method: parameters.includes('method') ? optionalMethod(given('method')) : null,
  }));
}

/** The arguments as they stand in a formula on another sheet than `sheet`. */
export function rosterArguments(call: TurnoverCall, sheet: string): RosterArguments {
  const text = (parameter: Parameter): string | null => {
    const argument = factsOf(call.id).parameters.includes(parameter) ? argumentOf(call, parameter) : null;
    return argument === null || argument.kind === 'omitted' ? null : elsewhere(argument, sheet);
  };
  return {
    hired: text('hired') ?? '',
    left: text('left') ?? '',
    include: text('include'),
    counted: text('counted'),
  };
}

const elsewhere = (argument: Exclude<Argument, { kind: 'omitted' }>, sheet: string): string =>
  argument.kind === 'range' ? fixedAddressOf(argument.area, argument.sheet ?? sheet) : argument.text;
