import type { Absence } from '../excel/office';
import type { Trouble } from '../excel/trouble';
import type { WorkbookCells } from '../excel/workbookCells';
import type { Language } from '../locales/language';
import type { PaneSentences } from '../locales/pane/paneSentences';
import type { CheckedWorkbook } from './check/checkedWorkbook';
import type { CountName } from './compare/counts';
import type { PeriodTable } from './compare/periodTable';
import type { CompareView } from './compare/view';

export type Tab = 'compare' | 'check';
export const tabs: readonly Tab[] = ['compare', 'check'];

/** What a pressed button has done, or why it could not. */
export type Notice =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'highlighted' | 'removed'; readonly count: number; readonly protectedSheets: readonly string[] };

export interface CheckState {
  readonly cells: WorkbookCells;
  readonly checked: CheckedWorkbook;
}

/** Everything the pane shows follows from this. */
export interface PaneState {
  readonly language: Language;
  readonly sentences: PaneSentences;
  readonly tab: Tab;
  readonly absence: Absence | null;
  /** null until it has been read. */
  readonly compare: CompareView | null;
  readonly check: CheckState | null;
  /** What kept each view's last refresh from reading. */
  readonly troubles: Readonly<Record<Tab, Trouble | null>>;
  /** 1 is 100%. */
  readonly limit: number;
  /** What was typed and is no limit; null when it is one. */
  readonly badLimit: string | null;
  readonly notice: Notice | null;
  /** What a screen reader has been told last. */
  readonly announced: string;
  /** How many findings are listed. */
  readonly shownFindings: number;
  /** Excel tells of every change; without that a button reads again. */
  readonly isLive: boolean;
}

/** What people can do in the pane. */
export interface Actions {
  readonly openTab: (tab: Tab) => void;
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
}

export const findingsAtOnce = 50;
