import { percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

/** The first of the cells. */
export interface Times100Facts {
  /**
   * `shown` multiplied by 100, and once more by a % format · `compared` a fraction against a number such as 80
   * · `againstOne` a rate multiplied by 100 against 1
   */
  readonly kind: 'shown' | 'compared' | 'againstOne';
  readonly cell: string;
  readonly count: number;
  /** Where the rate stands; "" where it is calculated in the formula itself. */
  readonly rateCell: string;
  /** A fraction, and the number as it stands; null where there is none. */
  readonly rate: number | null;
  readonly shown: number | null;
  /** What it is multiplied by or compared with. */
  readonly limit: number;
}

const more = (count: number) => (count === 1 ? '' : ` (and ${count - 1} more ${count === 2 ? 'cell' : 'cells'})`);
const rateIn = ({ rateCell, rate }: Times100Facts) =>
  rateCell === '' ? 'a rate' : `the rate in ${rateCell}${rate === null ? '' : `, ${percent(rate)},`}`;

export const times100: RuleWords<Times100Facts> = {
  name: 'Percentages off by a factor of 100',
  title: (f) =>
    ({
      shown: `${f.cell}${more(f.count)} shows ${f.shown === null ? 'a hundred times the rate' : `${percent(f.shown)} instead of ${percent(f.rate)}`}: the rate is multiplied by 100, and the % format multiplies it once more.`,
      compared: `${f.cell}${more(f.count)} compares ${rateIn(f)} with ${timesOf(f.limit)}, which is ${percent(f.limit)}.`,
      againstOne: `${f.cell}${more(f.count)} compares ${f.shown === null ? 'a rate' : timesOf(f.shown)}, which is multiplied by 100 already, with ${timesOf(f.limit)}.`,
    })[f.kind],
  why: (f) =>
    ({
      shown:
        'To Excel 35% is the number 0.35. Either the format shows the percentage or the formula makes it, not both.',
      compared: `To Excel 35% is the number 0.35, so the comparison gives the same answer for every rate there is. Compare with ${timesOf(f.limit)}%.`,
      againstOne: `Here 35 stands for 35%, so that nearly every rate is over ${timesOf(f.limit)}. If ${percent(f.limit)} is meant, compare with ${timesOf(f.limit * 100)}.`,
    })[f.kind],
  fix: (f) =>
    f.kind === 'shown'
      ? 'Takes the × 100 out of the formula.'
      : `Writes ${timesOf(f.limit)}% in place of ${timesOf(f.limit)}.`,
};
