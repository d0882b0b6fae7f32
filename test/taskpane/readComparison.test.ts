import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/taskpane/compare/readComparison';
import type { ColumnChoices } from '../../src/taskpane/compare/tableView';
import type { CompareView } from '../../src/taskpane/compare/view';
import { percentText } from '../../src/taskpane/numbers';
import type { SheetContents } from '../host/memorySheet';
import { officeWith } from '../excel/withHost';

const average = (row: number, value: number) => ({ formula: `=TURNOVER.AVGBASE(D${row},B${row},E${row})`, value });
const sheets: Record<string, SheetContents> = {
  Data: {
    A1: [
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Average'],
      ['Jan', 50, 3, 35, 18, average(2, 35 / 34)],
      ['Feb', 18, 35, 20, 33, average(3, 20 / 25.5)],
      ['Mar', 33, 20, 6, 47, average(4, 6 / 40)],
    ],
    H2: { formula: '=TURNOVER.PERIODRATES("opening",D2:D4,B2:B4,C2:C4)', value: 0.7 },
    H3: [[20 / 18], [6 / 33]],
    J1: { formula: '=turnover.cumulative(D2:D4,B2,C2:C4)', value: 61 / 108 },
    J2: { formula: '=TURNOVER.OPENBASE(35,50)', value: 0.7 },
    J3: { formula: '=TURNOVER.AVGBASE(SUM(D2:D4),B2,E4)', value: 1 },
    J4: { formula: '=TURNOVER.MEANBASE(D2:D4,B2:B4)', value: 1 },
    J5: { formula: '=IFERROR(TURNOVER.RATE(Plan!A1,Plan!C1,\'Plan\'!B1,,Plan!D1),"")', value: 1 },
    J6: { formula: '=TURNOVER.AVGBASE(Gone!A1,1,1)', value: '#REF!' },
    J7: { formula: '=TURNOVER.AVGBASE(L1,1,1)', value: '#VALUE!' },
    J8: { formula: '=TURNOVER.AVGBASE(D:D,B:B,E:E)', value: '#VALUE!' },
    J9: { formula: '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),1)', value: 8.4 },
    L1: 'thirty',
    N2: { formula: '=TURNOVER.YTD("average",D2:D4,B2:B4,C2:C4)', value: '#SPILL!' },
    N3: { formula: '=TURNOVER.OPENBASE(D2,B2)', value: 0.7 },
    N4: 7,
    O1: { formula: '=TURNOVER.PERIODRATES("average",D2:D4,B2:B4,C2:C4)', value: 1 },
    O2: { formula: '=TURNOVER.OPENBASE(D2,B2)', value: 0.7 },
  },
  Plan: { A1: [['gri', 50, 35, 18]] },
  Bare: {
    A1: [
      [50, 3, 35, 18],
      ['', '', '', ''],
    ],
  },
  Broken: {
    A1: [
      ['Opening', 'Hires', 'Leavers', 'Closing'],
      [50, 3, 'many', 18],
      [50, 3, { formula: '=1/0', value: '#DIV/0!' }, 18],
    ],
  },
};

async function viewOf(sheet: string, address: string, choices: ColumnChoices = new Map()): Promise<CompareView> {
  const host = await officeWith({ sheets });
  host.fireSelection(sheet, ...address.split(' '));
  return (await readComparison(choices))!;
}

/** The rates by method, in their order. */
function ratesOf({ result }: CompareView): string {
  if (result.kind !== 'outcome') return result.kind;
  return result.outcome.results.map(({ rate }) => (typeof rate === 'number' ? percentText(rate) : '–')).join(' ');
}

const january = '102.9% 70.0% 194.4% 66.0% 102.9%';
const quarter = '125.8% 122.0% 129.8% 56.5% 183.9%';

describe('what is compared for a selection', () => {
  it.each([
    ['the cell of a TURNOVER formula', 'F2', 'cell', ['Jan', 'Jan'], january],
    ['a formula over several periods, in lower case', 'J1', 'cell', ['Jan', 'Mar'], quarter],
    ['a formula with numbers in it', 'J2', 'cell', ['', ''], '– 70.0% – – –'],
    ['a cell filled by a formula above', 'H3', 'cell', ['Feb', 'Feb'], '78.4% 111.1% 60.6% 37.7% 78.4%'],
    ['a formula within another, on another sheet', 'J5', 'cell', ['', ''], january],
    ['the inner of two calls', 'J9', 'cell', ['Jan', 'Jan'], '– 70.0% – – –'],
    ['a cell with a formula of its own in the way of another', 'O2', 'cell', ['Jan', 'Jan'], '– 70.0% – – –'],
    ['the same below a formula that says so', 'N3', 'cell', ['Jan', 'Jan'], '– 70.0% – – –'],
    ['a cell of a table', 'C2', 'table', ['Jan', 'Jan'], january],
    ['rows of a table', 'A2:E4', 'table', ['Jan', 'Mar'], quarter],
    ['the cells of a column of rates', 'F2:F4', 'table', ['Jan', 'Mar'], quarter],
    ['whole columns', 'A:F', 'table', ['Jan', 'Mar'], quarter],
  ])('%s', async (_title, address, kind, labels, rates) => {
    const view = await viewOf('Data', address);
    expect(view.origin.kind).toBe(kind);
    expect(view.labels).toEqual(labels);
    expect(ratesOf(view)).toBe(rates);
  });

  it.each([
    ['an empty cell', 'Data', 'Z99', null],
    ['a number in the way of a formula that cannot spill', 'Data', 'N4', null],
    ['several areas', 'Data', 'A1:A2 C1:C2', 'severalAreas'],
  ])('the example, for %s', async (_title, sheet, address, trouble) => {
    const view = await viewOf(sheet, address);
    expect(view.origin.kind).toBe('example');
    expect(view.trouble?.kind ?? null).toBe(trouble);
    expect(ratesOf(view)).toBe('134.6% 140.0% 129.6% 56.5% 163.4%');
  });

  it.each([
    ['a calculation', 'J3', { reason: 'calculation', text: 'SUM(D2:D4)' }],
    ['a function that is not made from periods', 'J4', { reason: 'otherFunction', text: 'TURNOVER.MEANBASE' }],
    ['a sheet that does not exist', 'J6', { reason: 'missingSheet', text: 'Gone' }],
  ])('%s as an argument is said so', async (_title, address, unreadable) => {
    const { result, origin } = await viewOf('Data', address);
    expect(result).toEqual({ kind: 'unreadable', unreadable });
    expect(origin).toMatchObject({ kind: 'cell', address });
  });

  it.each([
    ['a text where a number belongs, in a formula', 'Data', 'J7', 'textForNumber', { argument: 'leavers' }],
    ['headers within whole columns', 'Data', 'J8', 'textForNumber', { row: 1 }],
    ['a text where a number belongs, in a table', 'Broken', 'A2', 'textForNumber', { value: 'many' }],
    ['an error cell', 'Broken', 'A3', 'errorCell', { code: '#DIV/0!' }],
  ])('%s is a problem with its place', async (_title, sheet, address, id, facts) => {
    const { result } = await viewOf(sheet, address);
    expect(result).toMatchObject({ kind: 'problem', problem: { id, facts } });
  });

  it('asks about numbers without headers, and takes the answer', async () => {
    const asked = await viewOf('Bare', 'A1:D1');
    expect(asked.result.kind).toBe('ask');
    const key = asked.origin.kind === 'table' ? asked.origin.key : '';
    const host = await officeWith({ sheets });
    const choices = new Map([[key, { opening: 0, hires: 1, leavers: 2, closing: 3 }]]);
    host.fireSelection('Bare', 'A1:D1');
    expect(ratesOf((await readComparison(choices))!)).toBe(january);
  });

  it.each([
    ['a cell of a table', 'C2', 2],
    ['a TURNOVER cell', 'F2', 4],
  ])('%s takes %s: %i requests', async (_title, address, requests) => {
    const host = await officeWith({ sheets });
    host.fireSelection('Data', address);
    expect(await host.countSyncs(() => readComparison(new Map()))).toBe(requests);
  });
});
