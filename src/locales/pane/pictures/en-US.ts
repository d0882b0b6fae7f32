import type { CohortsFacts, MethodsFacts, PeriodsFacts, SurvivalFacts } from './facts';

const steps = { month: 'month', quarter: 'quarter', year: 'year' } as const;

/** "a, b and c". */
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

/** The name of a method within a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything said about the pictures. The other languages have the same keys. */
export const enUS = {
  choose: 'Picture',
  kinds: { methods: 'Methods', periods: 'Period by period', survival: 'Survival', cohorts: 'Cohorts' },
  titles: {
    methods: (label: string) => `Turnover by every method${label && `: ${label}`}`,
    periods: (label: string) => `Turnover period by period${label && `: ${label}`}`,
    survival: (asOf: string) => `How long people stay, as of ${asOf}`,
    cohorts: (asOf: string) => `Who is still there, as of ${asOf}`,
  },
  findings: {
    methods: ({ label, rates, over }: MethodsFacts) => {
      const known = rates.filter(({ rate }) => rate !== '');
      if (known.length === 0) return 'No method can be computed.';
      const [first, ...others] = known.map(({ name, rate }) => ({ name: within(name), rate }));
      const all = list([`${first.name} gives ${first.rate}`, ...others.map(({ name, rate }) => `${name} ${rate}`)]);
      const above =
        over === 0 ? 'none is over 100%' : `${over} of ${known.length} ${over === 1 ? 'is' : 'are'} over 100%`;
      return `${label ? `${label}: ${all}` : atStart(all)}; ${above}.`;
    },
    periods: ({ method, periods, lowest, lowestAt, highest, highestAt, mean, span }: PeriodsFacts) =>
      `By ${within(method)}, the ${periods} rates lie between ${lowest} (${lowestAt}) and ${highest} (${highestAt})` +
      `${mean && `, ${mean} on average`}${span && `; the whole span gives ${span}`}.`,
    survival: ({ people, shares, median }: SurvivalFacts) => {
      const reached = shares.map(
        ({ months, share }, index) => `${share} ${index === 0 ? 'are still there ' : ''}after ${months} months`,
      );
      const half = median
        ? `half have left after ${median} months`
        : 'more than half stay longer than the list can tell';
      return `Of ${people.toLocaleString('en-US')} people hired, ${list([...reached, half])}.`;
    },
    cohorts: ({ step, lowest, lowestOf, highest, highestOf }: CohortsFacts) =>
      `One ${steps[step]} after hire, between ${lowest} (hired in ${lowestOf}) and ${highest} (hired in ${highestOf}) are still there.`,
    oneCohort: (asOf: string) => `Cohorts of people hired together, as of ${asOf}.`,
    noAnniversary: 'No cohort has come to an anniversary yet.',
  },
  chart: {
    wholeSpan: 'Whole span',
    notComputable: 'cannot be computed',
    stillThere: 'Still there',
    band: '95% band',
    monthsSinceHire: 'Months since hire',
    halfAfter: (months: string) => `half have left: ${months} months`,
    anniversary: { month: 'Months since hire', quarter: 'Quarters since hire', year: 'Years since hire' },
    hidden: (rows: number, columns: number) =>
      `Only in the table: ${list([
        ...(rows > 0 ? [`${rows} earlier cohort${rows === 1 ? '' : 's'}`] : []),
        ...(columns > 0 ? [`${columns} later ${columns === 1 ? 'anniversary' : 'anniversaries'}`] : []),
      ])}.`,
  },
  table: {
    summary: 'As a table',
    method: 'Method',
    rate: 'Rate',
    period: 'Period',
    mean: 'Mean of the periods',
    months: 'Months',
    atRisk: 'At risk',
    left: 'Left',
    survival: 'Still there',
    standardError: 'Standard error',
    low: '95% low',
    high: '95% high',
    hired: 'Hired',
    people: 'People',
    after: {
      month: (n: number) => `${n} mo.`,
      quarter: (n: number) => `${n} qtr.`,
      year: (n: number) => `${n} yr.`,
    },
    hidden: (n: number) => `${n.toLocaleString('en-US')} more rows are left out here; the functions give them all.`,
  },
  copy: 'Copy picture',
  save: 'Save picture',
  copied: 'Picture copied. Paste it into a slide, a message or a sheet.',
  refused: 'Pictures may not be copied from here. Save it as a file instead.',
  saved: (file: string) => `Saved as ${file}, where this computer keeps downloads.`,
  notDrawn: 'The picture could not be made. The table below has all its numbers.',
  failed: 'The picture cannot be drawn because its file could not be loaded. The table below has all its numbers.',
  retry: 'Try again',
  fileName: 'turnover',
  source: {
    example: 'Example data',
    made: (place: string, version: string) => `Source: ${place} · Turnover ${version}`,
  },
};

export type PicturesWords = typeof enUS;
