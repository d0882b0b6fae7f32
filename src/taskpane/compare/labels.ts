import type { PaneSentences } from '../../locales/pane/paneSentences';

/** "Jan" for one period, "Jan – Jun" for several, "" where they have no names. */
export function spanLabel([first, last]: readonly [string, string], { source }: PaneSentences): string {
  return first === last ? first : source.span(first, last);
}
