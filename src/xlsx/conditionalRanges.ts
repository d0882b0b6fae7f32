import { addressOf, referenceFrom, type Area } from '../formulas/area';
import { copiedFormula } from '../formulas/references';
import type { ConditionalRule } from './xlsxWorkbook';

/** "B2:B7 D2:D7" -> two areas. */
export const areasOfRange = (range: string): Area[] =>
  range.split(/\s+/).flatMap((text) => (text ? (referenceFrom(text)?.area ?? []) : []));

export const rangeOfAreas = (areas: readonly Area[]): string => areas.map((area) => addressOf(area)).join(' ');

/** A rule for other cells than before: its formulas are written for the first of them. */
export function movedRule(rule: ConditionalRule, from: readonly Area[], to: readonly Area[]): ConditionalRule {
  const [before, after] = [from[0], to[0]];
  if (!before || !after) return rule;
  const moved = (formula: string) =>
    copiedFormula(`=${formula}`, after.row - before.row, after.column - before.column)?.slice(1) ?? formula;
  const { formula } = rule;
  return {
    ...rule,
    range: rangeOfAreas(to),
    ...(formula === undefined ? {} : { formula: Array.isArray(formula) ? formula.map(moved) : moved(formula) }),
  };
}
