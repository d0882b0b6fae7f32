import type { Area } from '../../excel/area';
import type { SharedFormula } from '../../excel/share/sharePlan';
import { relativeKey } from '../../formulas/relativeKey';

/** Formulas that are the same but for their place; the first stands for all. */
export interface FormulaGroup<T> {
  readonly first: T;
  readonly count: number;
}

interface Placed {
  readonly formula: string;
  readonly area: Pick<Area, 'row' | 'column'>;
}

/** Groups by relative formula, in the order of their first ones; `kind` keeps apart what becomes something else. */
export function formulaGroups<T extends Placed>(all: readonly T[], kind: (each: T) => string): FormulaGroup<T>[] {
  const groups = new Map<string, { first: T; count: number }>();
  for (const each of all) {
    const key = `${relativeKey(each.formula, each.area.row, each.area.column)} ${kind(each)}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: each, count: 1 });
  }
  return [...groups.values()];
}

/** What is told apart in the preview of sharing. */
export const kindOf = ({ form, area }: SharedFormula): string =>
  'reason' in form ? `${form.kind} ${form.reason}` : `${form.kind} ${area.rowCount} ${area.columnCount}`;
