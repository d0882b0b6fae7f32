/** A factor or a number of months, short: 12, 2.4, 0.23. */
export const timesOf = (factor: number): string => String(Number(factor.toFixed(2)));
