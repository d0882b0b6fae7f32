import type { SheetCells } from '../../sheets/sheetCells';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../../formulas/turnoverCall';
import { Problem } from '../../turnover/problem';
import type { Finding } from '../../audit/checkedWorkbook';
import { workbookLookup } from '../../sheets/workbookLookup';
import { callInput, isComparable, type Lookup } from '../../sheets/callInput';
import { outcomeOf } from '../../sheets/outcome';
import { readRosterCall } from '../roster/rosterCall';
import { flowsOf, rateOf } from '../../turnover/roster/flows';
import { attempt } from '../../turnover/comparison';
import { sourceOfCall, withEnds, type Source, type SourceArgument } from './source';

/** The rate on opening + hires of the same people and periods as a finding. */
export interface CumulativeRate {
  readonly source: Source;
  readonly rate: number;
}

/** Null where opening and hires do not follow from the formula's arguments, or the finding is that rate already. */
export function cumulativeBeside(finding: Finding, sheets: readonly SheetCells[]): CumulativeRate | null {
  const { call, made } = finding.source;
  if (made !== 'directly') return null;
  const lookup = workbookLookup(sheets, finding.sheet);
  if (call.id === 'ROSTER.RATE') return ofRoster(call, finding, lookup);
  // A table shows that method among the others; another kind of rate is not answered by it.
  if (!isComparable(call) || call.id === 'COMPARE' || call.id === 'FLUX') return null;
  const read = callInput(call, finding.line, lookup);
  if (read instanceof Problem || !('input' in read) || read.method === 'cumulative') return null;
  const outcome = outcomeOf(read.input);
  if (outcome instanceof Problem) return null;
  const rate = outcome.results.find(({ method }) => method === 'cumulative')?.rate;
  const periods = read.to - read.from + 1;
  const source = withEnds(sourceOfCall(call, finding.sheet, finding.line, periods), periods, read.input);
  return typeof rate === 'number' && typeof source !== 'string' ? { source, rate } : null;
}

function ofRoster(call: TurnoverCall, { sheet }: Finding, lookup: Lookup): CumulativeRate | null {
  const read = readRosterCall(call, lookup);
  if (read instanceof Problem || 'reason' in read || !read.span || read.method === 'cumulative') return null;
  const { facts, span } = read;
  const rate = attempt(() => rateOf('cumulative', flowsOf(facts.roster, span)));
  if (typeof rate !== 'number') return null;
  const args: Partial<Record<Parameter, SourceArgument>> = {};
  for (const name of factsOf(call.id).parameters) {
    const argument = argumentOf(call, name);
    if (name === 'method' || argument.kind === 'omitted') continue;
    args[name] =
      argument.kind === 'range'
        ? { kind: 'cells', sheet: argument.sheet ?? sheet, area: argument.area, text: argument.text }
        : { kind: 'text', text: argument.text };
  }
  return { source: { id: 'ROSTER.RATE', args, ends: {} }, rate };
}
