import { dateOf } from '../../turnover/roster/calendar';

/** A serial number as the date it stands for: 45366 -> "2024-03-15". The same on every machine. */
export function isoDate(serial: unknown): string {
  const { year, month, day } = dateOf(Number(serial));
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** People (fractions allowed) as a sentence shows them: 18 -> "18", 17.333 -> "17.33". The same on every machine. */
export function people(count: unknown): string {
  const number = Number(count);
  return Number.isInteger(number) ? String(number) : String(Number(number.toFixed(2)));
}

/** A fraction as a percentage with one decimal: 1.0294 -> "102.9%". */
export function percent(fraction: unknown): string {
  const percentage = Number(fraction) * 100;
  return percentage < 1e15 ? `${percentage.toFixed(1)}%` : `${percentOf(fraction)}%`;
}

/** A fraction as the number before the % sign, without noise: 16.1 -> "1610". */
export function percentOf(fraction: unknown): string {
  const percentage = Number(fraction) * 100;
  return Number.isFinite(percentage) ? String(Number(percentage.toPrecision(12))) : '> 1e+308';
}

/** A limit as short as it can be written: 1 -> "100%", 0.805 -> "80.5%". */
export function shortPercent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(1))}%`;
}
