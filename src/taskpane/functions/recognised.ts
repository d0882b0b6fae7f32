import { addressOf, referenceFrom } from '../../formulas/area';
import type { Method } from '../../turnover/method';
import type { CompareView, Part } from '../compare/view';
import { dateCall } from '../roster/tableFormula';

/** Cells whose meaning Compare has found out, by the parameter of a function that takes them. */
export interface Recognised {
  readonly sheet: string;
  readonly address: string;
  readonly method: Method | null;
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

/** What Compare shows, as arguments; null where it shows the example or has not understood the selection. */
export function recognisedIn(view: CompareView | null): Recognised | null {
  if (!view || view.origin.kind === 'example') return null;
  const { origin } = view;
  const { sheet, address } = origin;
  if (origin.kind === 'staff') {
    const cells = { ...rosterCells(origin.roster), ...spanCells(view) };
    const method = origin.formula?.method ?? null;
    return origin.roster.hired && origin.roster.left ? { sheet, address, method, cells } : null;
  }
  if (view.result.kind !== 'outcome') return null;
  const cells = countCells(origin.parts);
  // The selected cell is itself a rate, which FLAG and ANNUALIZE take.
  if (origin.kind === 'cell') return { sheet, address, method: origin.method, cells: { ...cells, rate: address } };
  return { sheet, address, method: null, cells };
}

function countCells(parts: readonly Part[]): Recognised['cells'] {
  const counts = Object.fromEntries(parts.map(({ name, where }) => [name, where]));
  // Customers lost are leavers; the headcounts that a monthly table observes are those at the ends of its months.
  return { ...counts, lost: counts.leavers, headcounts: counts.closing };
}

const rosterCells = ({
  hired,
  left,
  include,
  counted,
}: Extract<CompareView['origin'], { kind: 'staff' }>['roster']) => ({
  hired,
  left,
  ...(include !== null && { include }),
  ...(counted !== null && { counted }),
});

function spanCells({ result }: CompareView): Recognised['cells'] {
  if (result.kind !== 'staff') return {};
  const { from, to } = result.chosen.choice;
  const last = to === null ? {} : { to: dateCall(to), as_of: dateCall(to), dates: dateCall(to) };
  return { ...(from !== null && { from: dateCall(from) }), ...last };
}

/** An argument as it has to be written on another sheet than its own. */
export function writtenOn(target: string, sheet: string, text: string): string {
  const reference = target === sheet ? null : referenceFrom(text);
  return reference?.sheet === null ? addressOf(reference.area, sheet) : text;
}
