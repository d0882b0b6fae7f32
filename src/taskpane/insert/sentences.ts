import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { whySentence, type RateParts } from '../compare/explain';
import { spanLabel } from '../compare/labels';
import type { CompareView } from '../compare/view';
import { dayText } from '../roster/days';

/** What the compared periods are called together. */
export function spanLabelOf(
  { origin, result, labels }: CompareView,
  sentences: PaneSentences,
  language: Language,
): string {
  if (result.kind === 'staff') {
    const span = result.chosen.staff?.span;
    return span ? sentences.source.span(dayText(span.from, language), dayText(span.to, language)) : '';
  }
  const { labels: months } = sentences.example;
  return spanLabel(origin.kind === 'example' ? [months[0], months[months.length - 1]] : labels, sentences);
}

/** Where the numbers were taken from. */
export function placeText({ origin }: CompareView, { source, example }: PaneSentences): string {
  switch (origin.kind) {
    case 'example':
      return example.banner;
    case 'cell':
      return source.cell(origin.address, origin.sheet);
    case 'table':
    case 'staff':
      return source.table(origin.address, origin.sheet);
  }
}

/** A rate with its reason, as one could say it to a director. */
export const sentenceOf = (view: CompareView, parts: RateParts, sentences: PaneSentences, language: Language): string =>
  whySentence(parts, spanLabelOf(view, sentences, language), sentences);
