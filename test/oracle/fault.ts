/** What a cell shows when there is no answer; thrown by a whole call, carried by a single cell. */
export class Fault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const WRONG_VALUE = '#VALUE!';
export const NO_BASE = '#DIV/0!';

/** The error values a custom function can hand back to Excel; any other becomes #VALUE!. */
const RETURNABLE = ['#N/A', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!'];

export function faultOfErrorCell(shown: string): Fault {
  return new Fault(RETURNABLE.includes(shown) ? shown : WRONG_VALUE);
}

export function wrongValue(): never {
  throw new Fault(WRONG_VALUE);
}
