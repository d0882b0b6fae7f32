import { languages, type Language } from '../locales/language';

const languageKey = 'turnover.language';

/** The language chosen in the pane on this computer; null where none was, or where nothing can be kept. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(languageKey);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Browsers may forbid it to frames of other sites; the choice then lasts as long as the pane.
  }
}
