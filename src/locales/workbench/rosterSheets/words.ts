/** What stands in the sample sheets that show a list of employees and what comes out of it. */
export interface RosterSheetWords {
  readonly staff: StaffWords;
  readonly staffToClean: StaffToCleanWords;
  readonly fromTheRoster: FromTheRosterWords;
}

type Five = readonly [string, string, string, string, string];
type Six = readonly [...Five, string];

export interface StaffWords {
  readonly sheet: string;
  /** Staff number, hired, left, department, reason, key post, FTE. */
  readonly headings: readonly [...Six, string];
  /** The last one is of three people. */
  readonly departments: Six;
  /** Resigned, dismissed, end of contract, retired, redundant. */
  readonly reasons: Five;
}

export interface StaffToCleanWords {
  readonly sheet: string;
  readonly asOf: string;
  readonly note: string;
}

export interface Heading {
  readonly heading: string;
  /** What is shown, in one plain sentence. */
  readonly note: string;
}

export interface FromTheRosterWords {
  readonly sheet: string;
  readonly title: string;
  readonly caption: string;
  readonly inputs: Readonly<Record<'from' | 'to' | 'asOf' | 'yearsFrom', Heading>>;
  readonly figuresHeading: string;
  readonly figures: Readonly<Record<RosterFigure, Heading>>;
  readonly tables: Readonly<Record<RosterTable, Heading>>;
}

export type RosterFigure =
  'rate' | 'voluntary' | 'keyPosts' | 'fte' | 'newHires' | 'retention' | 'medianTenure' | 'tenure';

export type RosterTable =
  | 'years'
  | 'groups'
  | 'matrix'
  | 'reasons'
  | 'bridge'
  | 'cohorts'
  | 'survival'
  | 'check'
  | 'months'
  | 'survivalByMonth';
