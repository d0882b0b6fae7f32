import type { Language } from '../language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** What is said of .xlsx files: by the workbench, and by the command line in English. */
export interface XlsxWords {
  /** Why a file cannot be opened, and what to do. {file}: its name. */
  readonly problems: {
    readonly notXlsx: string;
    readonly oldXls: string;
    readonly binaryXlsb: string;
    readonly encrypted: string;
    readonly corrupt: string;
    /** {packed}, {unpacked}: the largest sizes in MB. */
    readonly tooLarge: string;
    readonly date1904: string;
    readonly empty: string;
  };
  /** Facts about a file that was opened. {count}: how many; {where}: names of sheets, files or cells. */
  readonly notes: {
    readonly externalLinks: string;
    readonly hiddenSheets: string;
    readonly veryHidden: string;
    readonly r1c1: string;
    readonly circular: string;
    readonly iterative: string;
    readonly macros: string;
    readonly charts: string;
    readonly pivots: string;
    readonly pictures: string;
    readonly richText: string;
    readonly conditionalRules: string;
    readonly threadedComments: string;
    readonly protectionPassword: string;
    readonly notCalculated: string;
  };
  /** Between names. */
  readonly comma: string;
  /** After names of which some are left out; {count}: how many there are in all. */
  readonly andMore: string;
}

const words: Record<Language, XlsxWords> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

export const xlsxWords = (language: Language): XlsxWords => words[language];

/** "Totals, Base and others (8 in all)" */
function namesList({ comma, andMore }: XlsxWords, names: readonly string[], count: number): string {
  const list = names.join(comma);
  return count > names.length ? list + andMore.replace('{count}', String(count)) : list;
}

export function noteSentence(
  all: XlsxWords,
  { id, count, where }: { id: keyof XlsxWords['notes']; count: number; where: readonly string[] },
): string {
  const values: Record<string, string> = { count: String(count), where: namesList(all, where, count) };
  return filled(all.notes[id], values);
}

/** The largest sizes are those of xlsx/fileKind. */
export function problemSentence(
  all: XlsxWords,
  kind: keyof XlsxWords['problems'],
  values: { readonly file: string; readonly packed: number; readonly unpacked: number },
): string {
  return filled(all.problems[kind], {
    file: values.file,
    packed: String(values.packed),
    unpacked: String(values.unpacked),
  });
}

/** Names come from files: they are put in as they are, in one go. */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
