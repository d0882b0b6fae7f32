import type { Language } from '../../language';
import { frame as enUS, type FrameWords } from './en-US';
import { frame as zhCN } from './zh-CN';
import { frame as zhTW } from './zh-TW';

export type { FrameWords } from './en-US';

const words: Readonly<Record<Language, FrameWords>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What stands around every lesson, in a language. */
export const frameWords = (language: Language): FrameWords => words[language];
