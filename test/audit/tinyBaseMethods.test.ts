import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { findingsOf, gives, tableOf } from './auditOf';

/** Two teams of a few people: opening 8 and 6, hires 2 and 1, leavers 2 and 3, closing 8 and 4. */
const teams = (formula: string, values: readonly number[], more: readonly Written[] = []) =>
  tableOf(
    ['Team', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover'],
    ['Legal', 'Design'],
    [8, 6],
    [2, 1],
    [2, 3],
    [8, 4],
    [gives(formula, values[0]), gives(formula.replaceAll(/(?<=[A-E])2/g, '3'), values[1]), ...more],
  );

const basesOf = (rows: readonly (readonly Written[])[]) =>
  findingsOf('tiny-base', rows).map(({ facts }) => [facts.cells, facts.leavers, facts.base, facts.smallest]);

describe('the base of a rate, where it is tiny', () => {
  it.each([
    ['=TURNOVER.OPENBASE(D2,B2)', [2 / 8, 3 / 6], [2, 2, 8, 6]],
    ['=TURNOVER.CHURN(D2,B2)', [2 / 8, 3 / 6], [2, 2, 8, 6]],
    ['=TURNOVER.CLOSEBASE(D2,E2)', [2 / 8, 3 / 4], [2, 2, 8, 4]],
    ['=TURNOVER.AVGBASE(D2,B2,E2)', [2 / 8, 3 / 5], [2, 2, 8, 5]],
    ['=TURNOVER.MEANBASE(D2,E2)', [2 / 8, 3 / 4], [2, 2, 8, 4]],
    ['=TURNOVER.RATE("opening",D2,B2)', [2 / 8, 3 / 6], [2, 2, 8, 6]],
    ['=TURNOVER.RATE("closing",D2,B2,C2)', [2 / 8, 3 / 4], [2, 2, 8, 4]],
    ['=TURNOVER.RATE("average",D2,B2,C2)', [2 / 8, 3 / 5], [2, 2, 8, 5]],
    ['=TURNOVER.RATE("cumulative",D2,B2,C2)', [2 / 10, 3 / 7], [1, 3, 7, 7]],
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)', [2 / 10, 3 / 7], [1, 3, 7, 7]],
    ['=100*TURNOVER.OPENBASE(D2,B2)', [200 / 8, 300 / 6], [2, 2, 8, 6]],
    ['=D2/B2', [2 / 8, 3 / 6], [2, 2, 8, 6]],
    ['=D2/AVERAGE(B2,E2)', [2 / 8, 3 / 5], [2, 2, 8, 5]],
    ['=ROUND(TURNOVER.OPENBASE(D2,B2),2)', [0.25, 0.5], [2, 2, 8, 6]],
  ])('%s', (formula, values, facts) => expect(basesOf(teams(formula, values))).toEqual([facts]));

  it.each([
    ['a rate that is not from these numbers', '=TURNOVER.OPENBASE(D2,B2)', [0.9, 0.9]],
    ['a projected one', '=TURNOVER.OPENBASE(D2,B2)*12', [3, 6]],
    ['a text', '=TURNOVER.OPENBASE(D2,B2)&"!"', [0.25, 0.5]],
  ])('is not known of %s', (_, formula, values) => expect(basesOf(teams(formula, values))).toEqual([]));

  it('is as large as the limit nowhere', () => {
    const rows = teams('=TURNOVER.OPENBASE(D2,B2)', [2 / 8, 3 / 6]);
    const counts = (tinyBase: number) =>
      findingsOf('tiny-base', rows, { tinyBase }).map(({ facts, areas }) => [facts.cells, areas[0].row]);
    expect(counts(9)).toEqual([[2, 1]]);
    expect(counts(8)).toEqual([[1, 2]]);
    expect(counts(6)).toEqual([]);
  });

  it('is that of each line of a long column', () => {
    const opening = Array.from({ length: 30 }, (_, i) => 3 + i);
    const rows = tableOf(
      ['Team', 'Opening', 'Leavers', 'Turnover'],
      opening.map((_, i) => `Team ${String.fromCharCode(65 + i)}`),
      opening,
      opening.map(() => 1),
      opening.map((people, i) => gives(`=TURNOVER.OPENBASE(C${i + 2},B${i + 2})`, 1 / people)),
    );
    expect(basesOf(rows)).toEqual([[7, 1, 3, 3]]);
  });

  it('is that of spilled rates too', () => {
    const rows = teams('=TURNOVER.OPENBASE(D2,B2)', [2 / 8, 3 / 6]).map((row) => [...row, '' as Written]);
    rows[1][6] = gives('=TURNOVER.PERIODRATES("closing",D2:D3,B2:B3,,E2:E3)', 2 / 8);
    rows[2][6] = 3 / 4;
    expect(basesOf(rows)).toContainEqual([2, 2, 8, 4]);
  });
});
