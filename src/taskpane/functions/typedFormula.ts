import { readActiveCell } from '../../excel/activeCell';
import { shownFormula } from '../../formulas/separators';

/** Writes formulas with the separators that are typed in this Excel. */
export async function typedFormula(): Promise<(formula: string) => string> {
  const cell = await readActiveCell();
  return cell ? (formula) => shownFormula(formula, cell.separators) : (formula) => formula;
}
