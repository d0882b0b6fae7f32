import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rosterPairs } from '../formulas/plainRosterPairs';
import { invalidRosters, validRosters } from '../formulas/plainRosterSheets';
import type { RosterSheet } from '../formulas/plainRosters';
import { isErrorText, isNearly } from '../formulas/plainSheet';
import { openWorkbench, type OpenWorkbench } from './browser';
import { PlainGrid, type PlacedCell } from './plainGrid';

/** Plain formulas for staff lists, calculated by the grid, beside what the functions give for the same cells. */
let workbench: OpenWorkbench;
let grid: PlainGrid;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.selectSheet('Your numbers');
  grid = new PlainGrid(workbench);
});
afterAll(() => workbench.close());

const [formColumn, width] = [40, 64];

async function defineNames({ names }: RosterSheet): Promise<void> {
  const defined = Object.entries(names).map(([name, address]) => ({ name, formula: `='Your numbers'!${address}` }));
  await workbench.page.evaluate((all) => {
    for (const each of all) window.workbench!.grid.defineName!(each);
  }, defined);
}

/** How many cells were compared, and those that differ. */
async function comparison(sheet: RosterSheet) {
  await defineNames(sheet);
  const pairs = rosterPairs(sheet);
  const cells: PlacedCell[] = sheet.cells.flatMap((row, y) => row.map((cell, x): PlacedCell => [y, x, cell]));
  const starts: number[] = [];
  let next = 0;
  for (const { plain } of pairs) {
    starts.push(next);
    plain.forEach((row, y) => row.forEach((text, x) => cells.push([next + y, formColumn + x, text])));
    next += plain.length;
  }
  const values = await grid.calculated(cells, width);
  const compared = pairs.flatMap(({ turnover, plain, expected }, i) =>
    plain.flatMap((row, y) =>
      row.map((formula, x) => ({
        own: expected[y]?.[x],
        found: values[starts[i] + y][formColumn + x],
        title: `${turnover} [${y}, ${x}] ${formula}`,
      })),
    ),
  );
  const differing = compared
    .filter(({ own, found }) => !isNearly(own, found))
    .map(({ own, found, title }) => `${String(own)}, but ${String(found)}: ${title}`);
  return { cellCount: compared.length, errorCount: compared.filter(({ own }) => isErrorText(own)).length, differing };
}

/** The grid is slow on thousands of such formulas: every list gets other calls. The bench has all of them, in LibreOffice. */
const share = 7;
const tried = validRosters
  .filter(({ name }) => name !== 'many')
  .map((sheet, i) => ({ ...sheet, calls: sheet.calls.filter((_, at) => at % share === i % share) }));

describe('staff lists that can be right', () => {
  it('gets each kind of call at least twice', () => {
    const ids = tried.flatMap(({ calls }) => [...new Set(calls.map(({ id }) => id))]);
    const counted = [...new Set(validRosters[0].calls.map(({ id }) => id))].map((id) => [
      id,
      ids.filter((each) => each === id).length,
    ]);
    expect(counted.filter(([, count]) => Number(count) < 2)).toEqual([]);
  });

  it.each(tried)('$name', async (sheet) => {
    const { cellCount, errorCount, differing } = await comparison(sheet);
    expect(differing).toEqual([]);
    expect(cellCount - errorCount).toBeGreaterThan(20);
  });
});

describe('staff lists that cannot be right: an error wherever the function has one', () => {
  it.each(invalidRosters)('$name', async (sheet) => {
    const { errorCount, differing } = await comparison(sheet);
    expect(differing).toEqual([]);
    expect(errorCount).toBeGreaterThan(0);
  });
});

it('says nothing in the console', () => {
  expect(workbench.complaints).toEqual([]);
});
