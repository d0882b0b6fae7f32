import { addressOf } from '../formulas/area';
import { factsOf } from '../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import type { Method } from '../turnover/method';
import type { Book, FormulaGroup, Place } from './book';
import { methodGiven } from './methodGiven';
import { movedAreaOf } from './movedArea';
import { ratioOfGroup } from './rates/handwrittenRates';
import { rateOfCell } from './rateCells';
import { placeInRun, runsOf, type Run } from './runs';

/** Rates by one method, on leavers of their own. */
export interface MethodUse {
  readonly method: Method;
  readonly group: FormulaGroup;
  readonly run: Run;
  /** The call that says so; null in a fraction written by hand. */
  readonly call: TurnoverCall | null;
  /** The same for rates of the same people, whatever their method. */
  readonly people: string;
}

const methodOfFunction: Readonly<Record<string, Method>> = {
  AVGBASE: 'average',
  OPENBASE: 'opening',
  CLOSEBASE: 'closing',
  CUMULATIVE: 'cumulative',
  MEANBASE: 'mean',
};

/** Words and people, which are no rates, say the method too. */
const noRates = new Set(['BASE', 'EXPLAIN']);

/** All rates of the workbook whose method is known, run by run; undefined now and then. */
export function* methodUses(book: Book): Generator<MethodUse | undefined> {
  for (const group of book.groups) {
    const call = group.calls.find(({ id }) => Object.hasOwn(methodOfFunction, id) || hasMethod(id)) ?? null;
    const isWritten = ratioOfGroup(group) !== null;
    if (!call && !isWritten) continue;
    for (const run of runsOf(group)) {
      yield undefined;
      if (!call) yield* writtenUse(book, group, run);
      // Cells that name the method may differ from one line to the next.
      else for (const part of isNamedInCells(call) ? cellsOf(run) : [run]) yield* calledUse(book, group, part, call);
    }
  }
}

const hasMethod = (id: string): boolean => factsOf(id).parameters.includes('method') && !noRates.has(id);
const isNamedInCells = (call: TurnoverCall): boolean =>
  hasMethod(call.id) && argumentOf(call, 'method').kind === 'range';

const cellsOf = (run: Run): Run[] =>
  Array.from({ length: run.count }, (_, i) => ({ first: placeInRun(run, i), count: 1, isAcross: false }));

function* writtenUse(book: Book, group: FormulaGroup, run: Run): Generator<MethodUse> {
  const rate = rateOfCell(book, group.sheet, run.first.row, run.first.column);
  if (rate?.source !== 'handwritten' || rate.method === null || rate.isChurn) return;
  const { leavers } = rate.inputs;
  const people = leavers
    ? addressOf(leavers.area, leavers.sheet.name)
    : `${group.sheet.name} ${run.first.row} ${run.first.column}`;
  yield { method: rate.method, group, run, call: null, people };
}

function* calledUse(book: Book, group: FormulaGroup, run: Run, call: TurnoverCall): Generator<MethodUse> {
  const method = methodOfFunction[call.id] ?? methodGiven(book, group, run.first, call);
  if (method) yield { method, group, run, call, people: peopleOf(group, run.first, call) };
}

/** The leavers, or for a list of people everything but the method. */
function peopleOf(group: FormulaGroup, place: Place, call: TurnoverCall): string {
  const shown = (argument: TurnoverCall['arguments'][number]) => {
    if (argument.kind === 'omitted') return '';
    if (argument.kind !== 'range') return argument.text;
    const area = movedAreaOf(argument.text)(...group.offset(place));
    return area ? addressOf(area, argument.sheet ?? group.sheet.name) : argument.text;
  };
  const { parameters } = factsOf(call.id);
  if (parameters.includes('leavers')) return shown(argumentOf(call, 'leavers'));
  return call.arguments.flatMap((argument, i) => (parameters[i] === 'method' ? [] : [shown(argument)])).join(' ');
}

/** Without those that show several methods for the same people side by side, as on a comparison sheet. */
export function usesApart(uses: readonly MethodUse[]): MethodUse[] {
  const methods = new Map<string, Set<Method>>();
  for (const { people, method } of uses) {
    const known = methods.get(people);
    if (known) known.add(method);
    else methods.set(people, new Set([method]));
  }
  return uses.filter(({ people }) => methods.get(people)!.size === 1);
}
