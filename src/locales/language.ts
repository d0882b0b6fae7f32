/** The languages in which Turnover speaks. */
export const languages = ['en-US', 'zh-CN', 'zh-TW'] as const;

export type Language = (typeof languages)[number];

const traditional = /^zh-(hant|tw|hk|mo)\b/i;

/** The language to speak for a language tag such as Excel's display language: "zh-Hans" -> "zh-CN", "de-DE" -> "en-US". */
export function languageFrom(tag: string | null | undefined): Language {
  if (!tag || !/^zh\b/i.test(tag)) return 'en-US';
  return traditional.test(tag) ? 'zh-TW' : 'zh-CN';
}
