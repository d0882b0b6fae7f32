import { describe, expect, it } from 'vitest';
import { prepareToShare } from '../../../src/excel/share/prepare';
import { planSharing } from '../../../src/excel/share/sharePlan';
import { forgetOriginals, planTurningBack, turnBack } from '../../../src/excel/share/turnBack';
import type { WantedForm } from '../../../src/formulas/share/sharedForm';
import { turnoverCalls } from '../../../src/formulas/turnoverCall';
import type { OfficeHost } from '../../host/officeHost';
import { officeWith } from '../withHost';
import { evaluate, everyFunction, formulas, functionIds } from './turnoverBook';

const words = {
  name: 'Turnover originals',
  explanation: 'The TURNOVER formulas of this workbook',
  headers: ['Sheet', 'Cell', 'Cells filled', 'Original', 'Plain formula', 'Value', 'Now', 'Reads'],
};

/** All there is to see of the sheets with these names, or of all. */
function contents({ grid }: OfficeHost, names = grid.sheetIds().map((id) => grid.sheetName(id))) {
  return names.map((name) => {
    const { id, visibility } = grid.sheet(name);
    const area = grid.usedArea(id, false);
    if (!area) return { name, visibility };
    return {
      name,
      visibility,
      area,
      formulas: grid.formulas(id, area),
      values: grid.values(id, area),
      formats: grid.numberFormats(id, area),
    };
  });
}

const workbook = (sheets = everyFunction) => officeWith({ sheets, evaluate });

async function shared(wanted: WantedForm = 'plain') {
  const plan = await planSharing(wanted);
  return { plan, report: await prepareToShare(plan, words) };
}

describe('a workbook with every function', () => {
  it('has every function', () => {
    expect(formulas.flatMap(turnoverCalls).map(({ id }) => id)).toEqual(functionIds);
  });

  it.each<WantedForm>(['plain', 'value'])(
    'is shared as %s without any TURNOVER formula, and turned back',
    async (wanted) => {
      const host = await workbook();
      const names = ['Months', 'Staff', 'May report'];
      const before = contents(host);
      const { plan, report } = await shared(wanted);
      expect(report).toEqual({ count: formulas.length + 4, skipped: [], protectedSheets: [] });
      expect(plan.formulas.filter(({ form }) => form.kind === 'kept')).toEqual([]);
      if (wanted === 'value') expect(plan.formulas.every(({ form }) => form.kind === 'value')).toBe(true);
      const during = contents(host, names);
      expect(JSON.stringify(during)).not.toContain('TURNOVER');
      expect(during.map(({ formats }) => formats)).toEqual(before.map(({ formats }) => formats));
      if (wanted === 'value') expect(during.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
      expect(host.grid.sheet('Turnover originals').visibility).toBe('Hidden');
      const back = await planTurningBack();
      expect(back.left).toEqual([]);
      expect(back.formulas.map(({ formula }) => formula)).toEqual(plan.formulas.map(({ formula }) => formula));
      expect(await turnBack(back)).toMatchObject({ count: formulas.length + 4, skipped: [] });
      expect(contents(host, names)).toEqual(before);
      expect(await planTurningBack()).toEqual({ isKept: true, formulas: [], left: [] });
      await forgetOriginals();
      expect(contents(host)).toEqual(before);
    },
  );
});

const small = {
  'May report': {
    A1: [
      ['Opening', 'Leavers', 'Rate'],
      [50, 5, { formula: '=TURNOVER.CHURN(B2,A2)', value: 0, numberFormat: '0.0%' }],
      [40, 4, { formula: '=TURNOVER.CHURN(B3,A3)', value: 0 }],
    ],
    E1: '=TURNOVER.FLAG(C2:C3,0.2)',
    G1: '=TURNOVER.EXPLAIN("opening",B2,A2)',
    H1: '=SUM(E1#)',
  },
};

describe('preparing to share', () => {
  it('gives formulas on spilled cells their range', async () => {
    const { grid } = await workbook(small);
    const { plan } = await shared();
    expect(plan.formulas.map(({ form }) => form.kind)).toEqual(['block', 'value', 'formula', 'formula', 'formula']);
    expect(grid.cell('May report!H1').formula).toBe('=SUM(E1:E2)');
    await turnBack(await planTurningBack());
    expect(grid.cell('May report!H1').formula).toBe('=SUM(E1#)');
  });

  it('names protected sheets and leaves them', async () => {
    const host = await workbook({ ...small, Locked: { A1: '=TURNOVER.CHURN(1,2)' } });
    host.grid.protect(host.grid.sheet('Locked').id, undefined);
    const { report } = await shared();
    expect(report).toMatchObject({ count: 5, protectedSheets: ['Locked'] });
    expect(host.grid.cell('Locked!A1').formula).toBe('=TURNOVER.CHURN(1,2)');
  });

  it('leaves a cell that changed after the preview', async () => {
    const host = await workbook(small);
    const plan = await planSharing('plain');
    host.grid.edit('May report!C3', '=A3*2');
    const { skipped } = await prepareToShare(plan, words);
    expect(skipped.map(({ sheet, area }) => [sheet, area.row, area.column])).toEqual([['May report', 2, 2]]);
    expect(host.grid.cell('May report!C3').formula).toBe('=A3*2');
    const { left } = await planTurningBack();
    expect(left).toMatchObject([{ sheet: 'May report', address: 'C3', reason: 'changed' }]);
  });

  it('takes a free name for its sheet, and finds it again whatever it is called', async () => {
    const host = await workbook({ ...small, 'Turnover originals': { A1: 'mine' } });
    await shared();
    const own = host.grid.sheet('Turnover originals 2');
    expect(own.visibility).toBe('Hidden');
    expect(host.grid.cell('Turnover originals!A1').value).toBe('mine');
    host.grid.renameSheet(own.id, 'Something');
    expect((await planTurningBack()).formulas).toHaveLength(5);
  });

  it('writes nothing into a workbook without TURNOVER formulas', async () => {
    const host = await workbook({ Data: { A1: '=1+1' } });
    const before = contents(host);
    await shared();
    expect(contents(host)).toEqual(before);
  });

  it('may be done again and again', async () => {
    const host = await workbook(small);
    const before = contents(host);
    for (const wanted of ['plain', 'value', 'plain'] as const) {
      await shared(wanted);
      await turnBack(await planTurningBack());
      expect(contents(host, ['May report'])).toEqual(before);
    }
    expect(host.grid.sheetIds()).toHaveLength(2);
  });

  it('keeps what was shared before when another formula follows', async () => {
    const host = await workbook(small);
    await shared();
    host.grid.edit('May report!A9', '=TURNOVER.CHURN(1,2)');
    await shared();
    const back = await planTurningBack();
    expect(back.formulas).toHaveLength(6);
    await turnBack(back);
    expect(host.grid.cell('May report!A9').formula).toBe('=TURNOVER.CHURN(1,2)');
    expect(host.grid.cell('May report!C2').formula).toBe('=TURNOVER.CHURN(B2,A2)');
  });
});

describe('turning back', () => {
  it('leaves and names cells that were changed, and those that were deleted', async () => {
    const { grid } = await workbook(small);
    await shared();
    grid.edit('May report!C2', 0.11);
    grid.edit('May report!E2', 'mine');
    const kept = grid.sheet('Turnover originals');
    const area = { row: 3, column: 6, rowCount: 1, columnCount: 1 };
    grid.write(kept.id, area, [['=#REF!']]);
    const plan = await planTurningBack();
    expect(plan.left).toEqual([
      { sheet: 'May report', address: 'E1', original: '=TURNOVER.FLAG(C2:C3,0.2)', reason: 'deleted' },
      { sheet: 'May report', address: 'C2', original: '=TURNOVER.CHURN(B2,A2)', reason: 'changed' },
    ]);
    await turnBack(plan);
    expect(grid.cell('May report!C2').value).toBe(0.11);
    expect(grid.cell('May report!E2').value).toBe('mine');
    expect(grid.cell('May report!G1').formula).toBe('=TURNOVER.EXPLAIN("opening",B2,A2)');
  });

  it('finds cells that have moved, and gives them formulas that have moved along', async () => {
    const { grid } = await workbook(small);
    await shared();
    // What Excel makes of a row inserted above, and of a new name for the sheet.
    const moved = contents({ grid } as OfficeHost, ['May report'])[0].formulas!;
    const sheet = grid.sheet('May report');
    grid.write(
      sheet.id,
      { row: 0, column: 0, rowCount: moved.length, columnCount: moved[0].length },
      moved.map((row) => row.map(() => '')),
    );
    const down = (text: unknown) =>
      typeof text === 'string' && text.startsWith('=')
        ? text.replaceAll(/([A-H])(\d+)\b/g, (_, letter: string, row: string) => `${letter}${Number(row) + 1}`)
        : (text as string);
    grid.write(
      sheet.id,
      { row: 1, column: 0, rowCount: moved.length, columnCount: moved[0].length },
      moved.map((row) => row.map(down)),
    );
    grid.renameSheet(sheet.id, 'June');
    const kept = grid.sheet('Turnover originals');
    const used = grid.usedArea(kept.id, true)!;
    const live = { row: 2, column: 6, rowCount: used.rowCount - 2, columnCount: 2 };
    const followed = grid
      .formulas(kept.id, live)
      .map((row) => row.map((text) => down(String(text).replaceAll("'May report'", 'June'))));
    grid.write(kept.id, live, followed);
    const plan = await planTurningBack();
    expect(plan.left).toEqual([]);
    await turnBack(plan);
    expect(grid.cell('June!C3').formula).toBe('=TURNOVER.CHURN(B3,A3)');
    expect(grid.cell('June!E2').formula).toBe('=TURNOVER.FLAG(C3:C4,0.2)');
    expect(grid.cell('June!E3').formula).toBeUndefined();
    expect(grid.cell('June!H2').formula).toBe('=SUM(E2#)');
  });

  it('finds nothing in a workbook that was never shared', async () => {
    await workbook(small);
    expect(await planTurningBack()).toEqual({ isKept: false, formulas: [], left: [] });
  });
});

describe('many formulas', () => {
  it('need no more requests than a few', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => [100 + i, 5, `=TURNOVER.CHURN(B${i + 1},A${i + 1})`]);
    const host = await workbook({ Data: { A1: rows } });
    expect(await host.countSyncs(() => shared())).toBeLessThan(20);
    expect(await host.countSyncs(async () => turnBack(await planTurningBack()))).toBeLessThan(15);
    expect(host.grid.cell('Data!C1000').formula).toBe('=TURNOVER.CHURN(B1000,A1000)');
  });
});
