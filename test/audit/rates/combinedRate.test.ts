import { describe, expect, it } from 'vitest';
import type { KnownRate, RateInput } from '../../../src/audit/rateCells';
import { rateOfAllGroups, rateOfAllPeriods } from '../../../src/audit/rates/combinedRate';
import type { Method } from '../../../src/turnover/method';
import { sheetFrom, type Written } from '../auditOf';
import { areaAt, bookOf, turned } from '../bookOf';

const columnOf: Readonly<Record<RateInput, string>> = {
  opening: 'B',
  hires: 'C',
  leavers: 'D',
  closing: 'E',
  headcounts: 'F',
};
/** Lines of opening, hires, leavers, closing and a mean headcount in B2:F4. */
const lines: readonly (readonly Written[])[] = [
  ['', '', '', '', '', ''],
  ['', 100, 10, 30, 80, 90],
  ['', 80, 20, 10, 90, 60],
  ['', 90, 5, 15, 80, 30],
];

type Inputs = readonly RateInput[];
const cellsOfLine = (row: number, names: Inputs) => names.map((name) => [name, `${columnOf[name]}${row}`] as const);
type Line = readonly (readonly [RateInput, string])[];

interface Others {
  readonly isAcross?: boolean;
  readonly isElsewhere?: boolean;
  readonly methods?: readonly (Method | null)[];
  readonly isChurn?: boolean;
  readonly values?: readonly (readonly Written[])[];
}

function combined(kind: 'periods' | 'groups', method: Method | null, given: readonly Line[], others: Others = {}) {
  const rows = others.values ?? lines;
  const book = bookOf([sheetFrom('HR data', others.isAcross ? turned(rows) : rows), sheetFrom('Other', [[1]])]);
  const at = (address: string) => {
    const area = areaAt(address);
    if (!others.isAcross) return area;
    return { row: area.column, column: area.row, rowCount: area.columnCount, columnCount: area.rowCount };
  };
  const rates = given.map((line, i): KnownRate => ({
    source: 'turnover',
    method: others.methods?.[i] ?? method,
    isChurn: others.isChurn ?? false,
    scale: 1,
    isProjected: false,
    value: 0.1,
    inputs: Object.fromEntries(line.map(([name, address]) => [name, { sheet: book.sheets[0], area: at(address) }])),
  }));
  const own = book.sheets[others.isElsewhere ? 1 : 0];
  const found = (kind === 'periods' ? rateOfAllPeriods : rateOfAllGroups)(rates, own);
  return found && `${found.functionId} ${found.formula} ${Number(found.value.toFixed(6))}`;
}

const three = (names: Inputs) => [2, 3, 4].map((row) => cellsOfLine(row, names));
const six = (value: number) => Number(value.toFixed(6));

describe('the rate of all periods', () => {
  it.each<[Method, Inputs, string | null]>([
    ['opening', ['leavers', 'opening'], `OPENBASE =TURNOVER.OPENBASE(D2:D4,B2:B4) 0.55`],
    ['closing', ['leavers', 'closing'], `CLOSEBASE =TURNOVER.CLOSEBASE(D2:D4,E2:E4) ${six(55 / 80)}`],
    ['average', ['leavers', 'opening', 'closing'], `AVGBASE =TURNOVER.AVGBASE(D2:D4,B2:B4,E2:E4) ${six(55 / 90)}`],
    [
      'cumulative',
      ['leavers', 'opening', 'hires'],
      `CUMULATIVE =TURNOVER.CUMULATIVE(D2:D4,B2:B4,C2:C4) ${six(55 / 135)}`,
    ],
    ['mean', ['leavers', 'headcounts'], `MEANBASE =TURNOVER.MEANBASE(D2:D4,F2:F4) ${six(55 / 60)}`],
    ['opening', ['leavers', 'opening', 'hires', 'closing'], `OPENBASE =TURNOVER.OPENBASE(D2:D4,B2:B4) 0.55`],
    [
      'closing',
      ['leavers', 'opening', 'hires', 'closing'],
      `CLOSEBASE =TURNOVER.CLOSEBASE(D2:D4,E2:E4) ${six(55 / 80)}`,
    ],
    ['average', ['leavers', 'opening', 'hires'], `RATE =TURNOVER.RATE("average",D2:D4,B2:B4,C2:C4) ${six(55 / 90)}`],
    [
      'average',
      ['leavers', 'opening', 'hires', 'closing'],
      `RATE =TURNOVER.RATE("average",D2:D4,B2:B4,C2:C4,E2:E4) ${six(55 / 90)}`,
    ],
    [
      'cumulative',
      ['leavers', 'opening', 'closing'],
      `RATE =TURNOVER.RATE("cumulative",D2:D4,B2:B4,,E2:E4) ${six(55 / 135)}`,
    ],
    ['closing', ['leavers', 'opening', 'hires'], `RATE =TURNOVER.RATE("closing",D2:D4,B2:B4,C2:C4) ${six(55 / 80)}`],
    [
      'mean',
      ['leavers', 'opening', 'hires'],
      `RATE =TURNOVER.RATE("mean",D2:D4,B2:B4,C2:C4) ${six(55 / ((90 + 85 + 85) / 3))}`,
    ],
    ['opening', ['opening', 'closing'], null],
    ['opening', ['leavers'], null],
    ['mean', ['leavers'], null],
  ])('by %s of %j', (method, names, rate) => {
    expect(combined('periods', method, three(names))).toBe(rate);
    const across = rate?.replace(/([B-F])2:\1(4)/g, (_, column: string) => {
      const row = 'ABCDEF'.indexOf(column) + 1;
      return `B${row}:D${row}`;
    });
    expect(combined('periods', method, three(names), { isAcross: true })).toBe(across ?? null);
  });

  it('of customers is churn', () =>
    expect(combined('periods', 'opening', three(['leavers', 'opening']), { isChurn: true })).toBe(
      'CHURN =TURNOVER.CHURN(D2:D4,B2:B4) 0.55',
    ));

  it('may have the opening of the first period alone', () => {
    const [first, ...rest] = three(['leavers', 'opening', 'hires']);
    const others = rest.map((line) => line.filter(([name]) => name !== 'opening'));
    const of = (...given: readonly Line[]) => combined('periods', 'cumulative', given);
    expect(of(first, ...others)).toBe(`CUMULATIVE =TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4) ${six(55 / 135)}`);
    expect(of(first, rest[0], others[1])).toBeNull();
    expect(of(first, others[0], rest[1])).toBeNull();
    const noLeavers = three(['leavers', 'opening']).map((line, i) =>
      line.filter(([name]) => i === 0 || name !== 'leavers'),
    );
    expect(combined('periods', 'opening', noLeavers)).toBeNull();
  });

  it('is named with its sheet where that is another', () =>
    expect(combined('periods', 'opening', three(['leavers', 'opening']), { isElsewhere: true })).toBe(
      "OPENBASE =TURNOVER.OPENBASE('HR data'!D2:D4,'HR data'!B2:B4) 0.55",
    ));
});

describe('the rate of all groups', () => {
  it.each<[Method, Inputs, string | null]>([
    ['opening', ['leavers', 'opening'], `POOLED =TURNOVER.POOLED(D2:D4,B2:B4) ${six(55 / 270)}`],
    ['closing', ['leavers', 'closing', 'opening'], `POOLED =TURNOVER.POOLED(D2:D4,E2:E4) 0.22`],
    ['mean', ['leavers', 'headcounts', 'opening'], `POOLED =TURNOVER.POOLED(D2:D4,F2:F4) ${six(55 / 180)}`],
    [
      'average',
      ['leavers', 'opening', 'closing'],
      `AVGBASE =TURNOVER.AVGBASE(SUM(D2:D4),SUM(B2:B4),SUM(E2:E4)) ${six(55 / 260)}`,
    ],
    [
      'cumulative',
      ['leavers', 'opening', 'hires'],
      `CUMULATIVE =TURNOVER.CUMULATIVE(SUM(D2:D4),SUM(B2:B4),SUM(C2:C4)) ${six(55 / 305)}`,
    ],
    ['average', ['leavers', 'opening', 'hires'], null],
    ['cumulative', ['leavers', 'opening', 'closing'], null],
    ['average', ['leavers', 'closing'], null],
    ['opening', ['leavers', 'closing'], null],
    ['closing', ['leavers', 'opening'], null],
    ['mean', ['leavers', 'opening'], null],
    ['opening', ['opening'], null],
  ])('by %s of %j', (method, names, rate) => expect(combined('groups', method, three(names))).toBe(rate));
});

describe('rates that cannot be combined', () => {
  const names = ['leavers', 'opening'] as const;
  const both = (given: readonly Line[], others: Others = {}) =>
    (['periods', 'groups'] as const).map((kind) => combined(kind, 'opening', given, others));

  it('follow several methods, or none that is known', () => {
    expect(both(three(names), { methods: ['opening', 'opening', 'closing'] })).toEqual([null, null]);
    expect(both(three(names), { methods: ['closing', 'opening', 'opening'] })).toEqual([null, null]);
    expect((['periods', 'groups'] as const).map((kind) => combined(kind, null, three(names)))).toEqual([null, null]);
    expect(both([])).toEqual([null, null]);
  });

  it('have counts that are not side by side', () => {
    const [first, second, third] = three(names);
    expect(both([first])).toEqual([null, null]);
    expect(both([first, third])).toEqual([null, null]);
    expect(both([second, first])).toEqual([null, null]);
    expect(both([first, second, second])).toEqual([null, null]);
    expect(both([first, second])).not.toContain(null);
    expect(
      both([
        first,
        [
          ['leavers', 'E3'],
          ['opening', 'B3'],
        ],
      ]),
    ).toEqual([null, null]);
    expect(
      both([
        first,
        second,
        [
          ['leavers', 'C4'],
          ['opening', 'B4'],
        ],
      ]),
    ).toEqual([null, null]);
    expect(
      both([
        first,
        second,
        [
          ['leavers', 'D4:D5'],
          ['opening', 'B4'],
        ],
      ]),
    ).toEqual([null, null]);
    expect(
      both([
        [
          ['leavers', 'D2:D3'],
          ['opening', 'B2:B3'],
        ],
        [
          ['leavers', 'D3:D4'],
          ['opening', 'B3:B4'],
        ],
      ]),
    ).toEqual([null, null]);
  });

  it('have counts that the function refuses', () => {
    const withLeavers = (value: Written) =>
      lines.map((line, i) => (i === 3 ? [...line.slice(0, 3), value, ...line.slice(4)] : line));
    const of = (value: Written) => both(three(names), { values: withLeavers(value) });
    expect(of('')).toEqual([
      'OPENBASE =TURNOVER.OPENBASE(D2:D4,B2:B4) 0.4',
      `POOLED =TURNOVER.POOLED(D2:D4,B2:B4) ${six(40 / 270)}`,
    ]);
    expect(of(0)).toEqual(of(''));
    expect(of('n/a')).toEqual([null, null]);
    expect(of(-1)).toEqual([null, null]);
    expect(of(true)).toEqual([null, null]);
    const empty = lines.map((line) => line.map(() => 0));
    expect(both(three(names), { values: empty })).toEqual([null, null]);
    expect(combined('groups', 'average', three(['leavers', 'opening', 'closing']), { values: empty })).toBeNull();
    expect(combined('periods', 'mean', three(['leavers', 'headcounts']), { values: empty })).toBeNull();
  });

  it('stand on several sheets', () => {
    const { sheets } = bookOf([sheetFrom('A', lines), sheetFrom('B', lines)]);
    const rates = three(names).map((line, i): KnownRate => ({
      source: 'typed',
      method: 'opening',
      isChurn: false,
      scale: 1,
      isProjected: false,
      value: 0.1,
      inputs: Object.fromEntries(
        line.map(([name, at]) => [name, { sheet: sheets[i === 2 ? 1 : 0], area: areaAt(at) }]),
      ),
    }));
    expect(rateOfAllPeriods(rates, sheets[0])).toBeNull();
    expect(rateOfAllPeriods(rates.slice(0, 2), sheets[0])?.value).toBe(0.4);
  });
});
