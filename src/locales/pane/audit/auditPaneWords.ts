import type { Language } from '../../language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export type AuditPaneWords = typeof enUS;

const words: Readonly<Record<Language, AuditPaneWords>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What the pane says around the findings of the audit; what each rule says stands in locales/audit. */
export const auditPaneWords = (language: Language): AuditPaneWords => words[language];
