import { tokenize } from '@borgar/fx';
import { addressOf, cellAddress } from './area';
import { areaWhenCopied, writtenCellsFrom, type WrittenRange } from './handwrittenCells';
import { copiedFormula } from './references';
import { nodesUnder } from './syntax';
import { treeOf } from './turnoverCall';

/** Writes the copies of a formula some rows down and columns to the right; null for one that would leave the sheet. */
export type Copies = (rows: number, columns: number) => string | null;

/** A formula that is to be written into thousands of cells: read once, not for each of them. */
export function copiesOf(formula: string): Copies {
  const pieces = piecesOf(formula);
  if (!pieces) return (rows, columns) => copiedFormula(formula, rows, columns);
  return (rows, columns) => {
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        const area = areaWhenCopied(piece, rows, columns);
        if (!area) return null;
        text += area.rowCount * area.columnCount === 1 ? cellAddress(area.row, area.column) : addressOf(area);
      }
    }
    return text;
  };
}

/** Texts and the references between them; null where one is fixed or on another sheet, which takes more than an address. */
function piecesOf(formula: string): (string | WrittenRange)[] | null {
  const tree = treeOf(formula);
  if (!tree) return null;
  const ranges = new Map<string, WrittenRange>();
  for (const node of nodesUnder(tree)) {
    const cells = node.type === 'ReferenceIdentifier' ? writtenCellsFrom(node) : null;
    if (cells?.kind !== 'range') continue;
    if (cells.sheet !== null || Object.values(cells.fixed).some(Boolean)) return null;
    ranges.set(cells.text, cells);
  }
  return tokenize(formula).map(({ value }) => ranges.get(value) ?? value);
}
