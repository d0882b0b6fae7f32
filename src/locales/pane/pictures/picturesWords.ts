import type { Language } from '../../language';
import { enUS, type PicturesWords } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { PicturesWords } from './en-US';

const words: Readonly<Record<Language, PicturesWords>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Everything said about the pictures, in a language. */
export const picturesWords = (language: Language): PicturesWords => words[language];
