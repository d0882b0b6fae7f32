import type { CompareView } from '../compare/view';

/** The pictures there are, in the order in which they are offered. */
export const pictureKinds = ['methods', 'periods', 'survival', 'cohorts'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** The pictures that can be drawn of what Compare shows; none where nothing could be compared. */
export function pictureKindsOf({ result }: CompareView): readonly PictureKind[] {
  if (result.kind === 'outcome') return result.outcome.periods > 1 ? ['methods', 'periods'] : ['methods'];
  const staff = result.kind === 'staff' ? result.chosen.staff : null;
  if (!staff) return [];
  return pictureKinds.filter((kind) => kind !== 'periods' || staff.periods.length > 1);
}
