import { turnoverFormula } from '../../formulas/turnoverFormula';
import { dateOf, type Step } from '../../turnover/roster/calendar';

/** The arguments of a roster as they stand in a formula on any sheet. */
export interface RosterArguments {
  readonly hired: string;
  readonly left: string;
  readonly include: string | null;
  readonly counted: string | null;
}

/** The formula of the table of periods, with from and to as they are written in it. */
export function tableFormula(roster: RosterArguments, from: string, to: string, step: Step): string {
  const { hired, left, include, counted } = roster;
  const masks = { include: include ?? undefined, counted: counted ?? undefined };
  return turnoverFormula('ROSTER.TABLE', { hired, left, from, to, by: `"${step}"`, ...masks });
}

/** DATE(2024,3,31), the same in every language of Excel's settings for dates. */
export function dateCall(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `DATE(${year},${month},${day})`;
}
