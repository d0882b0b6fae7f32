// The public functions of the add-in, one thin shim each: what a formula means is decided in turnover/ and cells/.
// Ids, parameters and table layouts are frozen; new parameters are optional and go last.

import { readAdjustedPeriods, readPeriods, readSpan } from "../cells/periods";
import { placesIn, readGroups, readNumbers, readSameShape } from "../cells/groups";
import { readDate, readDays, readSerials, readYearlyPeriods } from "../cells/dates";
import { narrowed, readStaffList } from "../cells/roster";
import { checkRoster } from "../cells/rosterCheck";
import { readGroups as readStaffGroups, readLabels } from "../cells/rosterGroups";
import { readRates } from "../cells/rates";
import { optionalFlag, optionalNumber, optionalWholeNumber, readNumber, readPositiveNumber } from "../cells/single";
import { readTypes } from "../cells/types";
import {
  optionalLanguage,
  optionalMeasure,
  optionalMethod,
  optionalStep,
  optionalUnit,
  readMethod,
} from "../cells/words";
import { breakdown } from "../turnover/breakdown";
import { compareMethods, measure } from "../turnover/comparison";
import { annualRate, hiresNeeded, replacementCost } from "../turnover/planning";
import {
  flux,
  hireRate,
  lossRatio,
  netGrowth,
  pooledRate,
  rateOnMeanOf,
  reconciliation,
  retention,
} from "../turnover/ratios";
import { periodsOf } from "../turnover/roster/calendar";
import { cohortsOf } from "../turnover/roster/cohorts";
import { bridgeOf, flowsOf, rateOf } from "../turnover/roster/flows";
import { headcountsOn } from "../turnover/roster/headcounts";
import { meanTenure, newHireRate, stayingRate } from "../turnover/roster/staying";
import { medianTenure, survivalCurve } from "../turnover/roster/survival";
import { base, rate } from "../turnover/span";
import { periodRates, rollingRates, yearToDateRates } from "../turnover/windows";
import { answer, answerPeriods, answerTable } from "./answer";
import {
  bridgeTable,
  checkTable,
  cohortTable,
  groupTable,
  matrixTable,
  periodTable,
  reasonTable,
  survivalTable,
} from "./rosterTables";
import { breakdownTable, comparisonTable, explanation, flag } from "./words";

/**
 * The base (denominator) of a turnover rate.
 * @customenum {string}
 */
enum METHOD {
  /** Average of opening and closing headcount; can pass 100% */
  average = "average",
  /** Headcount at the start of the period; can pass 100% */
  opening = "opening",
  /** Headcount at the end of the period (GRI 401-1); can pass 100% */
  closing = "closing",
  /** Everyone employed in the period, opening + hires; never over 100%. Not year to date */
  cumulative = "cumulative",
  /** Mean headcount over the periods (staff list: over the days); can pass 100% */
  mean = "mean",
}

/**
 * Turnover rate on the average of opening and closing headcount.
 * @customfunction AVGBASE
 * @helpurl https://localhost:3000/help.html#AVGBASE
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param closing Closing headcount: people at the end, one cell per period or only the last.
 * @returns Leavers ÷ ((first opening + last closing) ÷ 2), a fraction; format it as %. Several periods count as one longer period.
 * @example =TURNOVER.AVGBASE(35, 50, 18) -> 1.02941176470588
 * @example =TURNOVER.AVGBASE({35;20;6;5;3;1}, 50, 54) -> 1.34615384615385
 * @remarks Can pass 100%. #DIV/0! when the average headcount is 0; #VALUE! when a closing headcount is missing although people should still be there.
 * @source CIPD "crude wastage", NHS workforce statistics and the German BDA formula: leavers × 100 ÷ average headcount.
 */
export function averageBase(leavers: any[][], opening: any[][], closing: any[][]): number {
  return answer(() => rate("average", readSpan({ leavers, opening, closing })));
}

/**
 * Turnover rate on opening headcount.
 * @customfunction OPENBASE
 * @helpurl https://localhost:3000/help.html#OPENBASE
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @returns Leavers ÷ first opening headcount, a fraction; format it as %. Several periods count as one longer period.
 * @example =TURNOVER.OPENBASE(20, 18) -> 1.11111111111111
 * @example =TURNOVER.OPENBASE({35;20;6;5;3;1}, 50) -> 1.4
 * @remarks Can pass 100% when people hired in the period leave in it. #DIV/0! when the opening headcount is 0.
 * @source Japan's MHLW (separation rate on the number of employees at the start), Taiwan's DGBAS, the German basic formula.
 */
export function openingBase(leavers: any[][], opening: any[][]): number {
  return answer(() => rate("opening", readSpan({ leavers, opening })));
}

/**
 * Turnover rate on closing headcount.
 * @customfunction CLOSEBASE
 * @helpurl https://localhost:3000/help.html#CLOSEBASE
 * @param leavers Leavers: people who left, one cell per period.
 * @param closing Closing headcount: people at the end, one cell per period or only the last.
 * @returns Leavers ÷ last closing headcount, a fraction; format it as %. Several periods count as one longer period.
 * @example =TURNOVER.CLOSEBASE(35, 18) -> 1.94444444444444
 * @example =TURNOVER.CLOSEBASE({35;20;6;5;3;1}, 54) -> 1.2962962962963
 * @remarks Can pass 100%. #DIV/0! when nobody is there at the end.
 * @source GRI 401-1: turnover at the end of the reporting period.
 */
export function closingBase(leavers: any[][], closing: any[][]): number {
  return answer(() => rate("closing", readSpan({ leavers, closing })));
}

/**
 * Turnover rate on everyone employed in the period: opening + hires. Never over 100%.
 * @customfunction CUMULATIVE
 * @helpurl https://localhost:3000/help.html#CUMULATIVE
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param hires Hires: people who joined, one cell per period.
 * @returns Leavers ÷ (first opening + all hires), a fraction from 0 to 1; format it as %. Several periods count as one longer period.
 * @example =TURNOVER.CUMULATIVE(35, 50, 3) -> 0.660377358490566
 * @example =TURNOVER.CUMULATIVE({35;20;6;5;3;1}, 50, {3;35;20;13;0;3}) -> 0.564516129032258
 * @remarks Not year to date: for that use YTD. #VALUE! when more people left than opening + hires; #DIV/0! when nobody was employed.
 * @source The German Schlüter formula: leavers ÷ (opening headcount + hires).
 */
export function cumulativeBase(leavers: any[][], opening: any[][], hires: any[][]): number {
  return answer(() => rate("cumulative", readSpan({ leavers, opening, hires })));
}

/**
 * Turnover rate on the mean of observed headcounts (days, month ends, quarters).
 * @customfunction MEANBASE
 * @helpurl https://localhost:3000/help.html#MEANBASE
 * @param leavers Leavers: people who left, any number of cells.
 * @param headcounts Headcounts: people at each observation, any number of cells; blank cells and 0 are skipped.
 * @returns Sum of leavers ÷ mean of the headcounts, a fraction; format it as %.
 * @example =TURNOVER.MEANBASE(9, {48;50;52}) -> 0.18
 * @example =TURNOVER.MEANBASE({35;20;6;5;3;1}, {18;33;47;55;52;54}) -> 1.62162162162162
 * @remarks #DIV/0! when no headcount is above 0.
 * @source SHRM (a month's leavers ÷ average of several headcounts); US statistics of separations, JOLTS (a year's leavers ÷ average employment); Chinese labour statistics with daily headcounts.
 */
export function meanBase(leavers: any[][], headcounts: any[][]): number {
  return answer(() =>
    rateOnMeanOf(readNumbers(leavers, "leavers").values, readNumbers(headcounts, "headcounts").values),
  );
}

/**
 * Turnover rate by the method named in a cell.
 * @customfunction RATE
 * @helpurl https://localhost:3000/help.html#RATE
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period or only the last. If omitted, opening + hires − leavers.
 * @returns Leavers ÷ the base of the method, a fraction; format it as %. Several periods count as one longer period.
 * @example =TURNOVER.RATE("cumulative", 35, 50, 3) -> 0.660377358490566
 * @example =TURNOVER.RATE("average", 35, 50, 3, 18) -> 1.02941176470588
 * @example =TURNOVER.RATE("mean", {35;20;6;5;3;1}, 50, {3;35;20;13;0;3}) -> 1.63424124513619
 * @remarks With neither hires nor closing only the opening method can be computed. #DIV/0! when the base is 0; #VALUE! for an unknown method or counts that cannot be right.
 * @source The same formulas as AVGBASE, OPENBASE, CLOSEBASE and CUMULATIVE; mean is the mean of the periods' average headcounts.
 */
export function rateByMethod(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
): number {
  return answer(() => rate(readMethod(method), readSpan({ leavers, opening }, { hires, closing })));
}

/**
 * The base (denominator) of a turnover rate, as a number of people.
 * @customfunction BASE
 * @helpurl https://localhost:3000/help.html#BASE
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period or only the last. If omitted, opening + hires − leavers.
 * @returns The number of people that leavers are divided by; 0 when no period is filled in.
 * @example =TURNOVER.BASE("average", 35, 50, 3, 18) -> 34
 * @example =TURNOVER.BASE("cumulative", {35;20;6;5;3;1}, 50, {3;35;20;13;0;3}) -> 124
 * @remarks #VALUE! for an unknown method or counts that cannot be right.
 * @source The denominators of RATE.
 */
export function baseByMethod(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
): number {
  return answer(() => base(readMethod(method), readSpan({ leavers, opening }, { hires, closing })));
}

/**
 * One turnover rate per period, spilled beside the data.
 * @customfunction PERIODRATES
 * @helpurl https://localhost:3000/help.html#PERIODRATES
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period. If omitted, opening + hires − leavers.
 * @returns One rate per period, a fraction, in the direction of leavers; "" for periods not filled in.
 * @example =TURNOVER.PERIODRATES("cumulative", {35;20}, 50, {3;35}) -> {0.660377358490566;0.377358490566038}
 * @remarks A wrong cell is the error of its own period; a base of 0 is #DIV/0! in that period. #VALUE! as a whole for ranges of different length.
 * @source The formula of RATE for each period by itself.
 */
export function ratesOfPeriods(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
): any[][] {
  return answerPeriods(() => {
    const by = readMethod(method);
    const input = readPeriods({ leavers, opening }, { hires, closing });
    return { results: periodRates(by, input), isAcross: input.isAcross };
  });
}

/**
 * Rolling turnover rate: the rate of the last periods (12 if not told) ending at each period.
 * @customfunction ROLLING
 * @helpurl https://localhost:3000/help.html#ROLLING
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period. If omitted, opening + hires − leavers.
 * @param [window] Periods in the window: a whole number from 1. If omitted, 12.
 * @returns One rate per period, a fraction, in the direction of leavers; "" until the window is full and for periods not filled in.
 * @example =TURNOVER.ROLLING("average", {35;20;6}, 50, {3;35;20}, , 2) -> {"";1.32530120481928;0.8}
 * @remarks A wrong cell is the error of every window that contains it. Inner periods of zeros count towards the window.
 * @source The formula of RATE over each window, seen as one longer period.
 */
export function rollingRate(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
  window?: any[][],
): any[][] {
  return answerPeriods(() => {
    const by = readMethod(method);
    const input = readPeriods({ leavers, opening }, { hires, closing });
    return { results: rollingRates(by, input, optionalWholeNumber(window, "window") ?? 12), isAcross: input.isAcross };
  });
}

/**
 * Year-to-date turnover rate: a running rate that restarts with each (fiscal) year.
 * @customfunction YTD
 * @helpurl https://localhost:3000/help.html#YTD
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period. If omitted, opening + hires − leavers.
 * @param [dates] Dates: any day in each period, one cell per period, oldest first. If omitted, the rate runs from the first period.
 * @param [first_month] First month of the year, 1 to 12 (4 for years from April). If omitted, 1.
 * @returns One rate per period, a fraction, in the direction of leavers; "" for periods not filled in.
 * @example =TURNOVER.YTD("cumulative", {35;20}, 50, {3;35}) -> {0.660377358490566;0.625}
 * @example =TURNOVER.YTD("opening", {5;4}, {100;95}, {0;0}, , {45291;45292}) -> {0.05;0.0421052631578947}
 * @remarks A first_month other than 1 needs dates. A wrong cell is the error of its own and every later period of its year.
 * @source The formula of RATE from the start of the year to each period, seen as one longer period.
 */
export function yearToDate(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
  dates?: any[][],
  first_month?: any[][],
): any[][] {
  return answerPeriods(() => {
    const by = readMethod(method);
    const { input, years } = readYearlyPeriods(
      readPeriods({ leavers, opening }, { hires, closing }),
      dates,
      first_month,
    );
    return { results: yearToDateRates(by, input, years), isAcross: input.isAcross };
  });
}

/**
 * All methods side by side on the same data, with the mean and the sum of the period rates.
 * @customfunction COMPARE
 * @helpurl https://localhost:3000/help.html#COMPARE
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period or only the last. If omitted, opening + hires − leavers.
 * @param [language] Language of the words: en-US, zh-CN or zh-TW. If omitted, English.
 * @returns A header and one row per method: method, leavers, base, rate, over 100% (TRUE/FALSE), mean of period rates, sum of period rates ("" for one period), in words.
 * @example =INDEX(TURNOVER.COMPARE(35, 50, 3, 18), 2, 4) -> 1.02941176470588
 * @example =INDEX(TURNOVER.COMPARE({35;20;6;5;3;1}, 50, {3;35;20;13;0;3}), 5, 6) -> 0.21783400038117
 * @remarks A method whose base is 0 shows #DIV/0! in its own row. #VALUE! when neither hires nor closing is given, or counts cannot be right.
 * @source The formulas of RATE.
 */
export function compare(
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
  language?: any[][],
): any[][] {
  return answerTable(() => {
    const input = readSpan({ leavers, opening }, { hires, closing });
    return comparisonTable(compareMethods(input), optionalLanguage(language));
  });
}

/**
 * One sentence that explains a turnover rate with its own numbers.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help.html#EXPLAIN
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period or only the last. If omitted, opening + hires − leavers.
 * @param [language] Language of the sentence: en-US, zh-CN or zh-TW. If omitted, English.
 * @returns One sentence of text.
 * @example =TURNOVER.EXPLAIN("cumulative", 35, 50, 3) -> "35 of the 53 people employed in the period (opening 50 + hires 3) left, so turnover is 66.0%."
 * @remarks The errors of RATE.
 * @source The formulas of RATE.
 */
export function explain(
  method: METHOD,
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
  language?: any[][],
): string {
  return answer(() => {
    const by = readMethod(method);
    const input = readSpan({ leavers, opening }, { hires, closing });
    return explanation(measure([by], input), optionalLanguage(language));
  });
}

/**
 * Marks each rate over the limit (100% if not told); "" for the others.
 * @customfunction FLAG
 * @helpurl https://localhost:3000/help.html#FLAG
 * @param rate Rate: one or more rates as fractions, any shape.
 * @param [limit] Limit: the highest rate that is not marked, 1 for 100%. If omitted, 1.
 * @returns For each rate "" or "Over 100%" ("Over 80%" with limit 0.8), in the shape of rate; "" for blank cells.
 * @example =TURNOVER.FLAG(1.03) -> "Over 100%"
 * @example =TURNOVER.FLAG({0.66;0.9}, 0.8) -> {"";"Over 80%"}
 * @remarks A cell that holds no number is an error in its own place; #VALUE! as a whole for a limit that is no positive number.
 * @source Plain comparison; a rate equal to the limit is not over it.
 */
export function flagRates(rate: any[][], limit?: any[][]): any[][] {
  return answerTable(() => {
    const rates = readRates(rate, "rate");
    const highest = optionalNumber(limit, "limit") ?? 1;
    return rates.map((row) => row.map((each) => flag(each, highest)));
  });
}

/**
 * What is missing between opening, movements and closing of each period; 0 when it adds up.
 * @customfunction RECONCILE
 * @helpurl https://localhost:3000/help.html#RECONCILE
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param hires Hires: people who joined, one cell per period.
 * @param closing Closing headcount: people at the end, one cell per period.
 * @param [adjustments] Adjustments: people who moved in (or, below 0, out) in other ways, one cell per period. If omitted, none.
 * @returns closing − (opening + hires − leavers + adjustments) per period, people, in the direction of leavers; "" for periods not filled in.
 * @example =TURNOVER.RECONCILE(35, 50, 3, 18) -> 0
 * @example =TURNOVER.RECONCILE({35;20}, {50;18}, {3;35}, {18;31}) -> {0;-2}
 * @remarks A wrong cell is the error of its own period.
 * @source The balance of headcount: closing = opening + hires − leavers + transfers.
 */
export function reconcile(
  leavers: any[][],
  opening: any[][],
  hires: any[][],
  closing: any[][],
  adjustments?: any[][],
): any[][] {
  return answerPeriods(() => {
    const input = readAdjustedPeriods({ leavers, opening, hires, closing }, adjustments);
    return { results: reconciliation(input), isAcross: input.isAcross };
  });
}

/**
 * A rate of some months brought to a full year.
 * @customfunction ANNUALIZE
 * @helpurl https://localhost:3000/help.html#ANNUALIZE
 * @param rate Rate: the rate of the months, a fraction.
 * @param months Months: the number of months the rate covers, above 0.
 * @param [compound] Compound: TRUE for 1 − (1 − rate)^(12 ÷ months). If omitted, FALSE: rate × 12 ÷ months.
 * @returns A yearly rate, a fraction; format it as %.
 * @example =TURNOVER.ANNUALIZE(0.15, 3) -> 0.6
 * @example =TURNOVER.ANNUALIZE(0.15, 3, TRUE) -> 0.47799375
 * @remarks #VALUE! when months are not above 0, or a rate over 100% is compounded. Do not annualise a cumulative rate: it would no longer stay under 100%.
 * @source Linear: the usual practice of HR reports; compound: what is left after each period is exposed to the same rate.
 */
export function annualize(rate: any[][], months: any[][], compound?: any[][]): number {
  return answer(() => {
    const read = readNumber(rate, "rate");
    return annualRate(read, readPositiveNumber(months, "months"), optionalFlag(compound, "compound"));
  });
}

/**
 * Turnover by type of leaver (voluntary, involuntary …) on one common base, with the total.
 * @customfunction BREAKDOWN
 * @helpurl https://localhost:3000/help.html#BREAKDOWN
 * @param {METHOD} method Method: average, opening, closing, cumulative or mean; a cell may hold the word.
 * @param types Types of leavers: their names, in one row or column.
 * @param leavers Leavers: one cell per type, or types by periods.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param [hires] Hires: people who joined, one cell per period. If omitted, closing − opening + leavers.
 * @param [closing] Closing headcount: people at the end, one cell per period or only the last. If omitted, opening + hires − leavers.
 * @returns A header, one row per type and "Total": type, leavers, rate (fraction of the base), share (fraction of all leavers).
 * @example =TURNOVER.BREAKDOWN("average", {"voluntary";"involuntary"}, {15;10}, 100, , 120) -> {"type","leavers","rate","share";"voluntary",15,0.136363636363636,0.6;"involuntary",10,0.0909090909090909,0.4;"Total",25,0.227272727272727,1}
 * @remarks #DIV/0! in the rate when the base is 0 and in the share when nobody left; otherwise the errors of RATE.
 * @source One base for all types, so that voluntary and involuntary rates add up to the total rate.
 */
export function breakdownByType(
  method: METHOD,
  types: any[][],
  leavers: any[][],
  opening: any[][],
  hires?: any[][],
  closing?: any[][],
): any[][] {
  return answerTable(() => {
    const by = readMethod(method);
    const typed = readTypes(types, { leavers, opening }, { hires, closing });
    return breakdownTable(typed.types, breakdown(by, typed.leavers, typed.input));
  });
}

/**
 * The company rate that departments add up to: sum of leavers ÷ sum of bases.
 * @customfunction POOLED
 * @helpurl https://localhost:3000/help.html#POOLED
 * @param leavers Leavers: people who left, one cell per group.
 * @param bases Bases: the denominator of each group (see BASE), in the same shape as leavers.
 * @returns Sum of leavers ÷ sum of bases, a fraction; format it as %.
 * @example =TURNOVER.POOLED({9;2}, {10;190}) -> 0.055
 * @remarks Not the mean of the groups' rates. #VALUE! when a group has leavers but a base of 0; #DIV/0! when all bases are 0.
 * @source The weighted mean of rates, weighted by their bases.
 */
export function pooled(leavers: any[][], bases: any[][]): number {
  return answer(() => pooledRate(...readSameShape(["leavers", leavers], ["bases", bases]), placesIn(leavers)));
}

/**
 * Retention rate (stability index): the share of those there at the start who stayed.
 * @customfunction RETENTION
 * @helpurl https://localhost:3000/help.html#RETENTION
 * @param stayed Stayed: people there at the start who are still there at the end, one cell per group.
 * @param started Started: people there at the start, one cell per group.
 * @returns Sum of stayed ÷ sum of started, a fraction from 0 to 1; format it as %.
 * @example =TURNOVER.RETENTION(80, 87) -> 0.919540229885057
 * @remarks Not 1 − turnover: leavers hired in the period are in turnover but not here. #VALUE! when more stayed than started; #DIV/0! when nobody started.
 * @source Stability index of NHS workforce statistics.
 */
export function retentionRate(stayed: any[][], started: any[][]): number {
  return answer(() => {
    const groups = readGroups({ stayed, started });
    return retention(groups.stayed, groups.started, placesIn(stayed));
  });
}

/**
 * Hire rate: hires on average headcount.
 * @customfunction HIRERATE
 * @helpurl https://localhost:3000/help.html#HIRERATE
 * @param hires Hires: people who joined, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param closing Closing headcount: people at the end, one cell per period or only the last.
 * @returns Sum of hires ÷ ((first opening + last closing) ÷ 2), a fraction; format it as %.
 * @example =TURNOVER.HIRERATE(15, 100, 110) -> 0.142857142857143
 * @remarks #DIV/0! when the average headcount is 0.
 * @source GRI 401-1 (new hires) and labour statistics (accession rate), on average headcount.
 */
export function hiringRate(hires: any[][], opening: any[][], closing: any[][]): number {
  return answer(() => hireRate(readSpan({ hires, opening, closing })));
}

/**
 * Labour flux: leavers and hires together, on average headcount.
 * @customfunction FLUX
 * @helpurl https://localhost:3000/help.html#FLUX
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param hires Hires: people who joined (for replacement flux only the replacements), one cell per period.
 * @param closing Closing headcount: people at the end, one cell per period or only the last.
 * @returns (Leavers + hires) ÷ ((first opening + last closing) ÷ 2), a fraction; format it as %.
 * @example =TURNOVER.FLUX(30, 400, 50, 420) -> 0.195121951219512
 * @remarks #DIV/0! when the average headcount is 0; #VALUE! when counts cannot be right.
 * @source The flux method of cost accounting textbooks: (separations + accessions) ÷ average number of workers.
 */
export function labourFlux(leavers: any[][], opening: any[][], hires: any[][], closing: any[][]): number {
  return answer(() => flux(readSpan({ leavers, opening, hires, closing })));
}

/**
 * Net growth: hires less leavers, on opening headcount.
 * @customfunction NETGROWTH
 * @helpurl https://localhost:3000/help.html#NETGROWTH
 * @param leavers Leavers: people who left, one cell per period.
 * @param opening Opening headcount: people at the start, one cell per period or only the first.
 * @param hires Hires: people who joined, one cell per period.
 * @returns (Hires − leavers) ÷ first opening, a fraction, below 0 when the company shrinks; format it as %.
 * @example =TURNOVER.NETGROWTH(35, 50, 3) -> -0.64
 * @remarks #DIV/0! when the opening headcount is 0; #VALUE! when more people left than opening + hires.
 * @source Net change of headcount over headcount at the start.
 */
export function netGrowthRate(leavers: any[][], opening: any[][], hires: any[][]): number {
  return answer(() => netGrowth(readSpan({ leavers, opening, hires })));
}

/**
 * Leavers per hire (in telecoms: losses ÷ gross adds).
 * @customfunction LOSSRATIO
 * @helpurl https://localhost:3000/help.html#LOSSRATIO
 * @param leavers Leavers: people (or customers) lost, one cell per period.
 * @param hires Hires: people (or customers) gained, one cell per period.
 * @returns Sum of leavers ÷ sum of hires; 1 means that the gains just replace the losses.
 * @example =TURNOVER.LOSSRATIO(97, 99) -> 0.97979797979798
 * @remarks #DIV/0! when there are no hires.
 * @source Telecom reporting: losses as a share of gross additions.
 */
export function lossesPerHire(leavers: any[][], hires: any[][]): number {
  return answer(() => {
    const groups = readGroups({ leavers, hires });
    return lossRatio(groups.leavers, groups.hires);
  });
}

/**
 * Churn: customers (members, students) lost, on those at the start.
 * @customfunction CHURN
 * @helpurl https://localhost:3000/help.html#CHURN
 * @param lost Lost: customers lost, one cell per period.
 * @param opening Opening customers: customers at the start, one cell per period or only the first.
 * @returns Sum of lost ÷ first opening, a fraction; format it as %.
 * @example =TURNOVER.CHURN(30, 1200) -> 0.025
 * @remarks #DIV/0! when there are no customers at the start. Count lost customers, not the net change.
 * @source Customer churn rate: customers lost ÷ customers at the start.
 */
export function churn(lost: any[][], opening: any[][]): number {
  return answer(() => rate("opening", readSpan({ leavers: lost, opening }, {}, { leavers: "lost" })));
}

/**
 * Cost of turnover: leavers × yearly salary × multiple, summed over groups.
 * @customfunction COST
 * @helpurl https://localhost:3000/help.html#COST
 * @param leavers Leavers: people who left, one cell per group.
 * @param salary Salary: per person and year, one cell per group or one for all.
 * @param multiple Multiple: cost of replacing one person in yearly salaries (such as 1.5), one cell per group or one for all.
 * @returns The cost, in the currency of salary.
 * @example =TURNOVER.COST(1, 30000, 0.3) -> 9000
 * @example =TURNOVER.COST({2;3}, {30000;50000}, 1.5) -> 315000
 * @remarks #VALUE! for negative numbers and ranges of different length.
 * @source Replacement cost as a multiple of yearly salary.
 */
export function costOfTurnover(leavers: any[][], salary: any[][], multiple: any[][]): number {
  return answer(() => {
    const groups = readGroups({ leavers, salary, multiple }, ["salary", "multiple"]);
    return replacementCost(groups.leavers, groups.salary, groups.multiple);
  });
}

/**
 * Hires needed to reach a target headcount when a share of it leaves meanwhile.
 * @customfunction HIRESNEEDED
 * @helpurl https://localhost:3000/help.html#HIRESNEEDED
 * @param current Current headcount: people now.
 * @param target Target headcount: people wanted at the end.
 * @param rate Rate: expected turnover on the target headcount, a fraction or percentage.
 * @returns target − current + rate × target, people, not rounded; below 0 when too many are there.
 * @example =TURNOVER.HIRESNEEDED(150, 200, 0.2) -> 90
 * @remarks #VALUE! for a rate over 10: 20 means 2000%; write 20% or 0.2.
 * @source Armstrong, Handbook of Human Resource Management Practice: growth plus replacement of the target's leavers.
 */
export function hiresToTarget(current: any[][], target: any[][], rate: any[][]): number {
  return answer(() =>
    hiresNeeded(readNumber(current, "current"), readNumber(target, "target"), readNumber(rate, "rate")),
  );
}

/**
 * The length of the periods of a table, in calendar months from its first day.
 * @customenum {string}
 */
enum STEP {
  /** One calendar month */
  month = "month",
  /** Three calendar months */
  quarter = "quarter",
  /** Twelve calendar months; from 1 April they are fiscal years */
  year = "year",
}

/**
 * The unit of tenure.
 * @customenum {string}
 */
enum UNIT {
  /** Days */
  day = "day",
  /** Months of 30.436875 days, the mean of the calendar */
  month = "month",
  /** Years of 365.2425 days, the mean of the calendar */
  year = "year",
}

/**
 * What a table of groups and periods shows.
 * @customenum {string}
 */
enum SHOW {
  /** Turnover rate by the method */
  rate = "rate",
  /** Number of leavers */
  leavers = "leavers",
  /** Number of hires */
  hires = "hires",
  /** Headcount at the end of each period */
  headcount = "headcount",
}

/**
 * Headcount from a staff list at the end of each date.
 * @customfunction ROSTER.HEADCOUNT
 * @helpurl https://localhost:3000/help.html#ROSTER.HEADCOUNT
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param dates Dates: any number of days, in any order.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns Headcount at the end of each date, in people, in the shape of dates; "" for blank dates.
 * @example =TURNOVER.ROSTER.HEADCOUNT({45292;45292;45323;45352}, {45366;0;45337;0}, {45322;45337;45366}) -> {2;2;2}
 * @remarks Somebody hired on a day counts on it, somebody who leaves does not. A wrong cell of dates is the error of its own cell. #VALUE! names the first row whose dates cannot be right.
 * @source Count of the rows hired on or before the day that have not left on or before it.
 */
export function rosterHeadcount(hired: any[][], left: any[][], dates: any[][], include?: any[][]): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const days = readSerials(dates, "dates");
    return days.spread(headcountsOn(narrowed(list, { include }), days.serials));
  });
}

/**
 * Hires from a staff list, in a span of days.
 * @customfunction ROSTER.HIRES
 * @helpurl https://localhost:3000/help.html#ROSTER.HIRES
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns Number of people hired on any day of the span, first and last day included.
 * @example =TURNOVER.ROSTER.HIRES({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45351) -> 3
 * @remarks Counts those who left on the same day too. #VALUE! names the first row whose dates cannot be right.
 * @source Count of the rows whose hire date lies in the span.
 */
export function rosterHires(hired: any[][], left: any[][], from: any[][], to: any[][], include?: any[][]): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    return flowsOf(narrowed(list, { include }), span).hires;
  });
}

/**
 * Leavers from a staff list, in a span of days.
 * @customfunction ROSTER.LEAVERS
 * @helpurl https://localhost:3000/help.html#ROSTER.LEAVERS
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns Number of people who left on any day of the span, first and last day included.
 * @example =TURNOVER.ROSTER.LEAVERS({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382) -> 2
 * @remarks A leaving date after the span counts as still employed. #VALUE! names the first row whose dates cannot be right.
 * @source Count of the rows whose leaving date lies in the span.
 */
export function rosterLeavers(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  include?: any[][],
  counted?: any[][],
): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    return flowsOf(narrowed(list, { include, counted }), span).leavers;
  });
}

/**
 * Mean of the daily headcounts from a staff list.
 * @customfunction ROSTER.AVERAGE
 * @helpurl https://localhost:3000/help.html#ROSTER.AVERAGE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns Sum of the headcounts at the end of each day of the span ÷ number of days, in people.
 * @example =TURNOVER.ROSTER.AVERAGE({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382) -> 2.30769230769231
 * @remarks Not the average of opening and closing, which misses what happens between. #VALUE! names the first row whose dates cannot be right.
 * @source Mean of daily headcounts, as Chinese labour statistics have it.
 */
export function rosterAverage(hired: any[][], left: any[][], from: any[][], to: any[][], include?: any[][]): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    return flowsOf(narrowed(list, { include }), span).average;
  });
}

/**
 * Turnover rate of a span of days, from a staff list.
 * @customfunction ROSTER.RATE
 * @helpurl https://localhost:3000/help.html#ROSTER.RATE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param {METHOD} [method] Method: average, opening, closing, cumulative or mean (of the days' headcounts). If omitted, average.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns Leavers in the span ÷ the base of the method, a fraction; format it as %.
 * @example =TURNOVER.ROSTER.RATE({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, "cumulative") -> 0.5
 * @example =TURNOVER.ROSTER.RATE({45292;45292;45323;45352}, {45366;0;45337;0}, 45323, 45382, "opening", , {TRUE;TRUE;FALSE;FALSE}) -> 0.5
 * @remarks include narrows or weighs everyone, counted the leavers only: counted = those who resigned gives the voluntary rate. #DIV/0! when the base is 0. #VALUE! names the first row whose dates cannot be right.
 * @source The formulas of RATE; opening is the headcount on the day before the span, mean the mean of the daily headcounts.
 */
export function rosterRate(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  method?: METHOD,
  include?: any[][],
  counted?: any[][],
): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const by = optionalMethod(method);
    return rateOf(by, flowsOf(narrowed(list, { include, counted }), span));
  });
}

/**
 * Headcounts, hires, leavers and rates by month, quarter or year, from a staff list.
 * @customfunction ROSTER.TABLE
 * @helpurl https://localhost:3000/help.html#ROSTER.TABLE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param {STEP} [by] Step: month, quarter or year, counted from the first day of the span. If omitted, month.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns A header and one row per period: from, to (serial numbers; format them as dates), opening, hires, leavers, closing, daily average, and the average, opening, closing and cumulative rate.
 * @example =INDEX(TURNOVER.ROSTER.TABLE({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382), 4, 5) -> 1
 * @example =INDEX(TURNOVER.ROSTER.TABLE({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, "quarter"), 2, 11) -> 0.5
 * @remarks Periods are counted from the first day of the span; the last is cut at its end. With counted, opening + hires − leavers is no longer closing. A rate on a base of 0 shows #DIV/0! in its own cell. #VALUE! names the first row whose dates cannot be right.
 * @source The formulas of ROSTER.RATE for each period.
 */
export function rosterTable(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  by?: STEP,
  include?: any[][],
  counted?: any[][],
): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const step = optionalStep(by) ?? "month";
    return periodTable(narrowed(list, { include, counted }), periodsOf(span, step));
  });
}

/**
 * Turnover by department or other group, from a staff list.
 * @customfunction ROSTER.GROUPS
 * @helpurl https://localhost:3000/help.html#ROSTER.GROUPS
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param group Group: department, site … of each row, as many cells as hire dates.
 * @param {METHOD} [method] Method: average, opening, closing, cumulative or mean (of the days' headcounts). If omitted, average.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns A header and one row per group with anybody employed in the span: group, opening, hires, leavers, closing, base, rate; then the pooled Total.
 * @example =INDEX(TURNOVER.ROSTER.GROUPS({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, {"Sales";"Sales";"IT";"IT"}, "cumulative"), 3, 7) -> 0.5
 * @example =INDEX(TURNOVER.ROSTER.GROUPS({45292;45292;45323;45352}, {45366;0;45337;0}, 45323, 45382, {"Sales";"Sales";"IT";"IT"}), 4, 7) -> 1
 * @remarks Letter case is ignored; rows without a group are "(blank)". A leaving reason is refused: use ROSTER.REASONS. A base of 0 shows #DIV/0! in its own row. #VALUE! names the first row whose dates cannot be right.
 * @source The formulas of ROSTER.RATE; the total is the rate of everybody, not the mean of the groups' rates.
 */
export function rosterGroups(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  group: any[][],
  method?: METHOD,
  include?: any[][],
  counted?: any[][],
): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const groups = readStaffGroups(list, group);
    const base = optionalMethod(method);
    return groupTable(narrowed(list, { include, counted }), span, groups, base);
  });
}

/**
 * Turnover of each group in each period, from a staff list.
 * @customfunction ROSTER.MATRIX
 * @helpurl https://localhost:3000/help.html#ROSTER.MATRIX
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param group Group: department, site … of each row, as many cells as hire dates.
 * @param {STEP} [by] Step: month, quarter or year, counted from the first day of the span. If omitted, month.
 * @param {SHOW} [show] Show: rate, leavers, hires or headcount. If omitted, rate.
 * @param {METHOD} [method] Method: average, opening, closing, cumulative or mean (of the days' headcounts). If omitted, average.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns A header with the first day of each period (serial numbers; format them as dates) and Total; one row per group; then the pooled Total row.
 * @example =INDEX(TURNOVER.ROSTER.MATRIX({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, {"Sales";"Sales";"IT";"IT"}, "month", "headcount"), 4, 5) -> 2
 * @example =INDEX(TURNOVER.ROSTER.MATRIX({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, {"Sales";"Sales";"IT";"IT"}, "year", "leavers"), 2, 2) -> 1
 * @remarks The Total column is that of the whole span (headcount: at its end), the Total row that of all groups together. A rate on a base of 0 shows #DIV/0! in its own cell. A leaving reason is refused: use ROSTER.REASONS. #VALUE! names the first row whose dates cannot be right.
 * @source The formulas of ROSTER.RATE for each group and period.
 */
export function rosterMatrix(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  group: any[][],
  by?: STEP,
  show?: SHOW,
  method?: METHOD,
  include?: any[][],
  counted?: any[][],
): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const groups = readStaffGroups(list, group);
    const step = optionalStep(by) ?? "month";
    const measured = optionalMeasure(show) ?? "rate";
    const base = optionalMethod(method);
    return matrixTable(narrowed(list, { include, counted }), periodsOf(span, step), groups, measured, base);
  });
}

/**
 * Leavers, rate and share by leaving reason, from a staff list.
 * @customfunction ROSTER.REASONS
 * @helpurl https://localhost:3000/help.html#ROSTER.REASONS
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param reason Leaving reason of each row, as many cells as hire dates; blank for people still employed.
 * @param {METHOD} [method] Method: average, opening, closing, cumulative or mean (of the days' headcounts). If omitted, average.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns A header and one row per reason with a leaver in the span: reason, leavers, rate on the base of everybody, share of the leavers; then the Total.
 * @example =INDEX(TURNOVER.ROSTER.REASONS({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45382, {"Resigned";"";"Dismissed";""}, "cumulative"), 2, 3) -> 0.25
 * @remarks The rates of the reasons add up to the total's. Leavers without a reason are "(blank)". The share of nobody is #DIV/0!. #VALUE! names the first row whose dates cannot be right.
 * @source Leavers by reason ÷ the base of ROSTER.RATE.
 */
export function rosterReasons(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  reason: any[][],
  method?: METHOD,
  include?: any[][],
): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const reasons = readLabels(list, reason, "reason");
    const base = optionalMethod(method);
    return reasonTable(narrowed(list, { include }), span, reasons, base);
  });
}

/**
 * From opening to closing headcount in steps (for a waterfall chart), from a staff list.
 * @customfunction ROSTER.BRIDGE
 * @helpurl https://localhost:3000/help.html#ROSTER.BRIDGE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns A header and five rows, step and people: opening, hires, leavers who were there at the start, leavers hired in the span (both negative), closing.
 * @example =INDEX(TURNOVER.ROSTER.BRIDGE({45292;45292;45323;45352}, {45366;0;45337;0}, 45323, 45382), 5, 2) -> -1
 * @remarks The first four add up to the fifth. #VALUE! names the first row whose dates cannot be right.
 * @source Headcounts, hires and leavers as ROSTER.TABLE counts them.
 */
export function rosterBridge(hired: any[][], left: any[][], from: any[][], to: any[][], include?: any[][]): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    return bridgeTable(bridgeOf(narrowed(list, { include }), span));
  });
}

/**
 * New hire turnover: the share of recent hires gone within so many days, from a staff list.
 * @customfunction ROSTER.NEWHIRE
 * @helpurl https://localhost:3000/help.html#ROSTER.NEWHIRE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of hire, a date.
 * @param to To: last day of hire, a date.
 * @param as_of As of: the day up to which the list is known, a date.
 * @param [days] Days: how long after the hire date, a whole number. If omitted, 90.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @param [counted] Counted leavers: TRUE or FALSE per row, which leavers count as leavers (such as those who resigned). If omitted, all leavers.
 * @returns Of those hired in the span whose days are over by as_of, the share that left within them; a fraction, format it as %.
 * @example =TURNOVER.ROSTER.NEWHIRE({45292;45292;45323;45352}, {45366;0;45337;0}, 45292, 45351, 45473, 30) -> 0.333333333333333
 * @remarks Gone within 90 days means that leaving date − hire date is below 90. Who was hired too late to tell is left out. #DIV/0! when nobody is old enough. #VALUE! names the first row whose dates cannot be right.
 * @source Early (90-day) turnover, as recruiting reports have it.
 */
export function rosterNewHire(
  hired: any[][],
  left: any[][],
  from: any[][],
  to: any[][],
  as_of: any[][],
  days?: any[][],
  include?: any[][],
  counted?: any[][],
): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    const asOf = readDate(as_of, "as_of");
    const within = optionalWholeNumber(days, "days") ?? 90;
    return newHireRate(narrowed(list, { include, counted }), span, asOf, within);
  });
}

/**
 * Retention from a staff list: of those there at the start, the share still there at the end.
 * @customfunction ROSTER.RETENTION
 * @helpurl https://localhost:3000/help.html#ROSTER.RETENTION
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param from From: first day of the span, a date.
 * @param to To: last day of the span, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns Of those employed on the day before the span, the share still employed at the end of its last day; a fraction, format it as %.
 * @example =TURNOVER.ROSTER.RETENTION({45292;45292;45323;45352}, {45366;0;45337;0}, 45323, 45382) -> 0.5
 * @remarks Not 1 − turnover: people hired in the span are not looked at. #DIV/0! when nobody was there at the start. #VALUE! names the first row whose dates cannot be right.
 * @source The stability (retention) index.
 */
export function rosterRetention(hired: any[][], left: any[][], from: any[][], to: any[][], include?: any[][]): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const span = readDays(from, to);
    return stayingRate(narrowed(list, { include }), span);
  });
}

/**
 * How long people stay: the Kaplan–Meier curve of tenure, from a staff list.
 * @customfunction ROSTER.SURVIVAL
 * @helpurl https://localhost:3000/help.html#ROSTER.SURVIVAL
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param as_of As of: the day up to which the list is known, a date.
 * @param {UNIT} [unit] Unit of tenure: day, month or year. If omitted, month.
 * @param [include] Include: TRUE or FALSE per row, as many cells as hire dates; no weights. If omitted, everybody counts.
 * @returns A header and one row per tenure: tenure in the unit, at risk, left (since the row above), survival, standard error, 95% low, 95% high. By month or year from 0; by day only the days on which somebody left.
 * @example =INDEX(TURNOVER.ROSTER.SURVIVAL({45292;45292;45323;45352}, {45366;0;45337;0}, 45473, "day"), 2, 4) -> 0.75
 * @example =INDEX(TURNOVER.ROSTER.SURVIVAL({45292;45292;45323;45352}, {45366;0;45337;0}, 45473), 4, 4) -> 0.75
 * @remarks People still there on as_of count as long as they have been there. Once nobody is left, error and limits are "". #DIV/0! when nobody was hired by as_of. #VALUE! names the first row whose dates cannot be right.
 * @source Kaplan and Meier (1958); Greenwood's standard error, 95% limits by the log transform, as survfit of R's survival package prints them.
 */
export function rosterSurvival(hired: any[][], left: any[][], as_of: any[][], unit?: UNIT, include?: any[][]): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const asOf = readDate(as_of, "as_of");
    const inUnits = optionalUnit(unit) ?? "month";
    return survivalTable(survivalCurve(narrowed(list, { include }, false), asOf, inUnits));
  });
}

/**
 * Median tenure: how long it takes until half have left, from a staff list.
 * @customfunction ROSTER.MEDIANTENURE
 * @helpurl https://localhost:3000/help.html#ROSTER.MEDIANTENURE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param as_of As of: the day up to which the list is known, a date.
 * @param {UNIT} [unit] Unit of tenure: day, month or year. If omitted, month.
 * @param [include] Include: TRUE or FALSE per row, as many cells as hire dates; no weights. If omitted, everybody counts.
 * @returns The tenure, in the unit, at which the Kaplan–Meier curve reaches one half.
 * @example =TURNOVER.ROSTER.MEDIANTENURE({45292;45292;45323}, {45366;0;45337}, 45473, "day") -> 74
 * @remarks Where the curve stays at exactly one half until somebody else leaves, the midpoint. #N/A when more than half stay longer than anybody could be followed; #DIV/0! when nobody was hired by as_of. #VALUE! names the first row whose dates cannot be right.
 * @source The median that R prints for a survfit object, on the curve of ROSTER.SURVIVAL.
 */
export function rosterMedianTenure(
  hired: any[][],
  left: any[][],
  as_of: any[][],
  unit?: UNIT,
  include?: any[][],
): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const asOf = readDate(as_of, "as_of");
    const inUnits = optionalUnit(unit) ?? "month";
    return medianTenure(narrowed(list, { include }, false), asOf, inUnits);
  });
}

/**
 * Who stays, by year, quarter or month of hire, at each anniversary, from a staff list.
 * @customfunction ROSTER.COHORTS
 * @helpurl https://localhost:3000/help.html#ROSTER.COHORTS
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param as_of As of: the day up to which the list is known, a date.
 * @param {STEP} [by] Cohorts and anniversaries: month, quarter or year. If omitted, year.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns A header and one row per cohort: first day of its calendar year, quarter or month (a serial number; format it as a date), size, and the share still there 1, 2, … steps after each hire date.
 * @example =INDEX(TURNOVER.ROSTER.COHORTS({45292;45292;45323;45352}, {45366;0;45337;0}, 45473, "month"), 2, 5) -> 0.5
 * @remarks A share is "" until the last hire of the cohort has come so far by as_of. #VALUE! names the first row whose dates cannot be right.
 * @source Cohort retention by calendar anniversaries (as EDATE counts them).
 */
export function rosterCohorts(hired: any[][], left: any[][], as_of: any[][], by?: STEP, include?: any[][]): any[][] {
  return answerTable(() => {
    const list = readStaffList({ hired, left });
    const asOf = readDate(as_of, "as_of");
    const step = optionalStep(by) ?? "year";
    return cohortTable(cohortsOf(narrowed(list, { include }), asOf, step));
  });
}

/**
 * Average tenure, in years, of the people still there, from a staff list.
 * @customfunction ROSTER.TENURE
 * @helpurl https://localhost:3000/help.html#ROSTER.TENURE
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param as_of As of: the day up to which the list is known, a date.
 * @param [include] Include: TRUE or FALSE per row, or a weight from 0 to 1 (FTE), as many cells as hire dates. If omitted, everybody counts 1.
 * @returns Mean of as_of − hire date over those employed at the end of as_of, in years of 365.2425 days.
 * @example =TURNOVER.ROSTER.TENURE({45292;45292;45323;45352}, {45366;0;45337;0}, 45473) -> 0.413423958055265
 * @remarks Only of those still there, so it says little about how long people stay: for that use ROSTER.MEDIANTENURE. #DIV/0! when nobody is there. #VALUE! names the first row whose dates cannot be right.
 * @source Arithmetic mean.
 */
export function rosterTenure(hired: any[][], left: any[][], as_of: any[][], include?: any[][]): number {
  return answer(() => {
    const list = readStaffList({ hired, left });
    const asOf = readDate(as_of, "as_of");
    return meanTenure(narrowed(list, { include }), asOf);
  });
}

/**
 * What cannot be right in a staff list, row by row, and hints at duplicates.
 * @customfunction ROSTER.CHECK
 * @helpurl https://localhost:3000/help.html#ROSTER.CHECK
 * @param hired Hire dates: one per employment, Excel dates.
 * @param left Leaving dates: as many cells as hire dates; blank while still employed.
 * @param [as_of] As of: later dates are listed too. If omitted, dates in the future are not looked at.
 * @param [language] Language of the words: en-US, zh-CN or zh-TW. If omitted, English.
 * @returns A header and one row per finding: row (counted from 1 at the top of the range) and problem; or "" and "No problems in N rows".
 * @example =INDEX(TURNOVER.ROSTER.CHECK({45292;20240315}, {0;0}), 2, 1) -> 2
 * @example =INDEX(TURNOVER.ROSTER.CHECK({45292;45292;45323;45352}, {45366;0;45337;0}), 2, 2) -> "No problems in 4 rows"
 * @remarks Never an error: it lists what it finds, also what is wrong with the ranges themselves. At most 100,000 rows are listed. Rows with the same two dates, and leaving dates bunched on month ends, are hints.
 * @source The rules by which all ROSTER functions read a list.
 */
export function rosterCheck(hired: any[][], left: any[][], as_of?: any[][], language?: any[][]): any[][] {
  return answerTable(() => checkTable(checkRoster({ hired, left }, as_of), language));
}
