import type { Language } from '../language';
import { enUS, type PaneSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { PaneSentences } from './en-US';

const sentences: Readonly<Record<Language, PaneSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Everything the pane says, in a language. */
export const paneSentences = (language: Language): PaneSentences => sentences[language];
