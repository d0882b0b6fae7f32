import type { Language } from '../../language';
import { enUS, type HouseSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { HouseSentences } from './en-US';

const sentences: Readonly<Record<Language, HouseSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the page about the house method and the limit says, in a language. */
export const houseSentences = (language: Language): HouseSentences => sentences[language];
