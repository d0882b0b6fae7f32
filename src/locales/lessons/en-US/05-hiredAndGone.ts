import type { LessonWords } from '../lessonWords';

export const hiredAndGone: LessonWords = {
  title: 'Hired and gone within the month',
  intro:
    'A warehouse in November. At the end of the month about as many people are there as at the start, but in between many temporary pickers came and went.',
  question: 'By which methods does the month’s turnover pass 100%?',
  choices: [
    'By none: the headcount hardly changed',
    'By the average headcount only',
    'By the opening, the closing and the average headcount',
    'By all four, opening + hires too',
  ],
  reveal: ({ passing, opening, closing, leavers, overCount, ...facts }) => [
    passing === '0'
      ? `Nobody was hired and gone within the month. All ${leavers} leavers stand in the opening headcount of ${opening}, and the methods hardly differ.`
      : `Hired and gone within the month: ${passing}. They stand in neither headcount, not in the opening ${opening} and not in the closing ${closing}, but each of them is a leaver: ${leavers} in all.`,
    `On the opening headcount turnover is ${facts.openingRate}, on the closing ${facts.closingRate}, on the average ${facts.averageRate}. Whoever comes and goes in between adds a leaver above the line and nobody below it.${overCount === '0' ? '' : ' That is how a rate passes 100% although the headcount hardly moves.'}`,
    `Opening + hires counts everybody who was employed in the month, on both sides of the line: ${leavers} of ${facts.everyone}, or ${facts.cumulativeRate}.`,
    `Whoever compares the name list of the first day with that of the last misses them altogether and finds ${facts.known} of ${opening}: ${facts.twoListsRate}, however many came and went.`,
  ],
  room: [
    'Ask your team how they count leavers: from a list of leaving dates, or by comparing two name lists?',
    'Two name lists never show the people who came and went between them. Two headcounts do not either.',
    'If many people stay for days only, say so beside the rate: how many were hired and gone within the month.',
  ],
  controls: { passing: { label: 'Hired and gone within the month' } },
  names: {
    group: 'Who',
    people: 'People',
    inOpening: 'Opening',
    hired: 'Hires',
    left: 'Leavers',
    inClosing: 'Closing',
    stayed: 'There all month',
    leftFromOpening: 'There, then left',
    hiredAndStayed: 'Hired, stayed',
    passing: 'Hired and gone',
    total: 'Month',
    method: 'Method',
    rate: 'Turnover',
    twoLists: 'Two name lists compared',
    average: 'Average headcount',
    opening: 'Opening headcount',
    closing: 'Closing headcount',
    cumulative: 'Opening + hires',
  },
};
