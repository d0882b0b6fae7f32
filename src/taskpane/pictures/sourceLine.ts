import type { PicturesWords } from '../../locales/pane/pictures/picturesWords';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { placeText } from '../compare/place';
import type { Origin } from '../compare/view';
import { version } from '../version';

/** Where the numbers of a picture come from, for those who see it elsewhere. */
export function sourceLine(origin: Origin, sentences: PaneSentences, { source }: PicturesWords): string {
  const place = origin.kind === 'example' ? source.example : placeText(origin, sentences);
  return source.made(place, version);
}
