import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/host/workbook/grid';
import { called, otherCells, otherPairs } from '../formulas/plainOthers';
import { isErrorText, isSame, isSingle, pairsOf, type Pair } from '../formulas/plainSheet';
import { cellsOf, invalidTables, validTables, type CountTable } from '../formulas/plainTables';
import { openWorkbench, type OpenWorkbench } from './browser';
import { PlainGrid, type PlacedCell } from './plainGrid';

/** Plain formulas beside the functions they stand for, calculated by the same grid. */
let workbench: OpenWorkbench;
let grid: PlainGrid;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.selectSheet('Your numbers');
  grid = new PlainGrid(workbench);
});
afterAll(() => workbench.close());

const [tableColumn, turnoverColumn, plainColumn] = [1, 19, 29];

const placedCells = (table: CountTable): PlacedCell[] =>
  cellsOf(table).flatMap((row, i) => row.map((cell, j): PlacedCell => [i, tableColumn + j, cell]));

interface Compared {
  readonly pair: Pick<Pair, 'title' | 'turnover' | 'plain'>;
  readonly turnover: CellValue;
  readonly plain: CellValue;
  readonly formula: string;
}

/** Every cell of the functions' results with that of the plain formulas. */
async function comparedPairs(
  cells: readonly PlacedCell[],
  pairs: readonly Pick<Pair, 'title' | 'turnover' | 'plain'>[],
): Promise<Compared[]> {
  let row = 0;
  const starts = pairs.map(({ plain }) => {
    const start = row;
    row += plain.length + (plain.length > 1 ? 4 : 0);
    return start;
  });
  const written = pairs.flatMap(({ turnover, plain }, i): PlacedCell[] => [
    [starts[i], turnoverColumn, turnover],
    ...plain.flatMap((line, y) => line.map((text, x): PlacedCell => [starts[i] + y, plainColumn + x, text])),
  ]);
  const values = await grid.calculated([...cells, ...written]);
  return pairs.flatMap((pair, i) =>
    pair.plain.flatMap((line, y) =>
      line.map((formula, x): Compared => {
        const first = values[starts[i]][turnoverColumn];
        const isWholeError = isErrorText(first) && (x > 0 || y > 0);
        const turnover =
          isWholeError && values[starts[i] + y][turnoverColumn + x] === ''
            ? first
            : values[starts[i] + y][turnoverColumn + x];
        return { pair, formula, turnover, plain: values[starts[i] + y][plainColumn + x] };
      }),
    ),
  );
}

const shown = ({ pair, turnover, plain, formula }: Compared) =>
  `${pair.title}: ${pair.turnover} = ${turnover}, but ${formula} = ${plain}`;

describe('one cell, for counts that can be right', () => {
  it.each(validTables)('$name', async (table) => {
    const pairs = pairsOf(table, 1, tableColumn + 1).filter(isSingle);
    const compared = await comparedPairs(placedCells(table), pairs);
    expect(compared.length).toBeGreaterThan(10);
    expect(compared.filter((each) => !isSame(each.turnover, each.plain)).map(shown)).toEqual([]);
  });
});

describe('one cell, for counts that cannot be right', () => {
  it.each(invalidTables)('$name: never a number where the function has none', async (table) => {
    const pairs = pairsOf(table, 1, tableColumn + 1).filter(isSingle);
    const compared = await comparedPairs(placedCells(table), pairs);
    expect(compared.some(({ turnover }) => isErrorText(turnover))).toBe(true);
    expect(compared.filter((each) => !isSame(each.turnover, each.plain)).map(shown)).toEqual([]);
  });
});

const blockTables = validTables.filter(({ name }) =>
  /^six|^January|across, #226|3 periods, 1 filled in, rest carried|unit 0.1, #345/.test(name),
);

describe('tables of formulas', () => {
  it.each(blockTables)('$name', async (table) => {
    const pairs = pairsOf(table, 1, tableColumn + 1).filter(
      (pair) => !isSingle(pair) && !pair.title.includes('"mean"'),
    );
    const compared = await comparedPairs(placedCells(table), pairs);
    expect(compared.length).toBeGreaterThan(40);
    expect(compared.filter((each) => !isSame(each.turnover, each.plain)).map(shown)).toEqual([]);
  });
});

it('the other functions from counts', async () => {
  const cells = otherCells.flatMap((row, i) => row.map((cell, j): PlacedCell => [i, j, cell]));
  const compared = await comparedPairs(cells, otherPairs());
  expect(compared.filter((each) => !isSame(each.turnover, each.plain)).map(shown)).toEqual([]);
  expect(compared.filter(({ plain }) => isErrorText(plain)).length).toBe(2);
});

it('a method in a name or a cell', async () => {
  await workbench.page.evaluate(() =>
    window.workbench!.grid.defineName!({ name: 'TurnoverMethod', formula: '="cumulative"' }),
  );
  const args = { leavers: 'D1:D6', opening: 'B1:B6', hires: 'C1:C6', closing: 'E1:E6' };
  const words = ['average', 'opening', 'closing', 'cumulative', 'mean', 'Average', 'none'];
  const compared = await comparedPairs(
    [...placedCells(validTables[0]), ...words.map((word, i): PlacedCell => [i, 10, word])],
    [
      called('RATE', { ...args, method: 'TurnoverMethod' }),
      ...words.map((_, i) => called('RATE', { ...args, method: `K${i + 1}` })),
      called('BASE', { ...args, method: 'K5' }),
    ],
  );
  expect(compared[0].plain).toBeCloseTo(70 / 124, 14);
  expect(compared.filter((each) => !isSame(each.turnover, each.plain)).map(shown)).toEqual([]);
});

it('says nothing in the console', () => {
  expect(workbench.complaints).toEqual([]);
});
