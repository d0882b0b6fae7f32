import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { checkLists } from '../../src/taskpane/check/checkedLists';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import type { CompareView } from '../../src/taskpane/compare/view';
import { rosterFromColumns } from '../../src/taskpane/roster/rosterValues';
import { dayFromIso } from '../../src/taskpane/roster/days';
import type { SpanChoice } from '../../src/taskpane/roster/spanChoice';
import { keyOfTable, listView } from '../../src/taskpane/roster/staffView';
import type { StaffTable } from '../../src/sheets/staffTable';
import { dateCall, tableFormula } from '../../src/taskpane/roster/tableFormula';
import type { PaneState } from '../../src/taskpane/state';
import { statusText } from '../../src/taskpane/views/statusText';
import { shown, state } from './shownPane';
import { sheetFrom, workbookFrom, type Written } from './workbook';

const day = (iso: string) => dayFromIso(iso)!;
const table: StaffTable = {
  headerLine: 0,
  columns: [
    { index: 1, header: 'Hire date' },
    { index: 2, header: 'Leaving date' },
  ],
  roles: { hired: 1, left: 2 },
  isNamed: true,
  isSure: true,
  firstRow: 1,
  rowCount: 4,
};
const place = { sheet: 'Our <b>people</b>', sheetId: '1' };

function viewOf(hired: (string | number)[], left: (string | number)[], span?: SpanChoice): CompareView {
  const roster = rosterFromColumns(hired, left, 1);
  const spans = new Map(span ? [[keyOfTable(place, table), span]] : []);
  return listView(place, table, roster, { columns: new Map(), spans, today: day('2024-06-30') });
}

const hired = ['2022-01-01', '2023-05-01', '2023-07-01', '2023-09-01'].map(day);
const left = ['', '2023-06-15', '2023-07-01', '2024-06-30'].map((iso) => iso && day(iso));
const year: SpanChoice = { from: day('2023-01-01'), to: day('2023-12-31'), step: 'quarter' };

describe('Compare on a list of people', () => {
  it('names the list, the span, its people and every method', () => {
    const text = shown({ compare: viewOf(hired, left, year) });
    expect(text).toContain('Staff list: 4 people, hire dates in column B, leaving dates in column C.');
    expect(text).toContain('1 Jan 2023 – 31 Dec 2023');
    expect(text).toMatch(/Opening 1 Hires 3 Leavers 2 Closing 2/);
    expect(text).toMatch(/2 ÷ \(1 \+ 3\) = 50\.0%/);
    expect(text).toMatch(/200\.0% over 100% .*1 Jan 2023 – 31 Dec 2023: turnover 200\.0%/);
    expect(text).toContain('leavers ÷ mean of the daily headcounts');
    expect(text).toContain('Period by period (4)');
    expect(text).toContain('2023-04-01 2023-06-30 1 1 1 1');
  });

  it('shows the formula of the table, ready to be copied', () => {
    expect(shown({ compare: viewOf(hired, left, year) })).toContain(
      "=TURNOVER.ROSTER.TABLE('Our ‹b>people‹/b>'!$B$2:$B$5,'Our ‹b>people‹/b>'!$C$2:$C$5,DATE(2023,1,1),DATE(2023,12,31),\"quarter\")",
    );
  });

  it('says what is wrong with a date in the words of the list, by the row of the sheet', () => {
    const text = shown({ compare: viewOf([...hired.slice(0, 3), '15.03.2024'], left) });
    expect(text).toContain('Row 5 of the hire dates holds “15.03.2024” as text');
    expect(text).toContain('See Check');
  });

  it.each([
    ['missing', { ...year, to: null }, 'Enter both dates'],
    ['reversed', { ...year, to: day('2022-01-01') }, 'The span ends before it begins.'],
    ['too long', { from: day('1910-01-01'), to: day('9999-12-31'), step: 'month' } as const, '2,400 periods'],
  ])('says of a span that it is %s', (_title, span, sentence) => {
    const text = shown({ compare: viewOf(hired, left, span) });
    expect(text).toContain(sentence);
    expect(text).not.toContain('Insert this table');
  });

  it('asks for the columns where they are not clear', () => {
    const compare = listView(place, { ...table, roles: {}, isSure: false }, null, {
      columns: new Map(),
      spans: new Map(),
      today: 0,
    });
    const text = shown({ compare });
    expect(text).toContain('Which columns?');
    expect(text).toContain('Choose the column of hire dates and the one of leaving dates.');
  });

  it('reads results out', () => {
    expect(statusText(state({ compare: viewOf(hired, left, year) }))).toContain('Opening + hires 50.0%');
  });

  it('tells that a long list is being read', () => {
    expect(shown({ compare: viewOf(hired, left), readingRows: 1_000_000 })).toContain('Reading 1,000,000 rows…');
  });

  it.each(languages)('in %s says everything', (language) => {
    const text = shown({ compare: viewOf(hired, left, year) }, language);
    expect(text).not.toContain('undefined');
    expect(text).toContain(paneSentences(language).roster.dailyMean.formula);
  });
});

describe('the formula of a table', () => {
  const roster = { hired: 'H', left: 'L', include: null, counted: null };
  it.each([
    [roster, 'H,L,$B$2,$B$3,"month"'],
    [{ ...roster, include: 'I' }, 'H,L,$B$2,$B$3,"month",I'],
    [{ ...roster, counted: 'C' }, 'H,L,$B$2,$B$3,"month",,C'],
    [{ ...roster, include: 'I', counted: 'C' }, 'H,L,$B$2,$B$3,"month",I,C'],
  ])('%j', (given, inside) =>
    expect(tableFormula(given, '$B$2', '$B$3', 'month')).toBe(`=TURNOVER.ROSTER.TABLE(${inside})`),
  );
  it('dates as calls', () => expect(dateCall(day('2024-02-29'))).toBe('DATE(2024,2,29)'));
});

const headers = ['Hire date', 'Leaving date'];
function checkOf(rows: Written[][]): Partial<PaneState> {
  const cells = workbookFrom(sheetFrom('Staff', [headers, ...rows]));
  return { tab: 'check', check: { cells, checked: checkWorkbook(cells, 1), lists: checkLists(cells) } };
}

describe('Check on staff lists', () => {
  it('counts what was checked where nothing is wrong', () => {
    const text = shown(
      checkOf([
        [43000, 43900],
        [43001, ''],
      ]),
    );
    expect(text).toContain('2 rows of 1 staff list checked. Nothing to correct.');
    expect(text).not.toContain('Dates that are not dates yet');
  });

  it('lists sheet, cell and sentence', () => {
    const text = shown(
      checkOf([
        [43900, 43000],
        [43001, ''],
      ]),
    );
    expect(text).toContain('2 rows of 1 staff list checked. 1 thing to look at.');
    expect(text).toMatch(/Staff A2:B3 .*B2 Row 2 of the leaving dates: .* Go to/);
  });

  it('shows findings of a kind in parts', () => {
    const text = shown(checkOf(Array.from({ length: 20 }, (_, i) => [43900 + i, 43000])));
    expect(text.match(/is before the hire date/g)).toHaveLength(3);
    expect(text).toContain('Show 17 more like these');
  });

  it('previews each conversion, asks where two days are possible, and names what it leaves', () => {
    const change = checkOf([
      ['15/03/2024', '在职'],
      ['03/04/2024', ''],
      ['30/02/2024', ''],
      ['15/03/24', ''],
    ]);
    const text = shown(change);
    expect(text).toContain('A2 15/03/2024 2024-03-15');
    expect(text).toContain('Column A: is the day or the month first? A3 “03/04/2024” could be either.');
    expect(text).toContain('Day first: 3 Apr 2024');
    expect(text).toContain('Month first: 4 Mar 2024');
    expect(text).toContain('A2 “15/03/2024” in the same column can only have the day first.');
    expect(text).toContain('A4 “30/02/2024” – there is no such day');
    expect(text).toContain('A5 “15/03/24” – a year of two digits');
    expect(text).toContain('Convert 1 date');
    expect(text).toContain('Empty 1 cell that says “在职”');
    const key = change.check!.lists[0].columns[0].key;
    const answered = shown({ ...change, orders: { [key]: 'monthFirst' } });
    expect(answered).toContain('A3 03/04/2024 2024-03-04');
    expect(answered).toContain('Convert 2 dates');
  });

  it('shows what stands in cells as text, whatever it is', () => {
    expect(
      shown(
        checkOf([
          [43000, '<img src=x>'],
          [43001, ''],
        ]),
      ),
    ).toContain('‹img src=x>');
  });

  it.each([
    [{ kind: 'converted', count: 5, skipped: 1, sheet: 'Staff' }, '5 dates converted on sheet “Staff”.'],
    [{ kind: 'converted', count: 5, skipped: 1, sheet: 'Staff' }, '1 cell had changed meanwhile and was left alone.'],
    [{ kind: 'emptied', count: 1, skipped: 0, sheet: 'Staff' }, '1 cell emptied on sheet “Staff”. Undo in Excel'],
    [{ kind: 'inserted', sheet: 'Turnover by month' }, 'The table is on the new sheet “Turnover by month”.'],
    [{ kind: 'copied' }, 'Formula copied.'],
    [{ kind: 'notCopied' }, 'Select the formula and press Ctrl+C.'],
  ] as const)('says what was done: %j', (notice, sentence) => expect(shown({ notice })).toContain(sentence));
});
