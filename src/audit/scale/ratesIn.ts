import { writtenCellsFrom } from '../../formulas/handwrittenCells';
import { rateFormulaFrom } from '../../formulas/rateFormula';
import { functionName, type AstExpression } from '../../formulas/syntax';
import { writtenText } from '../../formulas/nodeText';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { rateOfCell } from '../rateCells';
import { referredCells, usedPart } from '../rates/referredCells';
import { rateOfGroup } from '../rates/spilledRates';
import { showsPercent } from './percentFormat';

/** A rate in a formula, with the scale on which it stands there. */
export interface ScaledRate {
  readonly scale: 1 | 100;
  /** As it stands: 0.35 or 35; null where it is calculated inside. */
  readonly value: number | null;
  /** The cell it stands in. */
  readonly at: (Place & { readonly sheet: BookSheet }) | null;
}

const picking = new Set(['MAX', 'MIN', 'AVERAGE', 'MEDIAN', 'LARGE', 'SMALL', 'ROUND', 'ABS', 'N']);
/** Of a range the first few cells are asked. */
const cellsAsked = 20;

/** The rate that a part of a formula is, in one cell of its group; null for everything else. */
export function scaledRateIn(book: Book, group: FormulaGroup, cell: Place, node: AstExpression): ScaledRate | null {
  const written = writtenCellsFrom(node);
  if (written) {
    const cells = referredCells(book, group, cell, written);
    return cells && firstRate(book, cells.sheet, usedPart(cells));
  }
  if (node.type === 'CallExpression' && picking.has(functionName(node) ?? '')) {
    const [inner] = node.arguments;
    return inner ? scaledRateIn(book, group, cell, inner) : null;
  }
  const rate = rateFormulaFrom(`=${writtenText(node, group.formula)}`);
  return rate && { scale: rate.scale, value: null, at: null };
}

function firstRate(
  book: Book,
  sheet: BookSheet,
  { row, column, rowCount, columnCount }: { row: number; column: number; rowCount: number; columnCount: number },
): ScaledRate | null {
  for (let i = 0; i < Math.min(rowCount * columnCount, cellsAsked); i++) {
    const place = { row: row + Math.floor(i / columnCount), column: column + (i % columnCount) };
    const value = sheet.value(place.row, place.column);
    if (typeof value !== 'number') continue;
    const group = sheet.groupAt(place.row, place.column);
    const made = group && rateOfGroup(group);
    if (made && made.made !== 'fromSeveral') return { scale: made.scale, value, at: { ...place, sheet } };
    const rate = rateOfCell(book, sheet, place.row, place.column);
    if (!rate) return null;
    // What was typed is a fraction for sure only where the cell shows it so.
    if (rate.source === 'typed' && !showsPercent(sheet.format(place.row, place.column))) return null;
    return { scale: rate.scale, value, at: { ...place, sheet } };
  }
  return null;
}
