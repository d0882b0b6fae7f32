import { plainBlock, plainBlockLike } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { turnoverFormula } from '../../src/formulas/turnoverFormula';
import { outcome } from '../functions/call';
import { cellsGiven, textsOf, type RosterCall, type RosterSheet } from './plainRosters';

type Cell = string | number | boolean;

/** A call with its plain form and what the function gives for the same cells; errors as their text. */
export interface RosterPair {
  readonly title: string;
  readonly turnover: string;
  readonly plain: readonly (readonly string[])[];
  readonly expected: readonly (readonly Cell[])[];
}

/** What a table looked like before the list was spoiled. */
const before: readonly Cell[][] = [
  ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'],
  ...['IT', 'Sales', 'Total'].map((label): Cell[] => [label, 0, 0, 0, 0, 0, 0]),
];

export const rosterPairs = ({ calls }: RosterSheet): RosterPair[] =>
  calls.map((call) => pairOf(call)).filter((pair) => pair !== null);

/** Null for a call without a plain form. */
function pairOf(call: RosterCall): RosterPair | null {
  const args = textsOf(call);
  const expected = answerOf(call);
  const isError = expected.length === 1 && expected[0].length === 1 && isErrorCell(expected[0][0]);
  const formula = plainFormula(call.id, args);
  const plain =
    formula === null
      ? (plainBlock(call.id, args) ?? plainBlockLike(call.id, args, isError ? before : formerAnswer(call, expected)))
      : [[formula]];
  return (
    plain && {
      title: call.id,
      turnover: turnoverFormula(call.id, args),
      plain,
      expected: isError
        ? plain.map((row) => row.map((text) => (text.startsWith('=') ? expected[0][0] : text)))
        : plain.map((row, y) => expected[y] ?? row.map(() => '')),
    }
  );
}

const formerAnswer = (call: RosterCall, now: Cell[][]): Cell[][] =>
  call.before ? answerOf({ ...call, inputs: { ...call.inputs, ...call.before } }) : now;

const isErrorCell = (cell: Cell) => typeof cell === 'string' && cell.startsWith('#');

function answerOf(call: RosterCall): Cell[][] {
  const answer = outcome(call.id, ...cellsGiven(call));
  if ('error' in answer) return [[answer.error]];
  return Array.isArray(answer.value)
    ? answer.value.map((row: unknown[]) => row.map(shownCell))
    : [[shownCell(answer.value)]];
}

const shownCell = (cell: unknown): Cell =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? String(cell.error) : (cell as Cell);
