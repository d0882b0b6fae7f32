import type { ArgumentTexts } from '../turnoverFormula';
import { methodFormula } from './rate';
import { ratioFormula } from './ratios';
import { rosterFormula } from './roster/rosterFormula';

/** Longer formulas Excel does not take. */
const longest = 8192;

/**
 * A formula that every spreadsheet program calculates without this add-in, to the same number as the function. Null where
 * there is none: for arguments whose size or kind their texts do not tell (names, array constants), for ranges of different
 * length or direction, and for results of several cells, which plainBlock has.
 *
 * Single cells give the formula of the textbook, behind one IF where it would show a number that is wrong. Where the
 * function has an error the formula has one too, #N/A for most of its #VALUE!, with these exceptions:
 * - in single cells numbers below 0 are not looked for, numbers stored as text count as numbers, and a cell holding "" is
 *   an error instead of a blank one;
 * - in ranges a mistake in an inner row that leaves the number as it is may pass: a blank closing or opening between others
 *   (only the method mean depends on them), or, where only the first opening is given and no closing, more leavers than
 *   people in a single row (but not in the whole); where a cell is "", rows are not checked one by one;
 * - LibreOffice counts TRUE as 1, in its own sums as in these formulas;
 * - a method in a cell must be one of the five words: other names of the methods are known to the functions alone.
 *
 * Staff lists may be ranges, whole columns, columns of Tables or names, with a heading or without; SURVIVAL, MEDIANTENURE,
 * CHECK and EXPLAIN have no plain formula, nor have lists of which one column runs down and another across. Here the
 * exceptions are:
 * - times of day beside the dates are an error where days are added up (AVERAGE, TENURE, the method mean);
 * - a condition that has to calculate with the cells, such as Staff[FTE]*(Staff[Dept]="Sales"), is an error where one of them
 *   holds text, a heading too;
 * - a heading is told by the digits 0 to 9 only, and a Table has none among its rows;
 * - errors beside rows without dates, which the functions do not read, are errors;
 * - that a column of groups is one of leaving reasons is not seen.
 */
export function plainFormula(id: string, args: ArgumentTexts): string | null {
  const byMethod = methodFormula(id, args);
  const formula = byMethod === undefined ? (ratioFormula(id, args) ?? rosterFormula(id, args)) : byMethod;
  return formula === null || formula.length >= longest ? null : `=${formula}`;
}
