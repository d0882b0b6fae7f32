import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from '@borgar/fx';
import { sheetColumnCount, sheetRowCount } from './area';

/** The formula as Excel would copy it some rows down and columns to the right; null where a reference would leave the sheet. */
export type Copies = (rows: number, columns: number) => string | null;

/** A formula that is read once for all of its copies. */
export function copiesOf(formula: string): Copies {
  const parts = tokenize(formula).map(({ type, value }): string | Copies => {
    const parsed = type === 'range' || type === 'range_beam' ? parseA1Ref(value) : null;
    return parsed && 'range' in parsed
      ? (rows, columns) => copied(parsed, parsed.range as RangeA1, rows, columns)
      : value;
  });
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

function copied(reference: object, range: RangeA1, rows: number, columns: number): string | null {
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
  return isOnSheet ? stringifyA1Ref({ ...reference, range: result } as Parameters<typeof stringifyA1Ref>[0]) : null;
}
