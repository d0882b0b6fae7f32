import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import type { Unreadable } from '../../sheets/callInput';

export const unreadableSentence = ({ reason, text }: Unreadable, { unreadable }: PaneSentences): string =>
  unreadable[reason](clipped(text, 120));
