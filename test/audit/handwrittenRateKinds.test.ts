import { describe, expect, it } from 'vitest';
import { copiedDown, gives, placesOf, tableOf, type Written } from './auditOf';
import { beside, find, monthly } from './handwrittenRateCases';

/** Two lines of a headcount, leavers and a rate, under their headings. */
const block = (
  headcount: string,
  leavers: string,
  formula: string,
  counts: readonly Written[] = [50, 40],
): Written[][] =>
  tableOf(['Team', headcount, leavers, 'Turnover'], ['A', 'B'], counts, [5, 2], copiedDown(formula, [0.1, 0.05]));

describe('the same formula under other headings', () => {
  it.each([
    ['Opening', 'Leavers', 'Opening', 'Leavers', ['Sheet1!D2:D3 D7:D8'], ['']],
    ['Opening', 'Leavers', 'Closing', 'Leavers', ['Sheet1!D2:D3', 'Sheet1!D7:D8'], [' opening', ' closing']],
    [
      'Opening',
      'Leavers',
      'Customers at start',
      'Customers lost',
      ['Sheet1!D2:D3', 'Sheet1!D7:D8'],
      [' opening', ' opening churn'],
    ],
    ['Stock', 'Sold', 'Closing', 'Leavers', ['Sheet1!D7:D8'], ['']],
  ])('%s and %s, then %s and %s', (first, left, second, gone, places, kinds) => {
    const rows = [...block(first, left, '=C2/B2'), [], [], ...block(second, gone, '=C7/B7')];
    const found = find(rows);
    expect(placesOf(found)).toEqual(places);
    expect(found.map(({ key }) => key)).toEqual(
      kinds.map((kind) => `handwritten-rate|Sheet1|=R[0]C[-1]/R[0]C[-2]${kind}`),
    );
    expect(found.flatMap(({ fix }) => fix?.length)).toEqual(places.map((place) => (place.includes(' ') ? 4 : 2)));
  });

  it('may be another method, whose cells are put right each for itself', () => {
    const rows = [...block('Opening', 'Leavers', '=C2/B2'), [], [], ...block('Closing', 'Leavers', '=C7/B7')];
    expect(
      find(rows).map(({ facts, formulaNow, formulaSuggested, fix }) => [
        facts.method,
        formulaNow,
        formulaSuggested,
        fix?.[1].after,
      ]),
    ).toEqual([
      ['opening', '=C2/B2', '=TURNOVER.OPENBASE(C2,B2)', '=TURNOVER.OPENBASE(C3,B3)'],
      ['closing', '=C7/B7', '=TURNOVER.CLOSEBASE(C7,B7)', '=TURNOVER.CLOSEBASE(C8,B8)'],
    ]);
  });

  it('may stand in columns side by side', () => {
    const rows = block('Opening', 'Leavers', '=C2/B2').map((row, i) => [
      ...row,
      ...block('Opening', 'Leavers', '=G2/F2')[i],
    ]);
    const [finding, ...others] = find(rows);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!D2:D3 H2:H3']);
    expect(finding.facts.cells).toBe(4);
    expect(finding.fix?.map(({ after }) => after)).toEqual([
      '=TURNOVER.OPENBASE(C2,B2)',
      '=TURNOVER.OPENBASE(C3,B3)',
      '=TURNOVER.OPENBASE(G2,F2)',
      '=TURNOVER.OPENBASE(G3,F3)',
    ]);
  });
});

describe('the cell that is shown', () => {
  const lines = (leavers: readonly Written[], opening: readonly Written[] = [100, 100, 100]) =>
    tableOf(
      ['Month', 'Opening', 'Leavers', 'Turnover'],
      ['Jan', 'Feb', 'Mar'],
      opening,
      leavers,
      copiedDown('=C2/B2', [0, 0, 0]),
    );
  it.each<[string, Written[], Written[] | undefined, unknown[]]>([
    ['the first', [5, 4, 3], undefined, ['D2', 5, 100, 0.05]],
    ['the first with leavers', [0, 4, 3], undefined, ['D3', 4, 100, 0.04]],
    ['the first that is filled in', ['', '', 3], ['', '', 100], ['D4', 3, 100, 0.03]],
    ['the first where nobody left', [0, 0, 0], undefined, ['D2', 0, 100, 0]],
    ['the first that is no error', ['#N/A', 4, 3], undefined, ['D3', 4, 100, 0.04]],
  ])('is %s', (_what, leavers, opening, expected) => {
    const [{ facts }] = find(lines(leavers, opening));
    expect([facts.cell, facts.leavers, facts.base, facts.rate]).toEqual(expected);
    expect(facts.cells).toBe(3);
  });

  it('may stand in another column', () => {
    const rows = lines([0, 0, 0]).map((row, i) => [
      ...row,
      ...tableOf(
        ['Month', 'Opening', 'Leavers', 'Turnover'],
        ['Jan', 'Feb', 'Mar'],
        [50, 50, 50],
        [0, 5, 1],
        copiedDown('=G2/F2', [0, 0.1, 0.02]),
      )[i],
    ]);
    expect(find(rows)[0].facts).toMatchObject({ cell: 'H3', leavers: 5, base: 50, rate: 0.1 });
  });
});

describe('ranges of the wrong cells', () => {
  it.each([
    ['=SUM(C3:C8)/B3', 1],
    ['=SUM(C3:C7)/B3', 1],
    ['=SUM(C3:C8)/AVERAGE(B3:B7)', 0],
    ['=SUM(C3:C7)/((B3+E8)/2)', 0],
  ])('%s is offered a function %i times', (formula, times) => expect(find(beside(formula))).toHaveLength(times));

  it('are told of for those cells alone', () => {
    const rows = monthly('=SUM(C3:C$8)/B3');
    expect(find(rows).map(({ facts }) => facts.cells)).toEqual([6]);
  });
});

describe('what the function would show', () => {
  it('is told for the first cell where it differs, and how many there are', () => {
    const rows = tableOf(
      ['Month', 'Opening', 'Hires', 'Leavers', 'Turnover'],
      ['Jan', 'Feb', 'Mar', 'Apr'],
      [10, 10, 10, 10],
      [5, 5, 5, 5],
      [3, 25, 2, 20],
      copiedDown('=D2/(B2+C2)', [3 / 15, 25 / 15, 2 / 15, 20 / 15]),
    );
    const [finding] = find(rows);
    expect(finding.facts).toMatchObject({
      differing: 2,
      difference: { cell: 'E3', now: 25 / 15, then: null },
      cells: 4,
    });
    expect(finding.fix?.map(({ row }) => row)).toEqual([1, 3]);
    expect(finding.formulaSuggested).toBe('=TURNOVER.CUMULATIVE(D2,B2,C2)');
  });

  it('is nothing where there is no function for it', () => {
    const [finding] = find([
      ['Month', 'Leavers', 'Closing', 'Turnover'],
      ['Jan', 5, 95, gives('=B2/(C2+B2)', 0.05)],
    ]);
    expect(finding).toMatchObject({ formulaSuggested: null, fix: null });
    expect(finding.facts).toMatchObject({
      functionId: null,
      suggested: null,
      differing: 0,
      difference: null,
      leaversHeading: 'Leavers',
    });
  });
});
