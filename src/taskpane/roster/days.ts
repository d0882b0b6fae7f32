import { firstSerial, lastSerial } from '../../cells/dates';
import type { Language } from '../../locales/language';
import { addMonths, dateOf, daysInMonth, serialOf, type Span } from '../../turnover/roster/calendar';

/** The serial number of what a date field holds; null for none, or none a staff list can have. */
export function dayFromIso(text: string): number | null {
  const match = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = serialOf(year, month, day);
  return serial >= firstSerial && serial <= lastSerial ? serial : null;
}

/** "15 Mar 2024", "2024年3月15日". */
export function dayText(serial: number, language: Language): string {
  const { year, month, day } = dateOf(serial);
  const locale = language === 'en-US' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: language === 'en-US' ? 'medium' : 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1, day));
}

/** The serial number of a day on this computer's calendar. */
export const todayFrom = (now: Date): number => serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

const monthStart = (serial: number): number => serial - dateOf(serial).day + 1;

/**
 * Twelve full months: those that end with the last full month the dates of a list reach into, and that is over today. Where
 * the list begins later than that, its first month.
 */
export function usualSpan({ from: first, to: last }: Span, today: number): Span {
  const covered = Math.min(last, today);
  const end = monthStart(covered + 1) - 1;
  if (end >= first) return { from: addMonths(end + 1, -12), to: end };
  const start = monthStart(first);
  return { from: start, to: addMonths(start, 1) - 1 };
}
