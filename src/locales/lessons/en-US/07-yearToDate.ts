import type { LessonWords } from '../lessonWords';
import { months } from '../months/en-US';

const names = {
  month: 'Month',
  lastYear: 'Leavers last year',
  thisYear: 'Leavers this year',
  ...months,
  total: 'Total',
  notYet: '',
  opening: 'Opening',
  hires: 'Hires',
  leavers: 'Leavers',
  closing: 'Closing',
  ofMonth: 'The month by itself',
  sinceJanuary: 'Since January',
  lastTwelve: 'Last 12 months',
  timesTwelve: 'The month × 12',
};

const monthNames = [
  names.january,
  names.february,
  names.march,
  names.april,
  names.may,
  names.june,
  names.july,
  names.august,
  names.september,
  names.october,
  names.november,
  names.december,
];

export const yearToDate: LessonWords = {
  title: 'Year to date, last 12 months, annualised',
  intro:
    'A company of 200 people; whoever leaves is replaced at once. Bonuses are paid in February, so many leave in March. “What is our turnover?” asks the director in March, and three colleagues answer: since January; over the last 12 months; March times 12.',
  question: 'How far apart are the three answers? The largest is …',
  choices: [
    '… about the same as the smallest',
    '… about twice the smallest',
    '… about four times the smallest',
    '… almost eight times the smallest',
  ],
  reveal: ({ month, headcount, leavers, ...facts }) => {
    const name = monthNames[Number(month) - 1];
    return [
      `Since January: ${leavers} leavers on ${headcount} people, ${facts.sinceJanuary}. This rate starts anew every January and only ever grows, so compare it with the same month of another year, never with a whole year.`,
      month === '12'
        ? `Over the last 12 months: ${facts.lastTwelve}. In December that is the same twelve months as since January, so both agree.`
        : `Over the last 12 months: ${facts.lastTwelve}. Every season is in it once, so this one can be compared from month to month, and with a whole year.`,
      `${name} × 12: ${facts.timesTwelve}. That pretends every month were like ${name}, in which ${facts.leaversOfMonth} left. Over the last 12 months such a figure would have said anything from ${facts.lowest} to ${facts.highest}.`,
    ];
  },
  room: [
    'Three right figures, three questions: so far this year, a whole year, a year full of Marches.',
    'Never multiply a peak month by 12. The peak comes once a year.',
    'Write the period beside the rate: “January to March”, “12 months to March”.',
  ],
  controls: { month: { label: 'Up to which month (1 to 12)' } },
  names,
};
