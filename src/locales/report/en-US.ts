import type { ReportWords } from './reportWords';

export const enUS: ReportWords = {
  sheetName: 'Report {month}',
  title: 'Month-end turnover report',
  subtitle: {
    roster: 'From a staff list. Every figure is a formula; cells with an outline are for you to change.',
    table: 'From a table of months. Every figure is a formula; cells with an outline are for you to change.',
  },
  inputs: {
    month: { label: 'Month', note: 'Any day of the month: all figures follow.' },
    target: { label: 'Target for a year', note: 'Such as 12%. Leave blank for none.' },
    probation: { label: 'Probation days', note: 'Who leaves sooner after being hired is an early leaver.' },
    list: {
      label: 'First hire, latest date in the list',
      note: 'There are no figures for months before the first hire.',
      ended: 'The list has no date in this month or later: is it up to date?',
    },
  },
  fixedMonth: 'Make a new report for another month.',
  units: { points: ' pp', offBy: 'off by ', addsUp: 'adds up' },
  columns: {
    thisMonth: 'This month',
    previousMonth: 'Previous month',
    lastYear: 'Same month last year',
    target: 'Target',
    gap: 'Gap to target',
    month: 'Month',
    yearToDate: 'Year to date',
    twelve: 'Rate, rolling 12 months',
    share: 'Share, year to date',
  },
  counts: {
    opening: 'Opening headcount',
    hires: 'Hires',
    leavers: 'Leavers',
    closing: 'Closing headcount',
  },
  rates: {
    rate: 'Rate, month',
    month: 'Turnover rate, month',
    yearToDate: 'Turnover rate, year to date',
    twelve: 'Turnover rate, rolling 12 months',
  },
  days: { first: 'First day', last: 'Last day', yearFrom: 'Year to date from', twelveFrom: 'Rolling 12 months from' },
  check: 'Opening + hires − leavers = closing',
  headings: {
    figures: 'Headcount and turnover',
    departments: 'By department',
    reasons: 'Leavers by reason',
    newHires: 'New hires within probation',
    months: 'Months behind the rates',
  },
  total: 'Total',
  others: 'Not listed above',
  newHires: {
    left: 'Left within {days} days of hire',
    followed: 'Hires with {days} days over',
    rate: 'New-hire turnover, 12 months',
  },
  cells: {
    beforeList: 'no data',
    notInTable: 'not in table',
    needsYear: 'year incomplete',
    needsTwelve: 'needs 12 months',
    nobody: 'nobody',
    noTarget: 'no target',
    noDepartments: 'Needs a staff list with a column of departments.',
    noReasons: 'Needs a staff list with a column of leaving reasons.',
  },
  definition: {
    rate: 'Turnover rate = leavers ÷ {base}. Several months count as one longer period: neither the sum nor the mean of their rates.',
    base: {
      average: 'average of opening and closing headcount',
      opening: 'opening headcount',
      closing: 'closing headcount',
      cumulative: '(opening headcount + hires)',
      mean: 'mean of the months’ average headcounts',
    },
    dailyMean: 'mean of the daily headcounts',
    roster:
      'Source: hire dates {hired}, leaving dates {left}. Each row of the list counts as one person, from the hire date on and no longer on the leaving date; a leaver belongs to the month of the leaving date. People deleted from the list are missing from earlier months.',
    table:
      'Source: the table of months in which this month opens in {opening}. Who counts, and when somebody has left, is as that table has it.',
    spans:
      'Year to date begins in {month}; rolling 12 months are the month and the eleven before it. Previous month and same month last year have their own spans.',
    target:
      'The target is for a year and is compared with the rolling 12 months; a month has a twelfth of it, the year to date a twelfth for each of its months. Gap = rate − target in percentage points: above 0 is over the target.',
    newHires:
      'Early leavers have fewer days between hire and leaving date than the probation days. New-hire turnover: of those whose probation days ended in the 12 months up to the last day, the share of early leavers.',
    others:
      '“Not listed above” is the total less the rows above it: new departments and reasons show there, and people without one.',
    form: {
      function: 'Calculated with the functions of Turnover {version}.',
      plain: 'Plain formulas that every spreadsheet program calculates, written by Turnover {version}.',
    },
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  refusals: {
    noMonths:
      'There is no report, because the table has no months. Choose a table with a row (or column) for each month.',
    gap: 'There is no report, because the months go from {before} to {after}. List every month once, oldest first.',
    notInTable: 'There is no report for {month}, because the table has {first} to {last}. Choose one of these months.',
    target: 'The target must be a rate from 0% to 1000%. Write 12% or 0.12, or leave it blank.',
    probation: 'The probation days must be a whole number from 1 to 3650, such as 90.',
    yearStart: 'The first month of the year must be a whole number from 1 to 12.',
    noPlainForm:
      'Cell {cell} of the report cannot be written as a plain formula. Make the report with TURNOVER functions, or read the list from ranges or a Table.',
  },
};
