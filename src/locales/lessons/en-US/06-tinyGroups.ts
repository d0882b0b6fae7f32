import type { LessonWords } from '../lessonWords';

export const tinyGroups: LessonWords = {
  title: 'Tiny groups',
  intro:
    'One person left reception this year and was replaced; in the list of departments its rate comes first. Suppose everybody in the company runs the same risk of leaving: the company’s rate.',
  question: 'In how many of 100 years would reception lose at least one person, by chance alone?',
  choices: ['In about 4', 'In about 12', 'In about 25', 'In about 40'],
  reveal: ({ size, points, yearsWithout, yearsWith, verdict, ...facts }) => [
    `One of ${size}: ${facts.teamRate}. Without that one person it would be 0.0%, with one more ${facts.moreRate}. Each person moves the rate of this team by ${points} percentage points.`,
    yearsWithout === '0'
      ? `Where each of ${size} people runs a risk of ${facts.companyRate}, there is hardly a year in which nobody leaves.`
      : `Where each of ${size} people runs a risk of ${facts.companyRate}, nobody leaves in about ${yearsWithout} of 100 years. In the other ${yearsWith} somebody does, and the rate is ${facts.teamRate} or more, although nothing is different in this team.`,
    `In 95 of 100 years chance alone puts a team of ${size} somewhere from ${facts.lowest} to ${facts.highest}. ${
      verdict === 'chance'
        ? `${facts.teamRate} lies within, so it says nothing about the team.`
        : `${facts.teamRate} lies outside: here it is worth asking what is different.`
    }`,
  ],
  room: [
    'Below about ten people do not say “25%”. Say “one of four”: everybody can judge that.',
    'Never rank departments of different size by their rates: tiny ones come first and last, by chance.',
    'Give tiny groups more time (three years in one rate) or more people (similar teams together) before you draw a conclusion.',
  ],
  controls: { size: { label: 'People in reception' } },
  names: {
    group: 'Group',
    opening: 'Opening',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing',
    rate: 'Turnover',
    company: 'Whole company',
    team: 'Reception',
    whatIf: 'Reception, if',
    fewer: 'one person fewer had left',
    more: 'one person more had left',
    byChance: 'By chance alone',
    nobody: 'Years in which nobody leaves',
    lowest: 'By chance, at least',
    highest: 'By chance, at most',
  },
};
