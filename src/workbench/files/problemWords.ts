import type { Language } from '../../locales/language';
import { problemSentence, xlsxWords } from '../../locales/xlsx/xlsxWords';
import { largestMegabytes } from '../../xlsx/fileKind';
import { XlsxProblem } from '../../xlsx/xlsxProblem';

/** Why a file could not be opened, in the user's language. */
export function problemWords(error: unknown, file: string, language: Language): string {
  const kind = error instanceof XlsxProblem ? error.kind : 'corrupt';
  return problemSentence(xlsxWords(language), kind, { file, ...largestMegabytes });
}
