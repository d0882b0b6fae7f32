import type { ReportWords } from '../locales/report/reportWords';
import { dateFormat, formulaCell, quoted, textCell } from './cells';
import { addDepartments } from './departments';
import { columnCount, type Draft } from './draft';
import { addKeyFigures, headingRow, keyRowsFrom } from './keyFigures';
import { addNewHires } from './newHires';
import { addReasons } from './reasons';
import type { ReportCell, ReportRequest, RosterSource } from './reportSheet';
import { RosterCalls } from './rosterCalls';
import { addDays, rosterFormulas, type RosterInputs } from './rosterFigures';
import { inputNote, monthInput, targetInput } from './inputs';

/** The report of a staff list: every date follows the cell of the month. */
export function addRosterReport(draft: Draft, words: ReportWords, request: ReportRequest, source: RosterSource): void {
  const { method, yearStart } = request;
  const inputs = addInputs(draft, words, request, source);
  draft.add();
  const { headings, columns } = words;
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
  const days = addDays(draft, words, inputs, yearStart);
  const calls = new RosterCalls(source, method);
  const keys = keyRowsFrom(draft.next);
  addKeyFigures(draft, words, rosterFormulas(calls, words, inputs, days, keys.counts.opening), inputs.target);
  draft.add();
  const section = { draft, words, calls, days, inputs, keys };
  addDepartments(section, source.department);
  draft.add();
  addReasons(section, source.reason);
  draft.add();
  addNewHires(section, source);
}

/** Says so where the list knows nothing of the month. */
function listNote({ inputs: { list } }: ReportWords, month: string, row: number): ReportCell {
  const isOver = `EOMONTH(${month},-1)>=C${row}`;
  return {
    ...formulaCell('note', `IF(${isOver},${quoted(list.ended)},${quoted(list.note)})`),
    columnSpan: columnCount - 3,
  };
}

function addInputs(draft: Draft, words: ReportWords, request: ReportRequest, source: RosterSource): RosterInputs {
  const { inputs } = words;
  const number = (row: number) => `$B$${row}`;
  const month = draft.add(...monthInput(words, request.month, 'input'), inputNote(inputs.month.note));
  const target = draft.add(...targetInput(words, request.target), inputNote(inputs.target.note));
  const probation = draft.add(
    textCell('label', inputs.probation.label),
    { content: { number: request.probationDays }, role: 'input', numberFormat: '0' },
    inputNote(inputs.probation.note),
  );
  const { hired, left } = source;
  const list = draft.add(
    textCell('label', inputs.list.label),
    formulaCell('figure', `MIN(${hired})`, dateFormat),
    formulaCell('figure', `MAX(${hired},${left})`, dateFormat),
    listNote(words, number(month), draft.next),
  );
  return { month: number(month), target: number(target), probation: number(probation), firstHire: number(list) };
}
