import { readSeparators } from '../../excel/separators';
import { shownFormula } from '../../formulas/separators';

/** Writes formulas with the separators that are typed in this Excel. */
export async function typedFormula(): Promise<(formula: string) => string> {
  const separators = await readSeparators();
  return (formula) => shownFormula(formula, separators);
}
