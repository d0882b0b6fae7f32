import { parseA1Ref, parseStructRef, type RangeA1 } from '@borgar/fx';
import { referenceFrom, sheetColumnCount, sheetRowCount, type Area } from './area';
import type { AstExpression } from './syntax';

/** Cells that a formula refers to, read once for all cells that the formula was copied to. */
export type WrittenCells = WrittenRange | WrittenColumn;

export interface WrittenRange {
  readonly kind: 'range';
  readonly text: string;
  readonly sheet: string | null;
  /** Where the formula stands that was read. */
  readonly area: Area;
  /** Which edges stay where they are when the formula is copied. */
  readonly fixed: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
}

/** A column of a Table: the cell in the formula's own row, all of its data, or its total. */
export interface WrittenColumn {
  readonly kind: 'column';
  readonly text: string;
  /** "" for the Table that the formula stands in. */
  readonly table: string;
  readonly column: string;
  readonly part: 'thisRow' | 'data' | 'totals';
}

/** The cells a node of a formula's tree names; null for everything else: names, other workbooks, several columns of a Table. */
export function writtenCellsFrom(node: AstExpression | null | undefined): WrittenCells | null {
  if (node?.type === 'UnaryExpression' && (node.operator === '+' || node.operator === '@'))
    return writtenCellsFrom(node.arguments[0]);
  if (node?.type !== 'ReferenceIdentifier') return null;
  return node.kind === 'table' ? columnFrom(node.value) : writtenRangeFrom(node.value);
}

/** A reference by its text; null for names and other workbooks. */
export function writtenRangeFrom(text: string): WrittenRange | null {
  const [reference, parsed] = [referenceFrom(text), parseA1Ref(text)];
  if (!reference || !parsed || !('range' in parsed)) return null;
  const { top, bottom, left, right, $top, $bottom, $left, $right } = parsed.range as RangeA1;
  const isFixed = (edge: number | null | undefined, sign: boolean | null | undefined) =>
    edge === null || edge === undefined || sign === true;
  return {
    kind: 'range',
    text,
    ...reference,
    fixed: {
      top: isFixed(top, $top),
      bottom: isFixed(bottom, $bottom),
      left: isFixed(left, $left),
      right: isFixed(right, $right),
    },
  };
}

function columnFrom(text: string): WrittenColumn | null {
  const parsed = parseStructRef(text);
  const [column, ...others] = parsed?.columns ?? [];
  if (!parsed || column === undefined || others.length > 0) return null;
  const sections: string[] = [...(parsed.sections ?? [])];
  const part = sections.length === 0 ? 'data' : sections.length === 1 ? partOfSection[sections[0].toLowerCase()] : null;
  return part ? { kind: 'column', text, table: parsed.table ?? '', column, part } : null;
}

const partOfSection: Readonly<Record<string, WrittenColumn['part']>> = {
  'this row': 'thisRow',
  data: 'data',
  totals: 'totals',
};

/** The cells that a reference means in a copy some rows further down and columns to the right; null where it leaves the sheet. */
export function areaWhenCopied({ area, fixed }: WrittenRange, rows: number, columns: number): Area | null {
  const top = area.row + (fixed.top ? 0 : rows);
  const bottom = area.row + area.rowCount - 1 + (fixed.bottom ? 0 : rows);
  const left = area.column + (fixed.left ? 0 : columns);
  const right = area.column + area.columnCount - 1 + (fixed.right ? 0 : columns);
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  const rowCount = Math.abs(bottom - top) + 1;
  const columnCount = Math.abs(right - left) + 1;
  const isOnSheet =
    row >= 0 && column >= 0 && row + rowCount <= sheetRowCount && column + columnCount <= sheetColumnCount;
  return isOnSheet ? { row, column, rowCount, columnCount } : null;
}

/** Whether it can be only one cell, whatever the workbook. */
export const isOneCell = (cells: WrittenCells): boolean =>
  cells.kind === 'column' ? cells.part !== 'data' : cells.area.rowCount === 1 && cells.area.columnCount === 1;
