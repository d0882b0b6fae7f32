import type { Month } from './reportSheet';

/** A month as a number that grows by 1 from month to month. */
export const monthNumber = ({ year, month }: Month): number => year * 12 + month - 1;

/** "2025-06", the same in every language. */
export const monthText = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

/** Where a month stands among others; -1 where it does not. */
export const placeOfMonth = (months: readonly Month[], month: Month): number =>
  months.findIndex((each) => monthNumber(each) === monthNumber(month));
