import { describe, expect, test } from 'vitest';
import { cell, outcome } from '../functions/call';
import { jobRetentionOfWomen, smallRosters, type SurvivalCase } from './survival';
import { survivalDataSets } from './survivalDataSets';

const asOf = 45657;
const daysOf = { day: 1, month: 30.436875, year: 365.2425 };

type Blank = 0 | null | '';
const blanks: readonly Blank[] = [0, null, ''];

interface Tenure {
  readonly days: number;
  readonly isLeaver: boolean;
}

function tenuresIn(text: string): Tenure[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [, count = '1', days, still] = /^(?:(\d+)×)?(\d+)(\+?)$/.exec(word)!;
      return Array.from({ length: Number(count) }, () => ({ days: Number(days), isLeaver: still === '' }));
    });
}

/** People with such tenures on `asOf`; leavers were hired on all sorts of days. */
function rosterOf(tenures: readonly Tenure[], blank: Blank) {
  const earlier = (row: number) => (row * 37) % 1000;
  const hired = tenures.map(({ days, isLeaver }, row) => [asOf - days - (isLeaver ? earlier(row) : 0)]);
  const left = tenures.map(({ days, isLeaver }, row) => [isLeaver ? hired[row][0] + days : blank]);
  return [hired, left];
}

const curve = ({ tenures, unit }: SurvivalCase, blank: Blank = 0) =>
  outcome('ROSTER.SURVIVAL', ...rosterOf(tenuresIn(tenures), blank), cell(asOf), cell(unit));

/** A row as R would print it: as many decimals as there, and NaN or NA where there is nothing. */
function printedLike(row: readonly unknown[], printed: readonly string[], days: number): string[] {
  return row.map((value, column) => {
    const text = printed[column];
    if (value === '') return /^Na[nN]$|^NA$|^NaN$/.test(text) ? text : '""';
    const number = column === 0 ? Number(value) * days : Number(value);
    return number.toFixed(/\.(\d+)$/.exec(text)?.[1].length ?? 0);
  });
}

const rowsIn = (printed: string) =>
  printed
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(' '));

const cases = [jobRetentionOfWomen, ...smallRosters, ...survivalDataSets];

describe.each(cases)('$title', (given) => {
  const expected = rowsIn(given.printed);

  test.each(blanks)('SURVIVAL is what R prints, with %j for a blank leaving date', (blank) => {
    const result = curve(given, blank);
    const rows = 'value' in result ? (result.value as unknown[][]).slice(1) : [];
    expect(result).toHaveProperty('value');
    expect(rows.map((row, index) => printedLike(row, expected[index] ?? [], daysOf[given.unit]))).toEqual(expected);
  });

  test('MEDIANTENURE is the median that R prints', () => {
    const result = outcome('ROSTER.MEDIANTENURE', ...rosterOf(tenuresIn(given.tenures), 0), cell(asOf), cell('day'));
    if (given.median === 'NA') expect(result).toMatchObject({ error: '#N/A' });
    else expect(result).toEqual({ value: Number(given.median) });
  });
});

test('the last row of the women is what the book prints', () => {
  const result = curve(jobRetentionOfWomen);
  const [, , , survival, error, low, high] = 'value' in result ? (result.value as number[][]).at(-1)! : [];
  expect([survival.toFixed(3), error.toFixed(5), low.toFixed(3), high.toFixed(3)]).toEqual([
    ...['0.603', '0.01501', '0.575', '0.633'],
  ]);
});
