import type { PicturesWords } from '../../locales/pane/pictures/picturesWords';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import type { Origin } from '../compare/view';
import { version } from '../version';

/** Where the numbers of a picture come from, for those who see it elsewhere. */
export function sourceLine(origin: Origin, sentences: PaneSentences, { source }: PicturesWords): string {
  const place =
    origin.kind === 'example'
      ? source.example
      : origin.kind === 'cell' || (origin.kind === 'staff' && origin.formula)
        ? sentences.source.cell(origin.address, clipped(origin.sheet, 40))
        : sentences.source.table(origin.address, clipped(origin.sheet, 40));
  return source.made(place, version);
}
