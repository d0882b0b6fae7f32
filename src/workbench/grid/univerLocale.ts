import { LocaleType } from '@univerjs/core';
import type { Language } from '../../locales/language';

interface UniverTexts {
  readonly localeType: LocaleType;
  readonly texts: readonly object[];
}

/** The grid's own menus and messages. English comes with the grid; the others are loaded when they are asked for. */
export async function univerLocale(language: Language): Promise<UniverTexts> {
  const modules = await loaders[language]();
  return { localeType: localeTypes[language], texts: modules.map((module) => module.default) };
}

const localeTypes: Record<Language, LocaleType> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
};

const loaders: Record<Language, () => Promise<{ readonly default: object }[]>> = {
  'en-US': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/en-US'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
      import('@univerjs/preset-sheets-note/locales/en-US'),
    ]),
  'zh-CN': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-CN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
      import('@univerjs/preset-sheets-note/locales/zh-CN'),
    ]),
  'zh-TW': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-TW'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-TW'),
      import('@univerjs/preset-sheets-note/locales/zh-TW'),
    ]),
};
