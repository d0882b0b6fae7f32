import type { Facts } from '../../turnover/problem';
import { isoDate, people, percent, percentOf } from './format';

/** "Row 3 of leavers", "Column 3 of leavers", "Row 2, column 3 of rate", "leavers". */
function place({ argument, row, column }: Facts): string {
  const where = [row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
  if (!where) return argument ? String(argument) : '';
  const position = `${where[0].toUpperCase()}${where.slice(1)}`;
  return argument ? `${position} of ${argument}` : position;
}

/** "1 person", "2 people". */
const some = (count: unknown, one: string, many: string) => `${people(count)} ${Number(count) === 1 ? one : many}`;

/** "Row 3: " before a sentence about a period; nothing where there is only one. */
const prefix = (facts: Facts) => (facts.row || facts.column ? `${place(facts)}: ` : '');

/** Why a cell shows an error: what is wrong, where, the value found, and what to do. */
const problems = {
  baseIsZero: (f: Facts) => `${prefix(f)}The base is 0, so there is no rate (which is not the same as 0%).`,
  blankOpening: (f: Facts) =>
    `${prefix(f)}The opening headcount is blank or 0, but the period before ends with ${some(f.people, 'person', 'people')}.`,
  moreLeaversThanPeople: (f: Facts) =>
    `${prefix(f)}More leavers (${people(f.leavers)}) than opening ${people(f.opening)} + hires ${people(f.hires)}. If people moved in from another department, add them to hires.`,
  blankClosing: (f: Facts) =>
    `${prefix(f)}The closing headcount is blank or 0, but ${some(f.people, 'person', 'people')} should still be there.`,
  blankClosingMoreLeavers: (f: Facts) =>
    `${prefix(f)}The closing headcount is blank or 0, yet ${people(f.leavers)} left, more than the ${people(f.people)} known to be there. Fill in the closing headcount, or give hires.`,
  giveHiresOrClosing: () => 'Give hires or closing: without them only the opening method can be computed.',
  giveOpening: () => 'Give the opening headcount: without it only the closing method can be computed.',
  giveEveryClosing: () =>
    'Give hires, or a closing headcount for every period: with only the last one, the rates of the single periods cannot be computed.',
  negativeHires: (f: Facts) =>
    `${prefix(f)}Closing ${people(f.closing)} is below opening ${people(f.opening)} − leavers ${people(f.leavers)}; count those who moved out as leavers or give hires.`,
  leaversWithoutBase: (f: Facts) =>
    `${prefix(f)}${some(f.leavers, 'leaver', 'leavers')} but a base of 0. Fill in the base of that group.`,
  moreStayedThanStarted: (f: Facts) =>
    `${prefix(f)}More stayed (${people(f.stayed)}) than started (${people(f.started)}). Count only those who were there at the start.`,
  compoundOver100: (f: Facts) =>
    `A rate of ${percent(f.rate)} cannot be compounded, because more than everybody left. Leave compound out.`,
  rateLooksLikePercent: (f: Facts) =>
    `${f.rate} means ${percentOf(f.rate)}%; write ${f.rate}% or ${Number(f.rate) / 100}.`,
  errorCell: (f: Facts) => `${place(f)} holds ${f.code}. Fix that cell first.`,
  notFinite: (f: Facts) => `${place(f)} holds a number too large to count with.`,
  negativeNumber: (f: Facts) => `${place(f)} is ${f.value}. It cannot be below 0.`,
  numberAsText: (f: Facts) => `${place(f)} holds the number ${f.value} stored as text. Convert it to a number.`,
  textForNumber: (f: Facts) => `${place(f)} holds the text “${f.value}”. Enter a number or leave it empty.`,
  booleanForNumber: (f: Facts) => `${place(f)} is ${f.value}. Enter a number or leave it empty.`,
  notAValue: (f: Facts) => `${place(f)} holds something that is not a number. Enter a number or leave it empty.`,
  notARange: (f: Facts) => `${f.argument} is not a range of cells. Select cells in one row or column.`,
  missingArgument: (f: Facts) => `${f.argument} is missing. Give a cell or a range.`,
  blockForLine: (f: Facts) =>
    `${f.argument} has ${f.rows} rows and ${f.columns} columns. Select one row or one column, oldest period first.`,
  severalCells: (f: Facts) => `${f.argument} takes one cell, not ${f.count}.`,
  notWhole: (f: Facts) => `${f.argument} is ${f.value}. Give a whole number from 1.`,
  notTrueOrFalse: (f: Facts) => `${f.argument} is “${f.value}”. Write TRUE or FALSE.`,
  unknownMethod: (f: Facts) =>
    `${f.value ? `“${f.value}” is not a method` : 'The method is missing'}. Use average, opening, closing, cumulative or mean.`,
  methodIsYearToDate: () => 'For year to date use TURNOVER.YTD; the method is called cumulative.',
  unknownLanguage: (f: Facts) => `“${f.value}” is not a language these functions know. Use en-US, zh-CN or zh-TW.`,
  differentLength: (f: Facts) =>
    `${f.argument} has ${some(f.count, 'cell', 'cells')} but ${f.other} has ${people(f.otherCount)}. Select ranges of the same length.`,
  closingForEveryPeriod: (f: Facts) =>
    `closing has 1 cell for ${f.count} periods. Give a closing headcount for each period.`,
  differentShape: (f: Facts) =>
    `${f.argument} has ${f.size} cells but ${f.other} has ${f.otherSize}. Select ranges of the same shape.`,
  notALabel: (f: Facts) => `${place(f)} is not text. Enter a name.`,
  typesDoNotFit: (f: Facts) =>
    `leavers has ${f.size} cells, but ${some(f.types, 'type asks', 'types ask')} for as many ${f.side}. Give one cell per type, or types by periods.`,
  textForDate: (f: Facts) => `${place(f)} holds the text “${f.value}”. Enter a date.`,
  yearForDate: (f: Facts) => `${place(f)}: ${f.value} looks like a year. Enter a whole date, with month and day.`,
  notADate: (f: Facts) => `${place(f)}: ${f.value} is not an Excel date between 1910 and 9999.`,
  dateAsText: (f: Facts) => `${place(f)} holds “${f.value}” as text, not as a date. Convert it to a date.`,
  notADateValue: (f: Facts) => `${place(f)} holds something that is not a date. Enter a date or leave it empty.`,
  digitsForDate: (f: Facts) =>
    `${place(f)}: ${f.value} is a number that is not an Excel date. Enter it as the date ${isoDate(f.date)}.`,
  emptyDate: (f: Facts) => `${f.argument} is empty. Give a date.`,
  reversedSpan: (f: Facts) => `to (${isoDate(f.to)}) is before from (${isoDate(f.from)}). Correct one of them.`,
  textForLeaving: (f: Facts) =>
    `${place(f)} holds the text “${f.value}”. Leave the cell empty for people still employed.`,
  leavingWithoutHire: (f: Facts) =>
    `${place(f)}: the leaving date ${isoDate(f.left)} has no hire date beside it. Fill in the hire date, or empty both.`,
  leavingBeforeHire: (f: Facts) =>
    `${place(f)}: the leaving date ${isoDate(f.left)} is before the hire date ${isoDate(f.hired)}. Correct one of them.`,
  blockForRoster: (f: Facts) => `${f.argument} has ${f.rows} rows and ${f.columns} columns. Select one column.`,
  notAWeight: (f: Facts) =>
    `${place(f)} is “${f.value}”. Give TRUE or FALSE for each row, or a weight from 0 to 1 (FTE).`,
  notAFlag: (f: Facts) => `${place(f)} is “${f.value}”. Give TRUE or FALSE for each row.`,
  unknownWord: (f: Facts) => `${f.argument} is “${f.value}”. Use ${f.words} or ${f.lastWord}.`,
  reasonAsGroup: (f: Facts) =>
    `${f.argument} looks like a leaving reason: only people who left have one, so nobody is left to measure them against. Use TURNOVER.ROSTER.REASONS.`,
  baseIsZeroInSpan: (f: Facts) =>
    `The base is 0 from ${isoDate(f.from)} to ${isoDate(f.to)}, so there is no rate (which is not the same as 0%). Check the dates of the span and of the list.`,
  nobodyHired: (f: Facts) => `Nobody in the list was hired by ${isoDate(f.asOf)}. Check as_of and the hire dates.`,
  nobodyThere: (f: Facts) =>
    `Nobody in the list was there on ${isoDate(f.day)}. Check that date and those of the list.`,
  nobodyLongEnough: (f: Facts) =>
    `Nobody hired from ${isoDate(f.from)} to ${isoDate(f.to)} could be followed for ${some(f.days, 'day', 'days')} by ${isoDate(f.asOf)}. Choose earlier dates of hire or a later as_of.`,
  medianNotReached: (f: Facts) =>
    `More than half stay longer than anybody could be followed (${percent(f.survival)}), so there is no median yet.`,
  tableTooLarge: (f: Facts) =>
    `The table would have ${f.rows} rows and ${f.columns} columns, more than Excel can take. Choose a shorter span, longer steps or fewer groups.`,
  hiredAfterAsOf: (f: Facts) => `${place(f)}: hired on ${isoDate(f.hired)}, after ${isoDate(f.asOf)}.`,
  leavesAfterAsOf: (f: Facts) =>
    `${place(f)}: leaves on ${isoDate(f.left)}, after ${isoDate(f.asOf)}; until then counted as still employed.`,
  sameDates: (f: Facts) =>
    `${f.count} rows (${f.rows}${f.isMore ? ' …' : ''}) have the same hire date ${isoDate(f.hired)} and leaving date ${isoDate(f.left)}. Check that nobody is listed twice.`,
  bunchedLeaving: (f: Facts) =>
    `${f.count} of ${f.leavers} leaving dates are the last day of a month. People count as gone at the end of their leaving date; check that your list means it so.`,
  blankDate: (f: Facts) => `${place(f)} is empty. Enter a date in that period.`,
  earlierDate: (f: Facts) => `${place(f)} is earlier than the date before it. Put the oldest period first.`,
  notAMonth: (f: Facts) => `first_month is ${f.value}. Give a month from 1 to 12.`,
  firstMonthNeedsDates: () => 'A first_month other than 1 needs dates. Give a date for each period.',
  notPositive: (f: Facts) => `${f.argument} is ${f.value}. It must be above 0.`,
  tooLarge: () => 'The numbers are too large to count with.',
  unexpected: (f: Facts) => `This could not be computed (${f.message}).`,
};

export type ProblemSentences = Readonly<Record<keyof typeof problems, (facts: Facts) => string>>;

/** The numbers of one rate, formatted, for a sentence. */
export interface RateWords {
  readonly leavers: string;
  readonly base: string;
  readonly rate: string;
  readonly opening: string;
  readonly closing: string;
  readonly hires: string;
  readonly periods: number;
}

const formulas = {
  average: (w: RateWords) =>
    `${w.leavers} leavers ÷ ((opening ${w.opening} + closing ${w.closing}) ÷ 2 = ${w.base}) = ${w.rate}`,
  opening: (w: RateWords) => `${w.leavers} leavers ÷ opening ${w.opening} = ${w.rate}`,
  closing: (w: RateWords) => `${w.leavers} leavers ÷ closing ${w.closing} = ${w.rate}`,
  cumulative: (w: RateWords) =>
    `${w.leavers} leavers ÷ (opening ${w.opening} + hires ${w.hires} = ${w.base}) = ${w.rate}`,
  mean: (w: RateWords) =>
    w.periods === 1
      ? `${w.leavers} leavers ÷ mean headcount ${w.base} = ${w.rate}`
      : `${w.leavers} leavers ÷ mean headcount ${w.base} over ${w.periods} periods = ${w.rate}`,
};

const explanations = {
  average: (w: RateWords) =>
    `${w.leavers} left; measured against the average of opening ${w.opening} and closing ${w.closing}, which is ${w.base}, turnover is ${w.rate}`,
  opening: (w: RateWords) =>
    `${w.leavers} left; measured against the opening headcount of ${w.opening}, turnover is ${w.rate}`,
  closing: (w: RateWords) =>
    `${w.leavers} left; measured against the closing headcount of ${w.closing}, turnover is ${w.rate}`,
  cumulative: (w: RateWords) =>
    `${w.leavers} of the ${w.base} people employed in the period (opening ${w.opening} + hires ${w.hires}) left, so turnover is ${w.rate}`,
  mean: (w: RateWords) => `${w.leavers} left; measured against a mean headcount of ${w.base}, turnover is ${w.rate}`,
};

export const enUS = {
  problems,
  formulas,
  explanations: {
    ...explanations,
    /** Ends the sentence: why a rate over 100% is no mistake, or just the full stop. */
    over: ' (over 100%, because more people left than this base counts; no mistake in the arithmetic).',
    notOver: '.',
  },
  checkHeader: ['row', 'problem'],
  moreFindings: (count: number) => `${count} more, which are not listed here. Correct the others first.`,
  noProblems: (rows: number) => `No problems in ${some(rows, 'row', 'rows')}`,
  comparisonHeader: [
    'method',
    'leavers',
    'base',
    'rate',
    'over 100%',
    'mean of period rates',
    'sum of period rates',
    'in words',
  ],
};

export type FunctionSentences = Omit<typeof enUS, 'problems'> & { readonly problems: ProblemSentences };
