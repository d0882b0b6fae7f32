import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { openWorkbench, type OpenWorkbench } from './browser';
import { RosterByHand, serialOf, stillThere, sum, type Person } from './rosterByHand';

/** What the functions make of the sample roster in the grid, beside the same counted by hand. */
type Rows = readonly (readonly unknown[])[];

const words = workbenchWords('en-US').rosterSheets;
const { tables } = words.fromTheRoster;
const [newYear, yearEnd] = [serialOf(2025, 1, 1), serialOf(2025, 12, 31)];
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

let workbench: OpenWorkbench;
let staff: RosterByHand;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.selectSheet('From the roster');
  staff = RosterByHand.fromCells(await workbench.cellValues('Staff!A2:G301'));
});
afterAll(() => workbench.close());

/** The table below a heading: its header row, then its rows. */
async function tableBelow({ heading }: { heading: string }, column = 'A', last = 'K'): Promise<Rows> {
  const cells = await workbench.cellValues(`'From the roster'!${column}1:${last}260`);
  const start = cells.findIndex(([first]) => first === heading) + 2;
  const end = cells.findIndex((row, i) => i > start && row.every((cell) => cell === ''));
  return cells.slice(start, end);
}

const figure = async (name: keyof typeof words.fromTheRoster.figures) => {
  const cells = await workbench.cellValues("'From the roster'!A9:B20");
  return cells.find(([label]) => label === words.fromTheRoster.figures[name].heading)![1];
};

const errorsIn = (cells: Rows) => cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'));

/** Closer than anything shown: sums of weights may differ in their last digit. */
function expectRows(found: Rows, expected: Rows): void {
  expect(found.length).toBe(expected.length);
  const flat = found.flat();
  expected.flat().forEach((value, i) => {
    if (typeof value === 'number') expect(flat[i]).toBeCloseTo(value, 10);
    else expect(flat[i]).toBe(value);
  });
}

describe('the roster of 300 invented people', () => {
  it('has what a roster has: years of growth, a crisis, people gone on their first day', () => {
    expect(staff.people).toHaveLength(300);
    expect(staff.people.filter(({ hired, left }) => hired === left).length).toBeGreaterThanOrEqual(3);
    const spring2020 = staff.leaversIn(serialOf(2020, 4, 1), serialOf(2020, 6, 30));
    expect(spring2020.filter(({ reason }) => reason === 'Redundancy').length).toBeGreaterThan(10);
    expect(staff.hiredIn(serialOf(2020, 3, 1), serialOf(2020, 10, 31))).toEqual([]);
    expect(staff.people.filter(({ department }) => department === 'Legal')).toHaveLength(3);
  });

  it('gives a reason for those who left, and for nobody else', () => {
    expect(staff.people.filter(({ left, reason }) => (left === stillThere) !== (reason === ''))).toEqual([]);
  });

  it('is in order', async () => {
    expect(await tableBelow(tables.check, 'A', 'B')).toEqual([
      ['row', 'problem'],
      ['', 'No problems in 300 rows'],
    ]);
  });
});

describe('tables from the roster', () => {
  it('count each year as one counts by hand', async () => {
    const [, ...rows] = await tableBelow(tables.years);
    const expected = years.map((year) => {
      const [from, to] = [serialOf(year, 1, 1), serialOf(year, 12, 31)];
      const [opening, hires, leavers, closing] = staff.flows(from, to);
      const bases = [(opening + closing) / 2, opening, closing, opening + hires];
      const rates = bases.map((base) => leavers / base);
      return [from, to, opening, hires, leavers, closing, staff.meanHeadcount(from, to), ...rates];
    });
    expectRows(rows, expected);
    for (const [, , opening, hires, leavers, closing] of expected) expect(closing).toBe(opening + hires - leavers);
  });

  it('count each department, and the tiny one too', async () => {
    const [, ...rows] = (await tableBelow(tables.groups)).map((row) => row.slice(0, 7));
    const row = (label: string, people: RosterByHand) => {
      const [opening, hires, leavers, closing] = people.flows(newYear, yearEnd);
      const base = (opening + closing) / 2;
      return [label, opening, hires, leavers, closing, base, leavers / base];
    };
    const names = ['Finance', 'Legal', 'Logistics', 'Production', 'Sales', 'Service'];
    const groups = names.map((name) =>
      row(
        name,
        staff.where(({ department }) => department === name),
      ),
    );
    expectRows(rows, [...groups, row('Total', staff)]);
  });

  it('show the rate of each department in each year', async () => {
    const [head, ...rows] = (await tableBelow(tables.matrix)).map((row) => row.slice(0, 10));
    expect(head).toEqual(['group', ...years.map((year) => serialOf(year, 1, 1)), 'Total']);
    const sales = rows.find(([label]) => label === 'Sales')!;
    const people = staff.where(({ department }) => department === 'Sales');
    const spans = [...years.map((year) => [year, year]), [2018, 2025]];
    const rates = spans.map(([first, last]) => people.averageRate(serialOf(first, 1, 1), serialOf(last, 12, 31)));
    expectRows([sales], [['Sales', ...rates]]);
    expect(rows.at(-1)![8]).toBeCloseTo(staff.averageRate(newYear, yearEnd), 10);
  });

  it('count the reasons of leaving', async () => {
    const [, ...rows] = (await tableBelow(tables.reasons)).map((row) => row.slice(0, 4));
    const leavers = staff.leaversIn(newYear, yearEnd);
    for (const [label, count, rate, share] of rows.slice(0, -1)) {
      const number = leavers.filter(({ reason }) => reason === label).length;
      expect([count, share]).toEqual([number, number / leavers.length]);
      expect(rate).toBeCloseTo((staff.averageRate(newYear, yearEnd) * number) / leavers.length, 10);
    }
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['Total', leavers.length]);
  });

  it('lead from the opening to the closing headcount', async () => {
    const steps = (await tableBelow(tables.bridge)).slice(1).map(([, people]) => people as number);
    const [opening, hires, , closing] = staff.flows(newYear, yearEnd);
    const gone = staff.leaversIn(newYear, yearEnd);
    const goneOfHires = gone.filter(({ hired }) => hired >= newYear).length;
    expect(steps).toEqual([opening, hires, goneOfHires - gone.length, -goneOfHires, closing]);
  });

  it('follow those hired in one year', async () => {
    const [, ...rows] = await tableBelow(tables.cohorts);
    const sizes = [2017, ...years].map((year) => [
      serialOf(year, 1, 1),
      staff.hiredIn(serialOf(year, 1, 1), serialOf(year, 12, 31)).length,
    ]);
    expect(rows.map(([cohort, size]) => [cohort, size])).toEqual(sizes);
    const anniversary = (day: number) => {
      const date = new Date((day - 25_569) * 86_400_000);
      return serialOf(date.getUTCFullYear() + 1, date.getUTCMonth() + 1, date.getUTCDate());
    };
    const hired2021 = staff.hiredIn(serialOf(2021, 1, 1), serialOf(2021, 12, 31));
    const stayed = hired2021.filter(({ hired, left }) => left > anniversary(hired)).length;
    expect(rows[4][2]).toBeCloseTo(stayed / hired2021.length, 10);
    expect(rows[8][2]).toBe('');
  });

  it('count who is at risk in the survival curve', async () => {
    const [, ...rows] = await tableBelow(tables.survival);
    const tenure = ({ hired, left }: Person) => Math.min(left, yearEnd) - hired;
    const atRisk = rows.map((_, year) => staff.people.filter((person) => tenure(person) >= year * 365.2425).length);
    expect(rows.map(([unit]) => unit)).toEqual(rows.map((_, year) => year));
    expect(rows.map(([, count]) => count)).toEqual(atRisk);
    const survival = rows.map(([, , , share]) => share as number);
    expect(survival).toEqual([...survival].sort((a, b) => b - a));
    const recent = await tableBelow(tables.survivalByMonth, 'M', 'S');
    expect(recent[1][1]).toBe(staff.hiredIn(serialOf(2024, 1, 1), yearEnd).length);
  });
});

describe('single figures from the roster', () => {
  it('are the rates of all, of those who resigned, of key posts, and by full-time equivalents', async () => {
    const [opening, , , closing] = staff.flows(newYear, yearEnd);
    const resigned = staff.leaversIn(newYear, yearEnd).filter(({ reason }) => reason === 'Resigned').length;
    const keyPosts = staff.where(({ isKeyPost }) => isKeyPost);
    expect(await figure('rate')).toBeCloseTo(staff.averageRate(newYear, yearEnd), 10);
    expect(await figure('voluntary')).toBeCloseTo(resigned / ((opening + closing) / 2), 10);
    expect(await figure('keyPosts')).toBeCloseTo(keyPosts.averageRate(newYear, yearEnd), 10);
    expect(await figure('fte')).toBeCloseTo(
      staff.averageRate(newYear, yearEnd, ({ fte }) => fte),
      10,
    );
  });

  it('are the shares that left early and that stayed, and the tenure', async () => {
    const old = staff.hiredIn(serialOf(2018, 1, 1), yearEnd).filter(({ hired }) => hired + 90 <= yearEnd);
    expect(await figure('newHires')).toBeCloseTo(
      old.filter(({ hired, left }) => left - hired < 90).length / old.length,
      10,
    );
    const before = staff.thereOn(newYear - 1);
    expect(await figure('retention')).toBeCloseTo(new RosterByHand(before).thereOn(yearEnd).length / before.length, 10);
    const now = staff.thereOn(yearEnd);
    const tenure = sum(now, ({ hired }) => yearEnd - hired) / now.length / 365.2425;
    expect(await figure('tenure')).toBeCloseTo(tenure, 10);
    expect(await figure('medianTenure')).toBeGreaterThan(12);
  });
});

describe('the sheets', () => {
  it.each(languages)('hold no error in %s, and say that the roster is in order', async (language) => {
    const opened = language === 'en-US' ? workbench : await openWorkbench({ query: `?lang=${language}` });
    try {
      const { staff: own, staffToClean, fromTheRoster } = workbenchWords(language).rosterSheets;
      const cells = await opened.cellValues(`'${fromTheRoster.sheet}'!A1:S260`);
      expect(errorsIn(cells)).toEqual([]);
      expect(errorsIn(await opened.cellValues(`'${staffToClean.sheet}'!A1:J60`))).toEqual([]);
      expect(errorsIn(await opened.cellValues(`'${own.sheet}'!A1:G301`))).toEqual([]);
      const check = cells.findIndex(([first]) => first === fromTheRoster.tables.check.heading) + 3;
      expect(cells[check][1]).toMatch(/300/);
    } finally {
      if (opened !== workbench) await opened.close();
    }
  });

  it('show dates as dates', async () => {
    expect(await workbench.cellText("'From the roster'!B4")).toBe('2025-01-01');
    expect(await workbench.cellText('Staff!B2')).toMatch(/^2017-\d\d-\d\d$/);
    const cells = await workbench.cellValues("'From the roster'!A1:A260");
    const firstBelow = ({ heading }: { heading: string }) => cells.findIndex(([first]) => first === heading) + 4;
    const shown = (column: string, row: number) => workbench.cellText(`'From the roster'!${column}${row}`);
    expect(await shown('A', firstBelow(tables.years))).toBe('2018-01-01');
    expect(await shown('B', firstBelow(tables.years))).toBe('2018-12-31');
    expect(await shown('H', firstBelow(tables.years))).toMatch(/^\d+\.\d%$/);
    expect(await shown('A', firstBelow(tables.months))).toBe('2025-01-01');
    expect(await shown('C', firstBelow(tables.matrix) - 1)).toBe('2019-01-01');
    expect(await shown('C', firstBelow(tables.matrix))).toMatch(/^\d+\.\d%$/);
    expect(await shown('A', firstBelow(tables.cohorts))).toBe('2017-01-01');
  });

  it('lists what has to be cleaned, by the number of the row', async () => {
    const cells = await workbench.cellValues("'Staff to clean'!A1:J60");
    const found = cells.slice(4).filter(([, , , , , , , , , problem]) => problem !== '');
    const problemOf = (holds: (row: readonly unknown[]) => boolean) => {
      const number = cells.findIndex(holds) + 1;
      return found.filter(([, , , , , , , , row]) => row === number).map((row) => String(row[9]));
    };
    const listed = ['2024-03-15', '15.03.2024', '2024年3月15日', '03/04/2024', '在职', '-', 20240315, 2024];
    for (const mistake of listed) {
      const problems = problemOf(([, hired, left]) => hired === mistake || left === mistake);
      expect(problems.join(), String(mistake)).toContain(String(mistake));
    }
    expect(problemOf(([, hired, left]) => hired === '' && typeof left === 'number')).toHaveLength(1);
    expect(
      problemOf(([, hired, left]) => typeof left === 'number' && left > 40_000 && left < Number(hired)),
    ).toHaveLength(1);
    expect(problemOf(([, , left]) => left === serialOf(2026, 3, 31))).toHaveLength(1);
    expect(problemOf(([, hired]) => typeof hired === 'number' && !Number.isInteger(hired))).toEqual([]);
    expect(found.filter((row) => /2 rows/.test(String(row[9])))).toHaveLength(1);
  });
});

describe('editing', () => {
  it('a leaving date changes every table', async () => {
    await workbench.selectSheet('Staff');
    const row = staff.people.findIndex(({ left }) => left === stillThere) + 2;
    await workbench.typeInto(`C${row}`, '2025-07-15');
    expect(await workbench.cellValue(`Staff!C${row}`)).toBe(serialOf(2025, 7, 15));
    const leavers = staff.leaversIn(newYear, yearEnd).length + 1;
    expect((await tableBelow(tables.years)).at(-1)![4]).toBe(leavers);
    expect((await tableBelow(tables.groups)).at(-1)![3]).toBe(leavers);
    expect((await tableBelow(tables.months))[7][4]).toBe(
      staff.leaversIn(serialOf(2025, 7, 1), serialOf(2025, 7, 31)).length + 1,
    );
    await workbench.page.keyboard.press('Control+z');
    await workbench.settle();
    expect((await tableBelow(tables.years)).at(-1)![4]).toBe(leavers - 1);
  });

  it('the first day of the span lengthens the table by month, which has room', async () => {
    await workbench.selectSheet('From the roster');
    await workbench.typeInto('B4', '2018-01-01');
    const months = await tableBelow(tables.months);
    expect(months).toHaveLength(1 + 96);
    expect(months[1].slice(0, 2)).toEqual([serialOf(2018, 1, 1), serialOf(2018, 1, 31)]);
    expect(await figure('rate')).toBeCloseTo(staff.averageRate(serialOf(2018, 1, 1), yearEnd), 10);
    expect(errorsIn(await workbench.cellValues("'From the roster'!A1:S260"))).toEqual([]);
    await workbench.page.keyboard.press('Control+z');
    await workbench.settle();
    expect(await tableBelow(tables.months)).toHaveLength(1 + 12);
  });
});

it('says nothing in the console', () => {
  expect(workbench.complaints).toEqual([]);
});
