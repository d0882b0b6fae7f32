import { describe, expect, it } from 'vitest';
import { copiedDown, findingsOf, gives, tableOf, type Written } from './auditOf';
import { below, found, months } from './partialYearCases';

describe('the repair of a rate multiplied by the wrong number', () => {
  /** Lines with a rate in F, and twelve times that in G. */
  const column = (labels: readonly Written[]) =>
    findingsOf(
      'partial-year',
      tableOf(
        ['Period', 'Opening headcount', 'Hires', 'Leavers', 'Closing headcount', 'Turnover rate', 'Per year'],
        labels,
        ...[100, 1, 1, 100].map((count) => labels.map(() => count)),
        copiedDown('=D2/B2', [0.01, 0.01]),
        copiedDown('=F2*12', [0.12, 0.12]),
      ),
    ).map(({ cellCount, formulaSuggested, fix }) => [cellCount, formulaSuggested, fix?.map(({ after }) => after)]);

  it.each<[Written[], unknown[]]>([
    [
      ['Q1', 'Q2'],
      [2, '=TURNOVER.ANNUALIZE(F2,3)', ['=TURNOVER.ANNUALIZE(F2,3)', '=TURNOVER.ANNUALIZE(F3,3)']],
    ],
    [
      ['Q1', '2024'],
      [2, '=TURNOVER.ANNUALIZE(F2,3)', ['=TURNOVER.ANNUALIZE(F2,3)', '=F3']],
    ],
    [
      ['2024', 'H1'],
      [2, '=F2', ['=F2', '=TURNOVER.ANNUALIZE(F3,6)']],
    ],
    [
      ['Q1', 'Week 7'],
      [2, '=TURNOVER.ANNUALIZE(F2,3)', undefined],
    ],
    [
      ['Week 7', 'Q1'],
      [2, null, undefined],
    ],
  ])('of %j is %j', (labels, expected) => expect(column(labels)).toEqual([expected]));

  it('is left to people where the months stand in a cell', () => {
    const rows = below(months.slice(0, 5), '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),J1)', 0.6);
    rows[0][9] = 1;
    const [finding] = findingsOf(
      'partial-year',
      rows.map((row) => Array.from(row, (cell) => cell ?? '')),
    );
    expect(finding).toMatchObject({
      formulaSuggested: null,
      fix: null,
      facts: { months: 5, factor: 12, by: 'annualize' },
    });
  });

  it('says no rate where the cell shows none', () => {
    const rows = below(months.slice(0, 5), '=1', 0.6);
    rows[rows.length - 1][1] = gives('=TURNOVER.OPENBASE(D2:D6,B2)*12', '#N/A');
    const [{ facts }] = findingsOf('partial-year', rows);
    expect(facts).toMatchObject({ rate: null, now: null, right: null, months: 5 });
    expect(found(months.slice(0, 5), '=TURNOVER.OPENBASE(D2:D6,B2)*12', 0.6)[0].facts.right).toBeCloseTo(0.12, 12);
  });
});
