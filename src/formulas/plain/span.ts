import { cellAt, cellOf, countIn, indexIn, sumOf, type Given } from './given';
import { isAnyFilled, uncountable } from './guards';
import { endProblems, leaverProblems, meanProblems } from './rowGuards';

/** The counts of some periods: lines of the same direction, single cells where a headcount is given once. */
export interface GivenCounts {
  readonly leavers: Given | null;
  readonly opening: Given | null;
  readonly hires: Given | null;
  readonly closing: Given | null;
  /** All rows are known to be filled in and have been counted, such as those of a window that ends with a filled row. */
  readonly isComplete?: boolean;
}

/** The texts of what a rate is made of; null for what cannot be known, or not by a plain formula. */
export interface PlainSpan {
  readonly leavers: string | null;
  readonly opening: string | null;
  readonly hires: string | null;
  readonly closing: string | null;
  readonly mean: string | null;
  /** Conditions under which there is no rate, by any method and by some. */
  readonly wrong: readonly string[];
  readonly wrongMean: readonly string[];
  /** Holds where no row is filled in although an opening may be carried forward; null where the base is 0 by itself then. */
  readonly isEmpty: string | null;
}

/** Several periods as one longer period. */
export function spanOf(counts: GivenCounts): PlainSpan {
  const { leavers, opening, hires, closing } = counts;
  const kept = keptRows(counts);
  const end = endOf(counts, kept);
  const given = [leavers, opening, hires, closing].filter((each) => each !== null);
  const isEmpty = emptiness(counts);
  return {
    leavers: leavers && sumOf(leavers),
    opening: opening && cellOf(opening, 0),
    hires: hires && sumOf(hires),
    closing: end,
    mean: meanOf(counts, kept, end),
    wrong: [
      ...uncountable(given),
      ...differentLengths(given),
      ...(isEmpty ? [isEmpty] : []),
      ...leaverProblems(counts),
      ...endProblems(counts),
    ],
    wrongMean: meanProblems(counts, kept),
    isEmpty,
  };
}

export type Line = Given & { readonly kind: 'line' };

export const isLine = (given: Given | null | undefined): given is Line => given?.kind === 'line';

/** The lines which tell whether a row is filled in. */
export function tellingLines({ leavers, opening, hires, closing }: GivenCounts): Line[] {
  return [leavers, hires, isLine(closing) ? closing : opening].filter(isLine);
}

/**
 * How many rows are filled in: the position of the last one with a number other than 0. An opening alone makes no row
 * where closings are given, since sheets carry July's opening forward.
 */
export function keptRows(counts: GivenCounts): string {
  const lines = tellingLines(counts);
  if (lines.length === 0) return '1';
  const { opening, hires, leavers, closing, isComplete } = counts;
  if (isComplete) return String(lines[0].count);
  const positions = `${isAnyFilled(lines.map(({ text }) => text))}*(${indexIn(lines[0])}+1)`;
  const isRolled = !isLine(closing) && opening && !isLine(opening);
  if (!isRolled) return `SUMPRODUCT(MAX(${positions}))`;
  // Rows without movement count as long as somebody is there.
  const isEmptied = `ROUND(${opening.text}+${hires ? sumOf(hires) : 0}-${leavers ? sumOf(leavers) : 0},6)=0`;
  return `IF(${isEmptied},SUMPRODUCT(MAX(1,${positions})),${countIn(lines[0])})`;
}

function emptiness(counts: GivenCounts): string | null {
  const lines = tellingLines(counts);
  if (lines.length === 0 || counts.isComplete || !(isLine(counts.closing) || isLine(counts.opening))) return null;
  return `SUM(${lines.map(({ text }) => text).join(',')})=0`;
}

/** The last closing: the one given, else opening + hires - leavers of the last row or of the whole. */
function endOf(counts: GivenCounts, kept: string): string | null {
  const { leavers, opening, hires, closing, isComplete } = counts;
  if (closing) {
    if (!isLine(closing)) return closing.text;
    return isComplete ? cellOf(closing, closing.count! - 1) : cellAt(closing, kept);
  }
  return opening && hires && leavers ? `(${rolledEnd(counts, kept)})` : null;
}

function rolledEnd({ leavers, opening, hires, isComplete }: GivenCounts, kept: string): string {
  const last = (given: Given) => (isComplete ? cellOf(given, given.count! - 1) : cellAt(given, kept));
  if (!isLine(opening)) return `${opening!.text}+${sumOf(hires!)}-${sumOf(leavers!)}`;
  return `${last(opening)}+${last(hires!)}-${last(leavers!)}`;
}

/** The mean over the filled rows of (opening + closing) / 2. */
function meanOf(counts: GivenCounts, kept: string, end: string | null): string | null {
  const { leavers, opening, hires, closing } = counts;
  if (!opening || !leavers || end === null) return null;
  if (!isLine(leavers)) return `((${opening.text}+${end})/2)`;
  if (isLine(closing)) return meanOfGiven(counts, kept, end);
  if (!hires) return null;
  const rolled = isLine(opening)
    ? `(SUM(${opening.text})+(${sumOf(hires)}-${sumOf(leavers)})/2)/${kept}`
    : meanOfRolled(opening, hires, leavers, kept);
  return closing ? `(${rolled}+(${end}-(${rolledEnd(counts, kept)}))/2/${kept})` : `(${rolled})`;
}

/** Each opening that is not given is the closing of the row above, so that all closings but the last count twice. */
function meanOfGiven({ opening, closing, isComplete }: GivenCounts, kept: string, end: string): string {
  const closings = sumOf(closing!);
  if (!isLine(opening)) return `((${opening!.text}+2*${closings}-${end})/2/${kept})`;
  const openings = isComplete ? sumOf(opening) : `SUMPRODUCT(--(${indexIn(opening)}<${kept}),${opening.text})`;
  return `((${openings}+${closings})/2/${kept})`;
}

/** A movement counts in the middle of its own row and at both ends of every later one. */
function meanOfRolled(opening: Given, hires: Given, leavers: Given, kept: string): string {
  const moved = (line: Given) => `SUMPRODUCT(${kept}-0.5-(${indexIn(line)}),${line.text})`;
  return `${opening.text}+(${moved(hires)}-${moved(leavers)})/${kept}`;
}

/** Ranges on the sheet have been counted; columns of Tables only the workbook can count. */
function differentLengths(given: readonly Given[]): string[] {
  const lines = given.filter(isLine);
  if (lines.every(({ count }) => count !== null)) return [];
  const tables = new Set(lines.map(({ text, count }) => (count === null ? text.slice(0, text.indexOf('[')) : text)));
  if (tables.size === 1) return [];
  return lines.slice(1).map((line) => `${countIn(line)}<>${countIn(lines[0])}`);
}
