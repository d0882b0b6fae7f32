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
  | 'bases'
  | 'hired'
  | 'left'
  | 'from'
  | 'to'
  | 'as_of'
  | 'by'
  | 'group'
  | 'reason'
  | 'show'
  | 'days'
  | 'unit'
  | 'include'
  | 'counted'
  | 'limit'
  | 'adjustments'
  | 'stayed'
  | 'started'
  | 'salary'
  | 'multiple'
  | 'current'
  | 'target';

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
  /** How many rows a table has depends on dates or names in cells, and shows on the sheet only. */
  readonly isOpenEnded?: boolean;
}

const roster = ['hired', 'left'] as const;
const spanned = [...roster, 'from', 'to'] as const;
const masks = ['include', 'counted'] as const;

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
  FLAG: { parameters: ['rate', 'limit'], result: 'other' },
  RECONCILE: { parameters: [...counts, 'adjustments'], result: 'other' },
  ANNUALIZE: { parameters: ['rate', 'months', 'compound'], result: 'rate' },
  // Columns: type, leavers, rate, share. The share of leavers never passes 100%.
  BREAKDOWN: { parameters: ['method', 'types', ...counts], result: 'table', rateColumns: [2], columnCount: 4 },
  POOLED: { parameters: ['leavers', 'bases'], result: 'rate' },
  RETENTION: { parameters: ['stayed', 'started'], result: 'other' },
  HIRERATE: { parameters: ['hires', 'opening', 'closing'], result: 'rate' },
  FLUX: { parameters: [...counts], result: 'rate' },
  NETGROWTH: { parameters: ['leavers', 'opening', 'hires'], result: 'other' },
  LOSSRATIO: { parameters: ['leavers', 'hires'], result: 'other' },
  CHURN: { parameters: ['leavers', 'opening'], result: 'rate' },
  COST: { parameters: ['leavers', 'salary', 'multiple'], result: 'other' },
  HIRESNEEDED: { parameters: ['current', 'target', 'rate'], result: 'other' },
  'ROSTER.HEADCOUNT': { parameters: [...roster, 'dates', 'include'], result: 'other' },
  'ROSTER.HIRES': { parameters: [...spanned, 'include'], result: 'other' },
  'ROSTER.LEAVERS': { parameters: [...spanned, ...masks], result: 'other' },
  'ROSTER.AVERAGE': { parameters: [...spanned, 'include'], result: 'other' },
  'ROSTER.RATE': { parameters: [...spanned, 'method', ...masks], result: 'rate' },
  // Columns: from, to, opening, hires, leavers, closing, mean of the daily headcounts, the four rates.
  'ROSTER.TABLE': { parameters: [...spanned, 'by', ...masks], ...openTable([7, 8, 9, 10], 11) },
  // Columns: group, opening, hires, leavers, closing, base, rate.
  'ROSTER.GROUPS': { parameters: [...spanned, 'group', 'method', ...masks], ...openTable([6], 7) },
  // As wide as there are periods, and of rates only where `show` says so.
  'ROSTER.MATRIX': { parameters: [...spanned, 'group', 'by', 'show', 'method', ...masks], result: 'other' },
  // Columns: reason, leavers, rate, share.
  'ROSTER.REASONS': { parameters: [...spanned, 'reason', 'method', 'include'], ...openTable([2], 4) },
  'ROSTER.BRIDGE': { parameters: [...spanned, 'include'], result: 'other' },
  // The share of those hired, which never passes 100%.
  'ROSTER.NEWHIRE': { parameters: [...spanned, 'as_of', 'days', ...masks], result: 'rate' },
  'ROSTER.RETENTION': { parameters: [...spanned, 'include'], result: 'other' },
  'ROSTER.SURVIVAL': { parameters: [...roster, 'as_of', 'unit', 'include'], result: 'other' },
  'ROSTER.MEDIANTENURE': { parameters: [...roster, 'as_of', 'unit', 'include'], result: 'other' },
  'ROSTER.COHORTS': { parameters: [...roster, 'as_of', 'by', 'include'], result: 'other' },
  'ROSTER.TENURE': { parameters: [...roster, 'as_of', 'include'], result: 'other' },
  'ROSTER.CHECK': { parameters: [...roster, 'as_of', 'language'], result: 'other' },
};

function openTable(rateColumns: readonly number[], columnCount: number) {
  return { result: 'table', rateColumns, columnCount, isOpenEnded: true } as const;
}

const unknownFunction: FunctionFacts = { parameters: [], result: 'other' };

/** Facts on a function by its id without the namespace, in upper case: "AVGBASE". */
export const factsOf = (id: string): FunctionFacts => (Object.hasOwn(facts, id) ? facts[id] : unknownFunction);

/** Every function without the namespace. */
export const functionIds: readonly string[] = Object.keys(facts);
