import type { ListTable } from '../../excel/insertSurroundings';
import { countNames, type CountName } from '../../sheets/counts';
import type { Origin } from '../compare/view';
import type { ArgumentTexts } from '../../formulas/turnoverFormula';

/** "[@Leavers]", "[@[Leavers (all)]]": the cell of a column in the formula's own row, as Excel writes it within a Table. */
export const ownRow = (column: string): string =>
  /^\p{L}[\p{L}\p{N}]*$/u.test(column) ? `[@${column}]` : `[@[${column.replace(/['[\]#@]/g, "'$&")}]]`;

/** The counts of every row of an Excel Table; null where the selected periods are not rows of it. */
export function rowTexts(table: ListTable, origin: Origin): ArgumentTexts | null {
  if (origin.kind !== 'table' || origin.table.isAcross) return null;
  const { body, columns } = table;
  const line = origin.table.lines[0];
  if (line < body.row || line >= body.row + body.rowCount) return null;
  const texts: Partial<Record<CountName, string>> = {};
  for (const name of countNames) {
    const index = origin.roles[name];
    if (index === undefined) continue;
    const column = columns[index - body.column];
    if (column === undefined) return null;
    texts[name] = ownRow(column);
  }
  return texts;
}
