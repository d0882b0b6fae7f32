import { describe, expect, it } from 'vitest';
import { dividingColumn, dividingValues } from '../../../src/taskpane/report/dividingColumns';
import { probationFrom, targetFrom, yearFrom } from '../../../src/taskpane/report/reportChoices';
import { ReportRefused } from '../../../src/taskpane/report/reportRefusal';
import { rosterMonths } from '../../../src/taskpane/report/rosterMonths';
import { serialOf } from '../../../src/turnover/roster/calendar';

const columnsOf = (headers: readonly string[]) => headers.map((header, index) => ({ index, header }));

describe('what is typed', () => {
  it.each([
    ['12', 0.12],
    [' 12.5 % ', 0.125],
    ['7,5', 0.075],
    ['１２％', 0.12],
    ['0', 0],
    ['', null],
  ])('%j is the target %j', (text, target) => expect(targetFrom(text)).toBe(target));

  it.each(['twelve', '-3', '1001', '12 13'])('%j is no target', (text) =>
    expect(targetFrom(text)).toBeInstanceOf(ReportRefused),
  );

  it('days and years are whole numbers', () => {
    expect([probationFrom('90'), probationFrom('3650'), yearFrom('2025')]).toEqual([90, 3_650, 2_025]);
    for (const bad of [probationFrom('0'), probationFrom('3651'), probationFrom('1.5'), yearFrom('25'), yearFrom('')])
      expect(bad).toBeInstanceOf(ReportRefused);
  });
});

describe('the columns of a staff list', () => {
  it.each([
    [['No.', 'Hired', 'Left', 'Department', 'Reason'], 3, 4],
    [['工号', '入职日期', '离职日期', '部门', '离职原因'], 3, 4],
    [['編號', '到職日', '離職日', '部門', '離職原因'], 3, 4],
    [['LeavingReason', 'CostCentre'], 1, 0],
    [['Separation type', 'Team'], 1, 0],
    [['Name', 'Hired', 'Left'], null, null],
  ])('%j', (headers, department, reason) => {
    expect(dividingColumn(columnsOf(headers), 'department')).toBe(department);
    expect(dividingColumn(columnsOf(headers), 'reason')).toBe(reason);
  });

  it('give each value once, those of most people first', () =>
    expect(dividingValues(['Sales', 'Legal', '', 'Sales', '#N/A', 7, 'Art', true, '  '])).toEqual([
      'Sales',
      '7',
      'Art',
      'Legal',
      'TRUE',
    ]));
});

describe('the months of a staff list', () => {
  const dates = { from: serialOf(2024, 3, 15), to: serialOf(2025, 1, 20) };
  const named = (today: number) => {
    const { months, usual } = rosterMonths(dates, today);
    const text = ({ year, month }: { year: number; month: number }) => `${year}-${month}`;
    return [text(months[0]), text(months[months.length - 1]), text(usual)];
  };

  it('begin with the first hire, and the usual one is the last full one that its dates reach into', () => {
    expect(named(serialOf(2025, 1, 31))).toEqual(['2025-1', '2024-3', '2024-12']);
    expect(named(serialOf(2024, 7, 10))).toEqual(['2025-1', '2024-3', '2024-6']);
  });

  it('go on to the last full month where nobody came or went since', () =>
    expect(named(serialOf(2025, 6, 10))).toEqual(['2025-5', '2024-3', '2024-12']));

  it('are never more than can be looked through', () =>
    expect(rosterMonths({ from: serialOf(1960, 1, 1), to: dates.to }, dates.to).months).toHaveLength(240));
});
