import type { Language } from '../../language';
import { enUS, type ShareSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { ShareSentences } from './en-US';

const sentences: Readonly<Record<Language, ShareSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the pane says about sharing, turning back and repairing, in a language. */
export const shareSentences = (language: Language): ShareSentences => sentences[language];
