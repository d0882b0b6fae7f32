import { isOverLimit } from '../../turnover/comparison';
import { sum } from '../../turnover/tolerance';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { count, label, peopleRow, percent } from '../lessonCells';
import { mistakes, peakRate, type Mistake } from '../mistakes';
import { headings, monthCells, monthsTable } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { rateFormula } from '../rateFormulas';
import { departments, months, yearRate, type Department } from '../restaurantYear';

const start = { answers: 0 };

const who = ({ name }: Mistake) => `who${name}`;

const barsAt = ({ answers }: Settings): Bar[] =>
  mistakes.map((mistake) => ({ name: who(mistake), rate: answers === 1 ? mistake.right : mistake.rate }));

const closingOf = ({ opening, hires, leavers }: Department) => opening + hires - leavers;

function scene(settings: Settings): Scene {
  const over = mistakes.filter((mistake) => isOverLimit(mistake.rate));
  const everyone = months.opening[0] + sum(months.hires);
  return {
    tables: [
      {
        columns: ['who', 'how'],
        rows: mistakes.map((mistake) => ({ name: who(mistake), cells: [{ name: `how${mistake.name}` }] })),
      },
      monthsTable(months),
      {
        columns: ['department', 'opening', 'hires', 'leavers', 'closing'],
        rows: departments.map((each) =>
          peopleRow(each.name, [each.opening, each.hires, each.leavers, closingOf(each)]),
        ),
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      ...Object.fromEntries(mistakes.map((mistake) => [mistake.name, rateText(mistake.rate, 1)])),
      count: String(mistakes.length),
      over: String(over.length),
      plausible: String(mistakes.length - over.length),
      leavers: peopleText(sum(months.leavers)),
      everyone: peopleText(everyone),
      year: rateText(yearRate, 1),
      quarter: rateText(mistakes[mistakes.length - 1].right, 1),
      peakRate: rateText(peakRate, 1),
    },
  };
}

const departmentCells = (department: Department): LessonCell[] => [
  label(department.name),
  count(department.opening),
  department.isHiresText ? label('textHires') : count(department.hires),
  count(department.leavers),
  count(closingOf(department)),
];

/** The months, the departments, the eight figures; what is right stands below them, if it is asked for. */
function sheet(settings: Settings, form: SheetForm): LessonCell[][] {
  const given = [
    headings('month', 'opening', 'hires', 'leavers', 'closing', 'rate'),
    ...months.names.map((_, month) => [
      ...monthCells(months, month, month + 2),
      percent(rateFormula('cumulative', form, month + 2)),
    ]),
    [],
    headings('department', 'opening', 'hires', 'leavers', 'closing'),
    ...departments.map(departmentCells),
    [],
    [label('rule')],
    headings('who', 'reported'),
    ...mistakes.map((mistake) => [label(who(mistake)), percent(mistake.formulas[form])]),
  ];
  if (settings.answers === 0) return given;
  // What is wrong is a long sentence: in a column of its own it makes no other column wide.
  const gap = [null, null, null, null];
  return [
    ...given,
    [],
    [...headings('who', 'right'), ...gap, ...headings('wrong')],
    ...mistakes.map((mistake) => [
      label(who(mistake)),
      percent(rateFormula('cumulative', form, 2, mistake.months + 1)),
      ...gap,
      label(`wrong${mistake.name}`),
    ]),
  ];
}

/** Eight figures, each wrong as figures really are wrong; most of them look harmless. */
export const eightMistakes: Lesson = {
  id: 'eight-mistakes',
  controls: [{ kind: 'switch', id: 'answers', start: 0 }],
  choiceCount: 4,
  answer: 1,
  digits: 1,
  scene,
  sheet,
};
