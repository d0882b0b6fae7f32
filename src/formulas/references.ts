import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type ReferenceA1 } from '@borgar/fx';
import { referenceFrom, sheetColumnCount, sheetRowCount, type Area, type Reference } from './area';

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
  return tokenize(formula, { withLocation: true }).flatMap(({ type, value, loc }) => {
    const reference = isRangeToken(type) ? referenceFrom(value) : null;
    return reference && loc ? [{ ...reference, text: value, start: loc[0], end: loc[1] }] : [];
  });
}

/**
 * The reference of a formula that was copied some rows down and columns to the right: signs such as $B$2 stay.
 * Null where it would leave the sheet, and for what is no reference to cells.
 */
export function copiedReference(text: string, rows: number, columns: number): string | null {
  const parsed = parseA1Ref(text);
  if (!parsed || !isA1(parsed)) return null;
  const range = movedRange(parsed.range, rows, columns);
  return range && stringifyA1Ref({ ...parsed, range });
}

/** The same as the cells it means. */
export function copiedArea(text: string, rows: number, columns: number): Area | null {
  const moved = copiedReference(text, rows, columns);
  return moved === null ? null : (referenceFrom(moved)?.area ?? null);
}

/** A formula as Excel would copy it some rows down and columns to the right; null where a reference would leave the sheet. */
export function copiedFormula(formula: string, rows: number, columns: number): string | null {
  if (rows === 0 && columns === 0) return formula;
  let result = '';
  for (const { type, value } of tokenize(formula)) {
    const moved = isRangeToken(type) ? copiedReference(value, rows, columns) : value;
    if (moved === null) return null;
    result += moved;
  }
  return result;
}

const isA1 = (reference: object): reference is ReferenceA1 => 'range' in reference;

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
  const isOnSheet = (at: number | null | undefined, count: number) =>
    at === null || at === undefined || (at >= 0 && at < count);
  return [result.top, result.bottom].every((at) => isOnSheet(at, sheetRowCount)) &&
    [result.left, result.right].every((at) => isOnSheet(at, sheetColumnCount))
    ? (result as RangeA1)
    : null;
}
