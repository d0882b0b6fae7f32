import { afterEach, describe, expect, it, vi } from 'vitest';
import { addComparisonSheet } from '../../../src/excel/comparisonSheet';
import { asText } from '../../../src/excel/newSheet';
import { navigate, type HostObject, type HostType } from '../../../src/host/protocol/hostObject';
import { worksheetType } from '../../../src/host/workbook/worksheet';
import { exampleView } from '../../../src/taskpane/compare/exampleView';
import { officeWith } from '../../excel/withHost';
import type { MemoryGrid } from '../../host/memoryGrid';
import { ShownInsert } from './shownInsert';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = [
  ['Jan-24', 50, 3, 35, 18],
  [{ value: '=SUM' }, 18, 35, 20, 33],
];
const name = 'Turnover comparison';

/** What stands in some cells of the new sheet: formulas as such. */
const cells = (grid: MemoryGrid, ...addresses: string[]) =>
  addresses.map((address) => {
    const { formula, value } = grid.cell(`${name}!${address}`);
    return formula ?? value;
  });

async function inserted(address: string, form: string, contents: object = {}) {
  const office = await officeWith({ sheets: { 'My data': { A1: [headers, ...months], ...contents } } });
  const pane = new ShownInsert(office);
  await pane.select('My data', address);
  await pane.press(form);
  await pane.press('Insert comparison');
  return { grid: office.grid, pane };
}

describe('Insert comparison', () => {
  it('puts the periods as references and the methods as formulas on a new sheet', async () => {
    const { grid, pane } = await inserted('A2:E3', 'function');
    expect(cells(grid, 'A1', 'A2')).toEqual(['Turnover comparison: Jan-24 – =SUM', 'A2:E3, sheet “My data”']);
    expect(cells(grid, 'A4', 'B4', 'C4', 'D4', 'E4')).toEqual(['Period', 'Opening', 'Hires', 'Leavers', 'Closing']);
    expect(cells(grid, 'A5', 'B5', 'C5', 'D5', 'E5')).toEqual([
      'Jan-24',
      "='My data'!B2",
      "='My data'!C2",
      "='My data'!D2",
      "='My data'!E2",
    ]);
    expect(cells(grid, 'A6', 'E6')).toEqual(['=SUM', "='My data'!E3"]);
    expect(grid.cell(`${name}!A6`).formula).toBeUndefined();
    expect(cells(grid, 'A8', 'B8', 'C8', 'A9', 'B9', 'B13')).toEqual([
      'Method',
      'Rate',
      'Formula in words',
      'Average headcount',
      '=TURNOVER.RATE("average",D5:D6,B5:B6,C5:C6,E5:E6)',
      '=TURNOVER.RATE("mean",D5:D6,B5:B6,C5:C6,E5:E6)',
    ]);
    expect(grid.cell(`${name}!B9`).numberFormat).toBe('0.0%');
    expect(grid.cell(`${name}!A4`)).toMatchObject({ bold: true, fill: '#E3EEF9' });
    expect(pane.said).toBe(`Comparison inserted on the new sheet “${name}”, without its chart: charts need Excel.`);
    expect(grid.activeSheetId()).toBe(grid.sheet(name).id);
  });

  it('as plain formulas needs no add-in anywhere', async () => {
    const { grid } = await inserted('A2', 'plain');
    expect(cells(grid, 'B5', 'B9', 'B10')).toEqual(["='My data'!B2", '=D5/B5', '=D5/E5']);
    const all = grid.formulas(grid.sheet(name).id, { row: 0, column: 0, rowCount: 20, columnCount: 8 }).flat();
    expect(all.filter((cell) => String(cell).includes('TURNOVER'))).toEqual([]);
  });

  it('as values holds numbers only', async () => {
    const { grid } = await inserted('A2:E3', 'value');
    expect(cells(grid, 'B5', 'D6', 'B9', 'B12')).toEqual([50, 20, 55 / 41.5, 55 / 88]);
    expect(grid.cell(`${name}!B9`).numberFormat).toBe('0.0%');
  });

  it('of a formula’s own numbers holds these', async () => {
    const formula = { formula: '=TURNOVER.AVGBASE(35,50,18)', value: 1.03 };
    const { grid } = await inserted('H2', 'function', { H2: formula });
    expect(cells(grid, 'B4', 'C4', 'D4', 'B5', 'C5', 'D5')).toEqual(['Opening', 'Leavers', 'Closing', 50, 35, 18]);
    expect(cells(grid, 'B8', 'B11')).toEqual([
      '=TURNOVER.RATE("average",C5,B5,,D5)',
      '=TURNOVER.RATE("cumulative",C5,B5,,D5)',
    ]);
  });

  it('takes an opening that is given once for that of the first period', async () => {
    const formula = { formula: "=TURNOVER.CUMULATIVE('My data'!D2:D3,B2,C2:C3)", value: 1.03 };
    const { grid } = await inserted('H2', 'function', { H2: formula });
    expect(cells(grid, 'B5', 'B6', 'C6')).toEqual(["='My data'!B2", '', "='My data'!C3"]);
    expect(cells(grid, 'B9')).toEqual(['=TURNOVER.RATE("average",D5:D6,B5,C5:C6)']);
  });

  it('of the example holds its months', async () => {
    const office = await officeWith({ sheets: { Data: {} } });
    const pane = new ShownInsert(office);
    await pane.show(exampleView());
    await pane.press('Insert comparison');
    expect(cells(office.grid, 'A2', 'A5', 'B5', 'A10', 'D10', 'B13')).toEqual([
      'Example data, not yours',
      'Jan',
      50,
      'Jun',
      1,
      '=TURNOVER.RATE("average",D5:D10,B5:B10,C5:C10,E5:E10)',
    ]);
  });

  it('of a staff list counts by formulas on the list, and offers its rates as plain formulas', async () => {
    const people = [['Hire date', 'Leaving date'], ...[1, 2, 3, 4].map((i) => [45000 + i, i < 3 ? 45300 + i : ''])];
    const contents = {
      Staff: { A1: people.map((row, r) => row.map((cell) => (r && cell ? date(Number(cell)) : cell))) },
    };
    const office = await officeWith({ sheets: contents });
    const pane = new ShownInsert(office);
    await pane.select('Staff', 'A2');
    expect(pane.formulas[3]).toMatch(
      /^=TURNOVER\.ROSTER\.RATE\(Staff!\$A\$2:\$A\$5,Staff!\$B\$2:\$B\$5,DATE\(\d+,1,1\),DATE\(.*\),"cumulative"\)$/,
    );
    await pane.press('Insert comparison');
    const [opening, leavers, rate] = cells(office.grid, 'B5', 'D5', 'B11') as string[];
    expect(opening).toMatch(
      /^=TURNOVER\.ROSTER\.HEADCOUNT\(Staff!\$A\$2:\$A\$5,Staff!\$B\$2:\$B\$5,DATE\(\d+,12,31\)\)$/,
    );
    expect(leavers).toMatch(/^=TURNOVER\.ROSTER\.LEAVERS\(.*,DATE\(\d+,1,1\),DATE\([\d,]+\)\)$/);
    expect(rate).toMatch(/^=TURNOVER\.ROSTER\.RATE\(.*,"cumulative"\)$/);
    await pane.select('Staff', 'A3');
    await pane.press('plain');
    await vi.waitFor(() => expect(pane.formulas[3]).toMatch(/^=IF\(.*SUMPRODUCT|COUNTIFS/));
    expect(pane.formulas.join()).not.toContain('TURNOVER');
  });
});

const date = (value: number) => ({ value, numberFormat: 'yyyy-mm-dd', text: '2023-03-16' });

describe('the chart', () => {
  let forget = () => {};
  afterEach(() => forget());

  it('is drawn from the names and rates of the methods where Excel has charts', async () => {
    const drawn: Record<string, unknown> = {};
    const properties = worksheetType.properties as Record<string, unknown>;
    properties.charts = navigate(() => chartObject(drawn, ''));
    forget = () => delete properties.charts;
    const { grid } = await officeWith({ sheets: { Data: { A1: 1 } } });
    const comparison = {
      name,
      title: '=Rates',
      place: 'p',
      periodHeaders: ['Period'],
      periods: [[{ text: 'Jan' }], [{ text: 'Feb' }]],
      methodHeaders: ['Method', 'Rate'],
      methods: [
        [{ text: 'Average' }, { number: 1.03 }],
        [{ text: 'Opening' }, { number: 0.7 }],
      ],
    };
    expect(await addComparisonSheet(comparison)).toEqual({ sheet: name, hasChart: true });
    expect(grid.cell(`${name}!A8`).value).toBe('Method');
    expect(drawn).toMatchObject({
      add: ['BarClustered', 'A8:B10', 'Columns'],
      '.title.text': '=Rates',
      '.legend.visible': false,
      '.axes.valueAxis.minimum': 0,
      '.axes.categoryAxis.reversePlotOrder': true,
    });
  });
});

class Chart implements HostObject {
  constructor(readonly hostType: HostType) {}
}

/** Whatever is asked of charts, noted by its path. */
function chartObject(drawn: Record<string, unknown>, path: string): HostObject {
  const inner = (name: string) => navigate(() => chartObject(drawn, `${path}.${name}`));
  const kept = (name: string) => ({ set: (_: unknown, value: never) => (drawn[`${path}.${name}`] = value) });
  const hostType: HostType = {
    name: 'Chart',
    properties: {
      ...Object.fromEntries(
        ['title', 'legend', 'axes', 'valueAxis', 'categoryAxis'].map((each) => [each, inner(each)]),
      ),
      ...Object.fromEntries(
        ['text', 'visible', 'minimum', 'reversePlotOrder', 'numberFormat'].map((each) => [each, kept(each)]),
      ),
    },
    methods: {
      add: (_: unknown, type: string, range: { address: string }, by: string) => {
        drawn.add = [type, range.address.replace(/.*!/, ''), by];
        return chartObject(drawn, '');
      },
      setPosition: () => undefined,
    },
  };
  return new Chart(hostType);
}

describe('text on a new sheet', () => {
  it.each(['=1+1', '+1', '-x', '@me', "'quoted", '2024-01', 'Jan-24', '１月', 'TRUE', ' false', '#N/A', '＝A1'])(
    '%s stays text',
    (text) => expect(asText(text)).toBe(`'${text}`),
  );
  it.each(['Jan', 'Opening + hires', '一月'])('%s needs no mark', (text) => expect(asText(text)).toBe(text));
});
