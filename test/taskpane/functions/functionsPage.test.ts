import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../../../src/excel/trouble';
import { functionsPageSentences } from '../../../src/locales/functionsPage/functionsPageSentences';
import { languages, type Language } from '../../../src/locales/language';
import { paneSentences } from '../../../src/locales/pane/paneSentences';
import { readComparison } from '../../../src/taskpane/compare/readComparison';
import { FunctionsPage } from '../../../src/taskpane/functions/functionsPage';
import type { PanePort } from '../../../src/taskpane/page';
import { StaffReader } from '../../../src/taskpane/roster/staffReader';
import type { Notice, PaneState } from '../../../src/taskpane/state';
import { officeWith } from '../../excel/withHost';
import { state } from '../shownPane';
import { templateText } from '../templateText';
import { entered, pressed } from '../pressed';
import { workbookFrom } from '../workbook';
import { catalogueIn } from './catalogues';

beforeEach(() => vi.stubGlobal('window', { scrollTo: () => undefined }));
afterEach(() => vi.unstubAllGlobals());

const sheets = {
  Data: {
    A1: [
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
      ['Jan', 50, 3, 35, 18],
      ['Feb', 18, 35, 20, 33],
    ],
  },
  Notes: { A1: 'hello' },
};

/** The page in a pane whose workbook is `sheets`. */
async function pageIn(language: Language = 'en-US', load = async (each: Language) => catalogueIn(each)) {
  const host = await officeWith({ sheets });
  let current: PaneState = state({ check: null }, language);
  const notices: (Notice | null)[] = [];
  const staff = new StaffReader({ isStale: () => false, reading: () => undefined });
  const port: PanePort = {
    get state() {
      return current;
    },
    redraw: () => undefined,
    openTab: () => undefined,
    doing: (work) =>
      work().then(
        (notice) => void notices.push(notice),
        (trouble: Trouble) => void notices.push({ kind: 'trouble', trouble }),
      ),
    refresh: () => undefined,
  };
  const page = new FunctionsPage(port, load);
  const select = async (sheet: string, address: string) => {
    host.fireSelection(sheet, address);
    current = { ...current, compare: await readComparison(new Map(), staff) };
    page.refresh();
    await host.settled();
    // The pane draws itself anew whenever the selection has changed.
    page.template();
  };
  page.refresh();
  await host.settled();
  return {
    host,
    page,
    notices,
    select,
    change: (change: Partial<PaneState>) => (current = { ...current, ...change }),
    text: () => templateText(page.template()),
    press: (name: string) => pressed(page.template(), name),
    enter: (mark: string, value: string) => entered(page.template(), mark, value),
    said: () => {
      const last = notices.at(-1);
      return last?.kind === 'said' ? last.say(language) : last;
    },
  };
}

describe('the page of functions', () => {
  it.each(languages)('lists every function in %s, closed, in two parts', async (language) => {
    const { text } = await pageIn(language);
    const say = functionsPageSentences(language);
    for (const { description } of catalogueIn(language)) expect(text()).toContain(description.replace(/</g, '‹'));
    expect(text()).toContain(say.all(catalogueIn(language).length));
    expect(text()).toContain(say.parts.counts);
    expect(text()).toContain(say.parts.roster);
    expect(text()).not.toContain(say.source);
  });

  it.each(languages)('opens to arguments, result, example, errors and source in %s', async (language) => {
    const { text, press } = await pageIn(language);
    const entry = catalogueIn(language).find(({ id }) => id === 'YTD')!;
    press('YTD');
    const say = functionsPageSentences(language);
    for (const each of [entry.returns, entry.remarks, entry.source, ...entry.parameters.map((p) => p.description)])
      expect(text()).toContain(each);
    expect(text()).toContain(`first_month ${say.optional}`);
    expect(text()).toContain(`=TURNOVER.YTD("cumulative", {35;20}, 50, {3;35}) ${say.gives} {0.660377358490566;0.625}`);
    for (const { meaning } of entry.parameters[0].words) expect(text()).toContain(meaning);
    press('YTD');
    expect(text()).not.toContain(entry.returns);
  });

  it('says how many match, and what to try when nothing does', async () => {
    const { text, enter } = await pageIn();
    enter('function-search', '客户流失率');
    expect(text()).toContain('1 of 42 functions');
    expect(text()).toContain('Churn: customers');
    expect(text()).not.toContain('From a staff list');
    enter('function-search', 'zebra');
    expect(text()).toContain('No function matches “zebra”.');
    enter('function-search', '');
    expect(text()).toContain('42 functions From counts');
  });

  it('fills in the selected table, and writes exactly what it shows into the empty cell', async () => {
    const { host, select, text, press, said } = await pageIn();
    await select('Data', 'A2:E3');
    press('CUMULATIVE');
    const formula = '=TURNOVER.CUMULATIVE(D2:D3,B2:B3,C2:C3)';
    expect(text()).toContain(`${formula} Filled in from Data!A2:E3.`);
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Data!F2')).toMatchObject({ formula, numberFormat: '0.0%' });
    expect(said()).toBe('Inserted into F2 on sheet “Data”.');
  });

  it('keeps the cells in mind while the target is selected on another sheet, and names theirs', async () => {
    const { host, select, press } = await pageIn();
    await select('Data', 'A2:E3');
    await select('Notes', 'C5');
    press('OPENBASE');
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Notes!C5').formula).toBe('=TURNOVER.OPENBASE(Data!D2:D3,Data!B2:B3)');
  });

  it('names the sheet of the cells too where another one is typed', async () => {
    const { host, select, press, enter, text } = await pageIn();
    await select('Data', 'A2:E3');
    press('OPENBASE');
    enter('OPENBASE-target-hint', 'Notes!B2');
    const formula = '=TURNOVER.OPENBASE(Data!D2:D3,Data!B2:B3)';
    expect(text()).toContain(formula);
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Notes!B2').formula).toBe(formula);
  });

  it('forgets a typed target when an empty cell is selected, and keeps it while cells are', async () => {
    const { host, page, select, press, enter } = await pageIn();
    await select('Data', 'A2:E3');
    press('OPENBASE');
    enter('OPENBASE-target-hint', 'J9');
    await select('Data', 'A3:E3');
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Data!J9').formula).toBe('=TURNOVER.OPENBASE(D3,B3)');
    page.template();
    enter('OPENBASE-target-hint', 'K9');
    await select('Data', 'H3');
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Data!K9').formula).toBeUndefined();
    expect(host.grid.cell('Data!H3').formula).toContain('=TURNOVER.OPENBASE(');
  });

  it('does not claim to have filled in what the function has no use for', async () => {
    const { select, press, text } = await pageIn();
    await select('Data', 'A2:E3');
    press('ROSTER.TENURE');
    expect(text()).toContain('=TURNOVER.ROSTER.TENURE(‹hired›,‹left›,‹as_of›) Still missing: hired, left, as_of.');
  });

  it('writes nothing while arguments are missing, and says which', async () => {
    const { host, press, text, said } = await pageIn();
    press('RETENTION');
    expect(text()).toContain('=TURNOVER.RETENTION(‹stayed›,‹started›)');
    expect(text()).toContain('Still missing: stayed, started.');
    const before = JSON.stringify(
      host.grid.formulas(host.grid.sheetIds()[0], { row: 0, column: 0, rowCount: 20, columnCount: 20 }),
    );
    press('Insert');
    await host.settled();
    expect(said()).toContain('stayed, started');
    expect(
      JSON.stringify(host.grid.formulas(host.grid.sheetIds()[0], { row: 0, column: 0, rowCount: 20, columnCount: 20 })),
    ).toBe(before);
  });

  it('never writes over anything', async () => {
    const { host, select, press, enter, said } = await pageIn();
    host.grid.edit('Data!G3', 'mine');
    await select('Data', 'A2:E3');
    press('PERIODRATES');
    enter('PERIODRATES-target-hint', 'G2');
    press('Insert');
    await host.settled();
    expect(said()).toMatchObject({ trouble: { kind: 'notEmpty', detail: 'G3' } });
    expect(host.grid.cell('Data!G2').formula).toBeUndefined();
    expect(host.grid.cell('Data!G3').value).toBe('mine');
    enter('PERIODRATES-target-hint', 'H2');
    press('Insert');
    await host.settled();
    expect(host.grid.cell('Data!H2').formula).toBe('=TURNOVER.PERIODRATES("average",D2:D3,B2:B3,C2:C3,E2:E3)');
  });

  it('offers the house method by its name', async () => {
    const { change, select, text, press } = await pageIn();
    const cells = { ...workbookFrom(), names: { method: '="opening"', limit: null } };
    await select('Data', 'A2:E3');
    press('RATE');
    expect(text()).toContain('=TURNOVER.RATE("average",D2:D3,B2:B3,C2:C3,E2:E3)');
    change({ check: { cells, checked: { findings: [] } as never, lists: [] } });
    expect(text()).toContain('=TURNOVER.RATE(TurnoverMethod,D2:D3,B2:B3,C2:C3,E2:E3)');
    expect(text()).toContain('House method (Opening headcount)');
  });

  it('says so when the catalogue does not arrive, and tries again', async () => {
    let fails = true;
    const { text, press, host } = await pageIn('en-US', async (language) => {
      if (fails) throw new TypeError('Failed to fetch');
      return catalogueIn(language);
    });
    expect(text()).toContain(paneSentences('en-US').pages.failed);
    fails = false;
    press(paneSentences('en-US').absence.retry);
    await host.settled();
    expect(text()).toContain('42 functions');
  });
});
