import { stringifyA1Ref } from '@borgar/fx';
import type { ArgumentTexts } from '../turnoverFormula';
import { breakdownBlock } from './breakdownBlock';
import { compareBlock } from './compareBlock';
import { textOf } from './countsOf';
import { cellOf, givenFrom } from './given';
import { periodRateBlock, reconciliationBlock, rollingBlock, yearToDateBlock } from './periodBlock';
import { flagOf } from './ratios';
import { cohortBlock } from './roster/cohortBlock';
import type { CurrentCells } from './roster/current';
import { groupBlock, matrixBlock, reasonBlock } from './roster/groupBlocks';
import { bridgeBlock, cellsOf, headcountBlock, periodTable } from './roster/rosterBlocks';

type Block = (args: ArgumentTexts, current: CurrentCells | null) => string[][] | null;

const blocks: Readonly<Record<string, Block>> = {
  PERIODRATES: periodRateBlock,
  ROLLING: rollingBlock,
  YTD: yearToDateBlock,
  COMPARE: compareBlock,
  BREAKDOWN: breakdownBlock,
  FLAG: flagBlock,
  RECONCILE: reconciliationBlock,
  'ROSTER.HEADCOUNT': headcountBlock,
  'ROSTER.TABLE': periodTable,
  'ROSTER.GROUPS': groupBlock,
  'ROSTER.MATRIX': matrixBlock,
  'ROSTER.REASONS': reasonBlock,
  'ROSTER.BRIDGE': bridgeBlock,
  'ROSTER.COHORTS': cohortBlock,
};

/** Longer formulas Excel does not take. */
const longest = 8192;

/**
 * The table of a spilling function as a block of one-cell formulas: texts that start with "=" are formulas, all others are
 * text for the cell. Null where the number of rows does not follow from the texts (columns of Tables, names), and for
 * EXPLAIN. COMPARE is without its last column, the words. The formulas differ from the function as plainFormula's do;
 * beyond that, a mistake in another row of the same window shows only where it changes the number.
 */
export const plainBlock = (id: string, args: ArgumentTexts): string[][] | null => made(id, args, null);

/**
 * The same for tables whose rows or columns depend on what the cells hold: the result as it stands now says which there are.
 * Names of groups are written as they are now, the first days of periods follow `from`, and the numbers are live. A period
 * behind the end of the span shows nothing, and the last one an error where the span goes on behind it. Groups and reasons
 * that come later are in the total only; cohorts and anniversaries that come later, and rows that a Table gets later, have
 * no formula.
 */
export const plainBlockLike = (id: string, args: ArgumentTexts, current: CurrentCells): string[][] | null =>
  made(id, args, current.length > 0 ? current : null);

function made(id: string, args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const block = Object.hasOwn(blocks, id) ? blocks[id](args, current) : null;
  return block && fitting(block);
}

/** Null where one of the formulas is too long for Excel. */
const fitting = (block: string[][]): string[][] | null =>
  block.every((row) => row.every(({ length }) => length < longest)) ? block : null;

/** A mark for each rate, in the shape of the rates. */
function flagBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const rates = givenFrom(textOf(args, 'rate') ?? '');
  if (rates?.kind === 'line' && rates.count === null && current?.every((row) => row.length === 1))
    return cellsOf(current.map((_, row) => [flagOf(cellOf(rates, row), textOf(args, 'limit'))]));
  if (!rates?.reference) return null;
  const { range, ...rest } = rates.reference;
  const { top, bottom, left, right } = range;
  const rows: string[][] = [];
  for (let row = top!; row <= bottom!; row++) {
    const cells = Array.from({ length: right! - left! + 1 }, (_, i) => {
      const cell = stringifyA1Ref({
        ...rest,
        range: {
          ...range,
          top: row,
          bottom: row,
          left: left! + i,
          right: left! + i,
          $bottom: range.$top,
          $right: range.$left,
        },
      });
      return flagOf(cell, textOf(args, 'limit'));
    });
    if (cells.some((cell) => cell === null)) return null;
    rows.push(cells.map((cell) => `=${cell}`));
  }
  return rows;
}
