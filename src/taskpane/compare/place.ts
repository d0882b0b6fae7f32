import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import type { Origin } from './view';

/** Where the numbers were taken from: the cell of a formula, or the cells of a table or list. */
export function placeText(origin: Exclude<Origin, { kind: 'example' }>, { source }: PaneSentences): string {
  const isFormula = origin.kind === 'cell' || (origin.kind === 'staff' && origin.formula !== null);
  return isFormula
    ? source.cell(origin.address, clipped(origin.sheet))
    : source.table(origin.address, clipped(origin.sheet));
}
