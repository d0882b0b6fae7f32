import { retention as retentionRate } from '../../turnover/ratios';
import { rate } from '../../turnover/span';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { count, counted, label, peopleRow, percent, rateWriter } from '../lessonCells';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';

/** Whoever leaves is replaced, so that the year ends with as many people as it began. */
const opening = 100;

/** Leavers who were there at the start, and leavers hired in the year. */
const start = { early: 10, late: 30 };

function yearAt({ early, late }: Settings) {
  const leavers = early + late;
  const hires = leavers;
  const closing = opening + hires - leavers;
  const stayed = opening - early;
  const turnover = rate('average', { opening: [opening], hires: [hires], leavers: [leavers], closing: [closing] });
  return { leavers, hires, closing, stayed, turnover, retention: retentionRate([stayed], [opening]) };
}

function barsAt(settings: Settings): Bar[] {
  const { leavers, closing, stayed, turnover, retention } = yearAt(settings);
  return [
    { name: 'turnover', rate: turnover, working: `${leavers} ÷ ((${opening} + ${closing}) ÷ 2)` },
    { name: 'oneMinus', rate: 1 - turnover, working: `100% − ${rateText(turnover)}` },
    { name: 'retention', rate: retention, working: `${stayed} ÷ ${opening}` },
  ];
}

function scene(settings: Settings): Scene {
  const { early, late } = settings;
  const { leavers, hires, closing, stayed, turnover, retention } = yearAt(settings);
  return {
    tables: [
      {
        columns: ['period', 'opening', 'hires', 'leavers', 'closing'],
        rows: [peopleRow('year', [opening, hires, leavers, closing])],
      },
      {
        isRevealed: true,
        columns: ['group', 'people', 'leavers', 'stillThere'],
        rows: [
          peopleRow('early', [opening, early, stayed], { isMarked: true }),
          peopleRow('late', [hires, late, hires - late]),
          peopleRow('total', [opening + hires, leavers, closing], { isTotal: true }),
        ],
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      opening: peopleText(opening),
      leavers: peopleText(leavers),
      early: peopleText(early),
      late: peopleText(late),
      stayed: peopleText(stayed),
      fewest: peopleText(Math.max(0, opening - leavers)),
      turnoverRate: rateText(turnover),
      oneMinusRate: rateText(1 - turnover),
      retentionRate: rateText(retention),
      difference: late === 0 ? 'none' : turnover > 1 ? 'belowZero' : 'some',
    },
  };
}

function sheet({ early, late }: Settings, form: SheetForm): LessonCell[][] {
  const rateCell = rateWriter(form);
  return [
    headings('group', 'people', 'leavers', 'stillThere'),
    [label('early'), count(opening), count(early), counted('=B2-C2')],
    [label('late'), count(early + late), count(late), counted('=B3-C3')],
    [label('total'), counted('=B2+B3'), counted('=C2+C3'), counted('=D2+D3')],
    [],
    headings('figure', 'rate'),
    [label('turnover'), rateCell({ plain: '=C4/((B2+D4)/2)', turnover: '=TURNOVER.AVGBASE(C4,B2,D4)' })],
    [label('oneMinus'), percent('=1-B7')],
    [label('retention'), rateCell({ plain: '=D2/B2', turnover: '=TURNOVER.RETENTION(D2,B2)' })],
  ];
}

/** Leavers may be people who were not there at the start; retention asks only those who were. */
export const retention: Lesson = {
  id: 'retention',
  controls: [
    { kind: 'range', id: 'early', min: 0, max: opening, step: 5, start: start.early },
    { kind: 'range', id: 'late', min: 0, max: 110, step: 5, start: start.late },
  ],
  choiceCount: 3,
  answer: 2,
  scene,
  sheet,
};
