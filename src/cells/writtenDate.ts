import { daysInMonth, serialOf } from '../turnover/roster/calendar';
import { firstSerial, lastSerial } from './dates';

/** Why something that looks like a date cannot be made one without guessing. */
export type DateDoubt = 'noSuchDay' | 'shortYear' | 'unsaidEra' | 'outOfRange';

/**
 * What a cell that should hold a date says:
 * `date` only one day can be meant; `order` where only one order of day and month made it so
 * · `either` 03/04/2024: the third of April or the fourth of March
 * · `doubtful` it looks like a date, and none can be told from it.
 */
export type WrittenDate =
  | { readonly kind: 'date'; readonly serial: number; readonly order?: DateOrder }
  | { readonly kind: 'either'; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: 'doubtful'; readonly doubt: DateDoubt };

export type DateOrder = 'dayFirst' | 'monthFirst';

/** Reads a date written as text, or as a number such as 20240315. Null for everything that does not look like a date. */
export function writtenDateFrom(cell: unknown): WrittenDate | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? fromDigits(String(cell)) : null;
  if (typeof cell !== 'string' || cell.length > longestDate) return null;
  const text = withoutTime(plain(cell));
  return (
    fromDigits(text) ??
    fromYearFirst(text) ??
    fromCharacters(text) ??
    fromEra(text) ??
    fromMonthName(text) ??
    fromYearLast(text)
  );
}

const longestDate = 60;

/**
 * Digits and signs of full width as ordinary ones, every kind of space as one, every kind of dash as a hyphen. Invisible marks
 * of the direction of writing, which some programs copy along, are left out; not those that turn digits around.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();

const timeOfDay =
  /(?:[ T]|(?<=日|号|號) ?)(?:上午|下午)? ?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?$/i;

/** Without a time of day. One with a time zone stays: the day may be another one elsewhere. */
const withoutTime = (text: string): string => text.replace(timeOfDay, '').trim();

const doubtful = (doubt: DateDoubt): WrittenDate => ({ kind: 'doubtful', doubt });

/** 2453 to 2643 are the years 1910 to 2100 of the Buddhist era; no list of people reaches that far ahead. */
const isOtherEra = (year: number): boolean => year >= 2453 && year <= 2643;

/** The serial number of a day, or why there is none. */
function serialFrom(year: number, month: number, day: number): number | DateDoubt {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'noSuchDay';
  if (isOtherEra(year)) return 'unsaidEra';
  const serial = serialOf(year, month, day);
  return serial >= firstSerial && serial <= lastSerial ? serial : 'outOfRange';
}

function dated(year: number, month: number, day: number): WrittenDate {
  const serial = serialFrom(year, month, day);
  return typeof serial === 'number' ? { kind: 'date', serial } : doubtful(serial);
}

/** 20240315. Other eight digits (an employee's number, 15032024) are no date of this kind, and left alone. */
function fromDigits(text: string): WrittenDate | null {
  const match = /^((?:19|20)\d\d|9999)(\d\d)(\d\d)$/.exec(text);
  if (!match) return null;
  const found = dated(Number(match[1]), Number(match[2]), Number(match[3]));
  return found.kind === 'date' || Number(match[2]) <= 12 ? found : null;
}

/** 2024-03-15, 2024/3/15, 2024.3.15: a year in front is followed by its month everywhere. */
function fromYearFirst(text: string): WrittenDate | null {
  const match = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(text);
  return match && dated(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** 2024年3月15日; 113年3月15日 may be of the Republic's years, and 24年3月15日 of any century. */
function fromCharacters(text: string): WrittenDate | null {
  const match = /^(?:(?:公元|西元) ?)?(\d{2,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/.exec(text);
  if (!match) return null;
  if (match[1].length === 4) return dated(Number(match[1]), Number(match[2]), Number(match[3]));
  return doubtful(match[1].length === 3 ? 'unsaidEra' : 'shortYear');
}

/** 民國113年3月15日, 民國113/3/15: years since 1911, only where the cell says so. 113/3/15 by itself could be anything. */
function fromEra(text: string): WrittenDate | null {
  const said =
    /^(?:中[華华])?民[國国] ?(元|\d{1,3}) ?(?:年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]|([-/.]) ?(\d{1,2}) ?\4 ?(\d{1,2}))$/.exec(
      text,
    );
  if (said) {
    const year = said[1] === '元' ? 1 : Number(said[1]);
    return dated(year + 1911, Number(said[2] ?? said[5]), Number(said[3] ?? said[6]));
  }
  return /^\d{3} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,2}$/.test(text) ? doubtful('unsaidEra') : null;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayThenName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${monthName}[ ,-]{0,2}(\\d{4}|'?\\d{2})$`, 'i');
const nameThenDay = new RegExp(`^${monthName}[ -]?(\\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,2}(\\d{4}|'?\\d{2})$`, 'i');

/** 15-Mar-2024, 15 March 2024, March 15, 2024. */
function fromMonthName(text: string): WrittenDate | null {
  const first = dayThenName.exec(text);
  const second = first ? null : nameThenDay.exec(text);
  const parts = first ? [first[3], first[2], first[1]] : second && [second[3], second[1], second[2]];
  if (!parts) return null;
  const [year, month, day] = parts;
  if (year.length !== 4) return doubtful('shortYear');
  return dated(Number(year), monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}

/** 15/03/2024, 03/15/2024, 15.03.2024: day or month first, told by a number over 12, else by nobody. */
function fromYearLast(text: string): WrittenDate | null {
  const match = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/.exec(text);
  if (!match) return null;
  if (match[4].length === 2) return doubtful('shortYear');
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = serialFrom(year, second, first);
  const monthFirst = serialFrom(year, first, second);
  if (typeof dayFirst === 'number' && typeof monthFirst === 'number')
    return dayFirst === monthFirst ? { kind: 'date', serial: dayFirst } : { kind: 'either', dayFirst, monthFirst };
  if (typeof dayFirst === 'number') return { kind: 'date', serial: dayFirst, order: 'dayFirst' };
  if (typeof monthFirst === 'number') return { kind: 'date', serial: monthFirst, order: 'monthFirst' };
  return doubtful(dayFirst === 'noSuchDay' ? monthFirst : dayFirst);
}

const stillThere =
  /^(在[职職]|在[岗崗任]|[现現][职職]|至今|未[离離][职職]|仍在[职職]|[无無]|present|current(ly employed)?|active|employed|still (employed|here|active)|ongoing|to date|now|n\/?a|none|nil|-+|\/)$/i;

/** Words in a leaving column for people who have not left: 在职, present, "-". */
export const saysStillEmployed = (cell: unknown): cell is string =>
  typeof cell === 'string' && cell.length <= longestDate && stillThere.test(plain(cell));
