import type { SheetCells } from '../../sheets/sheetCells';
import { attempt } from '../../turnover/comparison';
import { tableMethods, type Method } from '../../turnover/method';
import { Problem } from '../../turnover/problem';
import type { Span } from '../../turnover/roster/calendar';
import { baseOf, flowsOf, type Flows } from '../../turnover/roster/flows';
import type { Finding } from '../../audit/checkedWorkbook';
import type { Lookup, Unreadable } from '../../sheets/callInput';
import { readRosterCall } from './rosterCall';

/** One rate from a list of people, with everything it was made from. */
export interface RosterRate {
  readonly span: Span;
  readonly method: Method;
  readonly flows: Flows;
  readonly base: number;
}

/** The columns of ROSTER.TABLE before its rates: from, to, opening, hires, leavers, closing, mean. */
const columnsBeforeRates = 7;

/** What a finding in ROSTER.RATE or ROSTER.TABLE was calculated from; null for functions whose rates are of other kinds. */
export function rosterRate(
  { source: { call }, row, column, columnInResult }: Finding,
  sheet: SheetCells | undefined,
  lookup: Lookup,
): RosterRate | Unreadable | Problem | null {
  if (call.id !== 'ROSTER.RATE' && call.id !== 'ROSTER.TABLE') return null;
  const read = readRosterCall(call, lookup);
  if (read instanceof Problem || 'reason' in read) return read;
  const inRow = (index: number) =>
    sheet?.values[row - sheet.area.row]?.[column - columnInResult + index - sheet.area.column];
  const [from, to] = [inRow(0), inRow(1)];
  const isLine = call.id === 'ROSTER.TABLE' && typeof from === 'number' && typeof to === 'number';
  const span = isLine ? { from, to } : read.span;
  const method = isLine ? tableMethods[columnInResult - columnsBeforeRates] : read.method;
  if (!span || !method) return null;
  return attempt(() => {
    const flows = flowsOf(read.facts.roster, span);
    return { span, method, flows, base: baseOf(method, flows) };
  });
}
