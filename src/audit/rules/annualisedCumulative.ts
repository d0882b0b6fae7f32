import { cellAddress } from '../../formulas/area';
import { placeOf } from '../../formulas/nodeText';
import { intersectionOf, type Area } from '../../formulas/area';
import { projectedRates, type ProjectedRate } from '../annual/projectedRate';
import type { BookSheet, FormulaGroup, Place } from '../book';
import { countTablesOf } from '../counts/countTables';
import { findingIn, type Finding } from '../finding';
import type { Rule } from '../rule';

/** A rate on everyone employed in a period, multiplied up to a year: everyone is a larger number over a year. */
export const annualisedCumulative: Rule<'annualised-cumulative'> = {
  id: 'annualised-cumulative',
  *find(book) {
    for (const group of book.groups) {
      const rates = yield* projectedRates(book, group);
      const cells = group.cells.filter((_, i) => isMultiplied(rates[i]));
      const first = rates.find(isMultiplied);
      yield first ? findingOf(group, cells, first) : undefined;
    }
  },
};

/** Compounding stays below 100%, and a factor of 1 changes nothing. */
function isMultiplied(found: ProjectedRate | null | undefined): found is ProjectedRate {
  if (found?.known.method !== 'cumulative' || found.projection.isCompound) return false;
  return found.factor === null || found.factor > 1.01;
}

function findingOf(
  group: FormulaGroup,
  cells: readonly Place[],
  found: ProjectedRate,
): Finding<'annualised-cumulative'> {
  const [cell] = cells;
  const { rate, result, factor, months, known, projection } = found;
  return findingIn(
    'annualised-cumulative',
    group,
    {
      severity: 'wrong',
      facts: {
        cell: cellAddress(cell.row, cell.column),
        count: cells.length,
        rate,
        now: result,
        factor,
        months,
        by: projection.by,
        source: known.source,
      },
      formulaSuggested: suggestedFormula(group, cell, found),
    },
    cells,
  );
}

/** The same on the average of opening and closing, where the table says what the closing headcount is. */
function suggestedFormula(
  group: FormulaGroup,
  cell: Place,
  { known, months, projection }: ProjectedRate,
): string | null {
  const { leavers, opening } = known.inputs;
  if (!leavers || !opening || months === null) return null;
  const whole = Math.round(months);
  if (whole < 1 || whole > 11 || Math.abs(whole - months) > 1e-6) return null;
  const closing = known.inputs.closing?.area ?? closingBeside(leavers.sheet, leavers.area);
  if (!closing || opening.sheet !== leavers.sheet) return null;
  const text = (area: Area) => addressOn(leavers.sheet, group.sheet, area);
  const lastRow = { ...closing, row: closing.row + closing.rowCount - 1, rowCount: 1 };
  const average = `TURNOVER.AVGBASE(${text(leavers.area)},${text({ ...opening.area, rowCount: 1 })},${text(lastRow)})`;
  const own = String(group.sheet.formula(cell.row, cell.column));
  const isFirst = cell.row === group.row && cell.column === group.column;
  const [start, end] = isFirst ? placeOf(projection.node, own) : [1, own.length];
  const factor = projection.scale === 100 ? '*100' : '';
  return `${own.slice(0, start)}TURNOVER.ANNUALIZE(${average},${whole})${factor}${own.slice(end)}`;
}

function addressOn(sheet: BookSheet, own: BookSheet, { row, column, rowCount }: Area): string {
  const first = cellAddress(row, column, sheet === own ? undefined : sheet.name);
  return rowCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column)}`;
}

/** The closing headcounts in the same lines of the leavers' table. */
function closingBeside(sheet: BookSheet, leavers: Area): Area | null {
  if (leavers.columnCount !== 1) return null;
  for (const { isAcross, columns, lines } of countTablesOf(sheet)) {
    if (isAcross || columns.leavers !== leavers.column || columns.closing === undefined || lines.length === 0) continue;
    const first = lines[0].line;
    const own = {
      row: first,
      column: leavers.column,
      rowCount: lines[lines.length - 1].line - first + 1,
      columnCount: 1,
    };
    if (intersectionOf(own, leavers)?.rowCount === leavers.rowCount) return { ...leavers, column: columns.closing };
  }
  return null;
}
