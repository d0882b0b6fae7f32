import type { Language } from '../language';
import { enUS, type FunctionsPageSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { FunctionsPageSentences } from './en-US';

const sentences: Readonly<Record<Language, FunctionsPageSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the page of functions says, in a language. */
export const functionsPageSentences = (language: Language): FunctionsPageSentences => sentences[language];
