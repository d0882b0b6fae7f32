import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Unreadable } from './callInput';

export const unreadableSentence = ({ reason, text }: Unreadable, { unreadable }: PaneSentences): string =>
  unreadable[reason](text);
