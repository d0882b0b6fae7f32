import type { Language } from '../locales/language';
import { people, percent, shortPercent } from '../locales/functions/format';
import { functionSentences } from '../locales/functions/problemSentence';
import { isOverLimit, type Comparison } from '../turnover/comparison';
import { Problem } from '../turnover/problem';
import type { Label } from '../cells/types';
import type { BreakdownRow } from '../turnover/breakdown';
import type { CellAnswer } from './answer';

function rateWords({ opening, closing, hires, leavers, periods }: Comparison, base: number, rate: number) {
  return {
    leavers: people(leavers),
    base: people(base),
    rate: percent(rate),
    opening: people(opening),
    closing: people(closing),
    hires: people(hires),
    periods,
  };
}

/** A header and a row for each method. */
export function comparisonTable(comparison: Comparison, language: Language): (CellAnswer | Problem)[][] {
  const sentences = functionSentences(language);
  const rows = comparison.results.map(({ method, base, rate, isOver, meanOfPeriodRates, sumOfPeriodRates }) => {
    const isRate = typeof base === 'number' && typeof rate === 'number';
    const inWords = isRate ? sentences.formulas[method](rateWords(comparison, base, rate)) : '';
    return [
      method,
      comparison.leavers,
      base,
      rate,
      isRate ? isOver : '',
      meanOfPeriodRates ?? '',
      sumOfPeriodRates ?? '',
      inWords,
    ];
  });
  return [sentences.comparisonHeader, ...rows];
}

/** One sentence about the only result. Throws the Problem there is instead of a rate. */
export function explanation(comparison: Comparison, language: Language): string {
  const [{ method, base, rate, isOver }] = comparison.results;
  if (base instanceof Problem) throw base;
  if (rate instanceof Problem) throw rate;
  const { explanations } = functionSentences(language);
  return explanations[method](rateWords(comparison, base, rate)) + (isOver ? explanations.over : explanations.notOver);
}

/** "Over 100%" for a rate over the limit, "" for one that is not. */
export function flag(rate: number | '' | Problem, limit: number): CellAnswer | Problem {
  if (rate === '' || rate instanceof Problem) return rate;
  return isOverLimit(rate, limit) ? `Over ${shortPercent(limit)}` : '';
}

/** A header, a row for each type, and the total. Words are English: formulas elsewhere may look for them. */
export function breakdownTable(types: readonly Label[], rows: readonly BreakdownRow[]): (CellAnswer | Problem)[][] {
  const labels = [...types, 'Total'];
  return [
    ['type', 'leavers', 'rate', 'share'],
    ...rows.map(({ leavers, rate, share }, i) => [labels[i], leavers, rate, share]),
  ];
}
