import { describe, expect, test } from 'vitest';
import { cohortsOf } from '../../../src/turnover/roster/cohorts';
import { requireFit } from '../../../src/turnover/roster/tableSize';
import { problemOf } from '../problemOf';
import { day, rosterOf } from './employments';

const tooLarge = { kind: 'value', id: 'tableTooLarge' };

describe('cohorts of hire', () => {
  test('each anniversary counts those who did not come to it', () => {
    const roster = rosterOf(
      ['2020-03-10', '2021-03-10'], // comes to the first: left on it
      ['2020-05-01', '2021-05-02'],
      ['2020-12-31', '2022-06-30'],
      ['2020-06-01', null],
      ['2021-01-01', '2021-02-01'],
    );
    expect(cohortsOf(roster, day('2023-01-31'), 'year')).toEqual([
      { start: day('2020-01-01'), size: 4, staying: [3 / 4, 1 / 4] },
      { start: day('2021-01-01'), size: 1, staying: [0, 0] },
    ]);
  });

  test('an anniversary has come once the latest hired of the cohort has come to it', () => {
    const roster = rosterOf(['2020-01-15', null], ['2020-02-20', null]);
    const anniversaries = (asOf: string, step: 'quarter' | 'year') => cohortsOf(roster, day(asOf), step)[0].staying;
    expect(anniversaries('2021-02-19', 'year')).toEqual([]);
    expect(anniversaries('2021-02-20', 'year')).toEqual([1]);
    expect(anniversaries('2022-02-10', 'year')).toEqual([1]);
    expect(anniversaries('2020-08-19', 'quarter')).toEqual([1]);
    expect(anniversaries('2020-08-20', 'quarter')).toEqual([1, 1]);
  });

  test('somebody hired on the day itself is of the cohort, who comes later is not', () => {
    const roster = rosterOf(['2024-01-10', null], ['2024-01-31', null], ['2024-02-01', null]);
    expect(cohortsOf(roster, day('2024-01-31'), 'month')).toEqual([{ start: day('2024-01-01'), size: 2, staying: [] }]);
  });

  test('of parts of people, in the order of their months', () => {
    const roster = rosterOf(['2024-02-01', '2024-02-20', 0.5], ['2024-01-01', null], ['2024-02-01', null]);
    expect(cohortsOf(roster, day('2024-03-01'), 'month')).toEqual([
      { start: day('2024-01-01'), size: 1, staying: [1, 1] },
      { start: day('2024-02-01'), size: 1.5, staying: [1 / 1.5] },
    ]);
  });

  test('a table wider than a sheet is refused before it is made', () => {
    const roster = rosterOf(['2024-01-01', null], ['1910-01-01', null], ['2023-01-01', null]);
    const months = (9999 - 1910) * 12 + 11;
    expect(problemOf(() => cohortsOf(roster, day('9999-12-31'), 'month'))).toEqual({
      ...tooLarge,
      rows: 4,
      columns: months + 2,
    });
  });
});

describe('the size of a table', () => {
  test.each([
    [1_048_576, 1],
    [1, 16_384],
    [500_000, 10],
  ])('%d × %d fits', (rows, columns) => {
    expect(() => requireFit(rows, columns)).not.toThrow();
  });

  test.each([
    [1_048_577, 1],
    [1, 16_385],
    [500_001, 10],
  ])('%d × %d does not', (rows, columns) => {
    expect(problemOf(() => requireFit(rows, columns))).toEqual({ ...tooLarge, rows, columns });
  });
});
