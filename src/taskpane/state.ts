import type { Absence } from '../excel/office';
import type { Trouble } from '../excel/trouble';
import type { WorkbookCells } from '../excel/workbookCells';
import type { Language } from '../locales/language';
import type { PaneSentences } from '../locales/pane/paneSentences';
import type { CheckedWorkbook } from '../audit/checkedWorkbook';
import type { CountName } from '../sheets/counts';
import type { PeriodTable } from '../sheets/periodTable';
import type { CompareView, StaffOrigin } from './compare/view';
import type { AuditPart } from './audit/auditPart';
import type { FirstChoice } from './first/firstTemplate';
import type { InsertPart } from './insert/insertPart';
import type { LazyPage } from './page';
import type { PicturesPart } from './pictures/picturesPart';
import type { ReportPart } from './report/reportPart';
import type { SharePart } from './share/sharePart';
import type { CheckedList } from './check/checkedLists';
import type { DateOrder } from '../cells/writtenDate';
import type { SpanChoice } from './roster/spanChoice';
import type { DateColumns } from '../sheets/staffTable';
import type { StaffResult } from './roster/staffResult';

/** Tabs whose pages are loaded when they are opened for the first time. */
export type LazyTab = 'functions' | 'lessons' | 'house';
export type Tab = 'compare' | 'check' | LazyTab;
export const tabs: readonly Tab[] = ['compare', 'check', 'functions', 'lessons', 'house'];

/** Views read from the workbook. */
export type ReadTab = Exclude<Tab, LazyTab>;

/** What a pressed button has done, or why it could not. */
export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'converted' | 'emptied'; readonly count: number; readonly skipped: number; readonly sheet: string }
  | { readonly kind: 'inserted'; readonly sheet: string }
  /** A sentence of some part of the pane, with its own words. */
  | { readonly kind: 'said'; readonly say: (language: Language) => string; readonly isWarning?: boolean }
  | { readonly kind: 'copied' | 'notCopied' }
  | { readonly kind: 'highlighted' | 'removed'; readonly count: number; readonly protectedSheets: readonly string[] };

export interface CheckState {
  readonly cells: WorkbookCells;
  readonly checked: CheckedWorkbook;
  readonly lists: readonly CheckedList[];
}

/** Everything the pane shows follows from this. */
export interface PaneState {
  readonly language: Language;
  readonly sentences: PaneSentences;
  readonly tab: Tab;
  readonly absence: Absence | null;
  readonly insert: InsertPart | null;
  readonly pictures: PicturesPart | null;
  readonly audit: AuditPart | null;
  readonly share: SharePart | null;
  readonly report: ReportPart | null;
  /** Pages loaded so far. */
  readonly pages: Readonly<Partial<Record<LazyTab, LazyPage | 'failed'>>>;
  /** null until it has been read. */
  readonly compare: CompareView | null;
  readonly check: CheckState | null;
  /** What people said they have; null before that. */
  readonly first: FirstChoice | null;
  /** What kept each view's last refresh from reading. */
  readonly troubles: Readonly<Record<ReadTab, Trouble | null>>;
  /** 1 is 100%. */
  readonly limit: number;
  /** What was typed and is no limit; null when it is one. */
  readonly badLimit: string | null;
  readonly notice: Notice | null;
  /** What a screen reader has been told last. */
  readonly announced: string;
  /** How many findings are listed. */
  readonly shownFindings: number;
  /** The same for the kinds of findings of staff lists, by their key. */
  readonly shownOfGroups: Readonly<Record<string, number>>;
  /** What people said of a column of dates that can be read in two ways, by its key. */
  readonly orders: Readonly<Record<string, DateOrder>>;
  /** Rows of a long list that is being read; null for none. */
  readonly readingRows: number | null;
  /** Excel tells of every change; without that a button reads again. */
  readonly isLive: boolean;
}

/** What people can do in the pane. */
export interface Actions {
  readonly openTab: (tab: Tab) => void;
  readonly chooseFirst: (choice: FirstChoice | null) => void;
  readonly speak: (language: Language) => void;
  readonly refresh: () => void;
  readonly retry: () => void;
  readonly chooseColumn: (table: PeriodTable, key: string, name: CountName, index: number | null) => void;
  readonly changeLimit: (text: string) => void;
  readonly goTo: (sheetId: string, row: number, column: number) => void;
  readonly highlight: () => void;
  readonly removeHighlights: () => void;
  readonly dismissNotice: () => void;
  readonly showMore: () => void;
  readonly showMoreOf: (key: string, count: number) => void;
  readonly chooseDateColumn: (key: string, columns: DateColumns) => void;
  /** `shown` is what the fields held; another change may be on its way already. */
  readonly changeSpan: (key: string, shown: SpanChoice, change: Partial<SpanChoice>) => void;
  readonly insertTable: (origin: StaffOrigin, staff: StaffResult) => void;
  readonly copy: (text: string) => void;
  /** To the staff lists in Check. */
  readonly seeLists: () => void;
  readonly answerOrder: (key: string, order: DateOrder) => void;
  readonly convertDates: (list: CheckedList) => void;
  readonly emptyWords: (list: CheckedList) => void;
}

export const findingsAtOnce = 50;
