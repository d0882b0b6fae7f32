import type { LessonWords } from '../lessonWords';

export const meanOfMonths: LessonWords = {
  title: 'Mean of months or half-year rate',
  intro:
    'The same six months. Each month has a rate of its own, on opening + hires. From those six rates, and from the people behind them, three numbers can be made.',
  question: 'Which of them answers: “Of everybody we employed in this half-year, how many left?”',
  choices: [
    '22%: the mean of the monthly rates',
    '131%: the sum of the monthly rates',
    '56%: all leavers ÷ (opening + all hires)',
  ],
  reveal: (f) => [
    `The mean, ${f.mean}, answers: what did one month look like, each month counted alike? It says nothing about how many left in ${f.months} months together.`,
    `The sum, ${f.sum}, adds up fractions with different bases: who stays is counted again in the base of every month. It is a share of nobody, and may pass 100%.`,
    `The rate of the whole span, ${f.span}, divides once: all ${f.leavers} leavers on one base for the ${f.months} months. On opening + hires it is a share of people; on the other bases it may pass 100% as well.`,
  ],
  room: [
    'Ask first what the question is: one month, or the whole half-year?',
    'Rates with different bases cannot be added up, and their mean is not the rate of the whole.',
    'Write beside every rate how long it is for and what is below the line.',
  ],
  controls: {
    months: { label: 'How many months' },
    method: {
      label: 'Method',
      options: ['Opening + hires', 'Average headcount', 'Opening headcount', 'Closing headcount'],
    },
  },
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
    span: 'The whole span',
    mean: 'Mean of the monthly rates',
    sum: 'Sum of the monthly rates',
  },
};
