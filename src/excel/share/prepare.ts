import { readWorkbook } from '../workbookCells';
import { writeCells, type CellWrite, type WriteReport } from './cellWrites';
import { keptCells } from './originals';
import { keepOriginals, type OriginalsWords } from './originalsSheet';
import type { SharedFormula, SharePlan } from './sharePlan';

/** Writes the shared forms, after keeping the originals in a hidden sheet. Cells that have changed since the plan stay. */
export async function prepareToShare({ formulas }: SharePlan, words: OriginalsWords): Promise<WriteReport> {
  const writable = formulas.filter(({ after }) => after !== null);
  if (writable.length === 0) return { count: 0, skipped: [], protectedSheets: [] };
  const { sheets } = await readWorkbook();
  await keepOriginals(writable.flatMap(keptCells), sheets, words);
  return writeCells(writable.map(writeOf));
}

function writeOf({ sheet, area, formula, after }: SharedFormula): CellWrite {
  const before = after!.map((row, i) => row.map((_, j) => (i + j === 0 ? formula : null)));
  return { sheet, area, before, after: after! };
}
