/** What every figure of a roster's report has to be, by the hand count, in the order in which the report shows them. */
import type { RosterSource } from '../../src/report/reportSheet';
import type { ReportWords } from '../../src/locales/report/reportWords';
import {
  departmentFigures,
  monthFigures,
  reasonFigures,
  targetToDate,
  type Figure,
  type HandCount,
  type MonthFigures,
  type Person,
} from './handCount';

export interface HandRow {
  readonly heading: string;
  readonly label: string;
  readonly figures: readonly Figure[];
}

interface Wanted {
  readonly count: HandCount;
  readonly words: ReportWords;
  readonly source: RosterSource;
  readonly target: number;
}

export const handReport = (wanted: Wanted): HandRow[] => [
  ...keyFigures(wanted),
  ...departments(wanted),
  ...reasons(wanted),
];

function keyFigures({ count, words, target }: Wanted): HandRow[] {
  const columns = [0, 1, 12].map((back) => monthFigures(count, back));
  const of = (name: keyof MonthFigures) => columns.map((column) => column[name]);
  const targets = {
    month: target / 12,
    yearToDate: targetToDate(target, count.month, count.yearStart),
    twelve: target,
  };
  const rate = (name: keyof typeof targets) => {
    const [own] = of(name);
    const gap = typeof own === 'number' ? (own - targets[name]) * 100 : '–';
    return [...of(name), targets[name], gap];
  };
  const balance = of('opening').map((opening) => (typeof opening === 'number' ? 0 : '–'));
  const { counts, rates, headings, newHires } = words;
  const days = (text: string) => text.replace('{days}', String(count.probationDays));
  const rows = (heading: string, all: Readonly<Record<string, readonly Figure[]>>) =>
    Object.entries(all).map(([label, figures]) => ({ heading, label, figures }));
  return [
    ...rows(headings.figures, {
      [counts.opening]: of('opening'),
      [counts.hires]: of('hires'),
      [counts.leavers]: of('leavers'),
      [counts.closing]: of('closing'),
      [words.check]: balance,
      [rates.month]: rate('month'),
      [rates.yearToDate]: rate('yearToDate'),
      [rates.twelve]: rate('twelve'),
    }),
    ...rows(headings.newHires, {
      [days(newHires.left)]: of('early'),
      [days(newHires.followed)]: of('followed'),
      [newHires.rate]: of('newHireRate'),
    }),
  ];
}

const mostListed = 12;

/** The row of each label, of everybody else, and of all. */
function groupRows(
  heading: string,
  labels: readonly string[],
  words: ReportWords,
  labelOf: (person: Person) => unknown,
  figuresOf: (isIn: (person: Person) => boolean) => Figure[],
): HandRow[] {
  const listed = labels.slice(0, mostListed);
  const text = (person: Person) => String(labelOf(person) ?? '').toLowerCase();
  const isListed = (person: Person) => listed.some((label) => label.toLowerCase() === text(person));
  return [
    ...listed.map((label) => ({
      heading,
      label,
      figures: figuresOf((person) => text(person) === label.toLowerCase()),
    })),
    { heading, label: words.others, figures: figuresOf((person) => !isListed(person)) },
    { heading, label: words.total, figures: figuresOf(() => true) },
  ];
}

const departments = ({ count, words, source }: Wanted): HandRow[] =>
  groupRows(
    words.headings.departments,
    source.department!.values,
    words,
    ({ department }) => department,
    (isIn) => departmentFigures(count, isIn),
  );

const reasons = ({ count, words, source }: Wanted): HandRow[] =>
  groupRows(
    words.headings.reasons,
    source.reason!.values,
    words,
    ({ reason }) => reason,
    (isIn) => reasonFigures(count, isIn),
  );
