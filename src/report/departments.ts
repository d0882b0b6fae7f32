import type { ReportWords } from '../locales/report/reportWords';
import { countFormat, formulaCell, orSame, rateFormat, textCell } from './cells';
import { columnCount, type Draft } from './draft';
import { listedValues, masksOf } from './groups';
import { headingRow, type KeyRows } from './keyFigures';
import type { DividingColumn, ReportRole } from './reportSheet';
import type { RosterCalls } from './rosterCalls';
import { spansOf, type DayRows } from './rosterFigures';

const countColumns = { B: 'opening', C: 'hires', D: 'leavers', E: 'closing' } as const;
const rateColumns = { F: 'month', G: 'twelve' } as const;
type CountColumn = keyof typeof countColumns;
type RateColumn = keyof typeof rateColumns;

interface Section {
  readonly draft: Draft;
  readonly words: ReportWords;
  readonly calls: RosterCalls;
  readonly days: DayRows;
  readonly keys: KeyRows;
}

/** Each department's month; those not listed are the total less the others, and the total is everybody's. */
export function addDepartments(section: Section, column: DividingColumn | null): void {
  const { draft, words } = section;
  draft.add(
    ...headingRow(
      words.headings.departments,
      ...Object.values(countColumns).map((name) => words.counts[name]),
      words.rates.rate,
      words.columns.twelve,
    ),
  );
  if (!column) return void draft.add(textCell('note', words.cells.noDepartments, columnCount));
  const departments = listedValues(column);
  const masks = masksOf(column);
  const first = draft.next;
  const [others, total] = [first + departments.length, first + departments.length + 1];
  for (const department of departments) addRow(section, 'figure', department, total, masks.of(`$A${draft.next}`));
  const labels = departments.map((_, i) => `$A$${first + i}`);
  if (labels.length > 0) addOthers(section, first, others, masks.ofNone(labels));
  else addRow(section, 'figure', words.others, total, undefined);
  addTotal(section);
}

/** A row by its mask; without one it is everybody's. */
function addRow(section: Section, role: ReportRole, label: string, total: number, mask: string | undefined): void {
  const { draft, calls, days } = section;
  const { month } = spansOf('$B', days);
  const counts: Readonly<Record<CountColumn, string>> = {
    B: calls.headcount(`${month.from}-1`, mask),
    C: calls.hires(month, mask),
    D: calls.leavers(month, mask),
    E: calls.headcount(month.to, mask),
  };
  draft.add(
    textCell('label', label),
    ...columnsOf(countColumns).map((column) =>
      formulaCell(role, orSame(`${column}$${total}`, counts[column]), countFormat),
    ),
    ...rateCells(section, role, total, mask),
  );
}

function addOthers(section: Section, first: number, others: number, mask: string): void {
  const total = others + 1;
  section.draft.add(
    textCell('label', section.words.others),
    ...columnsOf(countColumns).map((column) => {
      const rest = `${column}$${total}-SUM(${column}${first}:${column}${others - 1})`;
      return formulaCell('figure', orSame(`${column}$${total}`, rest), countFormat);
    }),
    ...rateCells(section, 'figure', total, mask),
  );
}

/** Where everybody's rate is words, so is that of a department. */
function rateCells({ draft, words, calls, days }: Section, role: ReportRole, total: number, mask: string | undefined) {
  const spans = spansOf('$B', days);
  return columnsOf(rateColumns).map((column) => {
    const rate = calls.rate(spans[rateColumns[column]], `$B${draft.next}`, words.cells.nobody, mask);
    return formulaCell(role, orSame(`${column}$${total}`, rate), rateFormat);
  });
}

function addTotal({ draft, words, keys }: Section): void {
  draft.add(
    textCell('total', words.total),
    ...columnsOf(countColumns).map((column) =>
      formulaCell('total', `$B$${keys.counts[countColumns[column]]}`, countFormat),
    ),
    ...columnsOf(rateColumns).map((column) =>
      formulaCell('total', `$B$${keys.rates[rateColumns[column]]}`, rateFormat),
    ),
  );
}

const columnsOf = <Column extends CountColumn | RateColumn>(names: Readonly<Record<Column, string>>): Column[] =>
  Object.keys(names) as Column[];
