import type { Parameter } from '../formulas/functionFacts';
import { rateFormulaFrom, type RateFormula } from '../formulas/rateFormula';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import type { OverLimitFacts } from '../locales/audit/en-US/overLimit';
import { callInput, cellsOf, obstacleIn, type Lookup } from '../sheets/callInput';
import { outcomeOf } from '../sheets/outcome';
import { workbookLookup } from '../sheets/workbookLookup';
import { tableMethods } from '../turnover/method';
import { Problem } from '../turnover/problem';
import type { Book, BookSheet } from './book';
import type { RateResult } from './rateResults';
import { rosterParts } from './rosterParts';

/** What a rate was made of, as far as it can be read. All counts are people; `cumulative` is the rate by opening + hires. */
export type RateParts = Omit<OverLimitFacts, 'cell' | 'cells' | 'rate' | 'highest' | 'limit'>;

const unknown: RateParts = {
  made: 'several',
  method: null,
  periods: 1,
  leavers: null,
  base: null,
  opening: null,
  hires: null,
  closing: null,
  cumulative: null,
};

/** The numbers behind a rate, read from the cells its formula refers to. */
export function rateParts(book: Book, sheet: BookSheet, source: RateResult): RateParts {
  const formula = rateFormulaFrom(String(sheet.formula(source.formulaAt.row, source.formulaAt.column)));
  if (!formula || formula.made === 'fromSeveral') return unknown;
  const { call } = formula;
  if (formula.made === 'byProjection' || call.id === 'ANNUALIZE') return { ...unknown, made: 'projected' };
  if (call.id === 'ROSTER.GROUPS' || call.id === 'ROSTER.TABLE') return partsInTable(sheet, call.id, source);
  const lookup = workbookLookup(book.snapshot.sheets, sheet.name);
  if (call.id === 'ROSTER.RATE') return partsOfRoster(call, lookup);
  if (obstacleIn(call, lookup)) return unknown;
  if (call.id === 'MEANBASE' || call.id === 'POOLED') return partsOfSums(formula, lookup);
  return partsOfPeriods(formula, source, lookup);
}

/** Columns of the tables before their rates; the rates of ROSTER.TABLE are in the order of its methods. */
const columnsBeforeRates = 7;

function partsInTable(sheet: BookSheet, id: string, { row, formulaAt, columnInResult }: RateResult): RateParts {
  const isGroups = id === 'ROSTER.GROUPS';
  const count = (index: number) => {
    const value = sheet.value(row, formulaAt.column + index);
    return typeof value === 'number' ? value : null;
  };
  const [opening, hires, leavers, closing] = (isGroups ? [1, 2, 3, 4] : [2, 3, 4, 5]).map(count);
  const method = isGroups ? null : (tableMethods[columnInResult - columnsBeforeRates] ?? null);
  const average = opening !== null && closing !== null ? (opening + closing) / 2 : null;
  const everyone = opening !== null && hires !== null ? opening + hires : null;
  const bases = { average, opening, closing, cumulative: everyone, mean: count(6) };
  const base = isGroups ? count(5) : method && bases[method];
  return withCumulative({ ...unknown, made: 'direct', method, leavers, base, opening, hires, closing });
}

function partsOfRoster(call: TurnoverCall, lookup: Lookup): RateParts {
  const found = rosterParts(call, lookup);
  if (!found) return unknown;
  const { leavers, opening, hires, closing } = found.flows;
  const { method, base } = found;
  return withCumulative({ ...unknown, made: 'direct', method, leavers, base, opening, hires, closing });
}

function partsOfSums({ call }: RateFormula, lookup: Lookup): RateParts {
  const numbers = (parameter: Parameter) =>
    (cellsOf(argumentOf(call, parameter), lookup) ?? []).flat().filter((cell) => typeof cell === 'number');
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const isMean = call.id === 'MEANBASE';
  const headcounts = numbers('headcounts').filter((headcount) => headcount > 0);
  const base = isMean ? sum(headcounts) / headcounts.length : sum(numbers('bases'));
  const periods = isMean ? headcounts.length : 1;
  return {
    ...unknown,
    made: 'direct',
    method: isMean ? 'mean' : null,
    leavers: sum(numbers('leavers')),
    base,
    periods,
  };
}

function partsOfPeriods({ call }: RateFormula, { line, columnInResult, rate }: RateResult, lookup: Lookup): RateParts {
  const isMeanOrSum = call.id === 'COMPARE' && columnInResult > 3;
  const read = isMeanOrSum ? null : callInput(call, line, lookup);
  if (read === null || read instanceof Problem || !('input' in read)) return unknown;
  const outcome = outcomeOf(read.input);
  if (outcome instanceof Problem) return unknown;
  const result = outcome.results.find(({ method }) => method === read.method);
  if (typeof result?.rate !== 'number' || typeof result.base !== 'number') return unknown;
  // One type of leavers is not all of them.
  if (call.id === 'BREAKDOWN' && Math.abs(result.rate - rate) > 1e-9) return unknown;
  const { leavers, opening, hires, closing, periods } = outcome;
  const { method, base } = result;
  return withCumulative({ ...unknown, made: 'direct', method, periods, leavers, base, opening, hires, closing });
}

function withCumulative(parts: RateParts): RateParts {
  const { leavers, opening, hires } = parts;
  const everyone = opening !== null && hires !== null ? opening + hires : 0;
  return { ...parts, cumulative: leavers !== null && everyone > 0 ? leavers / everyone : null };
}
