// The public functions of the add-in, one thin shim each: what a formula means is decided in turnover/ and cells/.
// Ids, parameters and table layouts are frozen; new parameters are optional and go last.

import { readAdjustedPeriods, readPeriods, readSpan } from "../cells/periods";
import { placesIn, readGroups, readNumbers, readSameShape } from "../cells/groups";
import { readYearlyPeriods } from "../cells/dates";
import { readRates } from "../cells/rates";
import { optionalFlag, optionalNumber, optionalWholeNumber, readNumber, readPositiveNumber } from "../cells/single";
import { readTypes } from "../cells/types";
import { optionalLanguage, readMethod } from "../cells/words";
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
import { base, rate } from "../turnover/span";
import { periodRates, rollingRates, yearToDateRates } from "../turnover/windows";
import { answer, answerPeriods, answerTable } from "./answer";
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
  /** Mean headcount over the periods; can pass 100% */
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
 * @source SHRM-style annual rates (leavers ÷ average of the monthly headcounts); Chinese labour statistics with daily headcounts.
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
