import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { ReportSentences } from '../../locales/pane/report/reportSentences';
import type { ReportRequest } from '../../report/reportSheet';
import type { Method } from '../../turnover/method';
import type { ReportChoices } from './reportChoices';
import type { ReportRefused } from './reportRefusal';
import type { Reported } from './reportSources';

export interface ReportView {
  /** null until the months have been read. */
  readonly reported: Reported | ReportRefused | null;
  readonly choices: ReportChoices;
  readonly lastYear: string;
  readonly method: Method;
  readonly form: ReportRequest['form'];
  readonly refused: ReportRefused | null;
  readonly isWorking: boolean;
  readonly words: ReportSentences;
  readonly sentences: PaneSentences;
  readonly language: Language;
}

export interface ReportActions {
  readonly choose: (part: Partial<ReportChoices>) => void;
  readonly add: () => void;
}
