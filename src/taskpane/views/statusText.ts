import { limitText, percentText } from '../numbers';
import type { PaneState } from '../state';

/** What a screen reader is told, politely, when the results on view have changed. */
export function statusText({ tab, compare, check, limit, sentences, absence }: PaneState): string {
  if (absence) return '';
  if (tab === 'check') return check ? summaryOf(check.checked, limit, sentences) : '';
  if (compare?.result.kind !== 'outcome' || compare.origin.kind === 'example') return '';
  const rates = compare.result.outcome.results.flatMap(({ method, rate }) =>
    typeof rate === 'number' ? [sentences.status.rate(sentences.methods[method].name, percentText(rate))] : [],
  );
  return sentences.status.compare(rates.join(', '));
}

/** "48 formulas checked on 3 sheets. None over 100%." */
export function summaryOf(
  { findings, formulaCount, sheetCount }: { findings: readonly unknown[]; formulaCount: number; sheetCount: number },
  limit: number,
  { check }: PaneState['sentences'],
): string {
  if (formulaCount === 0) return check.noFormulas;
  return findings.length === 0
    ? check.none(formulaCount, sheetCount, limitText(limit))
    : check.some(findings.length, formulaCount, sheetCount, limitText(limit));
}
