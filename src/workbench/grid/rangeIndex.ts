import { RTree, type IRTreeItem } from '@univerjs/core';

/** The ranges that an index holds: by the sheet they are on, then by the formula that reads them. */
type Held = Map<string, Map<string, Set<string>>>;

const heldBy = new WeakMap<RTree, Held>();

function heldIn(index: RTree): Held {
  const known = heldBy.get(index);
  if (known) return known;
  const held: Held = new Map();
  heldBy.set(index, held);
  return held;
}

const sheetKey = (unitId: string, sheetId: string): string => `${unitId}|${sheetId}`;

const isOneCell = ({ startRow, endRow, startColumn, endColumn }: IRTreeItem['range']): boolean =>
  startRow === endRow && startColumn === endColumn;

/** Notes a range; false when the index has it already. */
function isNew(held: Held, { unitId, sheetId, id, range }: IRTreeItem): boolean {
  const sheet = held.get(sheetKey(unitId, sheetId)) ?? new Map<string, Set<string>>();
  const ranges = sheet.get(String(id)) ?? new Set<string>();
  const key = [range.startRow, range.startColumn, range.endRow, range.endColumn].join('|');
  if (ranges.has(key)) return false;
  held.set(sheetKey(unitId, sheetId), sheet.set(String(id), ranges.add(key)));
  return true;
}

const { bulkInsert, remove, removeById, clear } = RTree.prototype;

/**
 * Univer's index of what formulas read takes a range in as often as a formula names it, and all of them again with every
 * calculation, so that it grows with every edit; and it looks through all of them for each that is taken out. With each range
 * once, memory stays as it is, and edits on a sheet with plain formulas on a staff list take a fraction of the time.
 */
export function indexRangesOnce(): void {
  RTree.prototype.bulkInsert = function (this: RTree, items: IRTreeItem[]): void {
    const held = heldIn(this);
    // Single cells the index keeps in sets of its own.
    bulkInsert.call(
      this,
      items.filter((item) => isOneCell(item.range) || isNew(held, item)),
    );
  };
  // Taking out one range takes out all of the same formula that it touches: which those are, is not looked into.
  RTree.prototype.remove = function (this: RTree, item: IRTreeItem): void {
    heldIn(this).get(sheetKey(item.unitId, item.sheetId))?.delete(String(item.id));
    remove.call(this, item);
  };
  RTree.prototype.removeById = function (this: RTree, unitId: string, sheetId?: string): void {
    const held = heldIn(this);
    for (const key of [...held.keys()])
      if (sheetId ? key === sheetKey(unitId, sheetId) : key.startsWith(`${unitId}|`)) held.delete(key);
    removeById.call(this, unitId, sheetId);
  };
  RTree.prototype.clear = function (this: RTree): void {
    heldBy.delete(this);
    clear.call(this);
  };
}
