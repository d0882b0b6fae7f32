import { turnoverFormula, type ArgumentTexts } from '../formulas/turnoverFormula';
import type { Method } from '../turnover/method';
import { quoted } from './cells';
import type { RosterSource } from './reportSheet';

/** The days of a span as cells: "B$9" and "B$10". */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Calls of the ROSTER functions on one list, without their sign of equality. */
export class RosterCalls {
  constructor(
    private readonly source: RosterSource,
    private readonly method: Method,
  ) {}

  headcount(date: string, include?: string): string {
    return this.call('HEADCOUNT', { dates: date, include });
  }

  hires(days: Days, include?: string): string {
    return this.call('HIRES', { ...days, include });
  }

  leavers(days: Days, include?: string): string {
    return this.call('LEAVERS', { ...days, include });
  }

  /**
   * The rate of a span, words where there is nobody to divide by, and the error of another figure of the same list where
   * the list is wrong.
   */
  rate(days: Days, witness: string, nobody: string, include?: string): string {
    const rate = this.call('RATE', { ...days, method: quoted(this.method), include });
    if (this.method !== 'mean') return `IFERROR(${rate},IF(ISNUMBER(${witness}),${quoted(nobody)},${witness}))`;
    return `IF(${this.call('AVERAGE', { ...days, include })}=0,${quoted(nobody)},${rate})`;
  }

  newHire(days: Days, asOf: string, limit: string): string {
    return this.call('NEWHIRE', { ...days, as_of: asOf, days: limit });
  }

  private call(id: string, args: ArgumentTexts): string {
    const { hired, left } = this.source;
    return turnoverFormula(`ROSTER.${id}`, { hired, left, ...args }).slice(1);
  }
}
