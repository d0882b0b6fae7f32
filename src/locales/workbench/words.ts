import type { Language } from '../language';
import { enUS } from './en-US';
import type { FileWords } from './files/words';
import type { RosterSheetWords } from './rosterSheets/words';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Every sentence of the workbench's own page and of its sample sheets. */
export interface WorkbenchWords {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly grid: string;
  readonly pane: string;
  readonly resizePane: string;
  readonly starting: string;
  readonly startFailed: string;
  readonly functionsMissing: string;
  readonly paneFailed: string;
  readonly reload: string;
  readonly languageNotChanged: string;
  /** In the context menu of a cell; the same words as in manifest.xml. */
  readonly explainFormula: string;
  /** Excel refuses to take such a formula; here its cell says why. {function}, {parameters}: those it must have, or may. */
  readonly tooFewArguments: string;
  readonly tooManyArguments: string;
  readonly sixMonths: SixMonthsWords;
  readonly rosterSheets: RosterSheetWords;
  readonly files: FileWords;
}

export interface SixMonthsWords {
  readonly sheet: string;
  readonly emptySheet: string;
  readonly title: string;
  /** {leavers} stands for their number. */
  readonly question: string;
  readonly inputs: string;
  readonly months: readonly [string, string, string, string, string, string];
  /** Column headings: the counts, then the methods. */
  readonly headings: {
    readonly month: string;
    readonly opening: string;
    readonly hires: string;
    readonly leavers: string;
    readonly closing: string;
    readonly average: string;
    readonly openingBase: string;
    readonly closingBase: string;
    readonly cumulative: string;
    readonly mean: string;
  };
  readonly eachMonth: string;
  readonly halfYear: string;
  readonly meanOfMonths: string;
  readonly meanCaption: string;
  readonly compare: string;
  readonly monthByMonth: string;
  readonly monthByMonthHeadings: readonly [string, string, string, string];
  readonly explain: string;
}

const words: Record<Language, WorkbenchWords> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };

export const workbenchWords = (language: Language): WorkbenchWords => words[language];
