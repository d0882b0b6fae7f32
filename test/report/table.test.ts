import { describe, expect, it } from 'vitest';
import type { MonthCells, ReportRequest, TableSource } from '../../src/report/reportSheet';
import { methods, type Method } from '../../src/turnover/method';
import type { Value } from '../calculated/values';
import { CalculatedReport, sheetFrom } from './calculatedReport';
import { sampleRequest, words } from './sampleList';

interface MonthCounts {
  readonly year: number;
  readonly month: number;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
  readonly closing: number;
}

/** Thirty months of a company, from November 2022 on. */
const company: readonly MonthCounts[] = (() => {
  const months: MonthCounts[] = [];
  let opening = 50;
  for (let i = 0; i < 30; i++) {
    const [hires, leavers] = [(i * 7) % 5, (i * 5 + 2) % 7];
    const at = 2022 * 12 + 10 + i;
    const closing = opening + hires - leavers;
    months.push({ year: Math.floor(at / 12), month: (at % 12) + 1, opening, hires, leavers, closing });
    opening = closing;
  }
  return months;
})();

const names = ['opening', 'hires', 'leavers', 'closing'] as const;
const sheet = "Dept. A's months";

/** With a blank row below each month, so that no two months stand side by side. */
const rows: Value[][] = company.flatMap((month) => [names.map((name) => month[name]), []]);

const cellsOf = ({ year, month }: MonthCounts, i: number): MonthCells => {
  const cell = (letter: string) => `'Dept. A''s months'!$${letter}$${2 * i + 1}`;
  return { year, month, opening: cell('A'), hires: cell('B'), leavers: cell('C'), closing: cell('D') };
};

const tableSource = (from = 0, to = company.length): TableSource => ({
  kind: 'table',
  months: company.map(cellsOf).slice(from, to),
});

function calculated(given: Partial<ReportRequest>): CalculatedReport {
  const request = { ...sampleRequest, source: tableSource(), ...given };
  return new CalculatedReport(sheetFrom(request), { [sheet]: rows });
}

/** Some months as one longer period, by hand. */
function rateByHand(months: readonly MonthCounts[], method: Method): number {
  let [leavers, hires, means] = [0, 0, 0];
  for (const month of months) {
    leavers += month.leavers;
    hires += month.hires;
    means += (month.opening + month.closing) / 2;
  }
  const [opening, closing] = [months[0].opening, months[months.length - 1].closing];
  const bases: Readonly<Record<Method, number>> = {
    average: (opening + closing) / 2,
    opening,
    closing,
    cumulative: opening + hires,
    mean: means / months.length,
  };
  return leavers / bases[method];
}

/** The months from the start of the year to the one at this place; null where the table begins later. */
function yearTo(place: number, yearStart: number): readonly MonthCounts[] | null {
  let first = place;
  while (company[first] && company[first].month !== yearStart) first--;
  return first < 0 ? null : company.slice(first, place + 1);
}

function ratesByHand(place: number, method: Method, yearStart: number): (number | string)[] {
  const { notInTable, needsYear, needsTwelve } = words.cells;
  if (place < 0) return [notInTable, notInTable, notInTable];
  const year = yearTo(place, yearStart);
  return [
    rateByHand([company[place]], method),
    year ? rateByHand(year, method) : needsYear,
    place < 11 ? needsTwelve : rateByHand(company.slice(place - 11, place + 1), method),
  ];
}

/** Around the places where twelve months, and twelve before them, begin to be known, and ends of years. */
const places = [0, 1, 2, 10, 11, 12, 13, 22, 23, 25, 29];

const rounded = (value: Value) => (typeof value === 'number' ? Number(value.toFixed(10)) + 0 : value);

describe('a report of a table of months', () => {
  it.each(methods.flatMap((method) => [1, 4].map((yearStart) => [method, yearStart] as const)))(
    'shows the rates that a count by hand gives by the method %s in years from month %i',
    (method, yearStart) => {
      for (const form of ['function', 'plain'] as const)
        for (const place of places) {
          const month = company[place];
          const report = calculated({ month, method, yearStart, form });
          const { rates, headings } = words;
          const labels = [rates.month, rates.yearToDate, rates.twelve];
          const shown = labels.map((label) => report.row(headings.figures, label).slice(0, 3).map(rounded));
          const columns = [place, place - 1, place - 12].map((each) => ratesByHand(each, method, yearStart));
          expect([month.year, month.month, shown]).toEqual([
            month.year,
            month.month,
            labels.map((_, i) => columns.map((column) => rounded(column[i]))),
          ]);
        }
    },
  );

  it('refers to the cells of its months, one by one', () => {
    const report = calculated({ month: { year: 2024, month: 12 } });
    const opening = report.sheet.rows.find(
      (row) => row[0] && 'text' in row[0].content && row[0].content.text === words.counts.opening,
    );
    expect(opening?.slice(1).map((cell) => cell?.content)).toEqual([
      { formula: "='Dept. A''s months'!$A$51" },
      { formula: "='Dept. A''s months'!$A$49" },
      { formula: "='Dept. A''s months'!$A$27" },
    ]);
    expect(report.row(words.headings.figures, words.counts.opening)).toEqual(
      [25, 24, 13].map((place) => company[place].opening),
    );
  });

  it('compares the year to date with so many twelfths of the target', () => {
    const report = calculated({ month: { year: 2024, month: 6 }, yearStart: 4, target: 0.24 });
    const target = (label: string) => report.row(words.headings.figures, label)[3];
    expect([words.rates.month, words.rates.yearToDate, words.rates.twelve].map(target).map(rounded)).toEqual([
      0.02, 0.06, 0.24,
    ]);
  });

  it('says so where there is no target', () => {
    const report = calculated({ month: { year: 2024, month: 6 }, target: null });
    expect(report.row(words.headings.figures, words.rates.twelve).slice(3)).toEqual([words.cells.noTarget, '–']);
  });

  it('has the same figures from the middle of a longer table', () => {
    const month = { year: 2024, month: 11 };
    const whole = calculated({ month });
    const part = calculated({ month, source: tableSource(1, 26) });
    expect(whole.shown.length).toBeGreaterThan(35);
    expect(part.shown).toEqual(whole.shown);
  });

  it('shows a table that does not add up', () => {
    const broken = rows.map((row, i) => (i === 58 ? [...row.slice(0, 3), 99] : row));
    const request = { ...sampleRequest, source: tableSource(), month: { year: 2025, month: 4 } };
    const report = new CalculatedReport(sheetFrom(request), { [sheet]: broken });
    expect(report.row(words.headings.figures, words.check)[0]).toBe(99 - company[29].closing);
  });

  it('divides by nobody in words', () => {
    const empty = rows.map(() => [0, 0, 0, 0]);
    for (const form of ['function', 'plain'] as const) {
      const request = { ...sampleRequest, source: tableSource(), month: { year: 2025, month: 4 }, form };
      const report = new CalculatedReport(sheetFrom(request), { [sheet]: empty });
      const { nobody } = words.cells;
      expect(report.row(words.headings.figures, words.rates.twelve).slice(0, 3)).toEqual([nobody, nobody, nobody]);
    }
  });
});
