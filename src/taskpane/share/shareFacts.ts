import { turnBackPlan, type TurnBackPlan } from '../../excel/share/turnBack';
import type { Rewrite } from '../../excel/rewrite';
import type { WorkbookCells } from '../../excel/workbookCells';
import { namesTurnover } from '../../formulas/namespace';
import { repairedFormula } from '../../formulas/repair';
import { isOriginalsSheet } from '../../formulas/share/originalsMark';
import { mentionsTurnover, turnoverCalls } from '../../formulas/turnoverCall';

/** What there is to share, to turn back and to repair. */
export interface ShareFacts {
  readonly formulas: number;
  /** How many sheets have them. */
  readonly sheets: number;
  readonly back: TurnBackPlan;
  readonly stuck: readonly StuckFormula[];
}

/** A formula that finds its function again when it is written as `after`, which may be the same. */
export interface StuckFormula extends Rewrite {
  readonly before: string;
  readonly after: string;
}

export function shareFacts(cells: WorkbookCells): ShareFacts {
  const stuck: StuckFormula[] = [];
  let [formulas, sheets] = [0, 0];
  for (const sheet of cells.sheets) {
    if (isOriginalsSheet(sheet)) continue;
    const before = formulas;
    sheet.formulas.forEach((line, i) =>
      line.forEach((formula, j) => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !namesTurnover(formula)) return;
        if (mentionsTurnover(formula) && turnoverCalls(formula).length > 0) formulas++;
        const after = repairedFormula(formula) ?? (sheet.values[i][j] === '#NAME?' ? healed(formula) : null);
        const [row, column] = [sheet.area.row + i, sheet.area.column + j];
        if (after !== null) stuck.push({ sheet: sheet.name, row, column, before: formula, after });
      }),
    );
    if (formulas > before) sheets++;
  }
  return { formulas, sheets, back: turnBackPlan(cells), stuck };
}

/** A name that Excel did not know when the file was opened it looks up again when the formula is written again. */
const healed = (formula: string): string | null => (turnoverCalls(formula).length > 0 ? formula : null);
