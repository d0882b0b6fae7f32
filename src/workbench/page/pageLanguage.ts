import { languageFrom, type Language } from '../../locales/language';
import type { WorkbenchWords } from '../../locales/workbench/words';

/** `?lang=zh-TW`, else the browser's language: what Excel's display language would be. */
export function pageLanguage(): Language {
  return languageFrom(new URLSearchParams(location.search).get('lang') ?? navigator.language);
}

/** `?culture=de-DE`: the regional settings, which say what separates decimals; else those of the language. */
export function pageCulture(language: Language): string {
  const wanted = new URLSearchParams(location.search).get('culture') ?? '';
  try {
    return Intl.NumberFormat.supportedLocalesOf(wanted)[0] ?? language;
  } catch {
    return language;
  }
}

/** Puts the page's own sentences into the language. */
export function translatePage(language: Language, words: WorkbenchWords): void {
  document.documentElement.lang = language;
  const all: Readonly<Record<string, unknown>> = { ...words, ...words.files };
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = all[element.dataset.word!];
    if (typeof word === 'string') element.textContent = word;
  }
  document.querySelector('#sheet')!.setAttribute('aria-label', words.grid);
  document.querySelector<HTMLIFrameElement>('#pane')!.title = words.pane;
  document.querySelector('.starting__sentence')!.textContent = words.starting;
}

/** Loads the page anew in the language chosen, unless `before`, which saves what should survive that, says that it cannot. */
export function offerLanguages(language: Language, before: () => Promise<boolean>): void {
  const choice = document.querySelector<HTMLSelectElement>('#language')!;
  const change = async () => {
    const address = new URL(location.href);
    address.searchParams.set('lang', choice.value);
    if (await before()) location.assign(address);
    else choice.value = language;
  };
  choice.value = language;
  choice.addEventListener('change', () => void change());
}
