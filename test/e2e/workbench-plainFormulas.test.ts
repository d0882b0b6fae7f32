import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainBlock } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { turnoverFormula, type ArgumentTexts } from '../../src/formulas/turnoverFormula';
import type { CellValue } from '../../src/host/workbook/grid';
import { cellsOf, invalidTables, validTables, type CountTable, type SheetCell } from '../formulas/plainTables';
import { isErrorText, isSame, isSingle, pairsOf, type Pair } from '../formulas/plainSheet';
import { openWorkbench, type OpenWorkbench } from './browser';

/** Plain formulas beside the functions they stand for, calculated by the same grid. */
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.selectSheet('Your numbers');
});
afterAll(() => workbench.close());

const [tableColumn, turnoverColumn, plainColumn, width] = [1, 19, 29, 60];
let writtenRows = 0;

/** Clears the sheet, writes these cells at their places (from 0) and waits for the calculation; then all values. */
async function calculated(cells: readonly (readonly [number, number, SheetCell])[]): Promise<CellValue[][]> {
  const rowCount = Math.max(writtenRows, ...cells.map(([row]) => row + 1)) + 15;
  writtenRows = Math.max(...cells.map(([row]) => row + 1)) + 15;
  const sheet = Array.from({ length: rowCount }, () => new Array<CellValue>(width).fill(''));
  const empty = sheet.map((row) => [...row]);
  for (const [row, column, cell] of cells) sheet[row][column] = cell ?? '';
  for (const content of [empty, sheet]) {
    await workbench.page.evaluate(
      ({ rows, columnCount }) => {
        const { grid } = window.workbench!;
        grid.write(grid.activeSheetId(), { row: 0, column: 0, rowCount: rows.length, columnCount }, rows);
      },
      { rows: content, columnCount: width },
    );
    await workbench.settle();
  }
  return workbench.cellValues(`A1:BH${rowCount}`);
}

const placedCells = (table: CountTable): [number, number, SheetCell][] =>
  cellsOf(table).flatMap((row, i) => row.map((cell, j): [number, number, SheetCell] => [i, tableColumn + j, cell]));

interface Compared {
  readonly pair: Pick<Pair, 'title' | 'turnover' | 'plain'>;
  readonly turnover: CellValue;
  readonly plain: CellValue;
  readonly formula: string;
}

/** Every cell of the functions' results with that of the plain formulas. */
async function comparedPairs(
  cells: readonly (readonly [number, number, SheetCell])[],
  pairs: readonly Pick<Pair, 'title' | 'turnover' | 'plain'>[],
): Promise<Compared[]> {
  let row = 0;
  const starts = pairs.map(({ plain }) => {
    const start = row;
    row += plain.length + (plain.length > 1 ? 4 : 0);
    return start;
  });
  const written = pairs.flatMap(({ turnover, plain }, i): [number, number, SheetCell][] => [
    [starts[i], turnoverColumn, turnover],
    ...plain.flatMap((line, y) =>
      line.map((text, x): [number, number, SheetCell] => [starts[i] + y, plainColumn + x, text]),
    ),
  ]);
  const values = await calculated([...cells, ...written]);
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

const called = (id: string, args: ArgumentTexts) => {
  const [formula, block] = [plainFormula(id, args), plainBlock(id, args)];
  return { title: id, turnover: turnoverFormula(id, args), plain: formula === null ? block! : [[formula]] };
};

/** Group, leavers, base or salary, multiple and rate; a date each beside six months. */
const others: SheetCell[][] = [
  ['Sales', 9, 10, 1.5, 0.66, 45200],
  ['IT', 2, 190, 1, 1.03, 45230],
  ['', 4, 40, 0.5, 1, 45260],
  [null, 0, 0, 2, null, 45300],
  [null, 1, 30, 1, 0.2, 45330],
  [null, 3, 20, 1, 2, 45360],
];

it('the other functions from counts', async () => {
  const months = validTables[0];
  const cells = [
    ...placedCells(months),
    ...others.flatMap((row, i) => row.map((cell, j): [number, number, SheetCell] => [i, 8 + j, cell])),
  ];
  const counts = { leavers: 'D1:D6', opening: 'B1:B6', hires: 'C1:C6', closing: 'E1:E6' };
  const pairs = [
    called('MEANBASE', { leavers: 'D1:D6', headcounts: 'E1:E6' }),
    called('MEANBASE', { leavers: 'D1', headcounts: 'E1' }),
    called('POOLED', { leavers: 'J1:J6', bases: 'K1:K6' }),
    called('RETENTION', { stayed: 'J1:J6', started: 'K1:K6' }),
    called('RETENTION', { stayed: 'K1', started: 'J1' }),
    called('COST', { leavers: 'J1:J6', salary: 'K1:K6', multiple: 'L1:L6' }),
    called('COST', { leavers: 'J1:J6', salary: '50000', multiple: 'L1' }),
    called('HIRESNEEDED', { current: 'J1', target: 'K1', rate: '20%' }),
    called('ANNUALIZE', { rate: 'M1', months: '3' }),
    called('ANNUALIZE', { rate: 'M1', months: '3', compound: 'TRUE' }),
    called('ANNUALIZE', { rate: 'M2', months: '3', compound: 'TRUE' }),
    called('FLAG', { rate: 'M1:M6' }),
    called('FLAG', { rate: 'M1:M6', limit: '0.8' }),
    called('FLAG', { rate: 'M2', limit: 'L3' }),
    called('RECONCILE', { leavers: 'J1:J6', opening: 'B1:B6', hires: 'C1:C6', closing: 'E1:E6', adjustments: 'L1:L6' }),
    called('BREAKDOWN', { method: '"average"', types: 'I1:I3', leavers: 'J1:J3', opening: 'B1', closing: 'E1' }),
    called('BREAKDOWN', { method: '"cumulative"', types: 'J1:K1', leavers: 'J1:K6', opening: '500', hires: 'C1:C6' }),
    called('YTD', { method: '"cumulative"', ...counts, dates: 'N1:N6' }),
    called('YTD', { method: '"average"', ...counts, dates: 'N1:N6', first_month: '11' }),
    called('YTD', { method: '"opening"', ...counts, closing: undefined, opening: 'B1', dates: 'N1:N6' }),
  ];
  const compared = await comparedPairs(cells, pairs);
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
    [...placedCells(validTables[0]), ...words.map((word, i): [number, number, SheetCell] => [i, 10, word])],
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
