import { describe, expect, it } from 'vitest';
import { addHighlights, removeHighlights } from '../../src/excel/highlights';
import { saveIgnored } from '../../src/excel/ignored';
import { rewriteCells } from '../../src/excel/rewrite';
import { prepareToShare } from '../../src/excel/share/prepare';
import { planSharing } from '../../src/excel/share/sharePlan';
import { forgetOriginals, planTurningBack, turnBack } from '../../src/excel/share/turnBack';
import { undoesTogether } from '../../src/excel/share/undo';
import type { OfficeHost } from '../host/officeHost';
import type { CellInput } from '../host/memorySheet';
import { apartFrom, blank, everything, withoutSheet, type Everything } from './everything';
import { evaluate } from './share/turnoverBook';
import { officeWith } from './withHost';

const cell = (value: CellInput, more: object = {}): CellInput =>
  typeof value === 'string' && value.startsWith('=')
    ? { formula: value, value: 0, ...more }
    : { value: value as number, ...more };

/** Formats, fills, rules for typing and locks lie on and around the cells that are written. */
const sheets = {
  Data: {
    A1: [
      ['Opening', 'Leavers', 'Rate', 'Flag'],
      [
        cell(50, { validation: 'whole number' }),
        5,
        cell('=TURNOVER.CHURN(B2,A2)', { numberFormat: '0.0%', validation: 'at most 1', fill: '#FFEEAA' }),
        cell('=TURNOVER.FLAG(C2:C4,0.2)', { bold: true, validation: 'a list' }),
      ],
      [40, 4, cell('=TURNOVER.CHURN(B3,A3)', { numberFormat: '@' })],
      [30, 3, cell('=TURNOVER.CHURN(B4,A4)', { fontColor: '#112233' })],
    ],
    F2: [['=_xldudf_TURNOVER_CHURN(B2,A2)'], [cell(0.5, { numberFormat: '0%' })], ['=B2/A2']],
    H2: [[cell('text', { numberFormat: '@' })], [cell('', { validation: 'a date', fill: '#EEEEEE' })]],
  },
  Secret: { A1: [['=TURNOVER.CHURN(1,4)', 7]] },
  Locked: { A1: [['=TURNOVER.CHURN(1,2)', 8]] },
};

async function workbook(): Promise<OfficeHost> {
  const host = await officeWith({ sheets, evaluate });
  const { grid } = host;
  const [data, secret, locked] = ['Data', 'Secret', 'Locked'].map((name) => grid.sheet(name));
  secret.visibility = 'VeryHidden';
  grid.protect(locked.id, 'password');
  data.hiddenRows.add(2);
  grid.setMerged(data.id, { row: 5, column: 0, rowCount: 1, columnCount: 3 }, true);
  grid.defineName({ name: 'TurnoverLimit', formula: '=0.8', visible: true, sheetId: undefined });
  grid.defineTable(data.id, {
    id: '1',
    name: 'Table1',
    area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
    showHeaders: true,
    showTotals: false,
  });
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Data').getRange('A1:F9').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$C2>0.5';
    own.custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  host.fireSelection('Data', 'B2:B3');
  await host.settled();
  return host;
}

const at = (row: number, column: number) => `${row} ${column}`;
const rates = [at(1, 2), at(2, 2), at(3, 2)];
const flags = [at(1, 3), at(2, 3), at(3, 3)];

describe('cells that nobody named stay as they are', () => {
  it('a write that should take them away would be seen', async () => {
    const host = await workbook();
    const before = everything(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A2:C2').clear();
      await context.sync();
    });
    const after = everything(host);
    expect(after).not.toEqual(before);
    expect(after.sheets[0].cells[at(1, 0)]).toBeUndefined();
    expect(JSON.stringify(before.sheets[0].cells[at(1, 0)])).toContain('whole number');
  });

  it('when a fix is applied', async () => {
    const host = await workbook();
    const before = everything(host);
    const report = await rewriteCells([
      { sheet: 'Data', row: 3, column: 5, before: '=B2/A2', after: '=TURNOVER.CHURN(B2,A2)' },
      { sheet: 'Data', row: 2, column: 5, before: 0.9, after: 0.5 },
    ]);
    expect(report).toMatchObject({ count: 1, skipped: [{ row: 2, column: 5 }] });
    const after = everything(host);
    expect(apartFrom(after, 'Data', [at(3, 5)])).toEqual(apartFrom(before, 'Data', [at(3, 5)]));
    expect(after).not.toEqual(before);
  });

  it('when a finding is ignored, and looked at again', async () => {
    const host = await workbook();
    const before = everything(host);
    await saveIgnored('handwritten-rate Data F4', true);
    expect(everything(host)).toEqual(before);
    await saveIgnored('handwritten-rate Data F4', false);
    expect(everything(host)).toEqual(before);
    expect(host.grid.readSettings()).toEqual({});
  });

  it('when rates are highlighted, and no longer', async () => {
    const host = await workbook();
    const before = everything(host);
    const area = { row: 1, column: 2, rowCount: 3, columnCount: 1 };
    await addHighlights([{ sheetId: host.grid.sheet('Data').id, area, limit: 0.05 }]);
    const marked = everything(host);
    expect(marked.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    expect(marked.sheets[0].rules.slice(1)).toEqual(before.sheets[0].rules);
    await removeHighlights();
    expect(everything(host)).toEqual(before);
  });

  it('when formulas are repaired', async () => {
    const host = await workbook();
    const before = everything(host);
    const stuck = '=_xldudf_TURNOVER_CHURN(B2,A2)';
    await rewriteCells([{ sheet: 'Data', row: 1, column: 5, before: stuck, after: '=TURNOVER.CHURN(B2,A2)' }]);
    expect(host.grid.cell('Data!F2')).toMatchObject({ formula: '=TURNOVER.CHURN(B2,A2)', value: 0.1 });
    const named = [at(1, 5)];
    expect(apartFrom(everything(host), 'Data', named)).toEqual(apartFrom(before, 'Data', named));
  });

  it.each(['plain', 'value'] as const)(
    'when the workbook is shared as %s, and all of them when it is turned back',
    async (wanted) => {
      const host = await workbook();
      const before = everything(host);
      const words = { name: 'Originals', explanation: 'The formulas', headers: ['Sheet', 'Cell'] };
      const report = await prepareToShare(await planSharing(wanted), words);
      expect(report).toMatchObject({ count: 5, skipped: [], protectedSheets: ['Locked'] });
      const shared = withoutSheet(everything(host), 'Originals');
      const named = [...rates, ...flags];
      expect(withoutSheet(apartFrom(shared, 'Data', named), 'Secret')).toEqual(
        withoutSheet(apartFrom(before, 'Data', named), 'Secret'),
      );
      // Of the cells that are written only formula and value are others: formats, fills and rules for typing stay.
      const looks = (all: Everything) =>
        named.map((place) => ((all.sheets[0].cells[place] ?? blank) as unknown[]).slice(2));
      expect(looks(shared)).toEqual(looks(before));
      await turnBack(await planTurningBack());
      expect(withoutSheet(everything(host), 'Originals')).toEqual(before);
      await forgetOriginals();
      expect(everything(host)).toEqual(before);
    },
  );
});

describe('number formats', () => {
  it('stay as they are where Excel chooses one for a new formula', async () => {
    const host = await workbook();
    const before = everything(host);
    const { grid } = host;
    const write = grid.write.bind(grid);
    grid.write = (sheetId, area, cells) => {
      const isNewFormula = (cell: unknown, now: string) => String(cell).startsWith('=') && now === 'General';
      const formats = grid.numberFormats(sheetId, area);
      write(sheetId, area, cells);
      const chosen = cells.map((row, i) => row.map((cell, j) => (isNewFormula(cell, formats[i][j]) ? '0%' : null)));
      grid.writeNumberFormats(sheetId, area, chosen);
    };
    await prepareToShare(await planSharing('plain'), { name: 'Originals', explanation: '', headers: [] });
    await turnBack(await planTurningBack());
    expect(withoutSheet(everything(host), 'Originals')).toEqual(before);
  });
});

describe('what cannot be undone', () => {
  it('is done outside the group, so that the cells can be undone together', async () => {
    const host = await workbook();
    const groups: string[] = [];
    const run = host.Excel.run as (...args: unknown[]) => Promise<unknown>;
    const noting = async (...args: unknown[]) => {
      const isGroup = (args[0] as { mergeUndoGroup?: boolean } | undefined)?.mergeUndoGroup === true;
      const sheetCount = host.grid.sheetIds().length;
      try {
        return await run(...args);
      } catch (error) {
        groups.push((error as { code: string }).code);
        throw error;
      } finally {
        if (isGroup) groups.push(host.grid.sheetIds().length === sheetCount ? 'cells only' : 'sheets too');
      }
    };
    Object.assign(host.Excel, { run: noting });
    await prepareToShare(await planSharing('plain'), { name: 'Originals', explanation: '', headers: [] });
    await turnBack(await planTurningBack());
    expect(groups).toEqual(['cells only', 'cells only']);
  });

  it('is told by the requirement set that Microsoft documents', async () => {
    await officeWith({ sheets: { Data: {} } });
    expect(undoesTogether()).toBe(false);
    await officeWith({ sheets: { Data: {} }, requirementSets: { ExcelUndoApiAll: 1 } });
    expect(undoesTogether()).toBe(true);
    await officeWith({ sheets: { Data: {} }, requirementSets: { ExcelApi: 1.2 } });
    expect(undoesTogether()).toBe(false);
  });
});
