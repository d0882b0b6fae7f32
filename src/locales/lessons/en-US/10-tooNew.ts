import type { LessonWords } from '../lessonWords';

const asOfDays = ['30 June', '31 July', '31 August'];

export const tooNew: LessonWords = {
  title: 'Too new to judge',
  intro:
    'A call centre hires on the first of every month, and more than usual in May and June. Newcomers behave as they always have: some leave after three weeks, some after seven, some after eleven. The table says how many have gone so far.',
  question: 'How high is the 90-day turnover of the newcomers?',
  choices: ['About 12%', 'About 21%', 'About 30%', 'About 45%'],
  reveal: ({ hires, gone, tooNew, oldEnough, days, ...facts }) => [
    tooNew === '0'
      ? `By ${asOfDays[Number(facts.asOf)]} all ${hires} newcomers have had their ${days} days: ${gone} of them left within that time, and both ways of dividing give ${facts.everybodyRate}.`
      : `${gone} of the ${hires} newcomers have gone: ${facts.everybodyRate}. But ${tooNew} of them have not had their ${days} days by ${asOfDays[Number(facts.asOf)]}. They stand below the line already, and have had less time to leave.`,
    `Ask only those hired at least ${days} days before, ${oldEnough} people: ${facts.oldEnoughGone} of them left within ${days} days, or ${facts.rate}. It is three of ten in every month.`,
    'While some are too new, hiring more of them pulls the first figure down, and waiting a month pushes it up again. Nobody behaves differently. The other figure stays where it is.',
  ],
  room: [
    'Whoever has not been there for 90 days cannot tell you anything about 90 days. Leave them out, above and below the line.',
    'A 90-day figure is always about people hired three months ago or more. Say so: “hired up to 1 April”.',
    'When hiring speeds up and new-hire turnover “improves” at once, check the base before you celebrate.',
  ],
  controls: {
    recent: { label: 'Hires in May and in June, each' },
    asOf: { label: 'Counted on', options: asOfDays },
  },
  names: {
    hiredOn: 'Hired on the 1st of',
    hires: 'Hires',
    gone: 'Gone within 90 days so far',
    daysSince: 'Days since',
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    everybody: 'Everybody hired since January',
    recent: 'Hired in May and June',
    oldEnough: 'Hired at least 90 days before',
    hired: 'Hired',
    left: 'Left',
    daysThere: 'Days there',
    newHires: 'Newcomers',
    from: 'Hired from',
    asOf: 'Counted on',
    hiredUntil: '90 days before',
    oldEnoughHires: 'Hired by then',
    oldEnoughGone: 'Of those, gone within 90 days',
  },
};
