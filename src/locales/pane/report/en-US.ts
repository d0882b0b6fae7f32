/** What the pane says about the month-end report. The other languages have the same keys. */
export const enUS = {
  intro:
    'One new sheet of live formulas: headcount and turnover of a month, year to date and rolling 12 months, beside the month before, the same month last year and the target. It prints on one A4 page.',
  ofRoster: 'From the staff list: also departments, leaving reasons and new hires within probation.',
  month: 'Month',
  lastYear: 'Year of the last month',
  lastYearHint: 'The table names months without a year.',
  method: 'Method',
  form: 'Formulas',
  forms: { function: 'TURNOVER functions', plain: 'Plain formulas' },
  formHints: {
    function: 'Short formulas; whoever opens the workbook needs this add-in for them.',
    plain: 'Longer formulas that every spreadsheet program calculates.',
  },
  more: 'Year, target and language',
  moreOfRoster: 'Year, target, departments and language',
  yearStart: 'The year begins in',
  target: 'Target for a year, in %',
  targetHint: 'Such as 12. Leave blank for none.',
  probation: 'Probation days',
  department: 'Column of departments',
  reason: 'Column of leaving reasons',
  none: 'None',
  language: 'Language of the report',
  add: 'Add report',
  hint: 'Nothing else in the workbook changes.',
  reading: 'Reading the months…',
  adding: 'Writing the report…',
  added: (sheet: string) => `The report is on the new sheet “${sheet}”. Its figures follow your cells.`,
  noPage:
    ' This Excel did not let the add-in set up the page: choose A4 and “Fit sheet on one page” before you print it.',
  refusals: {
    noMonths:
      'No report can be made, because the rows have no months. Put the month into the first column, such as Jan 2025 or 2025-01.',
    label: (text: string, address: string) =>
      `No report can be made, because “${text}” in ${address} is not read as a month. Write it like Jan 2025 or 2025-01; quarters and weeks have no month-end report.`,
    blankLabel: (address: string) =>
      `No report can be made, because ${address} should name a month and is blank. Write one there, such as Jan 2025 or 2025-01.`,
    columns: (change: string) =>
      `No report can be made, because it needs all four: opening, hires, leavers and closing. Choose the missing ones under “${change}”.`,
    target:
      'The target is not read as a percentage from 0 to 1000. Type a number such as 12, or leave the field blank.',
    probation: 'The probation days must be a whole number from 1 to 3650, such as 90.',
    year: 'The year must have four digits, such as 2025.',
    changed: 'The cells have changed meanwhile. Select the table or list again, then try again.',
  },
};

export type ReportSentences = typeof enUS;
