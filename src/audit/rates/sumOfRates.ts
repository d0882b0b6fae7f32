import type { BookSheet, FormulaGroup, Place } from '../book';
import type { KnownRate } from '../rateCells';
import { headingAbove } from './cellHeadings';
import { saysTurnoverRate } from './headWords';

interface RateAt extends Place {
  readonly known: KnownRate;
}

/** Whether a sum is meant as a rate, of rates that each have a base of their own: leavers on one and the same base do add up. */
export function isSumOfRates(group: FormulaGroup, cell: Place, sheet: BookSheet, rates: readonly RateAt[]): boolean {
  // "Turnover" in a profit and loss account is money: only a typed percentage is sure to be a rate.
  const isBaseKnown = rates.every(({ row, column, known: { source, inputs } }) =>
    source === 'typed' ? sheet.format(row, column).includes('%') : inputs.leavers,
  );
  return isBaseKnown && !isOnOneBase(rates) && isLabelled(group, cell);
}

function isOnOneBase([first, ...others]: readonly RateAt[]): boolean {
  return (['opening', 'closing', 'headcounts'] as const).some((name) => {
    const cells = first.known.inputs[name];
    return (
      cells !== undefined &&
      others.every(({ known: { inputs } }) => {
        const own = inputs[name];
        return own?.sheet === cells.sheet && own.area.row === cells.area.row && own.area.column === cells.area.column;
      })
    );
  });
}

function isLabelled(group: FormulaGroup, cell: Place): boolean {
  const above = headingAbove(group.sheet, cell.row, cell.column);
  return (above !== null && saysTurnoverRate(above.text)) || labelsLeft(group, cell).length > 0;
}

const furthestLabel = 40;

export function labelsLeft({ sheet }: FormulaGroup, { row, column }: Place): string[] {
  const labels: string[] = [];
  for (let index = column - 1; index >= 0 && column - index <= furthestLabel; index--) {
    const label = sheet.value(row, index);
    if (typeof label === 'string' && /\p{L}/u.test(label)) labels.push(label);
  }
  return labels;
}
