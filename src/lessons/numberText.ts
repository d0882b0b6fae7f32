const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number of people: 1234 -> "1,234". */
export const peopleText = (people: number): string => counts.format(people);

/** A fraction as people read it in a room: 0.2178 -> "22%". More decimals only where it would look like 100% and is not. */
export function rateText(rate: number, digits: 0 | 1 = 0): string {
  const text = (decimals: number) => (rate * 100).toFixed(decimals);
  let decimals: number = digits;
  while (decimals < 6 && Number(text(decimals)) === 100 && Math.abs(rate - 1) > 1e-9) decimals++;
  return `${text(decimals)}%`;
}
