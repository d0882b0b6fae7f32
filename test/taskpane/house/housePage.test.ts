import { describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../src/excel/workbookCells';
import { houseSentences } from '../../../src/locales/pane/house/houseSentences';
import { languages, type Language } from '../../../src/locales/language';
import { paneSentences } from '../../../src/locales/pane/paneSentences';
import { methodUses } from '../../../src/locales/pane/uses/methodUses';
import { houseMethodFrom } from '../../../src/taskpane/house/houseMethod';
import { HousePage } from '../../../src/taskpane/house/housePage';
import { methodNote } from '../../../src/taskpane/house/methodNoteText';
import type { PanePort } from '../../../src/taskpane/page';
import type { Notice } from '../../../src/taskpane/state';
import { Trouble } from '../../../src/excel/trouble';
import { methods } from '../../../src/turnover/method';
import { officeWith } from '../../excel/withHost';
import { entered, pressed, submitted } from '../pressed';
import { state } from '../shownPane';
import { templateText } from '../templateText';

/** The page in a pane that reads its workbook again after each press. */
async function pageIn(language: Language = 'en-US') {
  const host = await officeWith({ sheets: { Data: { A1: 'mine' } } });
  let current = state({}, language);
  const notices: (Notice | null)[] = [];
  const read = async () => {
    const cells = await readWorkbook();
    const limit = typeof cells.limit === 'number' ? cells.limit : 1;
    current = { ...current, limit, check: { cells, checked: { findings: [] } as never, lists: [] } };
  };
  const refresh = vi.fn(() => void read());
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
    refresh,
  };
  const page = new HousePage(port);
  await read();
  const after = async (work: () => void) => {
    page.template();
    work();
    await host.settled();
    page.template();
  };
  return {
    host,
    page,
    refresh,
    read,
    text: () => templateText(page.template()),
    press: (name: string) => after(() => pressed(page.template(), name)),
    choose: (id: string) => after(() => entered(page.template(), `house-${id}`, '')),
    enterLimit: (value: string) => after(() => submitted(page.template(), { limit: value })),
    said: () => {
      const last = notices.at(-1);
      return last?.kind === 'said' ? last.say(language) : last;
    },
    names: () => Object.fromEntries(host.grid.definedNames().map(({ name, formula }) => [name, formula])),
  };
}

describe('the house method page', () => {
  it('waits for the workbook', () => {
    const port = { state: state({}) } as PanePort;
    expect(templateText(new HousePage(port).template())).toBe(paneSentences('en-US').starting);
    const trouble = { state: state({ troubles: { compare: null, check: new Trouble('tooOld') } }) } as PanePort;
    expect(templateText(new HousePage(trouble).template())).toBe(paneSentences('en-US').trouble.tooOld);
  });

  it.each(languages)('shows each method with its formula, what it is for and who uses it, in %s', async (language) => {
    const { text } = await pageIn(language);
    const say = houseSentences(language);
    for (const method of methods) {
      const { name, formula } = paneSentences(language).methods[method];
      const about = methodUses(language);
      const { use, users } = about[method];
      for (const part of [name, formula, use, about.usedBy(users)]) expect(text()).toContain(part);
    }
    expect(text()).toContain(say.method.none);
    expect(text()).toContain('=TURNOVER.RATE(TurnoverMethod,D2,B2,C2,E2)');
    expect(text()).toContain(say.note.needsMethod);
  });

  it('keeps the chosen method as a name, changes it and removes it', async () => {
    const { choose, press, text, said, names } = await pageIn();
    await choose('cumulative');
    expect(names()).toEqual({});
    await press('Keep as house method');
    expect(names()).toEqual({ TurnoverMethod: '="cumulative"' });
    expect(said()).toBe('Opening + hires is the house method now, kept in this workbook as the name TurnoverMethod.');
    expect(text()).toContain('House method: Opening + hires.');
    await choose('closing');
    await press('Keep as house method');
    expect(names()).toEqual({ TurnoverMethod: '="closing"' });
    await choose('none');
    await press('Remove the house method');
    expect(names()).toEqual({});
    expect(text()).toContain('No house method is kept in this workbook.');
  });

  it('shows a name that holds something else, and replaces it only when told so', async () => {
    const { host, read, choose, press, text, names } = await pageIn();
    host.grid.defineName({ name: 'TurnoverMethod', formula: '=Data!$A$1' });
    await read();
    expect(text()).toContain('stands for =Data!$A$1, which is not one of the methods');
    await choose('average');
    expect(names()).toEqual({ TurnoverMethod: '=Data!$A$1' });
    await press('Replace what the name holds');
    expect(names()).toEqual({ TurnoverMethod: '="average"' });
  });

  it('follows what somebody changes in the name manager, also while another method is chosen', async () => {
    const { host, read, choose, text } = await pageIn();
    host.grid.defineName({ name: 'TurnoverMethod', formula: '="BDA"' });
    await read();
    expect(text()).toContain('House method: Average headcount.');
    expect(text()).toContain('holds “BDA”, which the functions read as Average headcount.');
    await choose('mean');
    host.grid.defineName({ name: 'TurnoverMethod', formula: '="opening"' });
    await read();
    expect(text()).toContain('House method: Opening headcount.');
  });

  it('has the workbook read again when a name differs from what was read, and only then', async () => {
    const { host, page, refresh, text } = await pageIn();
    expect(await host.countSyncs(async () => (page.refresh(), await host.settled()))).toBe(1);
    expect(refresh).not.toHaveBeenCalled();
    host.grid.defineName({ name: 'TurnoverMethod', formula: '="mean"' });
    page.refresh();
    await host.settled();
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(text()).toContain('House method: Mean headcount.');
  });

  it('says what to do while a cell is edited, and writes nothing', async () => {
    const { host, choose, press, said, names } = await pageIn();
    await choose('mean');
    const finish = host.startCellEditing();
    pressedLater(press('Keep as house method'));
    await vi.waitFor(() => expect(said()).toMatchObject({ trouble: { kind: 'cellEditing' } }));
    finish();
    expect(names()).toEqual({});
  });

  it('keeps the limit as a name, by the rules of the field in Check', async () => {
    const { enterLimit, text, said, names } = await pageIn();
    await enterLimit('80,5');
    expect(names()).toEqual({ TurnoverLimit: '=0.805' });
    expect(said()).toBe('The limit is 80.5% now, kept in this workbook as the name TurnoverLimit.');
    await enterLimit('many');
    expect(names()).toEqual({ TurnoverLimit: '=0.805' });
    expect(text()).toContain('“many” is no usable limit.');
    await enterLimit('90');
    expect(names()).toEqual({ TurnoverLimit: '=0.9' });
    expect(text()).not.toContain('no usable limit');
  });

  it('shows a limit that is none before it replaces it', async () => {
    const { host, read, enterLimit, text, names } = await pageIn();
    host.grid.defineName({ name: 'TurnoverLimit', formula: '="high"' });
    await read();
    expect(text()).toContain('The name TurnoverLimit exists and stands for ="high"');
    await enterLimit('75');
    expect(names()).toEqual({ TurnoverLimit: '=0.75' });
    expect(text()).not.toContain('="high"');
  });

  it.each(languages)('puts a method note on a new sheet in %s', async (language) => {
    const { host, choose, press, said } = await pageIn(language);
    const say = houseSentences(language);
    await choose('cumulative');
    await press(say.method.keep);
    await press(say.note.insert);
    expect(said()).toBe(say.note.inserted(say.note.sheetName));
    const sheet = host.grid.sheetIds().find((id) => host.grid.sheetName(id) === say.note.sheetName)!;
    const rows = host.grid
      .values(sheet, { row: 0, column: 0, rowCount: 24, columnCount: 2 })
      .map((row) => row.join(' '));
    const { name, formula } = paneSentences(language).methods.cumulative;
    for (const part of [
      name,
      formula,
      '=TURNOVER.RATE(TurnoverMethod,leavers,opening,hires,closing)',
      say.note.leavingLines[1],
    ])
      expect(rows.join('\n')).toContain(part);
    expect(host.grid.values(host.grid.sheetIds()[0], { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
      ['mine'],
    ]);
  });
});

const pressedLater = (work: Promise<void>) => void work;

describe('the method note', () => {
  it.each(languages)('has a sentence for everything, of every method, in %s', (language) => {
    for (const method of methods) {
      const facts = { method, limit: 0.8, version: '9.9.9', typed: (formula: string) => formula.replaceAll(',', ';') };
      const { entries } = methodNote(facts, houseSentences(language), methodUses(language), paneSentences(language));
      expect(new Set(entries.map(({ label }) => label)).size).toBe(12);
      const lines = entries.flatMap((entry) => entry.lines);
      expect(lines.every((line) => line.trim() !== '')).toBe(true);
      expect(lines.join('\n')).toContain('80%');
      expect(lines.join('\n')).toContain('9.9.9');
      expect(lines.join('\n')).toContain('=TURNOVER.RATE(TurnoverMethod;leavers;opening;hires;closing)');
    }
  });
});

describe('what the name TurnoverMethod stands for', () => {
  it.each([
    [null, { kind: 'none' }],
    ['="cumulative"', { kind: 'set', method: 'cumulative', word: null }],
    ['="Schlüter"', { kind: 'set', method: 'cumulative', word: 'Schlüter' }],
    ['="期初"', { kind: 'set', method: 'opening', word: '期初' }],
    ['="ytd"', { kind: 'foreign', formula: '="ytd"' }],
    ['=1', { kind: 'foreign', formula: '=1' }],
    ['=Data!$A$1', { kind: 'foreign', formula: '=Data!$A$1' }],
  ])('%s', (formula, house) => expect(houseMethodFrom(formula)).toEqual(house));
});
