import type { ReportWords } from '../locales/report/reportWords';
import { countFormat, dash, differenceFormat, formulaCell, pointsFormat, rateFormat, textCell, where } from './cells';
import type { Draft } from './draft';
import type { ReportCell } from './reportSheet';

/** The columns of a month, the one before and the same one a year before. */
export const monthColumns = ['B', 'C', 'D'] as const;

export type MonthColumn = (typeof monthColumns)[number];

const countNames = ['opening', 'hires', 'leavers', 'closing'] as const;
const rateNames = ['month', 'yearToDate', 'twelve'] as const;

export type CountName = (typeof countNames)[number];
export type RateName = (typeof rateNames)[number];

/** The numbers of the rows. */
export interface KeyRows {
  readonly counts: Readonly<Record<CountName, number>>;
  readonly rates: Readonly<Record<RateName, number>>;
}

/** How a source calculates the figures of a column, and what part of the yearly target a rate has. */
export interface KeyFormulas {
  readonly count: (name: CountName, column: MonthColumn) => string;
  readonly rate: (name: RateName, column: MonthColumn) => string;
  readonly shareOfTarget: (name: RateName) => string;
}

export const keyRowsFrom = (first: number): KeyRows => ({
  counts: { opening: first, hires: first + 1, leavers: first + 2, closing: first + 3 },
  rates: { month: first + 5, yearToDate: first + 6, twelve: first + 7 },
});

export const headingRow = (...words: readonly string[]): ReportCell[] => words.map((each) => textCell('heading', each));

/** Headcounts, movements, the check, and the rates with target and gap. */
export function addKeyFigures(
  draft: Draft,
  words: ReportWords,
  { count, rate, shareOfTarget }: KeyFormulas,
  targetCell: string,
): void {
  for (const name of countNames)
    draft.add(
      textCell('label', words.counts[name]),
      ...monthColumns.map((column) => formulaCell('figure', count(name, column), countFormat)),
    );
  addCheck(draft, words);
  for (const name of rateNames) {
    const row = draft.next;
    const target = where(`ISNUMBER(${targetCell})`, `${targetCell}${shareOfTarget(name)}`, words.cells.noTarget);
    const gap = where(`AND(ISNUMBER(B${row}),ISNUMBER(E${row}))`, `(B${row}-E${row})*100`, dash);
    draft.add(
      textCell('label', words.rates[name]),
      ...monthColumns.map((column) => formulaCell('figure', rate(name, column), rateFormat)),
      formulaCell('figure', target, rateFormat),
      formulaCell('figure', gap, pointsFormat(words)),
    );
  }
}

/** What is missing between opening, movements and closing. */
function addCheck(draft: Draft, words: ReportWords): void {
  const first = draft.next - countNames.length;
  draft.add(
    textCell('note', words.check),
    ...monthColumns.map((column) => {
      const [opening, hires, leavers, closing] = countNames.map((_, i) => `${column}${first + i}`);
      const missing = `${closing}-(${opening}+${hires}-${leavers})`;
      return formulaCell('note', where(`ISNUMBER(${opening})`, missing, dash), differenceFormat(words));
    }),
  );
}
