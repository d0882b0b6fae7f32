import type { ReportWords } from '../locales/report/reportWords';
import { countFormat, formulaCell, rateFormat, textCell, where } from './cells';
import type { Draft } from './draft';
import { headingRow, monthColumns } from './keyFigures';
import type { RosterSource } from './reportSheet';
import type { RosterCalls } from './rosterCalls';
import { isInList, spansOf, withDays, type DayRows, type RosterInputs } from './rosterFigures';

interface Section {
  readonly draft: Draft;
  readonly words: ReportWords;
  readonly calls: RosterCalls;
  readonly days: DayRows;
  readonly inputs: RosterInputs;
}

/** Who left before the probation days were over, and the rate of those whose days ended in the twelve months. */
export function addNewHires({ draft, words, calls, days, inputs }: Section, { hired, left }: RosterSource): void {
  const { columns, headings, cells, newHires } = words;
  const { probation, firstHire } = inputs;
  draft.add(...headingRow(headings.newHires, columns.thisMonth, columns.previousMonth, columns.lastYear));
  const isEarly = `INT(${left})-INT(${hired})<${probation}`;
  draft.add(
    formulaCell('label', withDays(newHires.left, probation)),
    ...monthColumns.map((column) => {
      const { month } = spansOf(column, days);
      const early = where(`${month.to}>=${firstHire}`, calls.leavers(month, isEarly), cells.beforeList);
      return formulaCell('figure', early, countFormat);
    }),
  );
  const followed = draft.next;
  const known = (column: string, value: string) =>
    where(isInList(spansOf(column, days).twelve.from, inputs), value, cells.needsTwelve);
  /** Of those hired in this span the days ended in the twelve months. */
  const hireDays = (column: string) => {
    const { from, to } = spansOf(column, days).twelve;
    return { from: `${from}-${probation}`, to: `${to}-${probation}` };
  };
  draft.add(
    formulaCell('label', withDays(newHires.followed, probation)),
    ...monthColumns.map((column) => formulaCell('figure', known(column, calls.hires(hireDays(column))), countFormat)),
  );
  draft.add(
    textCell('label', newHires.rate),
    ...monthColumns.map((column) => {
      const { to } = spansOf(column, days).twelve;
      const rate = calls.newHire(hireDays(column), to, probation);
      const ofSome = `IF(${column}${followed}=0,"${cells.nobody}",${rate})`;
      return formulaCell('figure', known(column, ofSome), rateFormat);
    }),
  );
}
