import { enUS as files } from './files/en-US';
import { enUS as rosterSheets } from './rosterSheets/en-US';
import type { WorkbenchWords } from './words';

export const enUS: WorkbenchWords = {
  title: 'Turnover',
  tagline: 'A spreadsheet to try the functions in',
  language: 'Language',
  showPane: 'Show task pane',
  hidePane: 'Hide task pane',
  grid: 'Spreadsheet',
  pane: 'Task pane',
  resizePane: 'Width of the task pane',
  starting: 'Starting the spreadsheet…',
  startFailed: 'The spreadsheet could not be started.',
  functionsMissing:
    'The TURNOVER functions did not load, so their cells show #NAME?. Check that functions.js was built and is served, then reload.',
  paneFailed: 'The task pane did not load. Check that the project was built completely, then reload.',
  reload: 'Reload',
  languageNotChanged: 'The language stays as it is: this workbook is too large to be carried over to the other one.',
  explainFormula: 'Explain this turnover formula',
  tooFewArguments: 'Too few arguments: {function} needs {parameters}.',
  tooManyArguments: 'Too many arguments: {function} takes {parameters}.',
  sixMonths: {
    sheet: 'Six months',
    emptySheet: 'Your numbers',
    title: 'Six months in one company',
    question:
      '{leavers} people left a company of about 50 within half a year. How high was its turnover? It depends on the base.',
    inputs: 'The blue numbers are yours to change: every rate follows.',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    headings: {
      month: 'Month',
      opening: 'Opening',
      hires: 'Hires',
      leavers: 'Leavers',
      closing: 'Closing',
      average: 'Average base',
      openingBase: 'Opening base',
      closingBase: 'Closing base',
      cumulative: 'Opening + hires',
      mean: 'Mean base',
    },
    eachMonth: 'Each month: leavers divided by …',
    halfYear: 'Half year',
    meanOfMonths: 'Mean of the months',
    meanCaption:
      'The mean of six monthly rates is not the rate of the half year: the same leavers, but a base counted six times.',
    compare: 'All methods side by side: one COMPARE formula fills this table',
    monthByMonth: 'Month by month: PERIODRATES, ROLLING and YTD give one value a month',
    monthByMonthHeadings: ['Month', 'This month', 'Last 3 months', 'Year to date'],
    explain: 'In words',
  },
  rosterSheets,
  files,
};
