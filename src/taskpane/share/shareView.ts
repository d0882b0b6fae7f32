import type { SharePlan } from '../../excel/share/sharePlan';
import type { Separators } from '../../formulas/separators';
import type { WantedForm } from '../../formulas/share/sharedForm';
import type { ShareSentences } from '../../locales/pane/share/shareSentences';
import type { ShareFacts } from './shareFacts';

export interface ShareView {
  readonly facts: ShareFacts;
  readonly form: WantedForm;
  readonly plan: SharePlan | null;
  readonly isWorking: boolean;
  readonly undoesTogether: boolean;
  readonly separators: Separators;
  readonly words: ShareSentences;
}

export interface ShareActions {
  readonly choose: (form: WantedForm) => void;
  readonly preview: () => void;
  readonly cancel: () => void;
  readonly prepare: (plan: SharePlan) => void;
  readonly turnBack: () => void;
  readonly remove: () => void;
  readonly repair: () => void;
}

/** What a press of a button can be taken back by. */
export const undoHint = ({ undoesTogether, words }: ShareView): string => (undoesTogether ? words.undo : words.noUndo);
