import { openingAt } from './countsOf';
import { cellAt, cellOf, givenPart, type Given } from './given';
import { byMethod, rateOf, type PlainMethod } from './rate';
import { isLine, type GivenCounts, type PlainSpan } from './span';
import { uncountable } from './guards';

/**
 * The rate from the start of the (fiscal) year to a row. Which rows are of its year depends on the dates in the workbook, so
 * that the formula looks for them.
 */
export function yearRate(
  chosen: PlainMethod,
  counts: GivenCounts,
  dates: Given,
  firstMonth: number,
  row: number,
): string | null {
  const upTo = (given: Given) => (isLine(given) ? givenPart(given, 0, row) : given);
  const days = upTo(dates);
  const isOfYear = `(${yearOf(days.text, firstMonth)}=${yearOf(cellOf(dates, row), firstMonth)})`;
  const rows = `SUMPRODUCT(--${isOfYear})`;
  const inYear = (given: Given) => `SUMPRODUCT(--${isOfYear},${upTo(given).text})`;
  const { leavers, opening, hires, closing } = counts;
  if (!leavers || !opening) return null;
  const start = startOf(counts, row, rows, inYear);
  const end = closing && cellOf(closing, row);
  const rolled = hires && `(${openingAt(counts, row)?.text}+${cellOf(hires, row)}-${cellOf(leavers, row)})`;
  const span: PlainSpan = {
    leavers: inYear(leavers),
    opening: start,
    hires: hires && inYear(hires),
    closing: end ?? rolled,
    mean: end === null || start === null ? null : meanOf(counts, start, end, rows, inYear),
    wrong: [
      ...uncountable([leavers, opening, hires, closing].filter((given) => given !== null).map(upTo)),
      ...wrongDates(dates, row),
      ...(hires && start ? [`ROUND(${inYear(leavers)}-${start}-${inYear(hires)},6)>0`] : []),
      ...(end && hires ? [`AND(${end}=0,ROUND${rolled!.slice(0, -1)},6)<>0)`] : []),
      ...(end && !hires ? [`AND(${end}=0,${openingAt(counts, row)!.text}<>${cellOf(leavers, row)})`] : []),
    ],
    wrongMean: [],
    isEmpty: null,
  };
  return byMethod(chosen, span.wrong, (method) => rateOf(method, counts, span));
}

/** The year that a date belongs to, named by the calendar year in which it begins. */
const yearOf = (date: string, firstMonth: number): string =>
  firstMonth === 1 ? `YEAR(${date})` : `YEAR(${date})-(MONTH(${date})<${firstMonth})`;

/** The opening of the first row of the year: given, the closing above, or what all rows before made of the first. */
function startOf(
  { leavers, opening, hires, closing }: GivenCounts,
  row: number,
  rows: string,
  inYear: (given: Given) => string,
): string | null {
  if (row === 0) return cellOf(opening!, 0);
  if (isLine(opening)) return cellAt(givenPart(opening, 0, row), `${row + 2}-${rows}`);
  if (isLine(closing))
    return `IF(${rows}=${row + 1},${opening!.text},${cellAt(givenPart(closing, 0, row), `MAX(1,${row + 1}-${rows})`)})`;
  if (!hires) return null;
  const before = (given: Given) => `SUM(${givenPart(given, 0, row).text})-${inYear(given)}`;
  return `(${opening!.text}+(${before(hires)})-(${before(leavers!)}))`;
}

function meanOf(
  { opening, closing }: GivenCounts,
  start: string,
  end: string,
  rows: string,
  inYear: (given: Given) => string,
): string {
  const closings = inYear(closing!);
  const openings = isLine(opening) ? inYear(opening) : `${start}+${closings}-${end}`;
  return `((${openings}+${closings})/2/${rows})`;
}

/** Dates must be given for every row, and never decrease. */
function wrongDates(dates: Given, row: number): string[] {
  if (row === 0) return [`COUNT(${cellOf(dates, 0)})<1`];
  const [above, below] = [givenPart(dates, 0, row - 1).text, givenPart(dates, 1, row).text];
  return [`COUNT(${givenPart(dates, 0, row).text})<${row + 1}`, `SUMPRODUCT(--(${above}>${below}))>0`];
}
