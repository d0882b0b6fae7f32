import type { Language } from '../../language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type InsertWords = typeof enUS;

const words: Readonly<Record<Language, InsertWords>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the pane says about putting things into the workbook. */
export const insertWords = (language: Language): InsertWords => words[language];
