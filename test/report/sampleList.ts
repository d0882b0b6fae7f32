import { reportWords } from '../../src/locales/report/reportWords';
import { enUS } from '../../src/locales/workbench/rosterSheets/en-US';
import type { ReportRequest, RosterSource } from '../../src/report/reportSheet';
import { staffList } from '../../src/workbench/samples/staffList';
import type { Value } from '../calculated/values';
import type { Person } from './handCount';

const { departments, reasons } = enUS.staff;

export const words = reportWords['en-US'];

/** The 300 employments of the sample roster. */
export const people: readonly Person[] = staffList().map(({ hired, left, department, reason }) => ({
  hired,
  left,
  department: departments[department],
  reason: reason === null ? null : reasons[reason],
}));

/** As they stand on the sheet Staff, below one line of headings. */
export const staffRows = (list: readonly Person[]): Value[][] => [
  ['Staff number', 'Hired', 'Left', 'Department', 'Reason'],
  ...list.map(({ hired, left, department, reason }, i) => [1001 + i, hired, left, department, reason]),
];

export function staffSource(list: readonly Person[], sheet = 'Staff'): RosterSource {
  const column = (letter: string) => `${sheet}!$${letter}$2:$${letter}$${list.length + 1}`;
  const valuesOf = (name: 'department' | 'reason') =>
    [...new Set(list.map((person) => person[name]))].filter((value) => value !== null).map(String);
  return {
    kind: 'roster',
    hired: column('B'),
    left: column('C'),
    department: { header: 'Department', cells: column('D'), values: valuesOf('department') },
    reason: { header: 'Reason', cells: column('E'), values: valuesOf('reason') },
  };
}

export const sampleRequest: ReportRequest = {
  source: staffSource(people),
  month: { year: 2025, month: 6 },
  method: 'average',
  form: 'function',
  yearStart: 1,
  target: 0.12,
  probationDays: 90,
  language: 'en-US',
  version: '1.2.3',
};
