import { addMonths, dateOf, monthsOf, type Step } from '../../../turnover/roster/calendar';
import type { ArgumentTexts } from '../../turnoverFormula';
import { textOf } from '../countsOf';
import { guarded } from '../guards';
import type { CurrentCells } from './current';
import { dateText, dayAfter, dayFrom, monthsLater, wrongDays, type Day } from './day';
import { stepFrom } from './periods';
import { peopleWhere, weighed } from './people';
import { listedFrom, type Listed } from './rosterFormula';
import { isWhere, rowsOf } from './staff';

/** The cohorts there are now, each with the share still there at its anniversaries. */
export function cohortBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const [list, asOf] = [listedFrom(args), dayFrom(textOf(args, 'as_of'))];
  const step = stepFrom(textOf(args, 'by'), 'year');
  if (!list || !asOf || !step || current?.[0]?.[0] !== 'cohort') return null;
  const starts = current.slice(1).map(([start]) => start);
  if (!starts.every((start) => typeof start === 'number')) return null;
  const wrong = [...list.wrong, ...wrongDays(asOf)];
  const ages = Array.from({ length: current[0].length - 2 }, (_, i) => i + 1);
  return [
    ['cohort', 'size', ...ages.map((age) => `=${age}`)],
    ...starts.map((start) => {
      const values = cohortRow(list, asOf, start, step, ages);
      return [`=${dateText(start)}`, ...values.map((value) => `=${guarded(wrong, value)}`)];
    }),
  ];
}

/** The size of a cohort, and the share still there at each age that all of it have reached. */
function cohortRow(list: Listed, asOf: Day, start: number, step: Step, ages: readonly number[]): string[] {
  const { crowd, staff } = list;
  const first = dateText(start);
  const after = `MIN(${dateText(addMonths(start, monthsOf[step]))},${dayAfter(asOf)})`;
  const size = peopleWhere(crowd, ['hired', '>=', first], ['hired', '<', after]);
  const [hired, left] = [rowsOf(staff.hired, staff.hired), rowsOf(staff.left, staff.hired)];
  const shares = ages.map((age) => {
    const months = age * monthsOf[step];
    const tooYoung = peopleWhere(
      crowd,
      ['hired', '>=', `MAX(${first},${latestHire(asOf, months)}+1)`],
      ['hired', '<', after],
    );
    const anniversary = `DATE(YEAR(${hired}),MONTH(${hired})+${months},DAY(${hired}))`;
    const monthAfter = `DATE(YEAR(${hired}),MONTH(${hired})+${months + 1},1)`;
    const isCohort = `(${hired}>=${first})*(${hired}<${after})`;
    const isGone = isWhere(`${isCohort}*(${left}>0)*(INT(${left})<=${anniversary})*(${left}<${monthAfter})`);
    const gone = weighed(crowd, [isGone]);
    return `IF(${tooYoung}>0,"",1-${gone}/${size})`;
  });
  return [size, ...shares];
}

/** The last day of hire whose anniversary has come: that of a long month comes on the last day of a shorter one. */
function latestHire({ text, serial }: Day, months: number): string {
  const back = monthsLater(text, -months);
  if (serial !== null) return dateOf(serial + 1).day === 1 ? `EOMONTH(${text},-${months})` : back;
  return `IF(DAY(${text}+1)=1,EOMONTH(${text},-${months}),${back})`;
}
