import { stringifyA1Ref } from '@borgar/fx';
import type { ArgumentTexts } from '../turnoverFormula';
import { breakdownBlock } from './breakdownBlock';
import { compareBlock } from './compareBlock';
import { textOf } from './countsOf';
import { givenFrom } from './given';
import { periodRateBlock, reconciliationBlock, rollingBlock, yearToDateBlock } from './periodBlock';
import { flagOf } from './ratios';

const blocks: Readonly<Record<string, (args: ArgumentTexts) => string[][] | null>> = {
  PERIODRATES: periodRateBlock,
  ROLLING: rollingBlock,
  YTD: yearToDateBlock,
  COMPARE: compareBlock,
  BREAKDOWN: breakdownBlock,
  FLAG: flagBlock,
  RECONCILE: reconciliationBlock,
};

/** Longer formulas Excel does not take. */
const longest = 8192;

/**
 * The table of a spilling function as a block of one-cell formulas: texts that start with "=" are formulas, all others are
 * text for the cell. Null where the number of rows does not follow from the texts (columns of Tables, names), and for
 * EXPLAIN. COMPARE is without its last column, the words. The formulas differ from the function as plainFormula's do;
 * beyond that, a mistake in another row of the same window shows only where it changes the number.
 */
export function plainBlock(id: string, args: ArgumentTexts): string[][] | null {
  const block = Object.hasOwn(blocks, id) ? blocks[id](args) : null;
  return block?.every((row) => row.every(({ length }) => length < longest)) ? block : null;
}

/** A mark for each rate, in the shape of the rates. */
function flagBlock(args: ArgumentTexts): string[][] | null {
  const rates = givenFrom(textOf(args, 'rate') ?? '');
  if (!rates?.reference) return null;
  const { range, ...rest } = rates.reference;
  const { top, bottom, left, right } = range;
  if ([top, bottom, left, right].some((side) => side === null || side === undefined)) return null;
  const rows: string[][] = [];
  for (let row = top!; row <= bottom!; row++) {
    const cells = Array.from({ length: right! - left! + 1 }, (_, i) => {
      const cell = stringifyA1Ref({
        ...rest,
        range: { ...range, top: row, bottom: row, left: left! + i, right: left! + i },
      });
      return flagOf(cell, textOf(args, 'limit'));
    });
    if (cells.some((cell) => cell === null)) return null;
    rows.push(cells.map((cell) => `=${cell}`));
  }
  return rows;
}
