import type { MethodNote } from '../../excel/methodNote';
import type { HouseSentences } from '../../locales/pane/house/houseSentences';
import type { MethodUses } from '../../locales/pane/uses/en-US';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Method } from '../../turnover/method';
import { limitText } from '../numbers';
import { canPass100, directFormula, houseFormula } from './houseMethod';

export interface NoteFacts {
  readonly method: Method;
  readonly limit: number;
  readonly version: string;
  /** Writes a formula with the separators that are typed in this Excel. */
  readonly typed: (formula: string) => string;
}

/** The sheet that tells readers how turnover is calculated here. */
export function methodNote(
  { method, limit, version, typed }: NoteFacts,
  { note }: HouseSentences,
  about: MethodUses,
  { methods }: Pick<PaneSentences, 'methods'>,
): MethodNote {
  const house = houseFormula('leavers', 'opening', 'hires', 'closing');
  return {
    name: note.sheetName,
    title: note.title,
    entries: [
      { label: note.method, lines: [methods[method].name, about[method].use] },
      { label: note.definition, lines: [note.definitionLine] },
      { label: note.formula, lines: [methods[method].formula] },
      { label: note.toType, lines: note.toTypeLines(typed(house), typed(directFormula[method])) },
      { label: note.over100, lines: [canPass100(method) ? note.over100Lines.yes : note.over100Lines.no] },
      { label: note.source, lines: [about[method].users] },
      { label: note.who, lines: note.whoLines },
      { label: note.leaving, lines: note.leavingLines },
      { label: note.periods, lines: note.periodsLines },
      { label: note.limit, lines: [note.limitLine(limitText(limit))] },
      { label: note.kept, lines: [note.keptLine] },
      { label: note.version, lines: [note.versionLine(version)] },
    ],
  };
}
