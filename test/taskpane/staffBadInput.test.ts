import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { problemSentence } from '../../src/locales/functions/problemSentence';
import { readWorkbook } from '../../src/excel/workbookCells';
import { checkLists } from '../../src/taskpane/check/checkedLists';
import { readComparison } from '../../src/taskpane/compare/readComparison';
import type { CompareView } from '../../src/taskpane/compare/view';
import { dayFromIso } from '../../src/taskpane/roster/days';
import { listProblem } from '../../src/taskpane/roster/listProblem';
import { StaffReader } from '../../src/taskpane/roster/staffReader';
import type { CellInput, SheetContents } from '../host/memorySheet';
import { officeWith } from '../excel/withHost';

const day = (iso: string) => ({ value: dayFromIso(iso)!, text: iso, numberFormat: 'yyyy-mm-dd' });
const reader = () => new StaffReader({ now: () => new Date(2024, 0, 31) });

async function viewOf(contents: SheetContents, address: string): Promise<CompareView> {
  const host = await officeWith({ sheets: { Staff: contents } });
  host.fireSelection('Staff', address);
  return (await readComparison(new Map(), reader()))!;
}

/** What is shown, in short: the list's own cells, its columns, and the people or what is wrong with them. */
function shown({ origin, result }: CompareView): string {
  if (origin.kind !== 'staff') return origin.kind;
  const said = result.kind === 'staff' ? result.chosen.people : result.kind === 'problem' ? result.problem.id : 'ask';
  return `${origin.address} ${origin.list?.hired}/${origin.list?.left} ${said}`;
}

const names = ['Name', 'Hire date', 'Leaving date', 'Department'];
const people = (count = 6): CellInput[][] =>
  Array.from({ length: count }, (_, i) => [
    `P${i}`,
    day(`2020-0${i + 1}-01`),
    i % 2 ? day(`2023-0${i + 1}-10`) : '',
    'Sales',
  ]);
const listWith = (...added: CellInput[][]): SheetContents => ({ A1: [names, ...people(), ...added] });
const sideBySide: SheetContents = { A1: [names, ...people()], F1: [names, ...people(4)] };
const long = 'q"'.repeat(5_000);

const cases: [string, SheetContents, string, string, string][] = [
  [
    'headers with tags and quotes',
    { A1: [['<img src=x onerror=alert(1)>', 'Hire <b>date</b>', '"Leaving" date', '"=1+1"'], ...people()] },
    'B3',
    'A1:D7 B/C 6',
    'B2:C7 0',
  ],
  [
    'headers of 10,000 characters',
    { A1: [[long, 'Hire date', 'Leaving date', long], ...people()] },
    'B3',
    'A1:D7 B/C 6',
    'B2:C7 0',
  ],
  [
    'headers from right to left',
    { A1: [['\u202eemaN', 'Hire date', 'Leaving date', 'תאריך'], ...people()] },
    'B3',
    'A1:D7 B/C 6',
    'B2:C7 0',
  ],
  ['a tag for a date', listWith(['z', '<script>alert(1)</script>', '', '']), 'B3', 'A1:D8 B/C dateAsText', 'B2:C8 1'],
  ['10,000 characters for a date', listWith(['z', long, '', '']), 'B3', 'A1:D8 B/C textForDate', 'B2:C8 1'],
  ['an error for a date', listWith(['z', '#N/A', '', '']), 'B3', 'A1:D8 B/C errorCell', 'B2:C8 1'],
  ['a row of totals', listWith(['Total', 6, 3, '']), 'B3', 'A1:D8 B/C notADate', 'B2:C8 2'],
  [
    'both columns text',
    { A1: [names, ['a', '2020-01-01', ''], ['b', '2020-02-01', '2023-01-01']] },
    'B3',
    'A1:D3 B/C dateAsText',
    'B2:C3 3',
  ],
  [
    'no column of leaving dates',
    { A1: [names.slice(0, 2), ['a', day('2020-01-01')], ['b', day('2020-02-01')]] },
    'B2',
    'A1:B3 B/ ask',
    '',
  ],
  [
    'columns the other way round',
    { A1: [['Name', 'Leaving date', 'Hire date'], ...people().map(([name, hired, left]) => [name, left, hired])] },
    'B3',
    'A1:C7 C/B 6',
    'B2:C7 0',
  ],
  [
    'headers the other way round',
    { A1: [['Name', 'Leaving date', 'Hire date'], ...people()] },
    'B3',
    'A1:C7 C/B leavingWithoutHire',
    'B2:C7 6',
  ],
  ['the second of two lists side by side', sideBySide, 'G3', 'F1:I5 G/H 4', 'B2:C7 0, G2:H5 0'],
  ['the first of two lists side by side', sideBySide, 'B3', 'A1:D7 B/C 6', 'B2:C7 0, G2:H5 0'],
  ['two lists selected at once', sideBySide, 'A1:I7', 'A1:I7 / ask', 'B2:C7 0, G2:H5 0'],
  [
    'the second of two lists below each other',
    { A1: [names, ...people()], A10: [names, ...people(4)] },
    'B12',
    'A10:D14 B/C 4',
    'B2:C7 0, B11:C14 0',
  ],
  ['notes beside the list', { ...listWith(), J4: [['a note'], ['another']] }, 'B3', 'A1:D7 B/C 6', 'B2:C7 0'],
  ['a title in merged cells', { A1: [['Staff 2024', '', '', ''], names, ...people()] }, 'B4', 'A2:D8 B/C 6', 'B3:C8 0'],
  [
    'headers in two rows',
    { A1: [['Name', 'Dates', '', ''], ['', 'Hire date', 'Leaving date', ''], ...people()] },
    'B5',
    'B2:C8 B/C 6',
    'B3:C8 0',
  ],
  ['headers alone', { A1: [names] }, 'B1', 'example', ''],
];

describe('a staff list as people really have them', () => {
  it.each(cases)('%s', async (_, contents, address, compared, checked) => {
    expect(shown(await viewOf(contents, address))).toBe(compared);
    const lists = checkLists(await readWorkbook());
    expect(lists.map((list) => `${list.address} ${list.findingCount}`).join(', ')).toBe(checked);
  });

  it.each(languages)('in %s what stands in a cell does not turn the sentence around', (language) => {
    const facts = { argument: 'hired', row: 8, value: '\u202e15.03.2024', text: '\u202e15.03.2024' };
    const problem = listProblem('dateAsText', facts, paneSentences(language));
    expect(problemSentence(problem, language)).toMatch(/[“「]15\.03\.2024[”」]/);
  });
});
