import { describe, expect, it } from 'vitest';
import { basesAlong } from '../../src/audit/runBases';
import { runsOf } from '../../src/audit/runs';
import { copiedDown, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { addressAt, bookOf } from './bookOf';

/** The leavers and the base of each rate in the first group of formulas of a sheet. */
function basesIn(rows: readonly (readonly Written[])[], limit = 12): string[] {
  const book = bookOf([sheetFrom('Sheet1', rows)]);
  const [group] = book.groups;
  return runsOf(group)
    .flatMap((run) => [...basesAlong(book, group.sheet, run, limit)])
    .flatMap((rate) => (rate ? [`${addressAt(rate.place)} ${rate.leavers}/${rate.base}`] : []));
}

/** Three teams in rows 2 to 4: opening B, hires C, leavers D, closing E, and the rate in F. */
const teams = (formula: string, values: readonly (number | string)[], more: readonly Written[] = []): Written[][] =>
  tableOf(
    ['Team', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover', ''],
    ['Legal', 'Design', 'Press'],
    [8, 7, 6],
    [2, 0, 1],
    [2, 1, 3],
    [8, 6, 4],
    copiedDown(formula, values),
    more,
  );

describe('the people that the rates of a column are on', () => {
  it.each<[string, (number | string)[], string[]]>([
    ['=TURNOVER.OPENBASE(D2,B2)', [2 / 8, 1 / 7, 3 / 6], ['F2 2/8', 'F3 1/7', 'F4 3/6']],
    ['=100*TURNOVER.OPENBASE(D2,B2)', [25, 100 / 7, 50], ['F2 2/8', 'F3 1/7', 'F4 3/6']],
    ['=TURNOVER.CLOSEBASE(D2,E2)', [2 / 8, 1 / 6, 3 / 4], ['F2 2/8', 'F3 1/6', 'F4 3/4']],
    ['=TURNOVER.RATE("closing",D2,B2,C2)', [2 / 8, 1 / 6, 3 / 4], ['F2 2/8', 'F3 1/6', 'F4 3/4']],
    ['=TURNOVER.AVGBASE(D2,B2,E2)', [2 / 8, 1 / 6.5, 3 / 5], ['F2 2/8', 'F3 1/6.5', 'F4 3/5']],
    ['=TURNOVER.RATE("average",D2,B2,C2)', [2 / 8, 1 / 6.5, 3 / 5], ['F2 2/8', 'F3 1/6.5', 'F4 3/5']],
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)', [2 / 10, 1 / 7, 3 / 7], ['F2 2/10', 'F3 1/7', 'F4 3/7']],
    ['=TURNOVER.MEANBASE(D2,E2)', [2 / 8, 1 / 6, 3 / 4], ['F2 2/8', 'F3 1/6', 'F4 3/4']],
    ['=TURNOVER.OPENBASE(D$2:D2,B$2)', [2 / 8, 3 / 8, 6 / 8], ['F2 2/8', 'F3 3/8', 'F4 6/8']],
    ['=TURNOVER.OPENBASE(D$2:D2,B$2:B2)', [2 / 8, 3 / 8, 6 / 8], ['F2 2/8', 'F3 3/8', 'F4 6/8']],
    ['=TURNOVER.CLOSEBASE(D$2:D2,E$2:E2)', [2 / 8, 3 / 6, 6 / 4], ['F2 2/8', 'F3 3/6', 'F4 6/4']],
    ['=TURNOVER.CUMULATIVE(D$2:D2,B$2,C$2:C2)', [2 / 10, 3 / 10, 6 / 11], ['F2 2/10', 'F3 3/10', 'F4 6/11']],
    ['=TURNOVER.RATE("closing",D$2:D2,B$2,C$2:C2)', [2 / 8, 3 / 7, 6 / 5], ['F2 2/8', 'F3 3/7', 'F4 6/5']],
    ['=TURNOVER.MEANBASE(D$2:D2,E$2:E2)', [2 / 8, 3 / 7, 1], ['F2 2/8', 'F3 3/7', 'F4 6/6']],
    ['=D2/B2', [2 / 8, 1 / 7, 3 / 6], ['F2 2/8', 'F3 1/7', 'F4 3/6']],
    ['=D2/((B2+E2)/2)', [2 / 8, 1 / 6.5, 3 / 5], ['F2 2/8', 'F3 1/6.5', 'F4 3/5']],
    ['=(B2+C2-E2)/B2', [2 / 8, 1 / 7, 3 / 6], ['F2 2/8', 'F3 1/7', 'F4 3/6']],
    ['=ROUND(TURNOVER.OPENBASE(D2,B2),2)', [0.25, 0.14, 0.5], ['F2 2/8', 'F3 1/7', 'F4 3/6']],
    ['=TURNOVER.OPENBASE(D2,B2)', [0.254, 0.1378, 0.51], ['F2 2/8', 'F3 1/7']],
    ['=TURNOVER.OPENBASE(D2,B2)', ['#DIV/0!', 1 / 7, ''], ['F3 1/7']],
    ['=TURNOVER.OPENBASE(3,B2)', [3 / 8, 3 / 7, 3 / 6], ['F2 3/8', 'F3 3/7', 'F4 3/6']],
    ['=TURNOVER.AVGBASE(D2,B2,F9)', [2 / 4, 1 / 3.5, 1], []],
    ['=TURNOVER.CUMULATIVE(D2,F9,C2)', [1, '#DIV/0!', 3], []],
    ['=TURNOVER.AVGBASE(D2,F9,E2)', [2 / 4, 1 / 3, 3 / 2], []],
    ['=TURNOVER.RATE("average",D2,B2,C2:C3*1)', [2 / 8, 1 / 7, 3 / 6], []],
    ['=TURNOVER.ROLLING("opening",D2,B2,,,1)', [2 / 8, 1 / 7, 3 / 6], []],
    ['=TURNOVER.OPENBASE(D2,B2)*12', [24 / 8, 12 / 7, 36 / 6], []],
    ['=B2/C2', [4, '#DIV/0!', 6], []],
  ])('%s on %j', (formula, values, expected) => expect(basesIn(teams(formula, values))).toEqual(expected));

  it('are those of each line where other headings stand between', () => {
    const lines: Written[][] = [
      ['', 'Opening', 'Leavers', 'Turnover'],
      ['A', 8, 2, 0.25],
      ['', 'Stock', 'Sold', '#VALUE!'],
      ['B', 6, 3, 0.5],
      ['', 'Closing', 'Leavers', '#VALUE!'],
      ['C', 5, 1, 0.2],
    ];
    const rates = lines.map((row, i): Written[] =>
      i === 0 ? row : [...row.slice(0, 3), gives(`=C${i + 1}/B${i + 1}`, row[3] as number)],
    );
    expect(basesIn(rates)).toEqual(['D2 2/8', 'D6 1/5']);
  });

  it('are told of only where they are fewer than the limit', () => {
    const rows = teams('=TURNOVER.OPENBASE(D2,B2)', [2 / 8, 1 / 7, 3 / 6]);
    expect([6, 7, 8, 9].map((limit) => basesIn(rows, limit).length)).toEqual([0, 1, 2, 3]);
    const cumulative = teams('=TURNOVER.CUMULATIVE(D2,B2,C2)', [2 / 10, 1 / 7, 3 / 7]);
    expect(basesIn(cumulative, 8)).toEqual(['F3 1/7', 'F4 3/7']);
    expect(basesIn(cumulative, 10)).toEqual(['F3 1/7', 'F4 3/7']);
  });

  it('are by the method that a cell beside each of them names', () => {
    const formula = '=TURNOVER.RATE(G2,D2,B2,C2,E2)';
    const values = [2 / 8, 1 / 7, 3 / 4];
    expect(basesIn(teams(formula, values, ['average', 'opening', 'closing']))).toEqual(['F2 2/8', 'F3 1/7', 'F4 3/4']);
    expect(basesIn(teams(formula, values, ['?', 'opening', '?']))).toEqual(['F3 1/7']);
    expect(basesIn(teams(formula, [2 / 8, 1 / 7, 3 / 6], ['opening', 'opening', 'opening']))).toHaveLength(3);
  });

  it('are those of each line where the line in between is another one', () => {
    expect(
      basesIn(teams('=TURNOVER.RATE(G2,D2,B2,C2,E2)', [2 / 8, 1 / 6, 3 / 6], ['opening', 'closing', 'opening'])),
    ).toEqual(['F2 2/8', 'F4 3/6']);
  });

  it('begin with the first headcount that is there, and end with the last', () => {
    const rows = teams('=TURNOVER.OPENBASE(D2,B2)', ['', '', '']).map((row) => row.slice(0, 5));
    rows[1][1] = '';
    rows[3][4] = '';
    const sum = (formula: string, value: number) => basesIn([...rows, [], ['All', gives(formula, value)]]);
    expect(sum('=TURNOVER.OPENBASE(D2:D4,B2:B4)', 6 / 7)).toEqual(['B6 6/7']);
    expect(sum('=TURNOVER.CLOSEBASE(D2:D4,E2:E4)', 1)).toEqual(['B6 6/6']);
    expect(sum('=TURNOVER.AVGBASE(D2:D4,B2:B4,E2:E4)', 6 / 6.5)).toEqual(['B6 6/6.5']);
    expect(sum('=TURNOVER.MEANBASE(D2:D4,E2:E4)', 6 / 7)).toEqual(['B6 6/7']);
    expect(sum('=TURNOVER.RATE("closing",D2:D4,B2:B4,C2:C4)', 6 / 4)).toEqual(['B6 6/4']);
    expect(sum('=TURNOVER.RATE("closing",D3,H9,D4)', 1 / 2)).toEqual([]);
    expect(sum('=TURNOVER.OPENBASE(D:D,C1)', 6 / 7)).toEqual([]);
    expect(sum('=TURNOVER.OPENBASE(D:D,D3)', 6)).toEqual(['B6 6/1']);
  });

  it('are read along a row as down a column', () => {
    const down = teams('=1', ['', '', '']).map((row) => row.slice(0, 5));
    const across = down[0].map((_, i) => down.map((row) => row[i]));
    const sum = (formula: string, value: number) => basesIn([...across, [], ['All', gives(formula, value)]]);
    expect(sum('=TURNOVER.OPENBASE(B4:D4,B2:D2)', 6 / 8)).toEqual(['B7 6/8']);
    expect(sum('=TURNOVER.OPENBASE(4:4,B2:D2)', 6 / 8)).toEqual(['B7 6/8']);
    expect(sum('=TURNOVER.CLOSEBASE(B4:D4,B5:D5)', 6 / 4)).toEqual(['B7 6/4']);
    across[1][1] = '';
    across[4][3] = '';
    expect(sum('=TURNOVER.OPENBASE(B4:D4,B2:D2)', 6 / 7)).toEqual(['B7 6/7']);
    expect(sum('=TURNOVER.CLOSEBASE(B4:D4,B5:D5)', 1)).toEqual(['B7 6/6']);
    const rates = [2 / 8, 1 / 7, 3 / 6].map((value, i) =>
      gives(`=TURNOVER.OPENBASE(${'BCD'[i]}4,${'BCD'[i]}3)`, value),
    );
    const openings = ['Start', 8, 7, 6];
    expect(basesIn([down.map((row) => row[0]), ['', '', '', ''], openings, across[3], ['Rate', ...rates]])).toEqual([
      'B5 2/8',
      'C5 1/7',
      'D5 3/6',
    ]);
  });

  it('leave out months in which nobody was there, where their mean is taken', () => {
    const rows = teams('=1', ['', '', '']).map((row) => row.slice(0, 5));
    rows[2][4] = 0;
    const sum = (formula: string, value: number) => basesIn([...rows, [], ['All', gives(formula, value)]]);
    expect(sum('=TURNOVER.MEANBASE(D2:D4,E2:E4)', 1)).toEqual(['B6 6/6']);
    expect(sum('=TURNOVER.MEANBASE(D2:D4,E3)', '#DIV/0!' as unknown as number)).toEqual([]);
    expect(sum('=TURNOVER.MEANBASE(D2:D4,E3)', 1)).toEqual([]);
  });
});
