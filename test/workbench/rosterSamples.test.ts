import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { fromTheRosterSheet } from '../../src/workbench/samples/fromTheRoster';
import { daysIn, isWeekend, monthEndOf, serialOf } from '../../src/workbench/samples/sampleDates';
import { asOf, staffList } from '../../src/workbench/samples/staffList';
import { staffToCleanSheet } from '../../src/workbench/samples/staffToClean';

const staff = staffList();
const isoDate = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

describe('the dates of the samples', () => {
  it.each([
    [2000, 1, 1],
    [2000, 2, 29],
    [2001, 3, 1],
    [2020, 2, 29],
    [2024, 12, 31],
    [2099, 12, 31],
  ])('are those of the calendar on %i-%i-%i', (year, month, day) => {
    const serial = serialOf(year, month, day);
    expect(serial).toBe(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569);
    expect(isoDate(monthEndOf(serial))).toBe(isoDate(serialOf(year, month, daysIn(year, month))));
  });

  it('know the weekend', () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((day) => isWeekend(serialOf(2024, 6, day)));
    expect(week).toEqual([true, true, false, false, false, false, false]); // 1 June 2024 was a Saturday
  });
});

describe('the sample roster', () => {
  it('is the same every time', () => {
    expect(staffList()).toEqual(staff);
    expect(staff).toHaveLength(300);
  });

  it('is in the order of hire dates, and nobody leaves before being hired or after it was made', () => {
    const hired = staff.map((each) => each.hired);
    expect(hired).toEqual([...hired].sort((a, b) => a - b));
    expect(staff.filter(({ hired: from, left }) => left !== null && (left < from || left > asOf))).toEqual([]);
  });

  it('holds no pair of dates twice', () => {
    const pairs = staff.filter(({ left }) => left !== null).map(({ hired, left }) => `${hired} ${left}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('loses most people in their first years, some on their first day, few at the end of a month', () => {
    const leavers = staff.filter((each) => each.left !== null) as ((typeof staff)[number] & { left: number })[];
    const within = (years: number) => leavers.filter(({ hired, left }) => left - hired < years * 365).length;
    expect(within(2)).toBeGreaterThan(leavers.length / 2);
    expect(leavers.filter(({ hired, left }) => hired === left).length).toBeGreaterThanOrEqual(3);
    const sameMonth = leavers.filter(({ hired, left }) => hired < left && monthEndOf(hired) === monthEndOf(left));
    expect(sameMonth.length).toBeGreaterThanOrEqual(3);
    expect(leavers.filter(({ left }) => monthEndOf(left) === left).length).toBeLessThan(leavers.length / 2);
  });

  it('has departments of very different size', () => {
    const sizes = [0, 1, 2, 3, 4, 5].map((place) => staff.filter(({ department }) => department === place).length);
    expect(Math.max(...sizes)).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBe(3);
  });
});

describe('the sheet from the roster', () => {
  it.each(languages)('names the columns of the sheet of staff in %s', (language) => {
    const { fromTheRoster, staff: words } = workbenchWords(language).rosterSheets;
    const formulas = formulasOf(fromTheRosterSheet(fromTheRoster, words, language).data.cellData);
    expect(formulas).toHaveLength(18);
    const name = language === 'en-US' ? 'Staff!' : `'${words.sheet}'!`;
    expect(formulas.filter((formula) => !formula.includes(name))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes(`="${words.reasons[0]}"`))).toHaveLength(1);
  });
});

describe('the roster to clean', () => {
  it('holds text that looks like dates, and is checked with its headings', () => {
    const { staff: words, staffToClean } = workbenchWords('en-US').rosterSheets;
    const { cellData } = staffToCleanSheet(staffToClean, words, 'en-US').data;
    const cells = Object.values(cellData!).flatMap((row) => [row![1], row![2]]);
    const text = cells.filter((cell) => cell?.t === 1).map((cell) => cell!.v);
    expect(text).toEqual(expect.arrayContaining(['2024-03-15', '15.03.2024', '2024年3月15日', '03/04/2024', '在职']));
    expect(formulasOf(cellData)).toEqual(['=TURNOVER.ROSTER.CHECK(B1:B41,C1:C41,J1)']);
  });
});

function formulasOf(cellData: object | undefined): string[] {
  const rows = Object.values(cellData ?? {}) as Record<number, { f?: string }>[];
  return rows.flatMap((row) => Object.values(row).flatMap(({ f }) => (f ? [f] : [])));
}
