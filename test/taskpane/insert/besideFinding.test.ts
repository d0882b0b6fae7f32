import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/excel/workbookCells';
import { checkWorkbook } from '../../../src/audit/checkedWorkbook';
import { cumulativeBeside } from '../../../src/taskpane/insert/cumulativeRate';
import { officeWith } from '../../excel/withHost';
import { templateText } from '../templateText';
import { press, pressable } from './pressing';
import { ShownInsert } from './shownInsert';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = [
  ['Jan', 50, 3, 35, 18],
  ['Feb', 18, 35, 20, 33],
];

/** The one finding of a workbook whose G2 holds a formula of that value. */
async function finding(formula: string, value = 1.03, others: object = {}) {
  const sheets = { Data: { A1: [headers, ...months], G2: { formula, value }, ...others } };
  const host = await officeWith({ sheets });
  const cells = await readWorkbook();
  const checked = checkWorkbook(cells, 1);
  const pane = new ShownInsert(host, { check: { cells, checked, lists: [] } });
  return { host, pane, cells, found: checked.findings[0] };
}

const beside = 'Add the opening + hires rate beside it: G2 on sheet Data';

describe('the rate on opening + hires beside a finding', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.RATE("cumulative",D2,B2,,E2)'],
    ['=TURNOVER.RATE("average",D2:D3,B2:B3,C2:C3)', '=TURNOVER.RATE("cumulative",D2:D3,B2:B3,C2:C3)'],
    ['=ROUND(TURNOVER.RATE("closing",D2,B2,C2)*100,1)', '=TURNOVER.RATE("cumulative",D2,B2,C2)'],
  ])('of %s is %s, in the first free cell', async (formula, wanted) => {
    const { pane, host, found } = await finding(formula, 103, { H2: 'taken' });
    const show = () => pane.part.findingTemplate(found);
    expect(templateText(show())).not.toContain('hiring more people');
    await press(show(), beside);
    await host.settled();
    const text = templateText(show());
    expect(text).toContain('hiring more people lowers it');
    expect(text).toContain('cannot be added up over months or annualised');
    expect(text).toContain(wanted);
    await press(show(), 'Add to I2');
    await host.settled();
    expect(host.grid.cell('Data!I2')).toMatchObject({ formula: wanted, numberFormat: '0.0%' });
    expect(host.grid.cell('Data!H2').value).toBe('taken');
    expect(pane.said).toBe('Inserted into I2 on sheet “Data”. Undo takes it back.');
  });

  it.each([
    ['is that rate already', '=TURNOVER.CUMULATIVE(D2,B2,C2)*1', {}],
    ['says so by its method', '=TURNOVER.RATE("cumulative",D2,B2,C2)', {}],
    ['does not know the hires', '=TURNOVER.OPENBASE(D2,B2)', {}],
    ['has no opening', '=TURNOVER.CLOSEBASE(D2,E2)', {}],
    ['is projected', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)', {}],
    ['is a rate of something else', '=TURNOVER.FLUX(D2,B2,C2,E2)', {}],
  ])('is not offered where the formula %s: %s', async (_why, formula) => {
    const { pane, found } = await finding(formula);
    expect(pressable(pane.part.findingTemplate(found))).toEqual(['Explain G2 on sheet Data']);
  });

  it('of a staff list keeps its other arguments', async () => {
    const people = [
      [45000, 45100],
      [45001, ''],
    ];
    const formula = '=TURNOVER.ROSTER.RATE(J1:J2,K1:K2,45050,45200,"closing",,L1:L2)';
    const { cells, found } = await finding(formula, 1.5, { J1: people, L1: [[true], [true]] });
    expect(cumulativeBeside(found, cells.sheets)).toMatchObject({
      rate: 0.5,
      source: { id: 'ROSTER.RATE', args: { hired: { text: 'J1:J2' }, counted: { text: 'L1:L2' } } },
    });
  });

  it('can be left alone again', async () => {
    const { pane, host, found } = await finding('=TURNOVER.AVGBASE(D2,B2,E2)');
    await press(pane.part.findingTemplate(found), beside);
    await host.settled();
    await press(pane.part.findingTemplate(found), 'Cancel');
    expect(templateText(pane.part.findingTemplate(found))).not.toContain('hiring more people');
  });

  it('is in the form chosen for the workbook', async () => {
    const { pane, host, found } = await finding('=TURNOVER.AVGBASE(D2,B2,E2)');
    await host.Excel.run(async (context) => {
      context.workbook.settings.add('TurnoverInsertForm', 'value');
      await context.sync();
    });
    await press(pane.part.findingTemplate(found), beside);
    await host.settled();
    await press(pane.part.findingTemplate(found), 'Add to H2');
    await host.settled();
    expect(host.grid.cell('Data!H2').value).toBe(35 / 53);
  });
});
