import type { LessonWords } from '../lessonWords';
import { months } from '../months/en-US';

export const midYearHump: LessonWords = {
  title: 'Two days miss a whole season',
  intro:
    'An ice cream factory hires for the summer in April and May; the season’s people leave in September and October. On 1 January and on 31 December as many people are there. On the average of these two days, the year’s turnover is over 200%.',
  question: 'And on the mean headcount of the twelve months?',
  choices: ['The same: an average is an average', 'Even higher', 'About half of it', 'About a tenth of it'],
  reveal: ({ hump, ends, peak, leavers, ...facts }) => [
    hump === '0'
      ? `Without a season ${ends} people are there all year, and both averages are the same: ${leavers} ÷ ${ends}, or ${facts.endsRate}.`
      : `The average of the first and the last day is ${ends}. It has never seen the summer with its ${peak} people, but the ${leavers} leavers hold everybody who left after it: ${facts.endsRate}.`,
    `The mean of the twelve months is ${facts.meanHeadcount} people. It sees the year as it was, and on it turnover is ${facts.meanRate}.`,
    `Opening + hires asks another question: of the ${facts.everyone} people employed at some time of the year, how many left? ${leavers}, or ${facts.cumulativeRate}.`,
  ],
  room: [
    'Two headcounts a year are enough only where the headcount moves in a straight line.',
    'With a season, take the mean of the months, or of the days if you have a staff list.',
    'An end of season agreed from the first day is no resignation: show seasonal staff on a line of their own.',
  ],
  controls: { hump: { label: 'People hired for the season' } },
  names: {
    month: 'Month',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing',
    ...months,
    span: 'Year',
    method: 'Method',
    rate: 'Turnover',
    ends: 'Average of the first and the last day',
    mean: 'Mean of the twelve months',
    cumulative: 'Opening + hires',
  },
};
