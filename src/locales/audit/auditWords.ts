import type { Language } from '../language';
import { words as enUS } from './en-US/words';
import type { FactsByRule, RuleId, RuleWords, WordsOfRules } from './ruleWords';
import { words as zhCN } from './zh-CN/words';
import { words as zhTW } from './zh-TW/words';

const byLanguage: Readonly<Record<Language, WordsOfRules>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What a rule says of its findings. */
export const wordsOfRule = <Id extends RuleId>(rule: Id, language: Language): RuleWords<FactsByRule[Id]> =>
  byLanguage[language][rule];
