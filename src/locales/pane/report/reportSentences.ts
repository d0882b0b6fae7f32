import type { Language } from '../../language';
import { enUS, type ReportSentences } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type { ReportSentences } from './en-US';

const sentences: Readonly<Record<Language, ReportSentences>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the pane says about the month-end report, in a language. */
export const reportSentences = (language: Language): ReportSentences => sentences[language];
