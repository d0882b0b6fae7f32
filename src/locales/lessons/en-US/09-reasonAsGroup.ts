import type { LessonWords } from '../lessonWords';

export const reasonAsGroup: LessonWords = {
  title: 'A reason for leaving is not a group',
  intro:
    'Fifty people, and every leaver is replaced. Somebody groups the staff list by its column “reason for leaving”, as one does by department, and divides each group’s leavers by its own average headcount.',
  question: 'Which rate does the group “resigned” get?',
  choices: ['12%: 6 of 50', '67%: 6 of 9 leavers', '100%: everybody in this group left', '200%'],
  reveal: ({ resigned, groupBase, ...facts }) => [
    `Only people who left have a reason. So on 1 January the group “resigned” holds exactly the ${resigned} who are going to resign, and on 31 December nobody: ${resigned} ÷ ${groupBase} = ${facts.asGroup}. Any reason gets ${facts.asGroup}, whether one person leaves for it or twenty.`,
    `A reason tells why people leave, not where they belong. Anybody in the company might have resigned, so all reasons share one base of ${facts.base}: resigned ${facts.resignedRate}, dismissed ${facts.dismissedRate}, retired ${facts.retiredRate}, together ${facts.allRate}.`,
    'The people without a reason show the same mistake from the other side: none of them left, so their rate is always 0%.',
  ],
  room: [
    'A group must be something a person also has on the first day: a department, a site, a grade. A reason comes with the leaving.',
    'Rates by reason have one base, so they add up to the total. If yours do not, look for this mistake.',
    'A round 200% (or 100% on opening + hires) beside every reason gives it away.',
  ],
  controls: { resigned: { label: 'How many resigned' } },
  names: {
    reason: 'Reason',
    leavers: 'Leavers',
    resigned: 'Resigned',
    dismissed: 'Dismissed',
    retired: 'Retired',
    all: 'All leavers',
    resignedAsGroup: '“Resigned” as a group',
    dismissedAsGroup: '“Dismissed” as a group',
    nobodyAsGroup: 'No reason: still there',
    resignedOnAll: 'Resigned, on everybody',
    dismissedOnAll: 'Dismissed, on everybody',
    everyReason: 'All reasons together',
    hired: 'Hired',
    left: 'Left',
    opening: 'Opening',
    closing: 'Closing',
    asGroup: 'As a group',
    onAll: 'On everybody',
    from: 'From',
    to: 'To',
  },
};
