import type { Language } from '../../locales/language';
import { problemSentence, xlsxWords } from '../../locales/xlsx/xlsxWords';
import { largestPackedBytes, largestUnpackedBytes } from '../../xlsx/fileKind';
import { XlsxProblem } from '../../xlsx/xlsxProblem';

const megabyte = 1024 * 1024;

/** Why a file could not be opened, in the user's language. */
export function problemWords(error: unknown, file: string, language: Language): string {
  const kind = error instanceof XlsxProblem ? error.kind : 'corrupt';
  return problemSentence(xlsxWords(language), kind, {
    file,
    packed: largestPackedBytes / megabyte,
    unpacked: largestUnpackedBytes / megabyte,
  });
}
