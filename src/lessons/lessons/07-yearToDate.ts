import { annualRate } from '../../turnover/planning';
import { serialOf } from '../../turnover/roster/calendar';
import { sum } from '../../turnover/tolerance';
import { periodRates, rollingRates, yearToDateRates } from '../../turnover/windows';
import { barsSince } from '../barsSince';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { count, counted, rateWriter } from '../lessonCells';
import { monthNames } from '../monthNames';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { rateFormula } from '../rateFormulas';

/** A company in which every leaver is replaced at once, so that only the leavers differ from month to month. */
const headcount = 200;
const lastYear = { year: 2024, leavers: [4, 5, 16, 9, 5, 4, 4, 5, 5, 4, 4, 3] };
const thisYear = { year: 2025, leavers: [4, 6, 18, 8, 5, 4, 4, 5, 6, 4, 3, 3] };
const monthsOfYear = 12;

const start = { month: 3 };

const leavers = [...lastYear.leavers, ...thisYear.leavers];
const years = [...lastYear.leavers.map(() => lastYear.year), ...thisYear.leavers.map(() => thisYear.year)];
const everyMonth = leavers.map(() => headcount);
const series = { opening: everyMonth, hires: leavers, leavers, closing: everyMonth };

const ofMonth = periodRates('average', series).map(Number);
const sinceJanuary = yearToDateRates('average', series, years).map(Number);
const lastTwelve = rollingRates('average', series, monthsOfYear).map(Number);
const timesTwelve = ofMonth.map((rate) => annualRate(rate, 1, false));

/** The place of a month of this year among all months. */
const placeOf = ({ month }: Settings) => monthsOfYear + month - 1;

function barsAt(settings: Settings): Bar[] {
  const at = placeOf(settings);
  const inWindow = (from: number) => sum(leavers.slice(from, at + 1));
  return [
    { name: 'ofMonth', rate: ofMonth[at], working: `${leavers[at]} ÷ ${headcount}` },
    { name: 'sinceJanuary', rate: sinceJanuary[at], working: `${inWindow(monthsOfYear)} ÷ ${headcount}` },
    {
      name: 'lastTwelve',
      rate: lastTwelve[at],
      working: `${inWindow(at - monthsOfYear + 1)} ÷ ${headcount}`,
    },
    { name: 'timesTwelve', rate: timesTwelve[at], working: `${leavers[at]} ÷ ${headcount} × ${monthsOfYear}` },
  ];
}

function scene(settings: Settings): Scene {
  const { month } = settings;
  const at = placeOf(settings);
  const recent = timesTwelve.slice(at - monthsOfYear + 1, at + 1);
  const rows = monthNames.map((name, index) => ({
    name,
    cells: [
      { people: lastYear.leavers[index] },
      index < month ? { people: thisYear.leavers[index] } : { name: 'notYet' },
    ],
    isMarked: index === month - 1,
  }));
  const total = [sum(lastYear.leavers), sum(thisYear.leavers.slice(0, month))].map((people) => ({ people }));
  return {
    tables: [
      {
        columns: ['month', 'lastYear', 'thisYear'],
        rows: [...rows, { name: 'total', cells: total, isTotal: true }],
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      month: String(month),
      headcount: peopleText(headcount),
      leavers: peopleText(sum(thisYear.leavers.slice(0, month))),
      leaversOfMonth: peopleText(thisYear.leavers[month - 1]),
      sinceJanuary: rateText(sinceJanuary[at]),
      lastTwelve: rateText(lastTwelve[at]),
      timesTwelve: rateText(timesTwelve[at]),
      lowest: rateText(Math.min(...recent)),
      highest: rateText(Math.max(...recent)),
    },
  };
}

/** One row a month: A its first day, B opening, C hires, D leavers, E closing, then the three rates of this year's months. */
function monthRow(at: number, form: SheetForm): LessonCell[] {
  const row = at + 2;
  const firstDay = serialOf(years[at], (at % monthsOfYear) + 1, 1);
  const cells: LessonCell[] = [
    { number: firstDay, format: 'yyyy-mm' },
    at === 0 ? count(headcount) : counted(`=E${row - 1}`),
    count(leavers[at]),
    count(leavers[at]),
    counted(`=B${row}+C${row}-D${row}`),
  ];
  if (years[at] === lastYear.year) return cells;
  const rateCell = rateWriter(form);
  const since = (from: number) => {
    const formula = rateFormula('average', form, from, row);
    return rateCell({ plain: formula, turnover: formula });
  };
  const single = rateFormula('average', form, row);
  return [
    ...cells,
    since(monthsOfYear + 2),
    since(row - monthsOfYear + 1),
    rateCell({ plain: `${single}*${monthsOfYear}`, turnover: `=TURNOVER.ANNUALIZE(${single.slice(1)},1)` }),
  ];
}

/** The same months as a year to date, as the last twelve months, and as one month times twelve. */
export const yearToDate: Lesson = {
  id: 'year-to-date',
  controls: [{ kind: 'range', id: 'month', min: 1, max: monthsOfYear, start: start.month }],
  choiceCount: 4,
  answer: 3,
  scene,
  sheet: (settings, form) => [
    headings('month', 'opening', 'hires', 'leavers', 'closing', 'sinceJanuary', 'lastTwelve', 'timesTwelve'),
    ...Array.from({ length: placeOf(settings) + 1 }, (_, at) => monthRow(at, form)),
  ],
};
