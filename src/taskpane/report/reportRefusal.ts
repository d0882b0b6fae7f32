import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { ReportSentences } from '../../locales/pane/report/reportSentences';

/** Why there is no report, in whatever language the pane speaks by then. */
export class ReportRefused {
  constructor(readonly say: (words: ReportSentences, sentences: PaneSentences) => string) {}
}
