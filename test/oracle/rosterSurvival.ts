import { Fault, NO_BASE, wrongValue } from './fault';
import { Fraction, ONE, TWO, ZERO, sumOf } from './fraction';
import { dateOf, wordOf } from './rosterCells';
import { isGone, peopleOf, staffOf } from './rosterRows';
import { SOME_WORDS, type TableCell } from './tables';

const NOT_AVAILABLE = '#N/A';
const NORMAL_97_5 = 1.959963984540054;

/** Units of tenure in millionths of a day, so that whole numbers do. */
const DAY = 1_000_000;
const UNITS = { day: DAY, month: 30_436_875, year: 365_242_500 };
type Unit = keyof typeof UNITS;

/** How long somebody has been observed, and whether until the end. */
interface Tenure {
  time: number;
  hasLeft: boolean;
}

/** A time at which somebody left: how many were there until then, how many left, the share that is there after it. */
interface Step {
  time: number;
  atRisk: number;
  gone: number;
  survival: Fraction;
}

interface Observed {
  tenures: Tenure[];
  unit: Unit;
}

function observed(hired: unknown, left: unknown, asOf: unknown, word: unknown, include: unknown): Observed {
  const staff = staffOf(hired, left);
  const day = dateOf(asOf);
  const unit = wordOf(word, 'month', ['day', 'month', 'year']);
  const everyone = peopleOf(staff, include);
  if (everyone.some(({ weight }) => ONE.isAbove(weight))) wrongValue();
  const people = everyone.filter((person) => person.hired <= day);
  if (people.length === 0) throw new Fault(NO_BASE);
  const tenures = people.map((person) => {
    const hasLeft = isGone(person, day);
    return { time: ((hasLeft ? person.left! : day) - person.hired) * DAY, hasLeft };
  });
  return { tenures, unit };
}

/** Kaplan and Meier: at each time with leavers, the share left is multiplied by the share of those there that stayed. */
function stepsOf(tenures: Tenure[]): Step[] {
  const times = new Set(tenures.filter(({ hasLeft }) => hasLeft).map(({ time }) => time));
  const steps: Step[] = [];
  let survival = ONE;
  for (const time of [...times].sort((a, b) => a - b)) {
    const atRisk = tenures.filter((tenure) => tenure.time >= time).length;
    const gone = tenures.filter((tenure) => tenure.hasLeft && tenure.time === time).length;
    survival = survival.times(new Fraction(BigInt(atRisk - gone), BigInt(atRisk)));
    steps.push({ time, atRisk, gone, survival });
  }
  return steps;
}

/** Share, standard error by Greenwood's formula, and the 95% limits of the logarithm; no limits where nobody is left. */
function estimateAfter(steps: Step[]): TableCell[] {
  const survival = steps.length === 0 ? ONE : steps[steps.length - 1]!.survival;
  if (survival.isZero()) return [survival, '', '', ''];
  const terms = steps.map(({ atRisk, gone }) => new Fraction(BigInt(gone), BigInt(atRisk) * BigInt(atRisk - gone)));
  const errorOfLogarithm = Math.sqrt(sumOf(terms).toNumber());
  const estimate = survival.toNumber();
  const low = Math.exp(Math.log(estimate) - NORMAL_97_5 * errorOfLogarithm);
  const high = Math.exp(Math.log(estimate) + NORMAL_97_5 * errorOfLogarithm);
  return [survival, estimate * errorOfLogarithm, low, Math.min(high, 1)];
}

/** A row per time: tenure, at risk, left since the row above, survival, standard error, low, high. */
export function survival(...[hired, left, asOf, word, include]: unknown[]): TableCell[][] {
  const { tenures, unit } = observed(hired, left, asOf, word, include);
  const steps = stepsOf(tenures);
  const times = unit === 'day' ? steps.map(({ time }) => time) : wholeUnits(tenures, UNITS[unit]);
  const header: TableCell[] = Array.from({ length: 7 }, () => SOME_WORDS);
  const rows = times.map((time, row): TableCell[] => {
    const before = row === 0 ? -1 : times[row - 1]!;
    const gone = tenures.filter((tenure) => tenure.hasLeft && before < tenure.time && tenure.time <= time);
    const atRisk = tenures.filter((tenure) => tenure.time >= time);
    const estimate = estimateAfter(steps.filter((step) => step.time <= time));
    return [time / UNITS[unit], atRisk.length, gone.length, ...estimate];
  });
  return [header, ...rows];
}

/** 0, 1, 2 … units, as long as the longest tenure lasts. */
function wholeUnits(tenures: Tenure[], unit: number): number[] {
  const longest = Math.max(...tenures.map(({ time }) => time));
  const times: number[] = [];
  for (let time = 0; time <= longest; time += unit) times.push(time);
  return times;
}

/** The first time by which half have gone; the middle of the time for which exactly half are there until more leave. */
export function mediantenure(...[hired, left, asOf, word, include]: unknown[]): Fraction {
  const { tenures, unit } = observed(hired, left, asOf, word, include);
  const half = ONE.over(TWO);
  const steps = stepsOf(tenures);
  const reached = steps.findIndex((step) => !step.survival.isAbove(half));
  if (reached === -1) throw new Fault(NOT_AVAILABLE);
  const first = steps[reached]!;
  const isFlatAtHalf = !half.isAbove(first.survival);
  const last = isFlatAtHalf ? (steps[reached + 1] ?? first) : first;
  return Fraction.of(first.time + last.time).over(Fraction.of(2 * UNITS[unit]));
}

/** Average tenure, in years, of those still there. */
export function tenure(...[hired, left, asOf, include]: unknown[]): Fraction {
  const staff = staffOf(hired, left);
  const day = dateOf(asOf);
  const people = peopleOf(staff, include).filter((person) => person.hired <= day && !isGone(person, day));
  const weights = sumOf(people.map(({ weight }) => weight));
  if (!weights.isAbove(ZERO)) throw new Fault(NO_BASE);
  const weighted = people.map((person) => person.weight.times(Fraction.of(day - person.hired)));
  return sumOf(weighted).over(weights).times(Fraction.of(DAY)).over(Fraction.of(UNITS.year));
}
