import { describe, expect, it } from 'vitest';
import type { ReportRequest, RosterSource } from '../../src/report/reportSheet';
import { CalculatedReport, sheetFrom } from './calculatedReport';
import { dayNumber, type Figure, type Person } from './handCount';
import { handReport } from './handReport';
import { people as everybody, sampleRequest, staffRows, staffSource, words } from './sampleList';

/** Enough of them for every case. */
const people = everybody.filter(({ left }) => left === null || left >= dayNumber(2024, 1, 1)).slice(-60);
const sample = { ...sampleRequest, source: staffSource(people) };

/** The sample roster with other departments or reasons. */
const withLabels = (name: 'department' | 'reason', labels: readonly (string | number | null)[]): Person[] =>
  people.map((person, i) => ({ ...person, [name]: labels[i % labels.length] }));

const rounded = (figure: unknown) => (typeof figure === 'number' ? Number(figure.toFixed(10)) + 0 : figure);

function expectAsByHand(
  list: readonly Person[],
  source: RosterSource = staffSource(list),
  given: Partial<ReportRequest> = {},
) {
  const { month, method, yearStart, probationDays } = sample;
  const sheets = { Staff: staffRows(list), "O'Neill & Sons 2025": staffRows(list) };
  const report = new CalculatedReport(sheetFrom({ ...sample, source, ...given }), sheets);
  const count = { people: list, ...month, method, yearStart, probationDays, words: words.cells };
  const rows = handReport({ count, words, source, target: 0.12 });
  const shown = rows.map(({ heading, label }) => [label, report.row(heading, label).map(rounded)]);
  expect(shown).toEqual(rows.map(({ label, figures }) => [label, figures.map(rounded)]));
  return report;
}

const hostile = ['Say "hi"', "O'Brien", '*', 'a?c', 'abc', '<5', '~', '+1', '@sum', '#N/A?', '{x}', '部门'];

describe('departments and reasons', () => {
  it.each([
    ['signs that mean something to formulas', hostile],
    ['numbers', [100, 200, 300.5]],
    ['numbers and words', [100, 'Sales', '007', 'TRUE']],
    ['blanks among them', ['Sales', null, 'IT']],
    ['a blank one only', [null]],
  ] as const)('may be %s', (_, labels) => {
    expectAsByHand(withLabels('department', labels));
    expectAsByHand(withLabels('department', labels.slice(0, 4)), undefined, { form: 'plain' });
  });

  it('may be signs that mean something to formulas where they are reasons', () => {
    expectAsByHand(withLabels('reason', hostile));
  });

  it('that look like formulas are text', () => {
    const source = staffSource(people);
    const values = ['=cmd|calc', '=1+1', '-2+3'];
    const sheet = sheetFrom({ ...sample, source: { ...source, department: { ...source.department!, values } } });
    const cells = sheet.rows
      .flat()
      .filter((cell) => cell && 'text' in cell.content && values.includes(cell.content.text));
    expect(cells.map((cell) => cell?.content)).toEqual(values.map((text) => ({ text })));
    const formulas = sheet.rows
      .flat()
      .flatMap((cell) => (cell && 'formula' in cell.content ? [cell.content.formula] : []));
    expect(formulas.filter((formula) => formula.includes('cmd'))).toEqual([]);
  });

  it('beyond twelve are together in the row of those not listed', () => {
    const labels = Array.from({ length: 40 }, (_, i) => `Department ${i + 1}`);
    const list = withLabels('department', labels);
    const report = expectAsByHand(list);
    const rows = report.shown.map(([label]) => label).filter((label) => labels.includes(label as string));
    expect(rows).toEqual(labels.slice(0, 12));
    expectAsByHand(list, undefined, { form: 'plain' });
  });

  it('that come later show in the row of those not listed', () => {
    const before = staffSource(people);
    const later = people.map((person, i) => (i % 3 === 0 ? { ...person, department: 'New', reason: 'New' } : person));
    const report = expectAsByHand(later, before);
    const [opening] = report.row(words.headings.departments, words.others) as Figure[];
    expect(opening).toBeGreaterThan(0);
  });

  it('count once whatever their letter case', () => {
    const list = people.map((person, i) =>
      i % 2 ? { ...person, department: String(person.department).toUpperCase() } : person,
    );
    const source = staffSource(people);
    const both = [...source.department!.values, ...source.department!.values.map((value) => value.toUpperCase())];
    const report = expectAsByHand(list, {
      ...source,
      department: { ...source.department!, values: [...source.department!.values] },
    });
    const doubled = sheetFrom({
      ...sample,
      source: { ...source, department: { ...source.department!, values: [' ', '', ...both] } },
    });
    expect(doubled.rows.length).toBe(report.sheet.rows.length);
  });

  it('may be read from a sheet with blanks and apostrophes in its name', () => {
    const source = staffSource(people, "'O''Neill & Sons 2025'");
    expectAsByHand(people, source);
    expectAsByHand(people.slice(0, 60), staffSource(people.slice(0, 60), "'O''Neill & Sons 2025'"), { form: 'plain' });
  });
});

describe('the cells that people change', () => {
  const changed = (cell: number, content: { formula: string } | { number: number } | { text: string }) => {
    const sheet = sheetFrom(sample);
    const rows = sheet.rows.map((row, y) =>
      row.map((each, x) => (each && y === cell && x === 1 ? { ...each, content } : each)),
    );
    return new CalculatedReport({ ...sheet, rows }, { Staff: staffRows(people) });
  };
  const fresh = (given: Partial<ReportRequest>) =>
    new CalculatedReport(sheetFrom({ ...sample, ...given }), { Staff: staffRows(people) });
  /** All but the rows of the inputs. */
  const figures = (report: CalculatedReport) => report.shown.slice(6);

  it('the month: any of its days gives the report of that month', () => {
    const august = figures(fresh({ month: { year: 2024, month: 2 } }));
    expect(figures(changed(3, { formula: '=DATE(2024,2,29)' }))).toEqual(august);
    expect(figures(fresh({}))).not.toEqual(august);
  });

  it('the target', () => {
    expect(figures(changed(4, { number: 0.3 }))).toEqual(figures(fresh({ target: 0.3 })));
    expect(figures(changed(4, { text: '' }))).toEqual(figures(fresh({ target: null })));
  });

  it('the probation days', () => {
    expect(figures(changed(5, { number: 30 }))).toEqual(figures(fresh({ probationDays: 30 })));
  });

  it('the note beside the dates of the list asks for a newer list where the month is after all of them', () => {
    const noteIn = (report: CalculatedReport) => report.shown[5][3];
    expect(noteIn(fresh({}))).toBe(words.inputs.list.note);
    expect(noteIn(fresh({ month: { year: 2026, month: 1 } }))).toBe(words.inputs.list.ended);
    expect(noteIn(fresh({ month: { year: 2025, month: 12 } }))).toBe(words.inputs.list.note);
  });
});

describe('a list that cannot be right', () => {
  it('shows an error in every count and rate, never a wrong word', () => {
    const list = people.map((person, i) => (i === 7 ? { ...person, left: person.hired - 5 } : person));
    for (const form of ['function', 'plain'] as const) {
      const report = new CalculatedReport(sheetFrom({ ...sample, form }), { Staff: staffRows(list) });
      const { headings, counts, rates, total } = words;
      for (const label of [...Object.values(counts), rates.month, rates.yearToDate, rates.twelve])
        expect(report.row(headings.figures, label).slice(0, 3).map(String), label).toEqual(
          [0, 0, 0].map(() => expect.stringMatching(/^#/)),
        );
      expect(report.row(headings.departments, total).map(String)).toEqual(
        Array.from({ length: 6 }, () => expect.stringMatching(/^#/)),
      );
    }
  });
});
