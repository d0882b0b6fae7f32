import type { Language } from '../language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** What the command line says around the findings. */
export type CliWords = typeof enUS;

const words: Record<Language, CliWords> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

export const cliWords = (language: Language): CliWords => words[language];
