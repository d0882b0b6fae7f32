import { monthNumber, placeOfMonth } from './months';
import type { Month, MonthCells, ReportRefusal, ReportRequest } from './reportSheet';

const highestTarget = 10;
const mostProbationDays = 3650;

/** Why there can be no report; null where there can. */
export function refusalOf({ source, month, target, probationDays, yearStart }: ReportRequest): ReportRefusal | null {
  if (target !== null && !(target >= 0 && target <= highestTarget)) return { refusal: 'target' };
  if (!isWhole(probationDays, mostProbationDays)) return { refusal: 'probation' };
  if (!isWhole(yearStart, 12)) return { refusal: 'yearStart' };
  return source.kind === 'table' ? refusalOfMonths(source.months, month) : null;
}

const isWhole = (number: number, highest: number) => Number.isInteger(number) && number >= 1 && number <= highest;

function refusalOfMonths(months: readonly MonthCells[], month: Month): ReportRefusal | null {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first) return { refusal: 'noMonths' };
  const at = months.findIndex((each, i) => i > 0 && monthNumber(each) !== monthNumber(months[i - 1]) + 1);
  if (at > 0) return { refusal: 'gap', before: justMonth(months[at - 1]), after: justMonth(months[at]) };
  return placeOfMonth(months, month) >= 0
    ? null
    : { refusal: 'notInTable', month: justMonth(month), first: justMonth(first), last: justMonth(last) };
}

const justMonth = ({ year, month }: Month): Month => ({ year, month });
