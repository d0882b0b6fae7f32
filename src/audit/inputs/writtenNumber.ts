/** A number that was written as text. */
export interface WrittenNumber {
  readonly number: number;
  /** Only this number can be meant: not "1.234", which is over a thousand in some countries. */
  readonly isCertain: boolean;
}

const unit = /(?:人|名|位|个|個|people|persons?|employees?|staff|heads?|hc|pax|ftes?)$/i;
const longest = 40;

/** Reads "35", " 1,234 ", "３５", "35人" or "12%" as numbers; null for texts that are none. */
export function writtenNumberFrom(cell: unknown): WrittenNumber | null {
  if (typeof cell !== 'string' || cell.length > longest || !/\p{Nd}/u.test(cell)) return null;
  const plain = cell
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF'’]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const isPercent = /%$/.test(plain);
  const text = plain.replace(isPercent ? /%$/ : unit, '').trim();
  const read = readDigits(text);
  return read && isPercent ? { ...read, number: read.number / 100 } : read;
}

function readDigits(text: string): WrittenNumber | null {
  if (/^[-+]?\d+$/.test(text)) return certain(text);
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return certain(text.replaceAll(',', ''));
  if (/^[-+]?\d{1,3}(?: \d{3})+$/.test(text)) return certain(text.replaceAll(' ', ''));
  if (/^[-+]?\d{1,3}\.\d{3}$/.test(text)) return { number: Number(text.replace('.', '')), isCertain: false };
  if (/^[-+]?(?:\d+\.\d*|\.\d+)$/.test(text)) return certain(text);
  if (/^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return { number: Number(text.replaceAll('.', '').replace(',', '.')), isCertain: false };
  return /^[-+]?\d+,\d+$/.test(text) ? { number: Number(text.replace(',', '.')), isCertain: false } : null;
}

const certain = (text: string): WrittenNumber => ({ number: Number(text), isCertain: true });
