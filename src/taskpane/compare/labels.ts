import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';

/** "Jan" for one period, "Jan – Jun" for several, "" where they have no names. */
export function spanLabel([first, last]: readonly [string, string], { source }: PaneSentences): string {
  return first === last ? clipped(first) : source.span(clipped(first), clipped(last));
}
