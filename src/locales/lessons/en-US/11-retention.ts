import type { LessonWords } from '../lessonWords';

export const retention: LessonWords = {
  title: 'Retention is not 1 − turnover',
  intro:
    'A hundred people on 1 January, a hundred on 31 December: every leaver was replaced. The director asks: “How many of the people of 1 January are still with us?”',
  question: 'What do the opening, the hires, the leavers and the closing headcount tell?',
  choices: [
    'As many as 100% − turnover says',
    'All of them: the headcount is the same',
    'Too little: those who left may be people hired in the year',
  ],
  reveal: ({ opening, leavers, early, late, stayed, difference, ...facts }) => [
    `Retention follows the ${opening} people of 1 January: ${early} of them left, ${stayed} are still there. That is ${facts.retentionRate}.`,
    {
      none: `1 − turnover says ${facts.oneMinusRate}. Here it is right by luck: nobody hired in the year left again.`,
      some: `1 − turnover says ${facts.oneMinusRate}. It takes all ${leavers} leavers away from the people of 1 January, but ${late} of them were hired later and were never among those people.`,
      belowZero: `1 − turnover says ${facts.oneMinusRate}: fewer than nobody. It takes all ${leavers} leavers away from the ${opening} people of 1 January, but ${late} of them were hired later.`,
    }[difference]!,
    leavers === '0'
      ? 'Nobody left, so for once four numbers are enough.'
      : `With the same four numbers, anything from ${facts.fewest} to ${opening} of the people of 1 January could still be there. For retention you need the names, or a staff list with dates.`,
  ],
  room: [
    'Turnover counts leavings; retention follows people. They start from different questions.',
    'High turnover and high retention go together: a stable team, and one job that is filled again and again.',
    'For retention take the list of the first day and tick off who is still there on the last. Forget all who came in between.',
  ],
  controls: {
    early: { label: 'Leavers who were there on 1 January' },
    late: { label: 'Leavers hired in the year' },
  },
  names: {
    period: 'Period',
    year: 'Year',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing',
    group: 'Who',
    people: 'People',
    stillThere: 'Still there',
    early: 'There on 1 January',
    late: 'Hired in the year',
    total: 'Together',
    figure: 'Figure',
    rate: 'Rate',
    turnover: 'Turnover on average headcount',
    oneMinus: '1 − turnover',
    retention: 'Retention',
  },
};
