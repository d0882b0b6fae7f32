import { serialOf, type Span } from '../../turnover/roster/calendar';
import { baseOf, flowsOf, flowsOfGroups, rateOf, type Flows } from '../../turnover/roster/flows';
import { never, type Roster } from '../../turnover/roster/roster';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { counted, day, label, peopleRow, rateWriter } from '../lessonCells';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';

/** One employment: `reason` is an index into `reasons`, null for those still there. */
interface Employment {
  readonly hired: number;
  readonly left: number | null;
  readonly reason: number | null;
}

const reasons = ['resigned', 'dismissed', 'retired'] as const;
type Reason = (typeof reasons)[number];

const people = 50;
const year: Span = { from: serialOf(2025, 1, 1), to: serialOf(2025, 12, 31) };
const daysUntilReplaced = 14;

const start = { resigned: 6 };

const countsAt = ({ resigned }: Settings): Readonly<Record<Reason, number>> => ({ resigned, dismissed: 2, retired: 1 });

/** Fifty people from before the year, some of whom leave in it, each replaced two weeks later. */
function employmentsAt(settings: Settings): Employment[] {
  const counts = countsAt(settings);
  const leaving = reasons.flatMap((name, reason) => Array.from({ length: counts[name] }, () => reason));
  const reasonOf = new Map(leaving.map((reason, index) => [placeOfLeaver(index), reason]));
  const leavingDay = (index: number) => serialOf(2025, 1 + ((index * 5) % 11), 1 + ((index * 9) % 28));
  const early = Array.from({ length: people }, (_, index): Employment => {
    const reason = reasonOf.get(index);
    const isLeaver = reason !== undefined;
    return { hired: hireDay(index), left: isLeaver ? leavingDay(index) : null, reason: isLeaver ? reason : null };
  });
  const replacements = early
    .flatMap(({ left }) => (left === null ? [] : [left + daysUntilReplaced]))
    .sort((a, b) => a - b)
    .map((hired): Employment => ({ hired, left: null, reason: null }));
  return [...early, ...replacements];
}

/** Any order in which everybody has a turn: 13 and 50 have no factor in common. */
const placeOfLeaver = (index: number) => (4 + index * 13) % people;

const hireDay = (index: number) =>
  serialOf(2018 + Math.floor((index * 7) / people), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28));

function rosterOf(employments: readonly Employment[]): Roster {
  return {
    size: employments.length,
    hired: Int32Array.from(employments, ({ hired }) => hired),
    left: Int32Array.from(employments, ({ left }) => left ?? never),
    weights: null,
    counted: null,
  };
}

function yearAt(settings: Settings) {
  const employments = employmentsAt(settings);
  const roster = rosterOf(employments);
  // The last group is that of people without a reason.
  const groupOf = Int32Array.from(employments, ({ reason }) => reason ?? reasons.length);
  const groups = flowsOfGroups(roster, { groupOf, count: reasons.length + 1 }, [year]).map(([flows]) => flows);
  const all = flowsOf(roster, year);
  return {
    all,
    byReason: reasons.map((name, index) => ({
      name,
      flows: groups[index],
      asGroup: rateOf('average', groups[index]),
      onAll: rateOf('average', all, groups[index].leavers),
    })),
    withoutReason: groups[reasons.length],
  };
}

const working = ({ leavers, opening, closing }: Flows) => `${leavers} ÷ ((${opening} + ${closing}) ÷ 2)`;

function barsAt(settings: Settings): Bar[] {
  const { all, byReason, withoutReason } = yearAt(settings);
  const [resigned, dismissed] = byReason;
  const shared = (leavers: number) => working({ ...all, leavers });
  return [
    { name: 'resignedAsGroup', rate: resigned.asGroup, working: working(resigned.flows) },
    { name: 'dismissedAsGroup', rate: dismissed.asGroup, working: working(dismissed.flows) },
    { name: 'nobodyAsGroup', rate: rateOf('average', withoutReason), working: working(withoutReason) },
    { name: 'resignedOnAll', rate: resigned.onAll, working: shared(resigned.flows.leavers) },
    { name: 'dismissedOnAll', rate: dismissed.onAll, working: shared(dismissed.flows.leavers) },
    { name: 'everyReason', rate: rateOf('average', all), working: working(all) },
  ];
}

function scene(settings: Settings): Scene {
  const { all, byReason } = yearAt(settings);
  const [resigned, dismissed, retired] = byReason;
  return {
    tables: [
      {
        columns: ['reason', 'leavers'],
        rows: [
          ...byReason.map(({ name, flows }) =>
            peopleRow(name, [flows.leavers], name === 'resigned' ? { isMarked: true } : {}),
          ),
          peopleRow('all', [all.leavers], { isTotal: true }),
        ],
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      resigned: peopleText(resigned.flows.leavers),
      groupBase: peopleText(baseOf('average', resigned.flows)),
      asGroup: rateText(resigned.asGroup),
      base: peopleText(baseOf('average', all)),
      resignedRate: rateText(resigned.onAll),
      dismissedRate: rateText(dismissed.onAll),
      retiredRate: rateText(retired.onAll),
      allRate: rateText(rateOf('average', all)),
    },
  };
}

/** The first row of the staff list on the sheet: it stands below the results. */
const firstRow = 13;

function sheet(settings: Settings, form: SheetForm): LessonCell[][] {
  const employments = employmentsAt(settings);
  return [
    ...results(form, firstRow + employments.length - 1),
    [],
    headings('hired', 'left', 'reason'),
    ...employments.map(({ hired, left, reason }): LessonCell[] => [
      day(hired),
      left === null ? null : day(left),
      reason === null ? null : label(reasons[reason]),
    ]),
  ];
}

/** The reasons as groups and on one base; the list has hire dates in A, leaving dates in B, reasons in C. */
function results(form: SheetForm, last: number): LessonCell[][] {
  const [hired, left, reason] = ['A', 'B', 'C'].map((column) => `${column}$${firstRow}:${column}$${last}`);
  const [from, to, opening, closing] = ['B$7', 'B$8', 'B$9', 'B$10'];
  const rateCell = rateWriter(form);
  const staff = `TURNOVER.ROSTER.RATE(${hired},${left},${from},${to},"average"`;
  const there = (day: string, ofReason = '') =>
    counted(`=COUNTIFS(${ofReason}${hired},${day})-COUNTIFS(${ofReason}${left},${day})`);
  const reasonRow = (name: Reason, row: number): LessonCell[] => [
    label(name),
    counted(`=COUNTIFS(${reason},A${row},${left},">="&${from},${left},"<="&${to})`),
    there(`"<"&${from}`, `${reason},A${row},`),
    there(`"<="&${to}`, `${reason},A${row},`),
    rateCell({ plain: `=B${row}/((C${row}+D${row})/2)`, turnover: `=${staff},${reason}=A${row})` }),
    rateCell({ plain: `=B${row}/((${opening}+${closing})/2)`, turnover: `=${staff},,${reason}=A${row})` }),
  ];
  const all = rateCell({ plain: `=B5/((${opening}+${closing})/2)`, turnover: `=${staff})` });
  return [
    headings('reason', 'leavers', 'opening', 'closing', 'asGroup', 'onAll'),
    ...reasons.map((name, index) => reasonRow(name, index + 2)),
    [label('all'), counted('=SUM(B2:B4)'), null, null, null, all],
    [],
    [label('from'), day(year.from)],
    [label('to'), day(year.to)],
    [label('opening'), there(`"<"&${from}`)],
    [label('closing'), there(`"<="&${to}`)],
  ];
}

/** A reason for leaving is no group of people: only leavers have one. */
export const reasonAsGroup: Lesson = {
  id: 'reason-as-group',
  controls: [{ kind: 'range', id: 'resigned', min: 1, max: 20, start: start.resigned }],
  choiceCount: 4,
  answer: 3,
  scene,
  sheet,
};
