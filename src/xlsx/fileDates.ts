const millisecondsADay = 86_400_000;
/** Counted so that 1 March 1900 is 61: Excel's calendar has a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const firstOfMarch1900 = 61;

/** The serial number of a moment that the library made out of one. */
export function serialFromDate(date: Date): number {
  const serial = (date.getTime() - dayZero) / millisecondsADay;
  return serial < firstOfMarch1900 ? serial - 1 : serial;
}
