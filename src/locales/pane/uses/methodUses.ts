import type { Language } from '../../language';
import { enUS, type MethodUses } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const uses: Readonly<Record<Language, MethodUses>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What each method is for and who uses it, in a language. */
export const methodUses = (language: Language): MethodUses => uses[language];
