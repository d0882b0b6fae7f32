import { isOverLimit } from '../../turnover/comparison';
import { tableMethods } from '../../turnover/method';
import { base, rate } from '../../turnover/span';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { count, counted, label, peopleRow, rateWriter } from '../lessonCells';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';

/** A warehouse in its busiest month: at its start and at its end about as many people are there. */
const stayed = 44;
const leftFromOpening = 6;
const hiredAndStayed = 10;
const opening = stayed + leftFromOpening;
const closing = stayed + hiredAndStayed;

const start = { passing: 50 };

function monthAt({ passing }: Settings) {
  const hires = hiredAndStayed + passing;
  const leavers = leftFromOpening + passing;
  const series = { opening: [opening], hires: [hires], leavers: [leavers], closing: [closing] };
  return { hires, leavers, everyone: base('cumulative', series), rateBy: (method: Method) => rate(method, series) };
}

type Method = (typeof tableMethods)[number];

/** Whoever compares the name list of the first day with that of the last finds only those who are on the first. */
const rateOfTwoLists = rate('opening', { opening: [opening], leavers: [leftFromOpening] });

function barsAt(settings: Settings): Bar[] {
  const { hires, leavers, rateBy } = monthAt(settings);
  const bases: Readonly<Record<Method, string>> = {
    average: `((${opening} + ${closing}) ÷ 2)`,
    opening: `${opening}`,
    closing: `${closing}`,
    cumulative: `(${opening} + ${hires})`,
  };
  return [
    { name: 'twoLists', rate: rateOfTwoLists, working: `${leftFromOpening} ÷ ${opening}` },
    ...tableMethods.map((name) => ({ name, rate: rateBy(name), working: `${leavers} ÷ ${bases[name]}` })),
  ];
}

function scene(settings: Settings): Scene {
  const { passing } = settings;
  const { hires, leavers, everyone, rateBy } = monthAt(settings);
  return {
    tables: [
      {
        columns: ['group', 'inOpening', 'hired', 'left', 'inClosing'],
        rows: [
          peopleRow('stayed', [stayed, 0, 0, stayed]),
          peopleRow('leftFromOpening', [leftFromOpening, 0, leftFromOpening, 0]),
          peopleRow('hiredAndStayed', [0, hiredAndStayed, 0, hiredAndStayed]),
          peopleRow('passing', [0, passing, passing, 0], { isMarked: true }),
          peopleRow('total', [opening, hires, leavers, closing], { isTotal: true }),
        ],
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      passing: peopleText(passing),
      known: peopleText(leftFromOpening),
      opening: peopleText(opening),
      closing: peopleText(closing),
      leavers: peopleText(leavers),
      everyone: peopleText(everyone),
      averageRate: rateText(rateBy('average')),
      openingRate: rateText(rateBy('opening')),
      closingRate: rateText(rateBy('closing')),
      cumulativeRate: rateText(rateBy('cumulative')),
      twoListsRate: rateText(rateOfTwoLists),
      overCount: String(tableMethods.filter((method) => isOverLimit(rateBy(method))).length),
    },
  };
}

function sheet({ passing }: Settings, form: SheetForm): LessonCell[][] {
  const rateCell = rateWriter(form);
  return [
    headings('group', 'people', 'inOpening', 'hired', 'left', 'inClosing'),
    [label('stayed'), count(stayed), counted('=B2'), null, null, counted('=B2')],
    [label('leftFromOpening'), count(leftFromOpening), counted('=B3'), null, counted('=B3'), null],
    [label('hiredAndStayed'), count(hiredAndStayed), null, counted('=B4'), null, counted('=B4')],
    [label('passing'), count(passing), null, counted('=B5'), counted('=B5'), null],
    [label('total'), ...['B', 'C', 'D', 'E', 'F'].map((column) => counted(`=SUM(${column}2:${column}5)`))],
    [],
    headings('method', 'rate'),
    [label('twoLists'), rateCell({ plain: '=E3/C6', turnover: '=TURNOVER.OPENBASE(E3,C6)' })],
    [label('average'), rateCell({ plain: '=E6/((C6+F6)/2)', turnover: '=TURNOVER.AVGBASE(E6,C6,F6)' })],
    [label('opening'), rateCell({ plain: '=E6/C6', turnover: '=TURNOVER.OPENBASE(E6,C6)' })],
    [label('closing'), rateCell({ plain: '=E6/F6', turnover: '=TURNOVER.CLOSEBASE(E6,F6)' })],
    [label('cumulative'), rateCell({ plain: '=E6/(C6+D6)', turnover: '=TURNOVER.CUMULATIVE(E6,C6,D6)' })],
  ];
}

/** People who come and go within the month are leavers, but stand in no headcount of its ends. */
export const hiredAndGone: Lesson = {
  id: 'hired-and-gone',
  controls: [{ kind: 'range', id: 'passing', min: 0, max: 80, start: start.passing }],
  choiceCount: 4,
  answer: 2,
  scene,
  sheet,
};
