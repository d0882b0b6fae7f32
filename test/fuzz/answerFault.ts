import { functionSentences } from '../../src/locales/functions/problemSentence';
import { languages } from '../../src/locales/language';
import { outcome } from '../functions/call';
import { trapMessage } from './garbage';

const codes = ['#VALUE!', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'];
const longestText = 32_767;
const longestSentence = 1_000;

interface ErrorLike {
  readonly error: string;
  readonly message: string;
}

/** What is wrong with what a function answers; undefined when a cell can show it. */
export function answerFault(id: string, args: readonly unknown[]): string | undefined {
  const answer = outcomeOf(id, args);
  if (typeof answer === 'string') return answer;
  if ('error' in answer) return errorFault(answer);
  if (!Array.isArray(answer.value)) return cellFault(answer.value);
  const table = answer.value as unknown[][];
  const widths = table.map((row) => row.length);
  if (widths.length === 0 || widths.some((width) => width < 1 || width !== widths[0])) return 'not a table';
  const faults = different(table.flat()).map((cell) => (isErrorLike(cell) ? errorFault(cell) : cellFault(cell)));
  return faults.find((found) => found !== undefined);
}

/** A table may say the same thing a hundred thousand times over. */
const different = (cells: readonly unknown[]): unknown[] => [
  ...new Map(cells.map((cell) => [isErrorLike(cell) ? cell.error + cell.message : cell, cell])).values(),
];

function outcomeOf(id: string, args: readonly unknown[]): ReturnType<typeof outcome> | string {
  try {
    return outcome(id, ...args);
  } catch (error) {
    return `thrown, and no CustomFunctions.Error: ${String(error)}`;
  }
}

function isErrorLike(cell: unknown): cell is ErrorLike {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** How the sentence for what nobody foresaw begins, in each language. */
const mark = '\u0001';
const unforeseen = languages.map(
  (language) => functionSentences(language).problems.unexpected({ message: mark }).split(mark)[0],
);

function errorFault({ error, message }: ErrorLike): string | undefined {
  if (!codes.includes(error)) return `unknown error ${error}`;
  if (!/[^\s]{2}/.test(message)) return `no sentence with ${error}`;
  if (message.length > longestSentence) return `a sentence of ${message.length} characters: ${message}`;
  // What the user wrote is quoted; outside of quotes a sentence is ours, and an engine's words have no place in it.
  const ownWords = message.replace(/“[^]*”|「[^]*」/g, '');
  const isEngineTalk = /(Infinity|NaN)%|undefined|\bnull\b|\[object|Symbol\(/.test(ownWords);
  const isUnforeseen = unforeseen.some((start) => message.startsWith(start) && !message.includes(trapMessage));
  return isEngineTalk || isUnforeseen ? `an odd sentence: ${message}` : undefined;
}

function cellFault(value: unknown): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return value.length > longestText ? 'a text too long for a cell' : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? undefined : `a cell cannot show ${String(value)}`;
}
