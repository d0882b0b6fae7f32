import type { LessonWords } from '../lessonWords';

export const departments: LessonWords = {
  title: 'Departments do not add up',
  intro: 'Three departments in one quarter, each with its rate on opening + hires. The laboratory is very small.',
  question: 'About how high is the rate of the whole company?',
  choices: [
    '35%: the mean of the three rates',
    '9%: close to the largest department',
    '80%: as high as the worst department',
  ],
  reveal: (f) => [
    `The company’s rate is ${f.pooled}: ${f.leavers} leavers ÷ ${f.employed} people employed in the quarter. Add up the people first, then divide once.`,
    `The mean of the three rates, ${f.mean}, gives the laboratory with its ${f.small} people the same weight as production with ${f.large}. There the rate is ${f.smallRate} with ${f.smallLeavers} leaving; one person more or less moves the mean a lot and the company hardly at all.`,
  ],
  room: [
    'A company’s rate is not the mean of its departments’ rates.',
    'Ask for the people, not for the percentages: percentages cannot be added up.',
    'In a very small department every leaver is a big percentage. Say the number of people beside it.',
  ],
  controls: { leavers: { label: 'How many leave the laboratory' } },
  names: {
    department: 'Department',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    rate: 'Rate',
    employed: 'Opening + hires',
    production: 'Production',
    sales: 'Sales',
    laboratory: 'Laboratory',
    mean: 'Mean of the departments’ rates',
    pooled: 'The company: all leavers ÷ all people',
  },
};
