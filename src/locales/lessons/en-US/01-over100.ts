import type { LessonWords } from '../lessonWords';

export const over100: LessonWords = {
  title: 'Why a rate passes 100%',
  intro: 'A branch with ten people closes. In one month all ten leave, and nobody is hired.',
  question: 'What is the turnover rate of the month on average headcount: leavers ÷ ((opening + closing) ÷ 2)?',
  choices: ['50%', '100%: nobody can leave twice', '200%', 'It cannot be computed'],
  reveal: (f) => [
    `On average headcount it is ${f.averageRate}: ${f.leavers} ÷ ${f.base}. The base looks only at the start and the end, (${f.opening} + ${f.closing}) ÷ 2, and shrinks as people leave. As soon as more people leave than that average counts, the rate passes 100%. Nothing is miscalculated.`,
    `On the opening headcount it is ${f.openingRate}: ${f.leavers} ÷ ${f.opening}. It passes 100% when people hired later leave too.`,
    f.closingRate
      ? `On the closing headcount it is ${f.closingRate}: ${f.leavers} ÷ ${f.closing}. The more people leave, the smaller this base gets.`
      : 'On the closing headcount it cannot be computed: nobody is there at the end, and nothing can be divided by 0.',
    `On opening + hires it is ${f.cumulativeRate}: ${f.leavers} of the ${f.employed} people employed in the month (${f.opening} + ${f.hires}). This is a share of people, so it never passes 100%.`,
  ],
  room: [
    'A rate over 100% is not a mistake; it tells you what was put below the line.',
    'Average, opening and closing headcount count people at one or two moments. Leavers are counted over the whole month.',
    'If the director asks for a share, “how many of our people left?”, divide by opening + hires.',
  ],
  controls: {
    leavers: { label: 'How many leave' },
    hires: { label: 'How many are hired' },
  },
  names: {
    period: 'Period',
    month: 'The month',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing',
    byAverage: 'Average headcount',
    byOpening: 'Opening headcount',
    byClosing: 'Closing headcount',
    byCumulative: 'Opening + hires',
    method: 'Method',
    rate: 'Rate',
  },
};
