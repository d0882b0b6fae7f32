import type { Area } from '../../formulas/area';
import type { CellValue } from '../../sheets/sheetCells';
import type { BookSheet } from '../book';
import { usedPart } from './referredCells';

/** What a range of cells comes to, and how many of them are what. */
export interface CellSums {
  readonly sum: number;
  readonly numbers: number;
  readonly negatives: number;
  readonly errors: number;
  /** Texts and TRUE or FALSE. */
  readonly others: number;
}

const isError = (value: CellValue): boolean => /^#[A-Z].*[!?A]$/.test(String(value));

class Counting implements CellSums {
  sum = 0;
  numbers = 0;
  negatives = 0;
  errors = 0;
  others = 0;

  take(value: CellValue): void {
    if (typeof value === 'number') {
      this.sum += value;
      this.numbers++;
      if (value < 0) this.negatives++;
    } else if (value !== '') {
      if (isError(value)) this.errors++;
      else this.others++;
    }
  }
}

/** Ranges that grow from row to row, such as D$2:D9, are long: their cells are not added up anew for each. */
const longEnough = 16;

export function cellSums(cells: { readonly sheet: BookSheet; readonly area: Area }): CellSums {
  const { sheet } = cells;
  const { row, column, rowCount, columnCount } = usedPart(cells);
  if (columnCount === 1 && rowCount >= longEnough && row >= sheet.cells.area.row) {
    const sums = columnSums(sheet, column).between(row, row + rowCount);
    if (sums) return sums;
  }
  const counting = new Counting();
  for (let i = 0; i < rowCount; i++)
    for (let j = 0; j < columnCount; j++) counting.take(sheet.value(row + i, column + j));
  return counting;
}

const known = new WeakMap<BookSheet, Map<number, ColumnSums>>();

function columnSums(sheet: BookSheet, column: number): ColumnSums {
  let ofSheet = known.get(sheet);
  if (!ofSheet) known.set(sheet, (ofSheet = new Map()));
  let sums = ofSheet.get(column);
  if (!sums) ofSheet.set(column, (sums = new ColumnSums(sheet, column)));
  return sums;
}

const [sum, numbers, negatives, errors, others, width] = [0, 1, 2, 3, 4, 5];

/** The sums of a column from its top down to each of its rows: those between two rows are a difference. */
class ColumnSums {
  private readonly first: number;
  private readonly upTo: Float64Array;
  /** Sums of whole numbers have exact differences. */
  private isExact = true;

  constructor(sheet: BookSheet, column: number) {
    const { row, rowCount } = sheet.cells.area;
    this.first = row;
    this.upTo = new Float64Array((rowCount + 1) * width);
    const counting = new Counting();
    for (let i = 0; i < rowCount; i++) {
      const value = sheet.value(row + i, column);
      counting.take(value);
      if (!Number.isSafeInteger(counting.sum)) this.isExact = false;
      this.upTo.set(
        [counting.sum, counting.numbers, counting.negatives, counting.errors, counting.others],
        (i + 1) * width,
      );
    }
  }

  /** From a row to before another; null where the difference would not be exact. */
  between(from: number, end: number): CellSums | null {
    if (!this.isExact) return null;
    const [before, last] = [(from - this.first) * width, (end - this.first) * width];
    const of = (which: number) => this.upTo[last + which] - this.upTo[before + which];
    return {
      sum: of(sum),
      numbers: of(numbers),
      negatives: of(negatives),
      errors: of(errors),
      others: of(others),
    };
  }
}
