import { compareMethods, type MethodResult } from '../../turnover/comparison';
import type { Method } from '../../turnover/method';
import { barsSince } from '../barsSince';
import { knownRate } from '../knownRate';
import type { Bar, Lesson, LessonCell, Scene, Settings, SheetForm } from '../lesson';
import { label, rateWriter } from '../lessonCells';
import { monthNames } from '../monthNames';
import { headings, monthCells, monthsTable } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { rateFormula } from '../rateFormulas';
import { monthsFrom, type Months } from '../sixMonths';

/** A factory with a season: as many people on the first day of the year as on the last, many more in between. */
const permanent = 100;
const everyMonth = 2;
const hiringMonths = ['april', 'may'];
const leavingMonths = ['september', 'october'];

const start = { hump: 200 };

function monthsAt({ hump }: Settings): Months {
  const within = (season: readonly string[]) =>
    monthNames.map((name) => everyMonth + (season.includes(name) ? hump / season.length : 0));
  return monthsFrom(monthNames, permanent, within(hiringMonths), within(leavingMonths));
}

function yearAt(settings: Settings) {
  const months = monthsAt(settings);
  const { leavers, hires, meanHeadcount, results } = compareMethods(months);
  const result = (method: Method): MethodResult => results.find((each) => each.method === method)!;
  const rateBy = (method: Method) => knownRate(result(method).rate)!;
  return { months, leavers, everyone: permanent + hires!, meanHeadcount: meanHeadcount!, rateBy };
}

function barsAt(settings: Settings): Bar[] {
  const { leavers, everyone, meanHeadcount, rateBy } = yearAt(settings);
  return [
    { name: 'ends', rate: rateBy('average'), working: `${leavers} ÷ ((${permanent} + ${permanent}) ÷ 2)` },
    { name: 'mean', rate: rateBy('mean'), working: `${leavers} ÷ ${meanHeadcount.toFixed(1)}` },
    {
      name: 'cumulative',
      rate: rateBy('cumulative'),
      working: `${leavers} ÷ (${permanent} + ${everyone - permanent})`,
    },
  ];
}

function scene(settings: Settings): Scene {
  const { months, leavers, everyone, meanHeadcount, rateBy } = yearAt(settings);
  const isInSeason = (month: number) => [...hiringMonths, ...leavingMonths].includes(monthNames[month]);
  return {
    tables: [monthsTable(months, isInSeason)],
    bars: barsSince(start, settings, barsAt),
    facts: {
      hump: peopleText(settings.hump),
      ends: peopleText(permanent),
      peak: peopleText(Math.max(...months.closing)),
      leavers: peopleText(leavers),
      everyone: peopleText(everyone),
      meanHeadcount: peopleText(Number(meanHeadcount.toFixed(1))),
      endsRate: rateText(rateBy('average')),
      meanRate: rateText(rateBy('mean')),
      cumulativeRate: rateText(rateBy('cumulative')),
    },
  };
}

function sheet(settings: Settings, form: SheetForm): LessonCell[][] {
  const { months } = yearAt(settings);
  const [first, last] = [2, monthNames.length + 1];
  const all = (column: string) => `${column}${first}:${column}${last}`;
  const rateCell = rateWriter(form);
  const inBothForms = (formula: string) => rateCell({ plain: formula, turnover: formula });
  const mean = rateCell({
    plain: `=SUM(${all('D')})/((AVERAGE(${all('B')})+AVERAGE(${all('E')}))/2)`,
    turnover: `=TURNOVER.RATE("mean",${all('D')},${all('B')},${all('C')},${all('E')})`,
  });
  return [
    headings('month', 'opening', 'hires', 'leavers', 'closing'),
    ...monthNames.map((_, month) => monthCells(months, month, first + month)),
    [],
    headings('method', 'rate'),
    [label('ends'), inBothForms(rateFormula('average', form, first, last))],
    [label('mean'), mean],
    [label('cumulative'), inBothForms(rateFormula('cumulative', form, first, last))],
  ];
}

/** The first and the last day of a year know nothing of a season between them. */
export const midYearHump: Lesson = {
  id: 'mid-year-hump',
  controls: [{ kind: 'range', id: 'hump', min: 0, max: 300, step: 20, start: start.hump }],
  choiceCount: 4,
  answer: 2,
  scene,
  sheet,
};
