import { serialOf, type Span } from '../../turnover/roster/calendar';
import { flowsOf, rateOf, type Flows } from '../../turnover/roster/flows';
import { never, type Roster } from '../../turnover/roster/roster';
import { newHireRate } from '../../turnover/roster/staying';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { counted, day, dayFormat, label, peopleRow, rateWriter } from '../lessonCells';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';

const months = ['january', 'february', 'march', 'april', 'may', 'june'];
const recentMonths = ['may', 'june'];
const hiresOfOtherMonths = 10;

/** Of every ten hired, three leave within 90 days: one after so many days each. Nobody ever behaves otherwise. */
const leavingAfter = [20, 50, 80];
const ten = 10;
const days = 90;

const from = serialOf(2025, 1, 1);
/** In the order of the drop-down. */
const asOfDays = [serialOf(2025, 6, 30), serialOf(2025, 7, 31), serialOf(2025, 8, 31)];

const start = { recent: 30, asOf: 0 };

interface Newcomer {
  readonly hired: number;
  /** A leaving date to come is not known yet. */
  readonly left: number | null;
}

const hireDay = (month: number) => serialOf(2025, month + 1, 1);

function newcomersAt(settings: Settings): Newcomer[] {
  const asOf = asOfDays[settings.asOf];
  return months.flatMap((name, month) => {
    const hires = recentMonths.includes(name) ? settings.recent : hiresOfOtherMonths;
    return Array.from({ length: hires }, (_, index): Newcomer => {
      const hired = hireDay(month);
      const after: number | undefined = leavingAfter[index % ten];
      const isGone = after !== undefined && hired + after <= asOf;
      return { hired, left: isGone ? hired + after : null };
    });
  });
}

const rosterOf = (newcomers: readonly Newcomer[]): Roster => ({
  size: newcomers.length,
  hired: Int32Array.from(newcomers, ({ hired }) => hired),
  left: Int32Array.from(newcomers, ({ left }) => left ?? never),
  weights: null,
  counted: null,
});

/** Nobody was there before, so that everyone in the base was hired in the span. */
const goneOfHired = (flows: Flows): number | null => (flows.hires === 0 ? null : rateOf('cumulative', flows));

function halfYearAt(settings: Settings) {
  const asOf = asOfDays[settings.asOf];
  const newcomers = newcomersAt(settings);
  const flowsOfHired = (span: Span) => {
    const isIn = ({ hired }: Newcomer) => span.from <= hired && hired <= span.to;
    return flowsOf(rosterOf(newcomers.filter(isIn)), { from, to: asOf });
  };
  return {
    asOf,
    all: flowsOfHired({ from, to: asOf }),
    oldEnough: flowsOfHired({ from, to: asOf - days }),
    recent: flowsOfHired({ from: hireDay(months.indexOf(recentMonths[0])), to: asOf }),
    ofMonth: months.map((_, month) => flowsOfHired({ from: hireDay(month), to: hireDay(month) })),
    rate: newHireRate(rosterOf(newcomers), { from, to: asOf }, asOf, days),
  };
}

const working = ({ leavers, hires }: Flows) => `${leavers} ÷ ${hires}`;

function barsAt(settings: Settings): Bar[] {
  const { all, oldEnough, recent, rate } = halfYearAt(settings);
  return [
    { name: 'everybody', rate: goneOfHired(all), working: working(all) },
    { name: 'recent', rate: goneOfHired(recent), working: working(recent) },
    { name: 'oldEnough', rate, working: working(oldEnough) },
  ];
}

function scene(settings: Settings): Scene {
  const { asOf, all, oldEnough, ofMonth, rate } = halfYearAt(settings);
  return {
    tables: [
      {
        columns: ['hiredOn', 'hires', 'gone', 'daysSince'],
        rows: months.map((name, month) =>
          peopleRow(
            name,
            [ofMonth[month].hires, ofMonth[month].leavers, asOf - hireDay(month)],
            asOf - hireDay(month) < days ? { isMarked: true } : {},
          ),
        ),
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      asOf: String(settings.asOf),
      days: String(days),
      hires: peopleText(all.hires),
      gone: peopleText(all.leavers),
      everybodyRate: rateText(goneOfHired(all)!),
      tooNew: peopleText(all.hires - oldEnough.hires),
      oldEnough: peopleText(oldEnough.hires),
      oldEnoughGone: peopleText(oldEnough.leavers),
      rate: rateText(rate),
    },
  };
}

/** The first row of the staff list on the sheet: it stands below the results. */
const firstRow = 13;

function sheet(settings: Settings, form: SheetForm): LessonCell[][] {
  const newcomers = newcomersAt(settings);
  return [
    ...results(asOfDays[settings.asOf], firstRow + newcomers.length - 1, form),
    [],
    headings('hired', 'left', 'daysThere'),
    ...newcomers.map(({ hired, left }, index): LessonCell[] => {
      const row = firstRow + index;
      return [day(hired), left === null ? null : day(left), counted(`=IF(B${row}="","",B${row}-A${row})`)];
    }),
  ];
}

/** The two ways to divide; the list has hire dates in A, leaving dates in B, the days between in C. */
function results(asOf: number, last: number, form: SheetForm): LessonCell[][] {
  const [hired, left, there] = ['A', 'B', 'C'].map((column) => `${column}${firstRow}:${column}${last}`);
  const rateCell = rateWriter(form);
  const span = `(${hired},${left},B2,B3`;
  return [
    headings('newHires'),
    [label('from'), day(from)],
    [label('asOf'), day(asOf)],
    [label('hiredUntil'), { formula: `=B3-${days}`, format: dayFormat }],
    [label('hires'), counted(`=COUNT(${hired})`)],
    [label('gone'), counted(`=COUNTIFS(${there},"<${days}")`)],
    [
      label('everybody'),
      rateCell({ plain: '=B6/B5', turnover: `=TURNOVER.ROSTER.LEAVERS${span})/TURNOVER.ROSTER.HIRES${span})` }),
    ],
    [label('oldEnoughHires'), counted(`=COUNTIFS(${hired},"<="&B4)`)],
    [label('oldEnoughGone'), counted(`=COUNTIFS(${hired},"<="&B4,${there},"<${days}")`)],
    [label('oldEnough'), rateCell({ plain: '=B9/B8', turnover: `=TURNOVER.ROSTER.NEWHIRE${span},B3,${days})` })],
  ];
}

/** Whoever has not been there for 90 days yet cannot tell whether people stay for 90 days. */
export const tooNew: Lesson = {
  id: 'too-new',
  controls: [
    { kind: 'range', id: 'recent', min: 0, max: 60, step: 10, start: start.recent },
    { kind: 'choice', id: 'asOf', count: asOfDays.length, start: start.asOf },
  ],
  choiceCount: 4,
  answer: 2,
  scene,
  sheet,
};
