/** What each method is for, and who uses it. The other languages have the same keys. */
export const enUS = {
  heading: 'What it is for',
  average: {
    use: 'For comparison with most published figures: the usual rate of HR reports. If everybody leaves, it is 200%.',
    users: 'CIPD (crude wastage), the NHS, the German BDA formula and most HR systems.',
  },
  opening: {
    use: 'For asking how many left, held against those who were there at the start. Leavers hired later count too.',
    users: 'Japan’s MHLW, Taiwan’s DGBAS, the German basic formula; also customer churn.',
  },
  closing: {
    use: 'For reports that ask for it. The more people leave, the smaller its base; with nobody left it cannot be computed.',
    users: 'GRI 401-1.',
  },
  cumulative: {
    use: 'For the share of all people employed in the period who left. Hiring more lowers it, and it cannot be added up over months. It is not year to date.',
    users: 'The German Schlüter formula, PeopleHR and PrismHR.',
  },
  mean: {
    use: 'For long spans: many headcounts also see a busy season which the first and the last day miss.',
    users:
      'SHRM for a month, the US statistics of separations (JOLTS) for a year and, with daily headcounts, China’s labour statistics.',
  },
  usedBy: (users: string) => `Used by: ${users}`,
};

export type MethodUses = typeof enUS;
