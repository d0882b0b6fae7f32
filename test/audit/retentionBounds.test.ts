import { describe, expect, it } from 'vitest';
import { findingsOf, gives, sheetFrom, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const heads = ['Half', 'Opening', 'Leavers', 'Hires', 'Closing', 'Turnover', 'Retention'];

/** Half a year: opening B, leavers C, hires D, closing E, turnover F, and what is asked about in G. */
const half = (
  [opening, leavers, hires, closing]: readonly Written[],
  {
    rate = '=TURNOVER.OPENBASE(C2,B2)',
    formula = '=1-F2',
    value = 0.34 as Written,
    turnover = 0.66,
    headers = heads,
  } = {},
): Written[][] => [
  headers,
  ['H1', opening, leavers, hires, closing, gives(rate, turnover), gives(formula, value as number)],
];
const found = (rows: readonly (readonly Written[])[]) => findingsOf('retention-from-turnover', rows);
const six = (value: number | null) => value && Number(value.toFixed(6));

describe('1 − turnover called retention', () => {
  it('is told with every number', () => {
    expect(found(half([50, 33, 35, 52])).flatMap(writtenFinding)).toEqual([
      'retention-from-turnover (check) Sheet1!G2: 1, retention-from-turnover|Sheet1|=1-R[0]C[-1]',
      '  cell: "G2"',
      '  cells: 1',
      '  heading: "Retention"',
      '  retention: 0.34',
      '  turnover: 0.66',
      '  leavers: 33',
      '  hires: 35',
      '  opening: 50',
      '  lowest: 0.34',
      '  highest: 1',
      '  =1-F2 -> null',
    ]);
  });

  it.each<[readonly Written[], unknown[]]>([
    [
      [50, 33, 35, 52],
      [33, 35, 50, 0.34, 1],
    ],
    [
      [50, 40, 30, 40],
      [40, 30, 50, 0.2, 0.8],
    ],
    [
      [50, 60, 30, 20],
      [60, 30, 50, 0, 0.4],
    ],
    [
      [50, 80, 30, 0],
      [80, 30, 50, 0, 0],
    ],
    [
      [50, 81, 30, 0],
      [81, 30, 50, null, null],
    ],
    [
      [0, 3, 5, 2],
      [3, 5, 0, null, null],
    ],
    [
      ['', 3, 5, 2],
      [3, 5, null, null, null],
    ],
    [
      [50, 33, '', 52],
      [33, null, 50, null, null],
    ],
    [
      [50, '', 35, 52],
      [null, 35, 50, null, null],
    ],
  ])('lies between two numbers where %j are known', (counts, expected) => {
    const [{ facts }] = found(half(counts));
    expect([facts.leavers, facts.hires, facts.opening, six(facts.lowest), six(facts.highest)]).toEqual(expected);
  });

  it.each<[string, Parameters<typeof half>[1], number]>([
    ['a rate on the opening', {}, 0],
    ['a rate on the average', { rate: '=TURNOVER.AVGBASE(C2,B2,E2)' }, 1],
    ['a rate on everyone', { rate: '=TURNOVER.CUMULATIVE(C2,B2,D2)' }, 1],
    ['a rate by hand on the opening', { rate: '=C2/B2' }, 0],
    ['a rate by hand on the closing', { rate: '=C2/E2' }, 1],
  ])('is retention where nobody was hired, in %s', (_what, options, times) => {
    expect(found(half([50, 33, 0, 17], options))).toHaveLength(times);
  });

  it.each<[string, Parameters<typeof half>[1], unknown[] | null]>([
    ['a number', {}, [0.34, 0.66]],
    ['an error', { value: '#DIV/0!' }, [null, null]],
    ['percent', { formula: '=100-F2', rate: '=TURNOVER.OPENBASE(C2,B2)*100', turnover: 66, value: 34 }, [0.34, 0.66]],
    ['a fraction times 100', { formula: '=ROUND(1-F2,3)*100', value: 34 }, [0.34, 0.66]],
    ['percent less a fraction', { formula: '=100-F2', value: 99.34 }, null],
    ['1 less percent', { rate: '=TURNOVER.OPENBASE(C2,B2)*100', turnover: 66, value: -65 }, null],
  ])('in %s', (_what, options, expected) => {
    const seen = found(half([50, 33, 35, 52], options)).map(({ facts }) => [six(facts.retention), six(facts.turnover)]);
    expect(seen).toEqual(expected ? [expected] : []);
  });

  it.each<[string, string, number]>([
    ['=1-TURNOVER.OPENBASE(C2,B2)', 'Rest', 1],
    ['=1-C2/B2', 'Rest', 0],
    ['=1-F2', 'Rest', 0],
    ['=1-C2/B2', 'Retention', 1],
    ['=1-(B2+D2-E2)/B2', 'Retention', 0],
    ['=1-C2/D2', 'Retention', 0],
    ['=1-TURNOVER.ROSTER.LEAVERS(C2,B2,1,2)', 'Retention', 0],
    ['=1-TURNOVER.CHURN(C2,B2)', 'Retention', 0],
    ['=F2-1', 'Retention', 0],
    ['=1+F2', 'Retention', 0],
  ])('%s under “%s” is found %i times', (formula, heading, times) => {
    const headers = [...heads.slice(0, 6), heading];
    expect(found(half([50, 33, 35, 52], { formula, headers }))).toHaveLength(times);
  });

  it('is called so above or beside the cell', () => {
    const rows = half([50, 33, 35, 52]).map((row) => row.slice(0, 6));
    const [finding] = found([...rows, [], [], ['Retention', gives('=1-F2', 0.34)]]);
    expect(finding.facts.heading).toBe('Retention');
    const [direct] = found(
      half([50, 33, 35, 52], { formula: '=1-TURNOVER.OPENBASE(C2,B2)', headers: [...heads.slice(0, 6), ''] }),
    );
    expect(direct.facts.heading).toBeNull();
  });

  it('knows no counts of a rate of several periods', () => {
    const rate = '=TURNOVER.OPENBASE(C2:C3,B2)';
    const rows = [...half([50, 33, 35, 52], { rate }), ['H2', 52, 5, 5, 52]];
    const [{ facts }, ...others] = found([...half([50, 33, 35, 52], { rate: '=TURNOVER.OPENBASE(C2:D3,B2)' })]);
    expect([facts.leavers, others]).toEqual([null, []]);
    expect(found(rows)[0].facts).toMatchObject({
      leavers: null,
      opening: null,
      hires: null,
      lowest: null,
      highest: null,
    });
  });

  it('finds the counts beside leavers without a heading', () => {
    const headers = heads.map((head) => (head === 'Leavers' ? '' : head));
    const [{ facts }] = found(half([50, 33, 35, 52], { headers }));
    expect([facts.leavers, facts.hires, facts.opening]).toEqual([33, 35, 50]);
  });

  it('reads the counts where they are: on other sheets, and in columns of months', () => {
    const data = sheetFrom('Data', [
      ['', 'H1'],
      ['Opening', 50],
      ['Leavers', 33],
      ['Hires', 35],
    ]);
    const start = sheetFrom('Start', [['Opening'], [40]]);
    const report = (formula: string) => sheetFrom('Report', [['Retention', gives(formula, 0.34)]]);
    const counts = (formula: string) =>
      findingsOf('retention-from-turnover', [data, start, report(formula)]).map(({ facts }) => [
        facts.leavers,
        facts.hires,
        facts.opening,
      ]);
    expect(counts('=1-TURNOVER.OPENBASE(Data!B3,Data!B2)')).toEqual([[33, 35, 50]]);
    expect(counts('=1-TURNOVER.OPENBASE(Data!B3,Start!A2)')).toEqual([[33, 35, 40]]);
    expect(counts('=1-Data!B3/Data!B2')).toEqual([[33, 35, 50]]);
  });

  it('is one finding for what cannot be right, and one for what may be', () => {
    const rows: Written[][] = [
      heads,
      ['H1', 50, 33, 35, 52, gives('=TURNOVER.OPENBASE(C2,B2)', 0.66), gives('=1-F2', 0.34)],
      ['H2', 50, 66, 35, 19, gives('=TURNOVER.OPENBASE(C3,B3)', 1.32), gives('=1-F3', -0.32)],
      ['H3', 50, 50, 35, 35, gives('=TURNOVER.OPENBASE(C4,B4)', 1), gives('=1-F4', 0)],
    ];
    expect(found(rows).map(({ severity, key, cellCount, facts }) => [severity, key, cellCount, facts.cell])).toEqual([
      ['wrong', 'retention-from-turnover|Sheet1|=1-R[0]C[-1] wrong', 1, 'G3'],
      ['check', 'retention-from-turnover|Sheet1|=1-R[0]C[-1] check', 2, 'G2'],
    ]);
  });
});
