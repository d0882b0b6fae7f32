import { HostError, invalidArgument } from '../protocol/hostError';
import type { CellValue } from './grid';

/** What Excel makes of a value given to range.values or range.formulas. */
export interface CellInput {
  /** null leaves the cell as it is. */
  readonly cell: CellValue | null;
  /** The number format which such an input brings along in a cell formatted as General. */
  readonly numberFormat?: string;
}

const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Reads an input as Excel does in its own English: text which looks like a number, percentage, date or truth value becomes
 * one; text which begins with "=", "+" or "-" is a formula; a leading apostrophe keeps text as text.
 */
export function readCellInput(input: unknown): CellInput {
  if (input === null || input === undefined) return { cell: null };
  if (typeof input === 'boolean') return { cell: input };
  if (typeof input === 'number') return { cell: input };
  if (typeof input !== 'string') throw invalidArgument();
  if (input.startsWith('=') && input.length > 1) return formula(input);
  if (input.length > longestText) throw invalidArgument();
  if (input.startsWith("'") || input === '') return { cell: input };
  const read = readNumber(input.trim()) ?? readDate(input.trim()) ?? readTruth(input.trim());
  if (read) return read;
  return /^[+-]./.test(input) ? formula(`=${input}`) : { cell: input };
}

function formula(text: string): CellInput {
  if (text.length > longestFormula) throw new HostError('FormulaLengthExceedsLimit', 'The formula is too long.');
  return { cell: text };
}

const numberText = /^([+-])?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(e[+-]?\d{1,3})?(%)?$/i;

function readNumber(text: string): CellInput | null {
  const match = numberText.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  const magnitude = Number(`${whole.replace(/,/g, '') || '0'}${fraction}${exponent}`);
  const cell = (sign === '-' ? -magnitude : magnitude) / (percent ? 100 : 1);
  if (!Number.isFinite(cell)) return null;
  const hasDecimals = fraction.length > 1;
  if (percent) return { cell, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (exponent) return { cell, numberFormat: '0.00E+00' };
  return whole.includes(',') ? { cell, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' } : { cell };
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function readDate(text: string): CellInput | null {
  const iso = isoDate.exec(text);
  const american = iso ? null : americanDate.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : american && [american[3], american[1], american[2]];
  if (!parts) return null;
  const [year, month, day] = parts.map(Number);
  const serial = dateSerial(year, month, day);
  return serial === null ? null : { cell: serial, numberFormat: 'm/d/yyyy' };
}

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const firstDayAfterPhantomLeapDay = 61;

/** Excel counts a 29 February 1900 that never was, so days before March 1900 are one less. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - dayZero) / millisecondsPerDay);
  return days < firstDayAfterPhantomLeapDay ? days - 1 : days;
}

function readTruth(text: string): CellInput | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { cell: upper === 'TRUE' } : null;
}
