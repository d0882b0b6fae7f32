import { describe, expect, it } from 'vitest';
import { loadOfficeHost } from './officeHost';
import type { SheetContents } from './memorySheet';

async function regionAround(address: string, contents: SheetContents): Promise<string> {
  const host = await loadOfficeHost({ sheets: { Data: contents } });
  return host.Excel.run(async (context) => {
    const region = context.workbook.worksheets.getItem('Data').getRange(address).getSurroundingRegion().load('address');
    await context.sync();
    return region.address.replace('Data!', '');
  });
}

describe('the region around a cell', () => {
  const block = [
    [1, 2],
    [3, 4],
  ];
  it.each<[string, string, SheetContents, string]>([
    ['a block, from any of its cells', 'C3', { B2: block }, 'B2:C3'],
    ['a block at the corner of the sheet', 'A1', { A1: block }, 'A1:B2'],
    ['a blank cell by itself', 'F9', { B2: block }, 'F9'],
    ['no further than a blank row and column', 'B2', { B2: block, B5: block, E2: block }, 'B2:C3'],
    ['with a diagonal neighbour', 'B2', { B2: block, D4: 5, E5: [[6, 7]] }, 'B2:F5'],
    [
      'around a hole',
      'A1',
      {
        A1: [
          [1, 1, 1],
          [1, '', 1],
          [1, 1, 1],
        ],
      },
      'A1:C3',
    ],
    [
      'along a snake',
      'A1',
      {
        A1: [
          [1, '', 1, 1],
          [1, '', 1, ''],
          [1, 1, 1, ''],
        ],
        E1: [[1], [1]],
      },
      'A1:E3',
    ],
  ])('%s', async (_title, address, contents, region) => expect(await regionAround(address, contents)).toBe(region));

  it('of 100,000 rows is found in a moment', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [i, 1, 2]);
    const started = performance.now();
    expect(await regionAround('B50000', { A1: rows })).toBe('A1:C100000');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
