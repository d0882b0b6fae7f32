import type { PaneSentences } from '../../locales/pane/paneSentences';
import { Problem, type Facts } from '../../turnover/problem';
import { withoutTurns } from '../clipped';
import { dateRoles } from '../../sheets/dateHeaders';

/** A problem with a cell of a list, which speaks of its columns instead of a formula's arguments. */
export function listProblem(id: string, facts: Facts, { roster }: PaneSentences): Problem {
  const role = dateRoles.find((name) => name === facts.argument);
  const readable = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? withoutTurns(fact) : fact]),
  );
  return new Problem('value', id, role ? { ...readable, argument: roster.columns[role] } : readable);
}
