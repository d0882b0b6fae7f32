import type { Language } from '../language';
import type { Problem } from '../../turnover/problem';
import { enUS, type FunctionSentences, type ProblemSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const sentences: Readonly<Record<Language, FunctionSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Every sentence and word that functions show in cells or in error messages. */
export const functionSentences = (language: Language): FunctionSentences => sentences[language];

/** What a person reads for a problem: what is wrong, where, the value found, and what to do. */
export function problemSentence(problem: Pick<Problem, 'id' | 'facts'>, language: Language): string {
  const { problems } = sentences[language];
  return problems[problem.id as keyof ProblemSentences](problem.facts);
}
