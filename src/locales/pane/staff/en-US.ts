import type { MethodWords } from '../facts';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
const people = (n: number) => count(n, 'person', 'people');

/** The method that counts every day, where a list of people has days to count. */
const dailyMean: MethodWords = {
  name: 'Mean headcount',
  formula: 'leavers ÷ mean of the daily headcounts',
  why: (f) =>
    `${f.label ? `${f.label}: turnover` : 'Turnover'} ${f.rate}. ${f.leavers === '1' ? '1 person' : `${f.leavers} people`} left, with ${f.base} there on an average day.` +
    (f.isOver100
      ? ` ${
          f.isRefilled
            ? 'Leavers add up over the days and headcount does not: posts were filled and left again.'
            : `Headcount fell from the ${f.opening} at the start, and the base with it, so more people left than were there on an average day.`
        } Nothing is miscalculated.${f.cumulative ? ` On opening + hires it is ${f.cumulative.rate} (${f.leavers} ÷ ${f.cumulative.base}).` : ''}`
      : ''),
};

/** What Compare says of a list of people. */
export const roster = {
  dailyMean,
  list: (n: number, hired: string, left: string) =>
    `Staff list: ${people(n)}, hire dates in column ${hired}, leaving dates in column ${left}.`,
  listOfFormula: (n: number) => `The formula’s own staff list: ${people(n)}.`,
  reading: (rows: string) => `Reading ${rows} rows…`,
  askColumns:
    'This looks like a staff list. Choose the column of hire dates and the one of leaving dates. A list in which nobody has left needs a column for leaving dates, too: an empty one.',
  roles: { hired: 'Hire dates', left: 'Leaving dates' },
  /** In place of an argument’s name, in sentences on cells of a list. */
  columns: { hired: 'the hire dates', left: 'the leaving dates' },
  spanHeading: 'Span of time',
  from: 'From',
  to: 'To',
  by: 'Table by',
  steps: { month: 'month', quarter: 'quarter', year: 'year' },
  spanTrouble: {
    missing: 'Enter both dates, between 1910 and 9999.',
    reversed: 'The span ends before it begins. Enter a later end or an earlier start.',
    tooLong: 'The span has more than 2,400 periods. Enter a shorter one, or choose longer steps.',
  },
  table: {
    heading: (n: number) => `Period by period (${n.toLocaleString('en-US')})`,
    from: 'From',
    to: 'To',
    average: 'Daily mean',
    hidden: (n: number) => `${count(n, 'more period', 'more periods')} in the table on a sheet.`,
  },
  insert: 'Insert this table on a new sheet',
  insertHint: 'A new sheet behind the others, with one formula that follows the list. Nothing is overwritten.',
  sheetName: (step: string) => `Turnover by ${step}`,
  sheetTitle: (sheet: string) => `Turnover from the staff list on “${sheet}”`,
  copyFormula: 'Copy the formula',
  seeCheck: 'See Check',
};

/** What Check says of the staff lists of the workbook. */
export const lists = {
  heading: 'Staff lists',
  summary: (rows: number, lists: number, found: number) =>
    `${count(rows, 'row', 'rows')} of ${count(lists, 'staff list', 'staff lists')} checked. ` +
    (found === 0 ? 'Nothing to correct.' : `${count(found, 'thing', 'things')} to look at.`),
  jump: (found: number) => `Staff lists: ${found.toLocaleString('en-US')} to look at`,
  columns: (rows: number, hired: string, left: string, found: number) =>
    `${count(rows, 'row', 'rows')}, hire dates in column ${hired}, leaving dates in column ${left}. ` +
    (found === 0 ? 'Nothing to correct.' : `${count(found, 'thing', 'things')} to look at.`),
  moreLikeIt: (n: number) => `Show ${n.toLocaleString('en-US')} more like ${n === 1 ? 'it' : 'these'}`,
  convertHeading: 'Dates that are not dates yet',
  cell: 'Cell',
  asItIs: 'As it is',
  becomes: 'Becomes',
  convert: (n: number) => `Convert ${count(n, 'date', 'dates')}`,
  quoted: (address: string, text: string) => `${address} “${text}”`,
  leftAsTheyAre: (column: string, n: number) =>
    `Column ${column}: ${count(n, 'cell is', 'cells are')} left as ${n === 1 ? 'it is' : 'they are'}. Correct ${n === 1 ? 'it' : 'them'} by hand:`,
  doubts: {
    noSuchDay: 'there is no such day',
    shortYear: 'a year of two digits could be of any century',
    unsaidEra: 'which years these are is not said (民國?)',
    outOfRange: 'outside 1910 to 9999',
    formula: 'comes from a formula',
  },
  andMore: (n: number) => `And ${n.toLocaleString('en-US')} more.`,
  question: (column: string, example: string, n: number) =>
    `Column ${column}: is the day or the month first? ${example}${n === 1 ? ' could be either.' : ` and ${count(n - 1, 'other cell', 'other cells')} could be either.`}`,
  orders: {
    dayFirst: (day: string) => `Day first: ${day}`,
    monthFirst: (day: string) => `Month first: ${day}`,
  },
  evidence: {
    dayFirst: (cell: string) => `${cell} in the same column can only have the day first.`,
    monthFirst: (cell: string) => `${cell} in the same column can only have the month first.`,
  },
  noEvidence: 'No other cell of the column tells. Ask where the list comes from.',
  wordsHeading: 'Words in place of a leaving date',
  wordsHint: (said: string) => `People still employed have an empty leaving date; these cells say ${said}.`,
  said: (texts: readonly string[], isMore: boolean) =>
    texts.map((text) => `“${text}”`).join(', ') + (isMore ? ' and the like' : ''),
  empty: (n: number, said: string) => `Empty ${count(n, 'cell that says', 'cells that say')} ${said}`,
};

/** What the buttons have done. */
export const staffDone = {
  converted: (n: number, sheet: string) => `${count(n, 'date', 'dates')} converted on sheet “${sheet}”.`,
  emptied: (n: number, sheet: string) => `${count(n, 'cell', 'cells')} emptied on sheet “${sheet}”.`,
  undo: 'Undo in Excel takes it back in one step.',
  skipped: (n: number) =>
    `${count(n, 'cell', 'cells')} had changed meanwhile and ${n === 1 ? 'was' : 'were'} left alone.`,
  inserted: (sheet: string) => `The table is on the new sheet “${sheet}”.`,
  copied: 'Formula copied.',
  notCopied: 'The browser does not let the pane copy. Select the formula and press Ctrl+C.',
};
