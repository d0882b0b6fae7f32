import type { Language } from '../../locales/language';
import { noteSentence, xlsxWords } from '../../locales/xlsx/xlsxWords';
import type { XlsxNote } from '../../xlsx/xlsxWorkbook';

/** What should be known of a file, in the user's language. */
export const noteWords = (notes: readonly XlsxNote[], language: Language): string[] =>
  notes.map((note) => noteSentence(xlsxWords(language), note));
