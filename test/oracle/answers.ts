import { breakdown } from './breakdown';
import { Fault } from './fault';
import { type Fraction } from './fraction';
import { ytd, periodrates, reconcile, rolling } from './perPeriod';
import { annualize, cost, flag, hiresneeded, meanbase, pooled, retention } from './plain';
import { rosterAnswers } from './rosterAnswers';
import * as rates from './singleRates';
import { SOME_WORDS, type TableCell, compare } from './tables';

export type Answer = Fraction | number | Fault | typeof SOME_WORDS | TableCell[][];

/** One sentence with the same claim to be computable as the rate it explains. */
function explain(...columns: Parameters<typeof rates.namedRate>): typeof SOME_WORDS {
  rates.namedRate(...columns);
  return SOME_WORDS;
}

type Answering = (...columns: [unknown, unknown, unknown, unknown, ...unknown[]]) => Answer;

const COUNT_ANSWERS = {
  AVGBASE: rates.avgbase,
  OPENBASE: rates.openbase,
  CLOSEBASE: rates.closebase,
  CUMULATIVE: rates.cumulative,
  MEANBASE: meanbase,
  RATE: rates.namedRate,
  BASE: rates.base,
  PERIODRATES: periodrates,
  ROLLING: rolling,
  YTD: ytd,
  COMPARE: compare,
  EXPLAIN: explain,
  FLAG: flag,
  RECONCILE: reconcile,
  ANNUALIZE: annualize,
  BREAKDOWN: breakdown,
  POOLED: pooled,
  RETENTION: retention,
  HIRERATE: rates.hirerate,
  FLUX: rates.flux,
  NETGROWTH: rates.netgrowth,
  LOSSRATIO: rates.lossratio,
  CHURN: rates.openbase,
  COST: cost,
  HIRESNEEDED: hiresneeded,
} satisfies Record<string, Answering>;

const ANSWERS = { ...COUNT_ANSWERS, ...rosterAnswers };

export type CountId = keyof typeof COUNT_ANSWERS;
export type RosterId = keyof typeof rosterAnswers;
export type FunctionId = CountId | RosterId;

export const COUNT_IDS = Object.keys(COUNT_ANSWERS) as CountId[];
export const ROSTER_IDS = Object.keys(rosterAnswers) as RosterId[];
export const FUNCTION_IDS: FunctionId[] = [...COUNT_IDS, ...ROSTER_IDS];

/** What the documents say this call answers, by slow and exact arithmetic. */
export function answer(id: FunctionId, ...args: unknown[]): Answer {
  try {
    return (ANSWERS[id] as Answering)(args[0], args[1], args[2], args[3], ...args.slice(4));
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
}
