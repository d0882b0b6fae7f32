import type { LessonWords } from '../lessonWords';

export const swap: LessonWords = {
  title: 'When they leave should not matter',
  intro: 'Six months of one company. In January 35 people leave, in February 20.',
  question:
    'Now 20 leave in January and 35 in February; all else stays. What happens to the mean of the monthly rates, and to the rate of the half-year (leavers ÷ (opening + hires))?',
  choices: [
    'Both stay: the same number of people left',
    'Both change',
    'The mean changes, the rate of the half-year stays',
    'The rate of the half-year changes, the mean stays',
  ],
  reveal: (f) => [
    `Swapping two months moves the mean of the monthly rates from ${f.meanAsItWas} to ${f.meanSwapped}, although not one person more or fewer left.`,
    `The rate of the half-year stays ${f.halfYear}: ${f.leavers} of the ${f.employed} people employed in the half-year left, whichever month they chose.`,
    'The mean weighs each month alike. Where few people are there, each leaver weighs more; moved to a fuller month, the same leaver weighs less.',
  ],
  room: [
    'The same people left. A figure that changes with the month they left in does not tell how many left.',
    'Never report the mean of monthly rates as the rate of the half-year.',
    'Divide once: all leavers by everybody employed in the half-year.',
  ],
  controls: { swap: { label: 'Swap the leavers of January and February' } },
  names: {
    month: 'Month',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing',
    rate: 'Rate',
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    span: 'Half-year',
    asItWas: 'As it was',
    swapped: 'Swapped',
    mean: 'Mean of the monthly rates',
    halfYear: 'Rate of the half-year (opening + hires)',
  },
};
