import type { Language } from '../locales/language';
import { reportWords } from '../locales/report/reportWords';
import { sentence } from './cells';
import { monthText } from './months';
import type { Month, ReportRefusal } from './reportSheet';

/** Why there is no report, as people read it. */
export function refusalSentence({ refusal, ...facts }: ReportRefusal, language: Language): string {
  const texts = Object.entries(facts).map(([name, fact]: [string, string | Month]) => [
    name,
    typeof fact === 'string' ? fact : monthText(fact),
  ]);
  return sentence(reportWords[language].refusals[refusal], Object.fromEntries(texts));
}
