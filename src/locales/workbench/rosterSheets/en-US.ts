import type { RosterSheetWords } from './words';

export const enUS: RosterSheetWords = {
  staff: {
    sheet: 'Staff',
    headings: ['Staff no.', 'Hired', 'Left', 'Department', 'Reason', 'Key post', 'FTE'],
    departments: ['Production', 'Sales', 'Service', 'Logistics', 'Finance', 'Legal'],
    reasons: ['Resigned', 'Dismissed', 'End of contract', 'Retired', 'Redundancy'],
  },
  staffToClean: {
    sheet: 'Staff to clean',
    asOf: 'As of',
    note: 'One CHECK formula lists what cannot be right in the dates, by the number of the row.',
  },
  fromTheRoster: {
    sheet: 'From the roster',
    title: 'From the list of employees to the numbers',
    caption:
      'Every number below comes from the sheet Staff: its hire dates and its leaving dates. The blue dates are yours to change.',
    inputs: {
      from: { heading: 'From', note: 'The first day of the span.' },
      to: { heading: 'To', note: 'The last day of the span.' },
      asOf: { heading: 'As of', note: 'The day up to which the list is known.' },
      yearsFrom: {
        heading: 'Years from',
        note: 'Where the tables by year begin; they end on the last day of the span.',
      },
    },
    figuresHeading: 'In one figure',
    figures: {
      rate: {
        heading: 'Turnover',
        note: 'Leavers of the span, divided by the average of opening and closing headcount.',
      },
      voluntary: {
        heading: 'Voluntary turnover',
        note: 'Only those who resigned count as leavers; the base is everybody.',
      },
      keyPosts: { heading: 'Turnover in key posts', note: 'Leavers and base are only the people in key posts.' },
      fte: { heading: 'Turnover in full-time equivalents', note: 'Everybody counts with their share of full time.' },
      newHires: {
        heading: 'Gone within 90 days',
        note: 'Of those hired since the first year below, and at least 90 days before the as-of date.',
      },
      retention: {
        heading: 'Still there at the end',
        note: 'Of those who were there before the first day of the span.',
      },
      medianTenure: {
        heading: 'Median tenure in months',
        note: 'Half of all people stay longer than this, those still there taken into account.',
      },
      tenure: { heading: 'Average tenure in years', note: 'Of those still there on the as-of date.' },
    },
    tables: {
      years: { heading: 'Year by year', note: 'TABLE: headcount, hires, leavers and the four rates of each year.' },
      groups: {
        heading: 'By department',
        note: 'GROUPS: each department in the span. The total is one rate of everybody, not the mean of the rates.',
      },
      matrix: {
        heading: 'Departments by year',
        note: 'MATRIX: the turnover of each department in each year. The last column is one rate over all the years, not their mean.',
      },
      reasons: {
        heading: 'Why people left',
        note: 'REASONS: the leavers of the span by reason, all on the same base, so that the rates add up.',
      },
      bridge: { heading: 'From opening to closing', note: 'BRIDGE: five steps that add up, for a waterfall chart.' },
      cohorts: {
        heading: 'Hire cohorts',
        note: 'COHORTS: of those hired in a year, the share still there 1, 2, 3 … years after their hire date.',
      },
      survival: {
        heading: 'How long people stay',
        note: 'SURVIVAL: the share still there after so many years, with its 95% limits (Kaplan–Meier).',
      },
      check: {
        heading: 'Is the list in order?',
        note: 'CHECK: rows that cannot be right, or the sentence that there are none.',
      },
      months: { heading: 'Month by month', note: 'TABLE: each month of the span.' },
      survivalByMonth: {
        heading: 'How long recent hires stay',
        note: 'SURVIVAL by month, of those hired in the last two years before the as-of date.',
      },
    },
  },
};
