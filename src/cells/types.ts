import { Problem } from '../turnover/problem';
import type { SeriesInput } from '../turnover/series';
import { sum } from '../turnover/tolerance';
import { placeIn, requiredBlock, requireLine, throwFirst, type Block, type Numbers } from './block';
import { errorCellProblem, errorCode, isBlank, plainCell } from './cell';
import { readCounts, requireSameLength, type CountArguments, type Counts } from './periods';

export type Label = string | number | boolean;

/** Leavers by type over the whole span, with the periods they belong to. */
export interface TypedLeavers {
  readonly types: readonly Label[];
  readonly leavers: readonly number[];
  readonly input: SeriesInput;
}

/**
 * Leavers by type: the types run along the side whose direction `types` has, periods along the other. As many cells as
 * types in one line are the totals of the span, whose single periods' leavers are then not known.
 */
export function readTypes(types: unknown, required: CountArguments, optional: CountArguments): TypedLeavers {
  const typeBlock = requiredBlock(types, 'types');
  const labels = labelsIn(typeBlock);
  const counts = readCounts(required, optional, {});
  for (const name of ['leavers', 'opening', 'hires', 'closing'] as const) if (counts[name]) throwFirst(counts[name]);
  requireLine(typeBlock);
  const { leavers: table, ...others } = counts;
  if (isTotals(table!, labels.length))
    return { types: labels, leavers: table!.values, input: spanOfTotals(table!, others) };
  const { byType, byPeriod } = sides(table!, typeBlock);
  const leavers: Numbers = { ...table!, values: byPeriod, rowCount: byPeriod.length, columnCount: 1 };
  requireSameLength({ leavers, ...others });
  return { types: labels, leavers: byType, input: { leavers: byPeriod, ...valuesOf(others) } };
}

function labelsIn(block: Block): Label[] {
  return block.rows.flat().map((given, index) => {
    const code = errorCode(given);
    if (code) throw errorCellProblem(code, placeIn(block, index));
    const cell = plainCell(given);
    if (isBlank(cell)) return '(blank)';
    if (typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell)))
      return cell;
    throw new Problem('value', 'notALabel', { ...placeIn(block, index) });
  });
}

const isTotals = ({ rowCount, columnCount }: Numbers, typeCount: number) =>
  Math.min(rowCount, columnCount) === 1 && rowCount * columnCount === typeCount;

function spanOfTotals(totals: Numbers, counts: Counts): SeriesInput {
  const total = sum(totals.values);
  const length = Math.max(...Object.values(counts).map((numbers) => numbers.values.length));
  if (length === 1) return { leavers: [total], ...valuesOf(counts) };
  const guide = Object.values(counts).find((numbers) => numbers.values.length === length)!;
  for (const numbers of Object.values(counts)) requireLine(numbers);
  // Measured against the longest range: without single leavers there is no other that tells the number of periods.
  requireSameLength({ ...counts, leavers: { ...guide, values: new Array<number>(length).fill(0) } });
  return { spanLeavers: total, ...valuesOf(counts) };
}

/** Sums along both sides of a table of types × periods. */
function sides(table: Numbers, types: Block): { byType: number[]; byPeriod: number[] } {
  const typeCount = types.rowCount * types.columnCount;
  const isTypePerRow = typeCount === 1 ? table.rowCount === 1 : types.rowCount > 1;
  const found = isTypePerRow ? table.rowCount : table.columnCount;
  if (found !== typeCount)
    throw new Problem('value', 'typesDoNotFit', {
      types: typeCount,
      size: `${table.rowCount} × ${table.columnCount}`,
      side: isTypePerRow ? 'rows' : 'columns',
    });
  const byType = new Array<number>(typeCount).fill(0);
  const byPeriod = new Array<number>(table.values.length / typeCount).fill(0);
  table.values.forEach((count, index) => {
    const [row, column] = [Math.floor(index / table.columnCount), index % table.columnCount];
    byType[isTypePerRow ? row : column] += count;
    byPeriod[isTypePerRow ? column : row] += count;
  });
  return { byType, byPeriod };
}

const valuesOf = ({ opening, hires, closing }: Counts): SeriesInput => ({
  opening: opening?.values,
  hires: hires?.values,
  closing: closing?.values,
});
