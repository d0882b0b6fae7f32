import { type Problem } from '../turnover/problem';
import { placeIn, requiredBlock } from './block';
import { numberIn, plainCell } from './cell';

/** Rates of any shape, cell by cell: "" for a blank cell, what is wrong for a cell without a number. */
export function readRates(argument: unknown, name: string): (number | '' | Problem)[][] {
  const block = requiredBlock(argument, name);
  return block.rows.map((row, i) =>
    row.map((cell, j) => {
      const plain = plainCell(cell);
      if (plain === '' || plain === null || plain === undefined) return '';
      return numberIn(cell, () => placeIn(block, i * block.columnCount + j), { isNegativeAllowed: true });
    }),
  );
}
