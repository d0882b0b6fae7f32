import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '../../src/report/reportSheet';
import { methods } from '../../src/turnover/method';
import { CalculatedReport, sheetFrom } from './calculatedReport';
import { dayNumber, type Figure, type Person } from './handCount';
import { handReport } from './handReport';
import { people, sampleRequest, staffRows, staffSource, words } from './sampleList';

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Every row with what it shows beside what it has to show. */
function rowsOf(list: readonly Person[], given: Partial<ReportRequest> = {}) {
  const source = staffSource(list);
  const request = { ...sampleRequest, source, ...given };
  const { month, method, yearStart, probationDays } = request;
  const report = new CalculatedReport(sheetFrom(request), { Staff: staffRows(list) });
  const count = { people: list, ...month, method, yearStart, probationDays, words: words.cells };
  return handReport({ count, words, source, target: request.target! }).map(({ heading, label, figures }) => ({
    row: `${heading}: ${label}`,
    wanted: figures.map(rounded),
    shown: report.row(heading, label).map((value) => rounded(value as Figure)),
  }));
}

/** Without the noise of binary fractions. */
const rounded = (figure: Figure) => (typeof figure === 'number' ? Number(figure.toFixed(10)) + 0 : figure);

function expectAlike(rows: ReturnType<typeof rowsOf>): void {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(({ row, shown }) => [row, shown])).toEqual(rows.map(({ row, wanted }) => [row, wanted]));
}

/** Those of the sample since 2024, so that plain formulas, which look at each row many times, take no longer. */
const recent = people.filter(({ left }) => left === null || left >= dayNumber(2024, 1, 1)).slice(-40);

describe('a report of the sample roster shows what a count by hand gives', () => {
  it.each(months)('in month %i of 2025', (month) => expectAlike(rowsOf(people, { month: { year: 2025, month } })));

  it.each(months)('in month %i of 2025, in plain formulas', (month) =>
    expectAlike(rowsOf(recent, { month: { year: 2025, month }, form: 'plain' })),
  );

  it('in plain formulas on the whole list', () => expectAlike(rowsOf(people, { form: 'plain' })));

  it.each(methods)('by the method %s', (method) => {
    expectAlike(rowsOf(people, { method, yearStart: 4 }));
    expectAlike(rowsOf(recent, { method, form: 'plain' }));
  });

  it.each([
    [2024, 2, 'the leap day'],
    [2020, 5, 'the crisis'],
    [2018, 1, 'the first January with a year behind it'],
  ])('in %i-%i: %s', (year, month) => expectAlike(rowsOf(people, { month: { year, month } })));

  it.each([1, 4, 7, 12])('in a year from month %i', (yearStart) => {
    for (const month of [1, 3, 4, 12]) expectAlike(rowsOf(recent, { month: { year: 2025, month }, yearStart }));
  });

  it.each([1, 30, 365])('with %i probation days', (probationDays) => expectAlike(rowsOf(people, { probationDays })));
});

describe('where the list begins', () => {
  it.each([
    ['before it', 2016, 12],
    ['with its first month', 2017, 1],
    ['in its first year', 2017, 11],
    ['with its twelfth month', 2017, 12],
    ['in its second year', 2018, 6],
  ])('the report says what it cannot know: %s', (_, year, month) =>
    expectAlike(rowsOf(people, { month: { year, month } })),
  );

  it('plain formulas say the same', () => {
    for (const year of [2023, 2024, 2025]) {
      const late = people.filter(({ hired }) => hired >= dayNumber(2024, 3, 1));
      expectAlike(rowsOf(late, { month: { year, month: 2 }, form: 'plain' }));
    }
  });
});
