import type { Area } from '../formulas/area';
import type { FactsByRule, RuleId } from '../locales/audit/ruleWords';
import type { CellValue } from '../sheets/sheetCells';
import type { FormulaGroup, Place, BookSheet } from './book';
import { areasOf } from './areas';

/** `wrong`: the number or the formula cannot be right · `check`: may be right, look at it · `note`: right, but worth knowing. */
export type Severity = 'wrong' | 'check' | 'note';

/** A cell to be written, and the formula or value it must still hold for that. */
export interface CellChange extends Place {
  readonly sheet: string;
  readonly before: CellValue;
  /** Text with a leading "=" is a formula. */
  readonly after: CellValue;
}

/** What a rule found: one finding for all cells of the same mistake. */
export interface Finding<Id extends RuleId = RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** The same for the same finding tomorrow, also after cells were copied down: what "Ignore" remembers. */
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** The cells concerned, in as few rectangles as columns of them allow; the first cell first. */
  readonly areas: readonly Area[];
  readonly cellCount: number;
  readonly first: Place;
  /** Numbers, addresses and texts of the workbook for the sentences, of the first cell unless they say otherwise. */
  readonly facts: FactsByRule[Id];
  /** Of the first cell, in invariant English; null where a value is the matter. */
  readonly formulaNow: string | null;
  readonly formulaSuggested: string | null;
  /** What "Apply" writes, cell by cell; null where people have to decide. */
  readonly fix: readonly CellChange[] | null;
}

/** What a rule says of some cells; the rest follows. */
export interface Found<Id extends RuleId> {
  readonly severity: Severity;
  readonly facts: FactsByRule[Id];
  readonly formulaSuggested?: string | null;
  readonly fix?: readonly CellChange[] | null;
}

/** A finding in a group of formulas: in all of its cells, or in some. */
export function findingIn<Id extends RuleId>(
  rule: Id,
  group: FormulaGroup,
  found: Found<Id>,
  cells: readonly Place[] = group.cells,
): Finding<Id> {
  return findingAt(rule, group.sheet, cells, found, group.key);
}

/** A finding in cells that hold no formula, or different ones; `what` tells it from others of the rule on the same sheet. */
export function findingAt<Id extends RuleId>(
  rule: Id,
  sheet: BookSheet,
  cells: readonly Place[],
  { severity, facts, formulaSuggested = null, fix = null }: Found<Id>,
  what: string,
): Finding<Id> {
  const [first] = cells;
  const formula = sheet.formula(first.row, first.column);
  return {
    rule,
    severity,
    key: [rule, sheet.name, what].join('|'),
    sheetId: sheet.cells.id,
    sheet: sheet.name,
    areas: areasOf(cells),
    cellCount: cells.length,
    first,
    facts,
    formulaNow: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
    formulaSuggested,
    fix,
  };
}

/** The change of one cell, from what it holds now. */
export const changeOf = (sheet: BookSheet, { row, column }: Place, after: CellValue): CellChange => ({
  sheet: sheet.name,
  row,
  column,
  before: sheet.formula(row, column),
  after,
});
