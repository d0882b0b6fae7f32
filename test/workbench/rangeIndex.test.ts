import { RTree, type IRTreeItem } from '@univerjs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexRangesOnce } from '../../src/workbench/grid/rangeIndex';

const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 1 });
const item = (id: number, startRow: number, endRow: number, sheetId = 's'): IRTreeItem => ({
  ...{ unitId: 'u', sheetId, id, range: range(startRow, endRow) },
});
const found = (index: RTree, row: number, sheetId = 's') =>
  [...index.bulkSearch([{ unitId: 'u', sheetId, range: range(row, row) }] as never)].sort();
/** How many entries there are, which grows with every calculation where nobody looks after it. */
const size = (index: RTree) => JSON.stringify(index.toJSON()).match(/"id"/g)?.length ?? 0;

describe('the index of what formulas read', () => {
  beforeAll(() => indexRangesOnce());

  it('holds a range once, however often it is calculated', () => {
    const index = new RTree();
    for (let calculation = 0; calculation < 50; calculation++)
      index.bulkInsert([item(1, 0, 9), item(1, 0, 9), item(2, 5, 20)]);
    expect(size(index)).toBe(2);
    expect(found(index, 7)).toEqual([1, 2]);
  });

  it('takes a range in again that was taken out', () => {
    const index = new RTree();
    index.bulkInsert([item(1, 0, 9), item(2, 0, 9)]);
    index.bulkRemove([item(1, 0, 9)]);
    expect(found(index, 3)).toEqual([2]);
    index.bulkInsert([item(1, 0, 9)]);
    expect(found(index, 3)).toEqual([1, 2]);
  });

  it('takes ranges in again after a sheet, or all of them, were cleared', () => {
    const index = new RTree();
    const both = [item(1, 0, 9), item(2, 0, 9, 't')];
    index.bulkInsert(both);
    index.removeById('u', 's');
    expect([found(index, 3), found(index, 3, 't')]).toEqual([[], [2]]);
    index.bulkInsert(both);
    expect([found(index, 3), found(index, 3, 't'), size(index)]).toEqual([[1], [2], 2]);
    index.clear();
    expect(found(index, 3)).toEqual([]);
    index.bulkInsert(both);
    expect([found(index, 3), found(index, 3, 't'), size(index)]).toEqual([[1], [2], 2]);
  });
});
