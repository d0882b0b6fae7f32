import type { BookSheet, Place } from '../book';
import type { KnownRate } from '../rateCells';
import { labelOf } from './lineLabels';

/** Rates of periods that follow one another, or of groups of people side by side. */
export type KindOfLines = 'periods' | 'groups' | 'unknown';

interface RateAt extends Place {
  readonly known: KnownRate;
}

/** What the lines of some rates are, by their labels, or by headcounts that are handed on from one line to the next. */
export function kindOfLines(sheet: BookSheet, rates: readonly RateAt[]): KindOfLines {
  const [first] = rates;
  const isDown = rates.every(({ column }) => column === first.column);
  const isAcross = rates.every(({ row }) => row === first.row);
  if (isDown === isAcross) return 'unknown';
  const labels = rates.map(({ row, column }) => labelOf(sheet, row, column, isDown));
  const periods = labels.filter((label) => label?.period).length;
  if (periods === labels.length) return 'periods';
  if (isHandedOn(rates)) return 'periods';
  const isNamed = labels.every((label) => typeof label?.text === 'string' && /\p{L}/u.test(label.text));
  return periods === 0 && isNamed ? 'groups' : 'unknown';
}

/** Each line opens with the people that the one before closed with. */
function isHandedOn(rates: readonly RateAt[]): boolean {
  return rates.every(({ known }, i) => {
    if (i === 0) return true;
    const [closing, opening] = [rates[i - 1].known.inputs.closing, known.inputs.opening];
    if (!closing || !opening) return false;
    const count = closing.sheet.value(closing.area.row, closing.area.column);
    return (
      typeof count === 'number' && count > 0 && count === opening.sheet.value(opening.area.row, opening.area.column)
    );
  });
}
