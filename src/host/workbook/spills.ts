import { intersection, isSingleCell } from './address';
import type { SheetRange } from './range';

const spillsOf = ({ grid, sheet }: SheetRange) => grid.spills?.(sheet.id) ?? [];

/** The cell whose formula fills this cell; null for anything else than one spilled cell. The formula's own cell counts too. */
export function spillParent(range: SheetRange): SheetRange | null {
  if (!isSingleCell(range.area)) return null;
  const spill = spillsOf(range).find(({ area }) => intersection(area, range.area));
  return spill ? range.part({ row: spill.area.row, column: spill.area.column }) : null;
}

/** All cells which the formula in this cell fills. */
export function spillingTo(range: SheetRange): SheetRange | null {
  if (!isSingleCell(range.area)) return null;
  const { row, column } = range.area;
  const spill = spillsOf(range).find(({ area }) => area.row === row && area.column === column);
  return spill ? range.part(spill.area) : null;
}

/** true or false if all cells agree, else null. */
export function hasSpill(range: SheetRange): boolean | null {
  const { area } = range;
  const covered = spillsOf(range)
    .map((spill) => intersection(spill.area, area))
    .reduce((sum, common) => sum + (common ? common.rowCount * common.columnCount : 0), 0);
  if (covered === 0) return false;
  return covered === area.rowCount * area.columnCount ? true : null;
}
