/** What an argument of a function holds, by its parameter's name. */
export type Parameter =
  | 'method'
  | 'types'
  | 'leavers'
  | 'opening'
  | 'hires'
  | 'closing'
  | 'headcounts'
  | 'window'
  | 'dates'
  | 'first_month'
  | 'language'
  | 'rate'
  | 'months'
  | 'compound'
  | 'bases';

/**
 * What a function puts into cells:
 * `rate` one rate · `rates` a rate for each cell of its leavers, spilled · `table` a table with header, rates in some of its
 * columns · `other` anything that is no turnover rate: people, money, words, ratios without 100% as a natural mark.
 */
export type ResultKind = 'rate' | 'rates' | 'table' | 'other';

export interface FunctionFacts {
  readonly parameters: readonly Parameter[];
  readonly result: ResultKind;
  /** Of a table, counted from 0. */
  readonly rateColumns?: readonly number[];
  readonly columnCount?: number;
}

const counts = ['leavers', 'opening', 'hires', 'closing'] as const;

/**
 * The functions by id. Which results are held against the limit: every rate of people leaving, also HIRERATE and FLUX
 * (people moving, on the same base). Not BASE, COST, HIRESNEEDED, RECONCILE (people or money), LOSSRATIO (leavers per hire:
 * over 1 says that the company shrinks), NETGROWTH (growth may well pass 100%), RETENTION (high is good), FLAG and EXPLAIN
 * (words).
 */
const facts: Readonly<Record<string, FunctionFacts>> = {
  AVGBASE: { parameters: ['leavers', 'opening', 'closing'], result: 'rate' },
  OPENBASE: { parameters: ['leavers', 'opening'], result: 'rate' },
  CLOSEBASE: { parameters: ['leavers', 'closing'], result: 'rate' },
  CUMULATIVE: { parameters: ['leavers', 'opening', 'hires'], result: 'rate' },
  MEANBASE: { parameters: ['leavers', 'headcounts'], result: 'rate' },
  RATE: { parameters: ['method', ...counts], result: 'rate' },
  BASE: { parameters: ['method', ...counts], result: 'other' },
  PERIODRATES: { parameters: ['method', ...counts], result: 'rates' },
  ROLLING: { parameters: ['method', ...counts, 'window'], result: 'rates' },
  YTD: { parameters: ['method', ...counts, 'dates', 'first_month'], result: 'rates' },
  // Columns: method, leavers, base, rate, over 100%, mean of period rates, sum of period rates, in words.
  COMPARE: { parameters: [...counts, 'language'], result: 'table', rateColumns: [3, 5, 6], columnCount: 8 },
  EXPLAIN: { parameters: ['method', ...counts, 'language'], result: 'other' },
  FLAG: { parameters: ['rate'], result: 'other' },
  RECONCILE: { parameters: [...counts], result: 'other' },
  ANNUALIZE: { parameters: ['rate', 'months', 'compound'], result: 'rate' },
  // Columns: type, leavers, rate, share. The share of leavers never passes 100%.
  BREAKDOWN: { parameters: ['method', 'types', ...counts], result: 'table', rateColumns: [2], columnCount: 4 },
  POOLED: { parameters: ['leavers', 'bases'], result: 'rate' },
  RETENTION: { parameters: [], result: 'other' },
  HIRERATE: { parameters: ['hires', 'opening', 'closing'], result: 'rate' },
  FLUX: { parameters: [...counts], result: 'rate' },
  NETGROWTH: { parameters: ['leavers', 'opening', 'hires'], result: 'other' },
  LOSSRATIO: { parameters: ['leavers', 'hires'], result: 'other' },
  CHURN: { parameters: ['leavers', 'opening'], result: 'rate' },
  COST: { parameters: [], result: 'other' },
  HIRESNEEDED: { parameters: [], result: 'other' },
};

const unknownFunction: FunctionFacts = { parameters: [], result: 'other' };

/** Facts on a function by its id without the namespace, in upper case: "AVGBASE". */
export const factsOf = (id: string): FunctionFacts => (Object.hasOwn(facts, id) ? facts[id] : unknownFunction);
