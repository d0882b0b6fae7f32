import type { ReportWords } from '../locales/report/reportWords';
import { sentence, textCell } from './cells';
import { columnCount, type Draft } from './draft';
import { placeOfMonth } from './months';
import type { ReportRequest } from './reportSheet';

/** How the figures are made, in words. */
export function addDefinition(draft: Draft, words: ReportWords, request: ReportRequest): void {
  for (const line of linesOf(words, request)) draft.add(textCell('note', line, columnCount));
}

function linesOf(words: ReportWords, { source, month, method, yearStart, form, version }: ReportRequest): string[] {
  const { definition, months } = words;
  const isRoster = source.kind === 'roster';
  const base = isRoster && method === 'mean' ? definition.dailyMean : definition.base[method];
  return [
    sentence(definition.rate, { base }),
    isRoster
      ? sentence(definition.roster, { hired: source.hired, left: source.left })
      : sentence(definition.table, { opening: source.months[placeOfMonth(source.months, month)].opening }),
    sentence(definition.spans, { month: months[yearStart - 1] }),
    definition.target,
    ...(isRoster ? [definition.newHires] : []),
    ...(isRoster && (source.department || source.reason) ? [definition.others] : []),
    sentence(definition.form[form], { version }),
  ];
}
