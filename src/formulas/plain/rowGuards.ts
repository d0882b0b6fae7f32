import { cellOf, indexIn, partOf, sumOf, type Given } from './given';
import { isAnyFilled, isAnyRow, isBlank, isFilled, noise } from './guards';
import { isLine, type GivenCounts } from './span';

/** The counts of each row, as arrays of the same length; the openings are the closings above where only the first is given. */
interface Rows {
  readonly opening: string;
  readonly leavers: string | null;
  readonly hires: string | null;
  readonly closing: string | null;
}

/** People there during each row, less those who left: "B2:B7+C2:C7-D2:D7". */
const left = ({ opening, leavers, hires }: Rows): string =>
  `${opening}${hires ? `+${hires}` : ''}${leavers ? `-${leavers}` : ''}`;

/** More leavers than people, in the whole span and in a row. */
export function leaverProblems(counts: GivenCounts): string[] {
  const { leavers, opening, hires } = counts;
  if (!leavers || !opening || !hires) return [];
  if (!isLine(leavers)) return [`${leavers.text}>${opening.text}+${hires.text}`];
  const whole = `ROUND(${sumOf(leavers)}-${cellOf(opening, 0)}-${sumOf(hires)},6)>0`;
  const rows = rowsOf(counts).map((each) => isAnyRow(`(${left(each)}<-${noise})`));
  return [whole, ...rows];
}

/** The rows whose opening can be told: all, or, from the closings, those from the second on. */
function rowsOf({ leavers, opening, hires, closing }: GivenCounts): Rows[] {
  const texts = (from: number | null) => {
    const text = (given: Given | null) => given && (from === null ? given.text : partOf(given, from, given.count! - 1));
    return { leavers: text(leavers), hires: text(hires), closing: isLine(closing) ? text(closing) : null };
  };
  if (isLine(opening)) return [{ opening: opening.text, ...texts(null) }];
  if (!isLine(closing) || closing.count === null || leavers?.count === null || hires?.count === null) return [];
  return [{ opening: partOf(closing, 0, closing.count - 2), ...texts(1) }];
}

/** A closing of 0 or blank although people should still be there, where it is the end of the span. */
export function endProblems(counts: GivenCounts): string[] {
  const { opening, closing, isComplete } = counts;
  if (!closing || !opening || (closing.constant ?? 0) > 0) return [];
  if (!isLine(closing)) return [endProblem(closing.text, counts)];
  if (isComplete) return [endProblem(cellOf(closing, closing.count! - 1), lastRow(counts))];
  const first = isLine(opening) ? [] : [firstRowProblem(counts)];
  const rows = rowsOf(counts).map((row) => isAnyRow(isBlank(row.closing!), movedIn(row), isUnbalanced(row)));
  return [...first, ...rows];
}

const movedIn = ({ leavers, hires }: Rows): string => isAnyFilled([leavers, hires].filter((text) => text !== null));

/** Without leavers (hire rate) an empty end is believable only after an empty start. */
function isUnbalanced(row: Rows): string {
  if (row.leavers === null) return isFilled(row.opening);
  return row.hires === null ? `(${row.opening}<>${row.leavers})` : `(ABS(${left(row)})>${noise})`;
}

interface Ends {
  readonly leavers: string | null;
  readonly opening: string;
  readonly hires: string | null;
}

function endProblem(closing: string, counts: GivenCounts | Ends): string {
  const { leavers, opening, hires } = 'closing' in counts ? endsOf(counts) : counts;
  if (leavers === null) return `AND(${closing}=0,${opening}>0)`;
  if (hires === null) return `AND(${closing}=0,${opening}<>${leavers})`;
  const isSum = leavers.startsWith('SUM(');
  const unbalanced = isSum ? `ROUND(${opening}+${hires}-${leavers},6)<>0` : `${leavers}<>${opening}+${hires}`;
  return `AND(${closing}=0,${unbalanced})`;
}

const endsOf = ({ leavers, opening, hires }: GivenCounts): Ends => ({
  leavers: leavers && sumOf(leavers),
  opening: cellOf(opening!, 0),
  hires: hires && sumOf(hires),
});

/** The last row by itself: it starts where the row above ends, if its own opening is not given. */
function lastRow({ leavers, opening, hires, closing }: GivenCounts): Ends {
  const last = closing!.count! - 1;
  const cell = (given: Given | null) => given && (isLine(given) ? cellOf(given, last) : given.text);
  const start = isLine(opening) || last === 0 ? cell(opening)! : cellOf(closing!, last - 1);
  return { leavers: cell(leavers), opening: start, hires: cell(hires) };
}

/** The first row is a filled one, or none is. */
function firstRowProblem({ leavers, opening, hires, closing }: GivenCounts): string {
  const first = (given: Given | null) => given && cellOf(given, 0);
  return endProblem(cellOf(closing!, 0), { leavers: first(leavers), opening: opening!.text, hires: first(hires) });
}

/** Only the mean of the periods depends on the headcounts between the first opening and the last closing. */
export function meanProblems(counts: GivenCounts, kept: string): string[] {
  const { leavers, opening, closing, hires } = counts;
  if (!isLine(leavers) || leavers.count === null) return [];
  const isKept = (line: Given, from: number) => `(${indexIn(line)}<${from === 0 ? kept : `${kept}-${from}`})`;
  const problems: string[] = [];
  if (isLine(closing))
    for (const row of rowsOf(counts)) {
      const isShifted = !isLine(opening);
      const line = isShifted ? shifted(closing) : closing;
      problems.push(isAnyRow(isKept(line, isShifted ? 1 : 0), isBlank(row.closing!), isUnbalanced(row)));
    }
  if (!isLine(opening) || opening.count === null || opening.count < 2) return problems;
  const beside = isLine(closing) ? closing : hires;
  if (!beside || beside.count === null) return problems;
  const above = (given: Given) => partOf(given, 0, given.count! - 2);
  const ends = isLine(closing) ? isFilled(above(closing)) : endsAbove(opening, beside, leavers, above);
  const below = shifted(opening);
  return [...problems, isAnyRow(isKept(below, 1), isBlank(below.text), ends)];
}

const endsAbove = (opening: Given, hires: Given, leavers: Given, above: (given: Given) => string) =>
  `(${above(opening)}+${above(hires)}-${above(leavers)}>${noise})`;

/** The line without its first cell. */
function shifted(line: Given): Given {
  const text = partOf(line, 1, line.count! - 1);
  if (line.inTable)
    return { ...line, text, count: line.count! - 1, inTable: { ...line.inTable, first: line.inTable.first + 1 } };
  const { range, ...rest } = line.reference!;
  const moved = line.isAcross ? { ...range, left: range.left! + 1 } : { ...range, top: range.top! + 1 };
  return { ...line, text, count: line.count! - 1, reference: { ...rest, range: moved } };
}
