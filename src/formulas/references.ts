import { parseA1Ref, stringifyA1Ref, type RangeA1, type ReferenceA1 } from '@borgar/fx';
import { referenceFrom, sheetColumnCount, sheetRowCount, type Area, type Reference } from './area';
import { areaWhenCopied, writtenRangeFrom } from './handwrittenCells';
import { tokensOf } from './tokens';

/** A reference to cells as it stands in a formula. */
export interface FormulaReference extends Reference {
  readonly text: string;
  /** Its place in the formula, from the first character to behind the last. */
  readonly start: number;
  readonly end: number;
}

const isRangeToken = (type: string): boolean => type === 'range' || type === 'range_beam';

/** All references to cells, left to right: "=C2/Base!$B$2" -> C2 and Base!$B$2. Not names, Table columns, other workbooks. */
export function referencesIn(formula: string): FormulaReference[] {
  return tokensOf(formula).flatMap(({ type, value, loc }) => {
    const reference = isRangeToken(type) ? referenceFrom(value) : null;
    return reference && loc ? [{ ...reference, text: value, start: loc[0], end: loc[1] }] : [];
  });
}

/**
 * A text of a formula that was copied some rows down and columns to the right: signs such as $B$2 stay. Null where a
 * reference would leave the sheet.
 */
export type Copies = (rows: number, columns: number) => string | null;

/** A reference that is read once for all of its copies; null for what is no reference to cells. */
function referenceCopies(text: string): Copies | null {
  const parsed = a1Reference(text);
  return parsed && ((rows, columns) => withRange(parsed, movedRange(parsed.range, rows, columns)));
}

function a1Reference(text: string): ReferenceA1 | null {
  const parsed = parseA1Ref(text);
  return parsed && 'range' in parsed ? (parsed as ReferenceA1) : null;
}

const withRange = (parsed: ReferenceA1, range: RangeA1 | null): string | null =>
  range && stringifyA1Ref({ ...parsed, range });

/** The same reference some rows down and columns to the right, $ signs or not: "$C2" -> "$E2". Null outside the sheet. */
export function shiftedReference(text: string, rows: number, columns: number): string | null {
  const parsed = a1Reference(text);
  if (!parsed) return null;
  const { $top, $bottom, $left, $right, ...edges } = parsed.range;
  const moved = movedRange(edges, rows, columns);
  return moved && withRange(parsed, { ...moved, $top, $bottom, $left, $right });
}

/** The reference to another area, with the same $ signs; null for what is no reference to cells. */
export function referenceToArea(text: string, { row, column, rowCount, columnCount }: Area): string | null {
  const parsed = a1Reference(text);
  const edges = { top: row, bottom: row + rowCount - 1, left: column, right: column + columnCount - 1 };
  return parsed && withRange(parsed, { ...parsed.range, ...edges });
}

/** The cells that a reference means in such a copy. */
export function copiedArea(text: string, rows: number, columns: number): Area | null {
  const range = writtenRangeFrom(text);
  return range && areaWhenCopied(range, rows, columns);
}

/** A formula that is read once for all of its copies; each is null where a reference would leave the sheet. */
export function copiesOf(formula: string): Copies {
  const parts = tokensOf(formula).map(
    ({ type, value }): string | Copies => (isRangeToken(type) ? referenceCopies(value) : null) ?? value,
  );
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let result = '';
    for (const part of parts) {
      const text = typeof part === 'string' ? part : part(rows, columns);
      if (text === null) return null;
      result += text;
    }
    return result;
  };
}

/** A formula as Excel would copy it some rows down and columns to the right; null where a reference would leave the sheet. */
export const copiedFormula = (formula: string, rows: number, columns: number): string | null =>
  copiesOf(formula)(rows, columns);

function movedRange(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const moved = (at: number | null | undefined, isFixed: boolean | null | undefined, by: number) =>
    at === null || at === undefined || isFixed ? at : at + by;
  const result = {
    ...range,
    top: moved(range.top, range.$top, rows),
    bottom: moved(range.bottom, range.$bottom, rows),
    left: moved(range.left, range.$left, columns),
    right: moved(range.right, range.$right, columns),
  };
  const isOn = (at: number | null | undefined, count: number) =>
    at === null || at === undefined || (at >= 0 && at < count);
  const isOnSheet =
    isOn(result.top, sheetRowCount) &&
    isOn(result.bottom, sheetRowCount) &&
    isOn(result.left, sheetColumnCount) &&
    isOn(result.right, sheetColumnCount);
  return isOnSheet ? (result as RangeA1) : null;
}
