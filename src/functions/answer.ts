import { languageFrom } from '../locales/language';
import { problemSentence } from '../locales/functions/problemSentence';
import { Problem, type ProblemKind } from '../turnover/problem';

const errorCodes: Readonly<Record<ProblemKind, string>> = {
  value: '#VALUE!',
  divisionByZero: '#DIV/0!',
  notAvailable: '#N/A',
  number: '#NUM!',
  null: '#NULL!',
};

/** What a cell can show. */
export type CellAnswer = number | string | boolean | CustomFunctions.Error;

/** Runs a function and turns whatever it throws into the one kind of error that Excel shows with a sentence. */
export function answer<T>(calculate: () => T): T {
  try {
    const result = calculate();
    if (typeof result === 'number' && !Number.isFinite(result)) throw new Problem('number', 'tooLarge');
    return result;
  } catch (error) {
    throw cellError(problemFrom(error));
  }
}

/** A table for a spill: problems in it become errors in their own cells. */
export function answerTable(calculate: () => readonly (readonly (CellAnswer | Problem)[])[]): CellAnswer[][] {
  return answer(() => calculate().map((row) => row.map(cellAnswer)));
}

/** One result a period, spilled in the direction of its range. */
export function answerPeriods(calculate: () => { results: readonly (CellAnswer | Problem)[]; isAcross?: boolean }) {
  return answerTable(() => {
    const { results, isAcross } = calculate();
    return isAcross ? [results] : results.map((result) => [result]);
  });
}

function cellAnswer(result: CellAnswer | Problem): CellAnswer {
  if (result instanceof Problem) return cellError(result);
  return typeof result === 'number' && !Number.isFinite(result) ? cellError(new Problem('number', 'tooLarge')) : result;
}

/** Nothing but problems is expected; whatever else happens is shown, not swallowed. */
function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : 'unknown';
  return new Problem('value', 'unexpected', { message: message.slice(0, 120) });
}

function cellError(problem: Problem): CustomFunctions.Error {
  const code = errorCodes[problem.kind] as CustomFunctions.ErrorCode;
  const sentence = problemSentence(problem, languageFrom(displayLanguage()));
  // Before CustomFunctionsRuntime 1.2 there is no such class; a plain error shows as #VALUE!.
  if (typeof CustomFunctions.Error !== 'function') throw new Error(sentence);
  // Nobody sees a trace of the calls, and it would be most of the cost of a table with thousands of errors.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const error = new CustomFunctions.Error(code, sentence);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

/** Excel's display language; functions run without Office where there is none. */
function displayLanguage(): string | undefined {
  try {
    return typeof Office === 'undefined' ? undefined : Office.context.displayLanguage;
  } catch {
    return undefined;
  }
}
