import type { ArgumentTexts } from '../../turnoverFormula';
import { treeOf } from '../../turnoverCall';
import { textOf } from '../countsOf';
import { cellOf, columnFrom, countIn, type Given } from '../given';
import { dayAfterLast, firstDay } from './day';

/** The columns (or rows) of a staff list. */
export interface Staff {
  readonly hired: Given;
  readonly left: Given;
  /** Conditions under which the list cannot be right. */
  readonly wrong: readonly string[];
}

const sheetRows = 1_048_576;

/** A row or column of a staff list; a name is one too, whose length only the workbook knows. */
export function lineFrom(text: string | null): Given | null {
  const node = text === null ? null : treeOf(`=${text}`);
  if (text !== null && node?.type === 'ReferenceIdentifier' && node.kind === 'name')
    return { kind: 'line', text, constant: null, reference: null, count: null, isAcross: false };
  return text === null ? null : columnFrom(text);
}

/** Whether two lines can have as many cells, side by side. */
export const areBeside = (a: Given, b: Given): boolean =>
  a.count === null || b.count === null || (a.count === b.count && (a.count === 1 || a.isAcross === b.isAcross));

/** Null for arguments that are no line of cells, or lines of different length or direction. */
export function staffFrom(args: ArgumentTexts): Staff | null {
  const [hired, left] = [lineFrom(textOf(args, 'hired')), lineFrom(textOf(args, 'left'))];
  if (!hired || !left || !areBeside(hired, left)) return null;
  return { hired, left, wrong: [...unknownSizes(hired, left), ...wrongDates(hired, left), ...wrongRows(hired, left)] };
}

/** Columns of the same Table are as long as each other. */
export function unknownSizes(a: Given, b: Given): string[] {
  const table = ({ text }: Given) => text.slice(0, text.indexOf('['));
  if ((a.count !== null && b.count !== null) || (table(a) !== '' && table(a) === table(b))) return [];
  return [`${cellCount(b)}<>${cellCount(a)}`];
}

/** Of a name not even the direction is known. */
const cellCount = (line: Given): string =>
  isName(line) ? `ROWS(${line.text})*COLUMNS(${line.text})` : line.kind === 'cell' ? '1' : countIn(line);
const isName = (line: Given) => line.reference === null && !isTable(line);

/** Cells that hold something else than a date, but for the heading of both. */
function wrongDates(hired: Given, left: Given): string[] {
  const others = [hired, left].map(
    (line) =>
      `${cellCount(line)}-COUNTBLANK(${line.text})-COUNTIF(${line.text},0)` +
      `-COUNTIFS(${line.text},">=${firstDay}",${line.text},"<${dayAfterLast}")`,
  );
  return [`${others.join('+')}<>${canHaveHeading(hired) ? headingCells(hired, left) : '0'}`];
}

/** A Table keeps its headings apart, but for Table[[#All],[Hired]]. */
const canHaveHeading = (line: Given) => line.kind === 'line' && (!isTable(line) || /#all/i.test(line.text));
const isTable = ({ text, reference }: Given) => reference === null && text.includes('[');

/** 2 where both lines start with words without digits, which is no list's first row. */
function headingCells(hired: Given, left: Given): string {
  const [first, second] = [hired, left].map((line) => (isName(line) ? `INDEX(${line.text},1)` : cellOf(line, 0)));
  const digits = `SUMPRODUCT(--ISNUMBER(SEARCH({0,1,2,3,4,5,6,7,8,9},${first}&${second})))`;
  return `2*AND(ISTEXT(${first}),ISTEXT(${second}),LEN(${first})>0,LEN(${second})>0,${digits}=0)`;
}

/** Rows with a leaving date but no hire date, or one before it. */
function wrongRows(hired: Given, left: Given): string[] {
  const [from, until] = [rowsOf(hired, hired), rowsOf(left, hired)];
  return [
    `COUNTIFS(${left.text},">0",${hired.text},">0")<COUNTIF(${left.text},">0")`,
    `${countWhere(`(${until}>0)*(INT(${until})<INT(${from}))`)}>0`,
  ];
}

/** How many rows meet a condition; rows in which it is an error, because a cell holds text, do not. */
const countWhere = (condition: string): string => `SUMPRODUCT(--${isWhere(condition)})`;
export const isWhere = (condition: string): string => `ISNUMBER(1/(${condition}))`;

/** A time of day in a list, which sums of days would not cut off. */
export function timesOfDay({ hired, left }: Staff): string {
  const times = [rowsOf(hired, hired), rowsOf(left, hired)].map((line) => countWhere(`${line}>INT(${line})`));
  return `${times.join('+')}>0`;
}

/** A line where it is looked at row by row: of a whole column only down to the last hire date. */
export function rowsOf(line: Given, hired: Given): string {
  if (line.count !== sheetRows || hired.count !== sheetRows) return line.text;
  return `${cellOf(line, 0)}:INDEX(${line.text},MATCH(9E+99,${hired.text}))`;
}
