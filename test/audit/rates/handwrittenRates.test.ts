import { describe, expect, it } from 'vitest';
import { handwrittenRateAt, ratioOfGroup, type HandwrittenRate } from '../../../src/audit/rates/handwrittenRates';
import { addressOf, columnName } from '../../../src/formulas/area';
import { gives, sheetFrom, type Written } from '../auditOf';
import { bookOf, bookOfRows, groupIn, placeAt, turned, type Rows } from '../bookOf';

const headings = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Average headcount', 'Headcount', 'Rent'];
const lines: Written[][] = [
  ['Jan', 90, 8, 5, 93, 92, 91, 7],
  ['Feb', 93, 7, 5, 95, 94, 93, 7],
  ['Mar', 95, 3, 6, 92, 94, 95, 7],
];

/** The rate in J2, beside three months under headings in A1:H1. */
const rateIn = (formula: string, names = headings, rows: Rows = lines): HandwrittenRate | null => {
  const table = [[...names], ...rows.map((row) => [...row])];
  table[1] = [...Array.from({ length: 9 }, (_, i) => table[1][i] ?? ''), gives(formula, 0.05)];
  const book = bookOfRows(table);
  return handwrittenRateAt(book, groupIn(book, 'J2'), placeAt('J2'));
};

const shown = (rate: HandwrittenRate | null) => {
  if (!rate) return null;
  const { opening, hires, closing, headcounts, leavers } = rate;
  const at = (name: string, cells: { area: HandwrittenRate['counted'][0]['area'] } | undefined) =>
    cells ? [`${name} ${addressOf(cells.area)}`] : [];
  return [
    rate.method,
    `${leavers.isDerived ? 'derived' : 'leavers'} ${leavers.cells.map(({ area }) => addressOf(area)).join(' ')}`,
    ...at('opening', opening),
    ...at('hires', hires),
    ...at('closing', closing),
    ...at('headcounts', headcounts),
  ].join(', ');
};

describe('the method of a rate written by hand', () => {
  it.each([
    ['=D2/B2', 'opening, leavers D2, opening B2'],
    ['=D2/E2', 'closing, leavers D2, closing E2'],
    ['=D2/F2', 'mean, leavers D2, headcounts F2'],
    ['=D2/AVERAGE(G2:G4)', 'mean, leavers D2, headcounts G2:G4'],
    ['=SUM(D2:D4)/AVERAGE(G2:G4)', 'mean, leavers D2:D4, headcounts G2:G4'],
    ['=SUM(D2:D4)/AVERAGE(B2:B4)', 'mean, leavers D2:D4, headcounts B2:B4'],
    ['=SUM(D2:D4)/AVERAGE(D2:D4)', null],
    ['=SUM(D2:D4)/AVERAGE(C2:C4)', null],
    ['=SUM(D2:D4)/SUM(G2:G4)', null],
    ['=D2/AVERAGE(B2,E2)', 'average, leavers D2, opening B2, closing E2'],
    ['=2*D2/(B2+E2)', 'average, leavers D2, opening B2, closing E2'],
    ['=2*D2/AVERAGE(B2,E2)', null],
    ['=D2/(B2+E2)', null],
    ['=D2/AVERAGE(B2,C2)', null],
    ['=D2/(B2+C2)', 'cumulative, leavers D2, opening B2, hires C2'],
    ['=SUM(D2:D4)/(B2+SUM(C2:C4))', 'cumulative, leavers D2:D4, opening B2, hires C2:C4'],
    ['=SUM(D2:D4)/(SUM(B2:B4)+C2)', null],
    ['=2*D2/(SUM(B2:B4)+E2)', null],
    ['=2*D2/(B2+SUM(E2:E4))', null],
    ['=D2/(E2+D2)', 'cumulative, leavers D2, closing E2'],
    ['=D2/(E2+D3)', null],
    ['=D2/(E2+$D$2)', 'cumulative, leavers D2, closing E2'],
    ['=(D2+D3)/(E2+D2)', null],
    ['=D2/(D2+G2)', null],
    ['=D2/(B2+D2)', null],
    ['=D2/(E2-D2)', null],
    ['=D2/(B2+C2+E2)', null],
    ['=D2/G2', null],
    ['=D2/D3', null],
    ['=D2/C2', null],
    ['=D2/H2', null],
    ['=H2/B2', null],
    ['=-D2/B2', null],
    ['=(B2+C2-E2)/B2', 'opening, derived B2 C2 E2, opening B2'],
    ['=(C2-E2+B2)/B2', 'opening, derived C2 E2 B2, opening B2'],
    ['=(B2+C2-E2)/(E2+D2)', null],
    ['=(B2+C2-E2+D2)/B2', null],
    ['=(B2+C2+E2)/B2', null],
    ['=(B2-C2-E2)/B2', null],
    ['=(E2+C2-B2)/B2', null],
    ['=(B2+C2-C3)/B2', null],
    ['=(B2+D2-E2)/B2', null],
    ['=(G2+C2-E2)/B2', null],
    ['=(D2+D2)/B2', 'opening, leavers D2 D2, opening B2'],
    ['=(D2-D2)/B2', null],
    ['=AVERAGE(D2)/B2', null],
    ['=D2/Nowhere!B2', null],
    ['=D2', null],
  ])('%s: %s', (formula, parts) => expect(shown(rateIn(formula))).toBe(parts));

  it('names all the cells', () => {
    const rate = rateIn('=D2/AVERAGE(B2,E2)')!;
    expect(rate.counted.map(({ area, role }) => `${addressOf(area)} ${role.text}`)).toEqual([
      'D2 Leavers',
      'B2 Opening',
      'E2 Closing',
    ]);
    expect(rate.leavers.cells[0]).toMatchObject({ isPart: false, header: null, role: { role: 'leavers' } });
    expect(rate.isCustomers).toBe(false);
  });
});

describe('opening and closing side by side', () => {
  const beside = ['Month', 'Opening', 'Closing', 'Leavers', 'Hires', 'Rent', '', ''];
  it('are two counts in one reference', () => {
    const rate = rateIn('=D2/AVERAGE(B2:C2)', beside);
    expect(shown(rate)).toBe('average, leavers D2, opening B2, closing C2');
    expect(rate!.opening!.isPart).toBe(true);
    expect(rate!.closing!.isPart).toBe(true);
    expect(shown(rateIn('=D2/(SUM(B2:C2)/2)', beside))).toBe('average, leavers D2, opening B2, closing C2');
    expect(rateIn('=D2/AVERAGE(E2:F2)', beside)).toBeNull();
    expect(rateIn('=D2/AVERAGE(F2:G2)', beside)).toBeNull();
    expect(rateIn('=D2/AVERAGE(B2:D2)', beside)).toBeNull();
    expect(rateIn('=D2/AVERAGE(A2:B2)', beside)).toBeNull();
    expect(rateIn('=C2/AVERAGE(B2:D2)', ['', 'Opening', 'Leavers', 'Closing'])).toBeNull();
  });

  it('or one below the other', () => {
    const rows = turned([beside.slice(0, 5), [...lines[0].slice(0, 5)]]);
    rows[0].push(gives('=B4/AVERAGE(B2:B3)', 0.05));
    const book = bookOfRows(rows);
    const rate = handwrittenRateAt(book, groupIn(book, 'C1'), placeAt('C1'));
    expect(shown(rate)).toBe('average, leavers B4, opening B2, closing B3');
  });
});

describe('leavers on closing and leavers', () => {
  it('are the same leavers', () => {
    const names = [...headings.slice(0, 6), 'Other leavers', ''];
    const shownBy = (formula: string) => shown(rateIn(formula, names));
    expect(shownBy('=D2/(E2+D2)')).toBe('cumulative, leavers D2, closing E2');
    expect(shownBy('=G2/(G2+E2)')).toBe('cumulative, leavers G2, closing E2');
    expect(['=D2/(E2+G2)', '=(D2+G2)/(E2+D2)', '=(D2+G2)/(D2+E2)'].map(shownBy)).toEqual([null, null, null]);
    const sheet = (name: string, rate: readonly Written[]) => sheetFrom(name, [names, [...lines[0], ...rate]]);
    const on = (formula: string) => {
      const book = bookOf([sheet('Sheet1', [gives(formula, 0.05)]), sheet('Data', [])]);
      return shown(handwrittenRateAt(book, book.groups[0], book.groups[0].cells[0]));
    };
    expect(on('=D2/(E2+Data!D2)')).toBeNull();
    expect(on('=Data!D2/(E2+Data!D2)')).toBe('cumulative, leavers D2, closing E2');
  });
});

describe('the scale of a rate', () => {
  it.each([
    ['=D2/B2', 1, 1],
    ['=D2/B2*100', 100, 100],
    ['=D2/B2*100%', 1, 1],
    ['=ROUND(D2/B2,3)*100', 100, 1],
    ['=ROUND(D2/B2*100,3)', 100, 100],
    ['=ROUND(D2/B2*100,3)/100', 1, 100],
    ['=200*D2/(B2+E2)', 100, 100],
  ])('%s', (formula, scale, innerScale) => expect(rateIn(formula)).toMatchObject({ scale, innerScale }));

  it.each(['=D2/B2*12', '=D2/B2*1000', '=ROUND(D2/B2,3)*12', '=ROUND(D2/B2*100,3)*100', '=D2/B2/2', '=D2/B2*50'])(
    '%s is none of people',
    (formula) => expect(rateIn(formula)).toBeNull(),
  );
});

describe('rates of customers', () => {
  const names = ['Month', 'Customers at start', 'New customers', 'Customers lost', 'Customers at end', 'Note', '', ''];
  it('are on the opening', () => {
    expect(rateIn('=D2/B2', names)).toMatchObject({ method: 'opening', isCustomers: true });
    expect(['=D2/E2', '=D2/AVERAGE(B2,E2)', '=D2/(B2+C2)'].map((formula) => rateIn(formula, names))).toEqual([
      null,
      null,
      null,
    ]);
    expect(rateIn('=D2/B2', ['Month', 'Opening', '', 'Customers lost', '', '', '', ''])).toMatchObject({
      isCustomers: true,
    });
    expect(rateIn('=D2/B2', ['Month', 'Customers at start', '', 'Lost', '', '', '', ''])).toMatchObject({
      isCustomers: true,
    });
  });
});

describe('words that may be of anything', () => {
  const rate = (...names: readonly string[]) => rateIn('=D2/B2', ['', ...names]) !== null;
  it.each([[['Start', '', 'Left', '', '', '', '']], [['Start', 'Done', 'Left', 'End', '', '', '']]])(
    '%j are not of people',
    (names) => expect(rate(...names)).toBe(false),
  );

  it.each([
    [['Start', 'Joined', 'Left', '', '', '', '']],
    [['Start', 'Joiner', 'Left', '', '', '', '']],
    [['Start', 'Joiner who left', 'Left', '', '', '', '']],
    [['Start', 'Joiners', 'Left', '', '', '', '']],
    [['Start', 'Starter', 'Left', '', '', '', '']],
    [['Start', 'Starters', 'Left', '', '', '', '']],
    [['Start', 'Started', 'Left', '', '', '', '']],
    [['Start', 'Start date', 'Left', '', '', 'All staff', '']],
    [['Headcount at start', '', 'Left', '', '', '', '']],
    [['Start', '', 'Employees who left', '', '', '', '']],
    [['Start', '', 'Left', 'Joined', '', '', '']],
    [['Start', '', 'Left', '', '', '', 'Joined']],
    [['期初', '入职', '减少', '', '', '', '']],
  ])('%j are of people', (names) => expect(rate(...names)).toBe(true));

  it('are of people where such a heading stands at most twelve columns away', () => {
    const far = (distance: number) => {
      const names = ['', 'Start', '', 'Left', ...Array<string>(distance - 1).fill(''), 'Joined'];
      return rateIn('=D2/B2', names, [['Jan', 90, 8, 5], ...lines.slice(1)]) !== null;
    };
    expect([12, 13].map(far)).toEqual([true, false]);
    const before = (distance: number) => {
      const names = ['Joined', ...Array<string>(distance - 1).fill(''), 'Left', 'Start'];
      const book = bookOfRows([
        names,
        [...names.map(() => 5), gives(`=${columnName(distance)}2/${columnName(distance + 1)}2`, 1)],
      ]);
      return handwrittenRateAt(book, book.groups[0], book.groups[0].cells[0]) !== null;
    };
    expect([12, 13].map(before)).toEqual([true, false]);
  });

  it('are of nobody beside the cells, nor where other lines speak of people', () => {
    const form: Rows = [
      ['Start', 90],
      ['Left', 5],
      ['Joined', 3],
      ['Rate', gives('=B2/B1', 0.05)],
    ];
    const book = bookOfRows(form);
    expect(handwrittenRateAt(book, groupIn(book, 'B4'), placeAt('B4'))).toBeNull();
    const rows: Rows = [
      ['Joined', '', ''],
      ['', 'Start', 'Left'],
      ['Jan', 90, 5, gives('=C3/B3', 0.05)],
    ];
    const other = bookOfRows(rows);
    expect(handwrittenRateAt(other, groupIn(other, 'D3'), placeAt('D3'))).toBeNull();
    const blank: Rows = [
      ['Start ', ' Left', 'Joined'],
      ['', '', ''],
      [90, 5, 3, gives('=B3/A3', 0.05)],
    ];
    const columns = bookOfRows([
      ['Start', 'Left', 2024, 'Joined'],
      [90, 5, 3, 4, gives('=SUM(B:B)/AVERAGE(A:A)', 0.05)],
    ]);
    expect(handwrittenRateAt(columns, groupIn(columns, 'E2'), placeAt('E2'))).toMatchObject({ method: 'mean' });
    const last = bookOfRows(blank);
    expect(handwrittenRateAt(last, groupIn(last, 'D3'), placeAt('D3'))).not.toBeNull();
  });
});

describe('the fraction of a group', () => {
  const ratioOf = (formula: string) => {
    const book = bookOfRows([[gives(formula, 1)]]);
    return ratioOfGroup(groupIn(book, 'A1'));
  };
  it('is read once', () => {
    const book = bookOfRows([[1, 2, gives('=A1/B1', 0.5)]]);
    const ratio = ratioOfGroup(groupIn(book, 'C1'));
    expect(ratio?.upper.text).toBe('A1');
    expect(ratioOfGroup(groupIn(book, 'C1'))).toBe(ratio);
  });
  it('is none of a formula without a line, or of a very long one', () => {
    expect(ratioOf('=C1*D1')).toBeNull();
    const padded = (length: number) => '=C1/D1'.replace('/', `/${' '.repeat(length - 6)}`);
    expect(ratioOf(padded(600))).not.toBeNull();
    expect(ratioOf(padded(601))).toBeNull();
  });
});
