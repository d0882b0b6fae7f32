import { describe, expect, it } from 'vitest';
import { keepHouseMethod, removeHouseMethod } from '../../src/excel/house';
import { numberInName, textInName } from '../../src/sheets/ownSettings';
import { addMethodNote } from '../../src/excel/methodNote';
import { saveLimit } from '../../src/excel/settings';
import { readWorkbook } from '../../src/excel/workbookCells';
import { officeWith } from './withHost';

const note = 'read by formulas';

describe('the house method, kept as the name TurnoverMethod', () => {
  it('is written as a word that formulas can use, and read back with the cells', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 1 } } });
    expect(await readWorkbook()).toMatchObject({ names: { method: null, limit: null } });
    await keepHouseMethod('cumulative', note);
    expect(host.grid.definedNames()).toEqual([
      { name: 'TurnoverMethod', formula: '="cumulative"', comment: note, sheetId: undefined, visible: true },
    ]);
    expect(await readWorkbook()).toMatchObject({ names: { method: '="cumulative"' } });
  });

  it('changes in place, and is taken away again', async () => {
    const host = await officeWith({});
    await keepHouseMethod('average', note);
    await keepHouseMethod('opening', note);
    expect(host.grid.definedNames().map(({ formula }) => formula)).toEqual(['="opening"']);
    await removeHouseMethod();
    await removeHouseMethod();
    expect(host.grid.definedNames()).toEqual([]);
    expect((await readWorkbook()).names.method).toBeNull();
  });

  it('a name that stands for a range or an unknown word is no method, but is told', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 'average' } } });
    host.grid.defineName({ name: 'turnovermethod', formula: '=Data!$A$1' });
    expect(await readWorkbook()).toMatchObject({ names: { method: '=Data!$A$1' } });
    host.grid.defineName({ name: 'TurnoverMethod', formula: '="shrm"' });
    expect(await readWorkbook()).toMatchObject({ names: { method: '="shrm"' } });
  });

  it('says so at once while a cell is edited', async () => {
    const host = await officeWith({});
    const finish = host.startCellEditing();
    await expect(keepHouseMethod('mean', note)).rejects.toMatchObject({ kind: 'cellEditing' });
    finish();
    expect(host.grid.definedNames()).toEqual([]);
  });

  it('says so where this Excel does not tell of names', async () => {
    await officeWith({ requirementSets: { ExcelApi: 1.6 } });
    await expect(keepHouseMethod('mean', note)).rejects.toMatchObject({ kind: 'tooOld' });
    expect((await readWorkbook()).names).toEqual({ method: null, limit: null });
  });
});

describe('the limit, kept as the name TurnoverLimit', () => {
  it('is written as a number, and read back', async () => {
    const host = await officeWith({});
    await saveLimit(0.805);
    expect(host.grid.definedNames()).toMatchObject([{ name: 'TurnoverLimit', formula: '=0.805' }]);
    expect((await readWorkbook()).limit).toBe(0.805);
    await saveLimit(1.2);
    expect(host.grid.definedNames()).toMatchObject([{ formula: '=1.2' }]);
  });

  it('takes the place of the setting of earlier versions with the next change', async () => {
    const host = await officeWith({});
    host.grid.writeSettings({ TurnoverLimit: 0.8, other: 1 });
    expect((await readWorkbook()).limit).toBe(0.8);
    await saveLimit(0.9);
    expect((await readWorkbook()).limit).toBe(0.9);
    expect(host.grid.readSettings()).toEqual({ other: 1 });
  });

  it('a name that is no limit is left alone, unless told otherwise', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 7 } } });
    host.grid.defineName({ name: 'TurnoverLimit', formula: '=Data!$A$1' });
    await saveLimit(0.7);
    expect(await readWorkbook()).toMatchObject({ limit: 0.7, names: { limit: '=Data!$A$1' } });
    await saveLimit(0.6, { mayReplace: true });
    expect(await readWorkbook()).toMatchObject({ limit: 0.6, names: { limit: '=0.6' } });
    expect(host.grid.readSettings()).toEqual({});
  });

  it('remains a setting where this Excel does not tell of names', async () => {
    const host = await officeWith({ requirementSets: { ExcelApi: 1.6 } });
    await saveLimit(0.7);
    expect(host.grid.readSettings()).toEqual({ TurnoverLimit: 0.7 });
    expect((await readWorkbook()).limit).toBe(0.7);
  });
});

describe('what names stand for', () => {
  it.each([
    ['=0.8', 0.8],
    ['=80%', 0.8],
    ['=1E-3', 0.001],
    ['=0', null],
    ['=-1', null],
    ['="1"', null],
    ['=Data!A1', null],
    [null, null],
  ])('%s is the limit %s', (formula, limit) => expect(numberInName(formula)).toBe(limit));

  it('a quotation mark inside a text is written twice', () => expect(textInName('="5"" ruler"')).toBe('5" ruler'));
});

describe('the method note', () => {
  it('stands on a new sheet, as text whatever it begins with, and touches nothing else', async () => {
    const host = await officeWith({ sheets: { Data: { A1: 7 }, Note: { A1: 'mine' } } });
    const entries = [
      { label: 'Formula', lines: ['=TURNOVER.RATE(TurnoverMethod,D2,B2)', '2 lines'] },
      { label: 'Limit', lines: ['80%'] },
    ];
    expect(await addMethodNote({ name: 'Note', title: 'How we count', entries })).toBe('Note 2');
    const cells = ['A1', 'A3', 'B3', 'A4', 'B4', 'A5', 'B5'].map((address) => host.grid.cell(`'Note 2'!${address}`));
    expect(cells.map(({ value }) => value)).toEqual([
      'How we count',
      'Formula',
      '=TURNOVER.RATE(TurnoverMethod,D2,B2)',
      '',
      '2 lines',
      'Limit',
      '80%',
    ]);
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(host.grid.cell('Note!A1').value).toBe('mine');
  });
});
