import { parseA1Ref, stringifyA1Ref, type ReferenceA1 } from '@borgar/fx';
import { referenceFrom } from '../area';
import { isReference } from './liveReferences';
import { tokensOf } from '../tokens';

/** How many cells the formula of a cell fills; null where it is not about to lose its spill. */
export type SpillAt = (sheet: string, row: number, column: number) => { rowCount: number; columnCount: number } | null;

/** Whether a formula may read what another one spills: "=SUM(G2#)". */
export const mentionsSpill = (formula: string): boolean => /\d#/.test(formula);

/**
 * A formula that reads spilled cells by their first one, once they stand there one by one: `=SUM(G2#)` -> `=SUM(G2:G7)`.
 */
export function withoutSpillSigns(formula: string, sheet: string, spillAt: SpillAt): string {
  const tokens = tokensOf(formula);
  let result = '';
  for (let i = 0; i < tokens.length; i++) {
    const { value } = tokens[i];
    const whole = isReference(tokens[i]) && tokens[i + 1]?.value === '#' ? wholeOf(value, sheet, spillAt) : null;
    result += whole ?? value;
    if (whole !== null) i++;
  }
  return result;
}

function wholeOf(text: string, sheet: string, spillAt: SpillAt): string | null {
  const found = referenceFrom(text);
  if (!found) return null;
  const { row, column } = found.area;
  const size = spillAt(found.sheet ?? sheet, row, column);
  if (!size) return null;
  const reference = parseA1Ref(text) as ReferenceA1;
  const { $top, $left } = reference.range;
  const [bottom, right] = [row + size.rowCount - 1, column + size.columnCount - 1];
  return stringifyA1Ref({
    ...reference,
    range: { top: row, left: column, bottom, right, $top, $left, $bottom: $top, $right: $left },
  });
}
