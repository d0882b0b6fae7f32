import type { Outcome } from '../../sheets/outcome';
import type { Result } from '../compare/view';
import { limitText, percentText } from '../numbers';
import type { PaneState } from '../state';

/** What a screen reader is told, politely, when the results on view have changed. */
export function statusText({ tab, compare, check, audit, limit, sentences, absence }: PaneState): string {
  if (absence) return '';
  if (tab === 'check')
    return check ? [summaryOf(check.checked, limit, sentences), audit?.announced].filter(Boolean).join(' ') : '';
  const outcome = compare && compare.origin.kind !== 'example' ? outcomeOn(compare.result) : null;
  if (!outcome) return '';
  const rates = outcome.results.flatMap(({ method, rate }) =>
    typeof rate === 'number' ? [sentences.status.rate(sentences.methods[method].name, percentText(rate))] : [],
  );
  return sentences.status.compare(rates.join(', '));
}

function outcomeOn(result: Result): Outcome | null {
  if (result.kind === 'staff') return result.chosen.staff?.outcome ?? null;
  return result.kind === 'outcome' ? result.outcome : null;
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
