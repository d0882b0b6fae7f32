import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/locales/language';
import { auditPaneWords } from '../../../src/locales/pane/audit/auditPaneWords';
import { trouble } from './plainRules';
import { auditIn } from './shownAudit';

vi.mock('../../../src/audit/rules', async () => ({ rules: (await import('./plainRules')).rules }));
vi.mock('../../../src/locales/audit/auditWords', async () => ({
  wordsOfRule: (await import('./plainRules')).wordsOfRule,
}));

afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(trouble, { milliseconds: 0, message: '', runs: 0 });
});

const column = (formula: (row: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => [formula(i + 1)]);

const mistakes = {
  Data: { A1: column((row) => `=CHECKED(B${row})`, 3), C1: '=WRONG(1)', C2: '=NOTED(1)', D1: '=SUM(1)' },
};

describe('what was found', () => {
  it('is summed up first, then listed by rule, worst first', async () => {
    const { text } = await auditIn(mistakes);
    expect(text).toContain('Audit of all formulas 6 formulas, 4 different ones, 3 to look at.');
    expect([...text.matchAll(/(Wrong|To check|Note) (\[[a-z-]+\])/g)].map(([each]) => each)).toEqual([
      'Wrong [does-not-add-up]',
      'To check [partial-year]',
      'Note [handwritten-rate]',
    ]);
    expect(text).toContain(
      'partial-year in =CHECKED(B1) A1:A3, sheet “Data” · 3 cells Formula in A1 =CHECKED(B1) Suggested for A1 =DONE(B1)',
    );
    expect(text).toContain('because partial-year');
    expect(text).toContain('will mend partial-year');
  });

  it('says what was looked for where nothing was found', async () => {
    const { text } = await auditIn({ Data: { A1: '=SUM(1)' }, Plan: { A1: [['=SUM(1)', '=SUM(2)']] } });
    expect(text).toContain('3 formulas checked on 2 sheets. Nothing to look at.');
    expect(text).toContain('Looked for: [handwritten-rate], [does-not-add-up], [partial-year]');
    expect(text).not.toContain('[over-limit]');
  });

  it('counts one formula and one finding as one', async () => {
    expect((await auditIn({ Data: { A1: '=WRONG(1)' } })).text).toContain('1 formula, 1 different one, 1 to look at.');
    expect((await auditIn({ Data: { A1: 5 } })).text).toContain('No cell of this workbook holds a formula yet.');
  });

  it('is not listed again where Check shows it already', async () => {
    const staff = {
      A1: [
        ['Hire date', 'Leaving date'],
        [45292, { formula: '=LEFT-1', value: 45000 }],
        [45000, 45100],
      ],
    };
    const { text } = await auditIn({ Staff: staff, Data: { A1: '=OVER(1)', B1: '=LEFT-1' } });
    expect(text).toContain('1 to look at.');
    expect(text).toContain('B1, sheet “Data”');
  });

  it('is shown with the separators of this Excel', async () => {
    const { text } = await auditIn({ Data: { A1: '=NOTED(1.5,A2)' } }, 'en-US', { culture: 'de-DE' });
    expect(text).toContain('Suggested for A1 =DONE(1,5;A2)');
  });

  it('comes twenty at a time', async () => {
    const audit = await auditIn({ Data: { A1: column((row) => `=WRONG(${row})`, 45) } });
    const listed = () => audit.text.split('because').length - 1;
    expect(listed()).toBe(20);
    expect(audit.text).toContain('[does-not-add-up] (45)');
    await audit.press('Show 25 more');
    expect(listed()).toBe(40);
    expect(audit.focused.at(-1)).toMatch(/^audit-finding-does_2dnot_2dadd_2dup/);
    await audit.press('Show 5 more');
    expect(listed()).toBe(45);
    expect(audit.text).not.toMatch(/Show \d+ more/);
  });

  it.each(languages)('is framed in %s', async (language) => {
    const { text, page } = await auditIn(mistakes, language);
    const words = auditPaneWords(language);
    expect(text).toContain(words.heading);
    expect(text).toContain(words.severities.wrong);
    expect(page.announced).toBe(words.some(6, 4, 3));
  });

  it('takes names of sheets as text, whatever stands in them', async () => {
    const hostile = `"><img src=x>\u202Eа\uD800'`;
    const audit = await auditIn({ [hostile]: { A1: '=NOTED(1)' } });
    expect(audit.text).toContain('A1, sheet “">‹img src=x>а');
    await audit.press('Ignore: handwritten-rate in =NOTED(1)');
    expect(audit.text).toContain('Show ignored (1)');
  });
});

describe('Apply', () => {
  const apply = 'Apply: partial-year in =CHECKED(B1)';

  it('shows first what it will write, and writes it then', async () => {
    const audit = await auditIn({ Data: { A1: column((row) => `=CHECKED(B${row})`, 30), C1: '=NOTED(1)' } });
    await audit.press(apply);
    expect(audit.text).toContain('A20 =CHECKED(B20) =DONE(B20)');
    expect(audit.text).not.toContain('=DONE(B21)');
    expect(audit.text).toContain('and 10 more cells');
    expect(audit.text).toMatch(/Undo in Excel .* cannot take it back/);
    await audit.press('Apply to 30 cells');
    expect(audit.host.grid.cell('Data!A30').formula).toBe('=DONE(B30)');
    expect(audit.text).toContain('30 cells written. Undo in Excel takes it back in one step.');
    expect(audit.focused.at(-1)).toBe('audit-message');
    expect(audit.text).not.toContain('because partial-year');
    await audit.settle();
    expect(audit.text).toContain('31 formulas, 2 different ones, 1 to look at.');
    await audit.press('Dismiss');
    expect(audit.focused.at(-1)).toMatch(/^audit-finding-handwritten/);
  });

  it('can be left without having written anything', async () => {
    const audit = await auditIn(mistakes);
    await audit.press(apply);
    await audit.press('Cancel');
    expect(audit.text).not.toContain('What Apply will write');
    expect(audit.focused.at(-1)).toMatch(/-apply$/);
    expect(audit.host.grid.cell('Data!A1').formula).toBe('=CHECKED(B1)');
  });

  it('leaves cells that have changed, and says how many', async () => {
    const audit = await auditIn(mistakes);
    await audit.press(apply);
    audit.host.grid.edit('Data!A2', 'mine');
    await audit.press('Apply to 3 cells');
    expect(audit.text).toContain('2 cells written.');
    expect(audit.text).toContain('1 cell had changed meanwhile and was left alone.');
    expect(audit.host.grid.cell('Data!A2').value).toBe('mine');
  });

  it('names a protected sheet, and keeps the finding', async () => {
    const audit = await auditIn(mistakes);
    audit.host.grid.protect(audit.host.grid.sheet('Data').id, undefined);
    await audit.press(apply);
    await audit.press('Apply to 3 cells');
    expect(audit.text).toContain('0 cells written. Left as they are, because they are protected: Data.');
    expect(audit.text).toContain('because partial-year');
  });

  it('says why where a cell is being edited', async () => {
    const audit = await auditIn(mistakes);
    const end = audit.host.startCellEditing();
    await audit.press(apply);
    await audit.press('Apply to 3 cells');
    expect(audit.text).toContain('Press Enter to finish the cell, then try again.');
    end();
  });

  it('is not offered where people have to decide', async () => {
    const { buttons } = await auditIn(mistakes);
    expect(buttons.filter((label) => label.startsWith('Apply'))).toEqual([
      apply,
      'Apply: handwritten-rate in =NOTED(1)',
    ]);
  });
});

describe('Ignore', () => {
  const [ignore, stop] = ['Ignore: does-not-add-up in =WRONG(1)', 'Stop ignoring: does-not-add-up in =WRONG(1)'];

  it('takes the finding out of the list, at once, and can be undone in its place', async () => {
    const audit = await auditIn(mistakes);
    await audit.press(ignore);
    expect(audit.text).toContain('2 to look at.');
    expect(audit.text).toContain('Ignored in this workbook: does-not-add-up in =WRONG(1)');
    expect(audit.focused.at(-1)).toBe('audit-message');
    await audit.press('Undo');
    expect(audit.text).toContain('3 to look at.');
    expect(audit.focused.at(-1)).toMatch(/^audit-finding-does/);
    expect(audit.host.grid.settings).toEqual({});
  });

  it('is remembered in the document, also by a pane opened later, until it is stopped', async () => {
    const audit = await auditIn(mistakes);
    await audit.press(ignore);
    await audit.reopen();
    expect(audit.text).toContain('2 to look at.');
    await audit.press('Show ignored (1)');
    expect(audit.text).toContain('does-not-add-up in =WRONG(1) C1, sheet “Data”');
    await audit.press(stop);
    expect(audit.text).toContain('3 to look at.');
    await audit.reopen();
    expect(audit.text).toContain('3 to look at.');
    expect(audit.text).not.toContain('ignored');
  });

  it('adds to what was ignored elsewhere meanwhile', async () => {
    const audit = await auditIn(mistakes);
    audit.host.grid.settings = { TurnoverIgnored: ['another'] };
    await audit.press(ignore);
    expect(audit.host.grid.settings.TurnoverIgnored).toEqual(['another', expect.stringMatching(/^does-not-add-up\|/)]);
  });

  it('remembers a long formula in few signs, and still knows it from another', async () => {
    const long = (end: string) => `=WRONG("${'x'.repeat(4_000)}${end}")`;
    const audit = await auditIn({ Data: { A1: long('1'), A2: long('2') } });
    const [first] = audit.buttons.filter((label) => label.startsWith('Ignore'));
    await audit.press(first);
    const [kept] = audit.host.grid.settings.TurnoverIgnored as string[];
    expect(kept.length).toBeLessThan(300);
    await audit.reopen();
    expect(audit.text).toContain('1 to look at.');
  });

  it('reads a setting that somebody else has written as none', async () => {
    const audit = await auditIn(mistakes);
    for (const strange of ['text', 5, { a: 1 }, [1, null]]) {
      audit.host.grid.settings = { TurnoverIgnored: strange };
      await audit.settle();
      expect(audit.text).toContain('3 to look at.');
    }
  });
});
