import type { ReportWords } from '../locales/report/reportWords';
import { turnoverFormula } from '../formulas/turnoverFormula';
import type { Method } from '../turnover/method';
import { countFormat, formulaCell, monthFormat, quoted, rateFormat } from './cells';
import type { Draft } from './draft';
import { dateOf, inputNote, monthInput, targetInput } from './inputs';
import {
  addKeyFigures,
  headingRow,
  keyRowsFrom,
  type CountName,
  type KeyFormulas,
  type MonthColumn,
  type RateName,
} from './keyFigures';
import { placeOfMonth } from './months';
import type { Month, MonthCells, ReportRequest, TableSource } from './reportSheet';

/** Twelve months and the twelve before them, which last year's rolling rate needs. */
const mostMonths = 24;
const monthsBefore: Readonly<Record<MonthColumn, number>> = { B: 0, C: 1, D: 12 };
const listColumns = { B: 'opening', C: 'hires', D: 'leavers', E: 'closing' } as const satisfies Record<
  string,
  CountName
>;

/** The months behind the rates as they stand on the report, oldest first. */
interface MonthList {
  readonly months: readonly MonthCells[];
  readonly firstRow: number;
}

/** The report of a table: counts refer to its cells, and rates to the list of months below. */
export function addTableReport(draft: Draft, words: ReportWords, request: ReportRequest, source: TableSource): void {
  const { headings, columns } = words;
  draft.add(...monthInput(words, request.month, 'figure'), inputNote(words.fixedMonth));
  const target = draft.add(...targetInput(words, request.target), inputNote(words.inputs.target.note));
  draft.add();
  draft.add(
    ...headingRow(
      headings.figures,
      columns.thisMonth,
      columns.previousMonth,
      columns.lastYear,
      columns.target,
      columns.gap,
    ),
  );
  const last = placeOfMonth(source.months, request.month);
  const keyRows = keyRowsFrom(draft.next);
  const months = source.months.slice(Math.max(0, last + 1 - mostMonths), last + 1);
  // A blank row and the headings stand between the rates and the list.
  const list = { months, firstRow: keyRows.rates.twelve + 3 };
  addKeyFigures(draft, words, tableFormulas(list, words, request, keyRows.counts), `$B$${target}`);
  draft.add();
  addMonths(draft, words, request.method, list);
}

function tableFormulas(
  { months, firstRow }: MonthList,
  words: ReportWords,
  { method, yearStart }: ReportRequest,
  rows: Readonly<Record<CountName, number>>,
): KeyFormulas {
  const placeOf = (column: MonthColumn) => months.length - 1 - monthsBefore[column];
  const { notInTable, needsYear, needsTwelve, nobody } = words.cells;
  const over = (name: RateName, place: number): string => {
    const count = name === 'twelve' ? 12 : monthsOfYear(months[place], yearStart);
    if (place < count - 1) return quoted(name === 'twelve' ? needsTwelve : needsYear);
    const range = (letter: string) => `${letter}${firstRow + place - count + 1}:${letter}${firstRow + place}`;
    return rateOf(method, { opening: range('B'), hires: range('C'), leavers: range('D'), closing: range('E') }, nobody);
  };
  return {
    count: (name, column) => months[placeOf(column)]?.[name] ?? quoted(notInTable),
    rate: (name, column) => {
      const place = placeOf(column);
      if (place < 0) return quoted(notInTable);
      return name === 'month' ? rateOf(method, cellsIn(column, rows), nobody) : over(name, place);
    },
    shareOfTarget: (name) => {
      if (name === 'twelve') return '';
      return name === 'month' ? '/12' : `*${monthsOfYear(months[months.length - 1], yearStart)}/12`;
    },
  };
}

const cellsIn = (column: string, rows: Readonly<Record<CountName, number>>): Record<CountName, string> => ({
  opening: `${column}${rows.opening}`,
  hires: `${column}${rows.hires}`,
  leavers: `${column}${rows.leavers}`,
  closing: `${column}${rows.closing}`,
});

/** How many months a year has had, this one included. */
const monthsOfYear = ({ month }: Month, yearStart: number): number => ((month - yearStart + 12) % 12) + 1;

/** Words where there is nobody to divide by. */
function rateOf(method: Method, counts: Readonly<Record<CountName, string>>, nobody: string): string {
  const args = { method: quoted(method), ...counts };
  const [base, rate] = ['BASE', 'RATE'].map((id) => turnoverFormula(id, args).slice(1));
  return `IF(${base}=0,${quoted(nobody)},${rate})`;
}

function addMonths(draft: Draft, words: ReportWords, method: Method, { months }: MonthList): void {
  const names = Object.values(listColumns).map((name) => words.counts[name]);
  draft.add(...headingRow(words.headings.months, ...names, words.rates.rate));
  for (const month of months) {
    const row = draft.next;
    const counts = cellsAcross(row);
    draft.add(
      formulaCell('label', dateOf(month), monthFormat),
      ...Object.values(listColumns).map((name) => formulaCell('figure', month[name], countFormat)),
      formulaCell('figure', rateOf(method, counts, words.cells.nobody), rateFormat),
    );
  }
}

const cellsAcross = (row: number): Record<CountName, string> => ({
  opening: `B${row}`,
  hires: `C${row}`,
  leavers: `D${row}`,
  closing: `E${row}`,
});
