import type { MethodSentences, RateFacts } from './facts';
import { lists, roster, staffDone } from './staff/en-US';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** "1 person", "35 people". */
const people = (n: string) => (n === '1' ? '1 person' : `${n} people`);
const were = (n: string) => (n === '1' ? '1 was' : `${n} were`);

const head = ({ label, rate }: RateFacts) => (label ? `${label}: turnover ${rate}. ` : `Turnover ${rate}. `);
const fine = ' Nothing is miscalculated.';
const tail = ({ cumulative, leavers }: RateFacts) =>
  cumulative ? ` On opening + hires it is ${cumulative.rate} (${leavers} ÷ ${cumulative.base}).` : '';
const over = (facts: RateFacts, reason: string) => (facts.isOver100 ? ` ${reason}${fine}${tail(facts)}` : '');

const methods: MethodSentences = {
  average: {
    name: 'Average headcount',
    formula: 'leavers ÷ ((opening + closing) ÷ 2)',
    why: (f) =>
      `${head(f)}${people(f.leavers)} left and ${were(f.base)} there on average ((${f.opening} + ${f.closing}) ÷ 2).` +
      over(
        f,
        f.isNobodyLeft
          ? 'Nobody is left at the end, which halves the base.'
          : 'The base looks only at the start and the end, and more people left than the average of those two.',
      ),
  },
  opening: {
    name: 'Opening headcount',
    formula: 'leavers ÷ opening',
    why: (f) =>
      `${head(f)}${people(f.leavers)} left and ${were(f.opening)} there at the start.` +
      over(
        f,
        `The base counts only those there at the start, so at least ${f.newcomers} of the leavers ${f.newcomers === '1' ? 'was' : 'were'} hired after it.`,
      ),
  },
  closing: {
    name: 'Closing headcount',
    formula: 'leavers ÷ closing',
    why: (f) =>
      `${head(f)}${people(f.leavers)} left and ${were(f.closing)} there at the end.` +
      over(f, 'The base counts only those there at the end: the more people leave, the smaller it gets.'),
  },
  cumulative: {
    name: 'Opening + hires',
    formula: 'leavers ÷ (opening + hires)',
    why: (f) =>
      `${head(f)}${f.leavers} of the ${f.base} people employed in the period left (${f.opening} at the start + ${f.hires} hired).`,
  },
  mean: {
    name: 'Mean headcount',
    formula: 'leavers ÷ mean of the periods’ average headcounts',
    why: (f) =>
      f.periods === 1
        ? methods.average.why(f)
        : `${head(f)}${people(f.leavers)} left over ${f.periods} periods, with ${f.base} there on average.` +
          over(
            f,
            f.isRefilled
              ? 'Leavers add up over the periods and headcount does not: posts were filled and left again.'
              : `Headcount fell from the ${f.opening} at the start, and the base with it, so more people left than were there on average.`,
          ),
  },
};

/** Everything the task pane says. The other languages have the same keys. */
export const enUS = {
  title: 'Turnover',
  tabs: {
    label: 'Views',
    compare: 'Compare',
    check: 'Check',
    functions: 'Functions',
    lessons: 'Lessons',
    house: 'House method and limit',
    overCount: (n: number) => `${n} over the limit`,
  },
  pages: {
    loading: 'Loading…',
    failed: 'This page could not be loaded. Check the connection, then try again.',
  },
  footer: {
    promise: 'Nothing leaves this computer. No cell changes until you press a button that says so, such as Insert.',
    version: (version: string) => `Version ${version}`,
    language: 'Language',
    languageNames: { 'en-US': 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' },
    refresh: 'Refresh',
  },
  starting: 'Reading the workbook…',
  first: {
    question: 'What do you have?',
    choices: {
      months: 'A monthly table (opening, hires, leavers, closing)',
      staff: 'A staff list (hire and leaving dates)',
      example: 'Show me the example',
    },
    hints: {
      months: 'One row for each month or other period',
      staff: 'One row for each person',
      example: 'A company whose rate is 56%, 135% or 140%',
    },
    cell: 'Or select a cell with a TURNOVER formula: this page explains it.',
    looksLike: 'It looks like this:',
    guides: {
      months: {
        heading: 'Select your monthly table',
        head: ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
        rows: [
          ['Jan', '50', '3', '35', '18'],
          ['Feb', '18', '35', '20', '33'],
        ],
        steps: [
          'In the workbook, select the months to compare, or one cell in the table.',
          'The columns are found by their headers. Where those are unclear, this page asks.',
          'Closing or hires may be missing: one follows from the other.',
        ],
      },
      staff: {
        heading: 'Select your staff list',
        head: ['Name', 'Hire date', 'Leaving date'],
        rows: [
          ['A', '2023-04-03', '2024-02-29'],
          ['B', '2023-09-18', ''],
        ],
        steps: [
          'In the workbook, select one cell in the list, or its two columns of dates.',
          'Leave the leaving date empty for people who are still employed.',
          'Then choose the span: opening, hires, leavers and closing are counted for you.',
        ],
      },
    },
    waiting: 'Waiting for your selection. This page follows it.',
    back: 'Back',
    change: 'Use my own data',
  },
  example: {
    banner: 'Example data, not yours',
    hint: 'Select a cell with a TURNOVER formula, one or more rows of a table with opening, hires, leavers and closing, or a staff list with hire and leaving dates, and this page shows your own numbers.',
    company: 'A company’s first half-year',
    labels: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  },
  source: {
    heading: 'Taken from',
    cell: (address: string, sheet: string) => `Cell ${address}, sheet “${sheet}”`,
    table: (address: string, sheet: string) => `${address}, sheet “${sheet}”`,
    cellShows: (value: string) => `The cell shows ${value}`,
    spilledFrom: (address: string) => `spilled from ${address}`,
    parts: {
      label: 'Period',
      leavers: 'Leavers',
      opening: 'Opening',
      hires: 'Hires',
      closing: 'Closing',
    },
    doesNotAddUp: (opening: string, hires: string, leavers: string, expected: string, closing: string) =>
      `These do not add up: ${opening} + ${hires} − ${leavers} = ${expected}, but closing is ${closing}.`,
    span: (first: string, last: string) => `${first} – ${last}`,
    periods: (n: number) => count(n, 'period', 'periods'),
  },
  monthEndReport: 'Month-end report',
  columns: {
    heading: 'Which columns?',
    headingAcross: 'Which rows?',
    intro: 'The headers do not say clearly enough what is where. Choose, and the comparison appears.',
    change: 'Change the columns',
    changeAcross: 'Change the rows',
    none: 'Not in this table',
    option: (name: string, header: string) => (header ? `${name}: ${header}` : name),
    missing: 'Leavers and opening are needed, and hires or closing.',
  },
  methods,
  roster,
  lists,
  results: {
    overview: 'The methods side by side',
    overviewCaption: 'Turnover rate by method, against a line at 100%',
    heading: 'Each method in detail',
    over: 'over 100%',
    thisCell: 'this cell',
    bar: (rate: string) => `${rate}, drawn against a line at 100%`,
    notComputable: 'Cannot be computed',
    meanOfPeriods: 'Mean of the period rates',
    sumOfPeriods: 'Sum of the period rates',
    whyDifferent: 'Why the mean and the sum are something else',
    spread: (f: {
      periods: number;
      mean: string;
      sum: string;
      rate: string;
      method: string;
      leavers: string;
      base: string;
    }) =>
      `By “${f.method}” the whole span gives ${f.rate}: all ${f.leavers} leavers on one base of ${f.base}. ` +
      `The mean of the ${f.periods} period rates, ${f.mean}, is that of a typical period: every period weighs the same, however many people it had. ` +
      `The sum, ${f.sum}, adds shares of different groups and counts those who stayed anew in every period, so it is no share of anybody. Quote the rate of the span.`,
  },
  why: {
    heading: 'Why',
    /** A finding which is over the set limit, but not over 100%. */
    limit: (limit: string) => ` That is over the limit of ${limit}.`,
    headcounts: (f: { rate: string; leavers: string; base: string; isOver100: boolean }) =>
      `Turnover ${f.rate}. ${people(f.leavers)} left, and the headcounts given are ${f.base} on average.` +
      (f.isOver100 ? ` Leavers add up over the periods and headcount does not.${fine}` : ''),
    pooled: (f: { rate: string; leavers: string; base: string; isOver100: boolean }) =>
      `Turnover ${f.rate} over all groups. ${people(f.leavers)} left on a base of ${f.base}.` +
      (f.isOver100 ? ` More people left than the groups’ bases count.${fine}` : ''),
    hireRate: (f: { rate: string; hires: string; base: string }) =>
      `Hires, not leavers: ${people(f.hires)} joined and ${were(f.base)} there on average, which makes ${f.rate}.`,
    flux: (f: { rate: string; leavers: string; hires: string; base: string }) =>
      `Hires and leavers together: ${f.leavers} left and ${f.hires} joined, with ${f.base} there on average, which makes ${f.rate}.`,
    projected: (rate: string) =>
      `A projection to a year: it would come to ${rate} if the whole year went on like the part that was measured.`,
    meanOfRates: (rate: string) =>
      `A mean of period rates: ${rate} says what a typical period was like, not which share of people left over the span.`,
    sumOfRates: (rate: string) =>
      `A sum of period rates: ${rate} counts those who stayed anew in every period, so it is no share of anybody.`,
    ofSeveral: (rate: string) =>
      `The cell works ${rate} out from several rates or numbers. Look at each of them by itself.`,
    ofGroup: (rate: string) =>
      `One group or cohort of a staff list: ${rate} is its own leavers on its own base, so small groups reach high rates quickly.`,
    partOfTable: (rate: string) => `One line of a breakdown: ${rate} is its leavers on the base of the whole.`,
  },
  unreadable: {
    name: (text: string) => `It is calculated from “${text}”. This version explains plain cell references only.`,
    calculation: (text: string) =>
      `It is calculated from “${text}”. Put that into a cell of its own, and the pane can explain the rate.`,
    error: (text: string) => `The formula contains “${text}”. Repair that first.`,
    elsewhere: (text: string) => `“${text}” lies in another workbook, which the pane does not read.`,
    missingSheet: (sheet: string) => `The sheet “${sheet}” does not exist.`,
    otherFunction: (name: string) =>
      `${name} does not take leavers together with opening or closing headcounts, so there are no methods to compare.`,
  },
  problem: {
    heading: 'This cannot be compared yet',
    inCells: (address: string, sentence: string) => `${address}: ${sentence}`,
  },
  check: {
    limit: 'Limit in %',
    limitHint: 'Every turnover rate above it is listed. Kept in this workbook.',
    limitInvalid: (text: string) =>
      `${text ? `“${text}” is no usable limit.` : 'The limit is empty.'} Enter a percentage above 0 and up to 100,000, such as 100 or 80.5.`,
    none: (formulas: number, sheets: number, limit: string) =>
      `${count(formulas, 'formula', 'formulas')} checked on ${count(sheets, 'sheet', 'sheets')}. None over ${limit}.`,
    some: (found: number, formulas: number, sheets: number, limit: string) =>
      `${count(formulas, 'formula', 'formulas')} checked on ${count(sheets, 'sheet', 'sheets')}. ${count(found, 'value', 'values')} over ${limit}.`,
    noFormulas: 'No cell of this workbook holds a turnover rate yet.',
    noFormulasHint:
      'Type =TURNOVER. in a cell to see the functions. Rates over the limit then appear here by themselves.',
    noneHint: 'A value that passes the limit appears here by itself.',
    goTo: 'Go to',
    goToCell: (address: string, sheet: string) => `Go to ${address} on sheet ${sheet}`,
    more: (n: number) => `Show ${count(n, 'more', 'more')}`,
    errors: (n: number) => `${count(n, 'formula shows', 'formulas show')} an error instead of a rate.`,
    stuck: (n: number) =>
      `${count(n, 'formula is', 'formulas are')} stuck in #NAME?: select the cell, press F2 and then Enter.`,
    tooLarge: (sheets: string) => `Too large to be checked: ${sheets}.`,
    highlight: 'Highlight',
    removeHighlights: 'Remove highlights',
    highlightHint:
      'Colours cells while they are over the limit, as a conditional format of its own. Your own formats stay as they are.',
  },
  done: {
    highlighted: (n: number) => `Highlighting added to ${count(n, 'area', 'areas')}.`,
    removed: (n: number) =>
      n === 0 ? 'There were no highlights to remove.' : `${count(n, 'highlight', 'highlights')} removed.`,
    protectedSheets: (names: string) => `Left as they are, because they are protected: ${names}.`,
    ...staffDone,
    dismiss: 'Dismiss',
  },
  status: {
    compare: (rates: string) => `Compared: ${rates}`,
    rate: (method: string, rate: string) => `${method} ${rate}`,
  },
  trouble: {
    cellEditing: 'Press Enter to finish the cell, then try again.',
    protected: 'The sheet is protected, so Excel does not allow this. Unprotect it, then try again.',
    notFound: 'That cell or sheet is no longer there. Press Refresh to read the workbook again.',
    severalAreas: 'Several areas are selected. Select a single one to compare its numbers.',
    noCells: 'No cells are selected, but a chart or picture. Select cells to compare their numbers.',
    tooManyRows: (rows: string, most: string) =>
      `${rows} rows are selected; a table of periods has one row for each month. Select at most ${most}.`,
    tooLarge: 'There is more to read than Excel hands over at once. Select fewer cells.',
    tooOld: 'This version of Excel cannot do that. The formulas work all the same.',
    notEmpty: (address: string) =>
      `${address} is not empty, and nothing was overwritten. Choose an empty cell, then try again.`,
    noAddress: (text: string) => `“${text}” is no cell of this workbook. Enter an address such as H2 or Sheet1!H2.`,
    hiddenSheet: (sheet: string) => `The sheet “${sheet}” is hidden. Unhide it, then try again.`,
    unknown: (detail: string) => `Excel did not do it (${detail}). Try again; if it stays like this, reload the pane.`,
  },
  absence: {
    heading: 'Excel does not answer',
    notLoaded:
      'Office.js, Microsoft’s script that connects the pane with Excel, could not be loaded. Usually the network or a proxy blocks appsforoffice.microsoft.com.',
    silent: 'Office.js was loaded, but Excel has not answered for five seconds. It may be busy or showing a dialog.',
    notExcel: 'This page runs outside Excel, so there is no workbook to look at.',
    formulasWork: 'TURNOVER formulas that are already in the workbook go on working.',
    todo: 'Close dialogs in Excel, check the connection, then try again.',
    retry: 'Try again',
  },
  crash: {
    heading: 'The pane has stopped',
    text: 'Something unexpected happened in the pane. Your workbook is untouched and formulas go on working.',
    reload: 'Reload the pane',
  },
};

export type PaneSentences = typeof enUS;
