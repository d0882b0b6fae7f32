import { reportWords } from '../locales/report/reportWords';
import { sentence, textCell } from './cells';
import { addDefinition } from './definition';
import { columnCount, Draft } from './draft';
import { plainSheet } from './plainSheet';
import { monthText } from './months';
import { refusalOf } from './refusal';
import type { ReportRefusal, ReportRequest, ReportSheet } from './reportSheet';
import { addRosterReport } from './rosterReport';
import { addTableReport } from './tableReport';

/**
 * The report of a month as a sheet of formulas: headcount and turnover beside the month before, the same month last year and
 * the target, and from a staff list also departments, reasons and new hires. No figure is calculated here.
 */
export function monthReport(request: ReportRequest): ReportSheet | ReportRefusal {
  const refusal = refusalOf(request);
  if (refusal) return refusal;
  const { source, form, language, month } = request;
  const words = reportWords[language];
  const draft = new Draft();
  draft.add(textCell('title', words.title, columnCount));
  draft.add(textCell('subtitle', words.subtitle[source.kind], columnCount));
  draft.add();
  if (source.kind === 'roster') addRosterReport(draft, words, request, source);
  else addTableReport(draft, words, request, source);
  draft.add();
  addDefinition(draft, words, request);
  const sheet = draft.sheet(sentence(words.sheetName, { month: monthText(month) }));
  return form === 'plain' ? plainSheet(sheet) : sheet;
}
