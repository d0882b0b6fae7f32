import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import { dayText } from '../roster/days';
import type { CompareView } from './view';

/** "Jan" for one period, "Jan – Jun" for several, "" where they have no names. */
export function spanLabel([first, last]: readonly [string, string], { source }: PaneSentences): string {
  return first === last ? clipped(first) : source.span(clipped(first), clipped(last));
}

/** What the compared periods are called together on the sheet; those of the example in the reader's language. */
export function labelOf({ origin, labels }: CompareView, sentences: PaneSentences): string {
  const { labels: months } = sentences.example;
  return spanLabel(origin.kind === 'example' ? [months[0], months[months.length - 1]] : labels, sentences);
}

/** The same, and the days of a staff list. */
export function spanLabelOf(view: CompareView, sentences: PaneSentences, language: Language): string {
  if (view.result.kind !== 'staff') return labelOf(view, sentences);
  const span = view.result.chosen.staff?.span;
  return span ? spanLabel([dayText(span.from, language), dayText(span.to, language)], sentences) : '';
}
