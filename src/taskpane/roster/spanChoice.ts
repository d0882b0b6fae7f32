import type { Span, Step } from '../../turnover/roster/calendar';
import { usualSpan } from './days';
import { isTooLong, staffResult, type RosterFacts, type StaffResult } from './staffResult';

/** What was entered as span and step; null for a date field without a date. */
export interface SpanChoice {
  readonly from: number | null;
  readonly to: number | null;
  readonly step: Step;
}

export type SpanTrouble = 'missing' | 'reversed' | 'tooLong';

/** A roster over the chosen span, or what is wrong with the choice. */
export interface ChosenStaff {
  readonly people: number;
  readonly choice: SpanChoice;
  readonly staff: StaffResult | null;
  readonly trouble: SpanTrouble | null;
}

export function usualChoice({ dates }: RosterFacts, today: number, given?: Partial<Span & { step: Step }>): SpanChoice {
  const span = usualSpan(dates ?? { from: today, to: today }, today);
  return { from: given?.from ?? span.from, to: given?.to ?? span.to, step: given?.step ?? 'month' };
}

export function chosenStaff(facts: RosterFacts, choice: SpanChoice): ChosenStaff {
  const { people } = facts;
  const { from, to, step } = choice;
  const trouble = troubleWith(choice);
  if (trouble || from === null || to === null) return { people, choice, staff: null, trouble };
  return { people, choice, staff: staffResult(facts, { from, to }, step), trouble: null };
}

function troubleWith({ from, to, step }: SpanChoice): SpanTrouble | null {
  if (from === null || to === null) return 'missing';
  if (to < from) return 'reversed';
  return isTooLong({ from, to }, step) ? 'tooLong' : null;
}
