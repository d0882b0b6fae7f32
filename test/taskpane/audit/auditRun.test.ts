import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('running', () => {
  it('begins again when the workbook has changed, and only then', async () => {
    const audit = await auditIn(mistakes);
    expect(trouble.runs).toBe(1);
    await audit.settle();
    expect(trouble.runs).toBe(1);
    audit.host.grid.edit('Data!C1', '=SUM(1)');
    await audit.settle();
    expect(trouble.runs).toBe(2);
    expect(audit.page.announced).toBe('6 formulas, 3 different ones, 2 to look at.');
  });

  it('shows how far it is once it takes long, and keeps what it had found', async () => {
    const audit = await auditIn(mistakes);
    trouble.milliseconds = 700;
    audit.host.grid.edit('Data!C1', '=SUM(1)');
    await audit.read();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(audit.text).not.toContain('Checking all formulas…');
    await vi.waitUntil(() => audit.text.includes('Checking all formulas…'), { timeout: 2_000 });
    expect(audit.text).toContain('3 to look at.');
    await audit.ended();
    expect(audit.text).toContain('2 to look at.');
    expect(audit.text).not.toContain('Checking all formulas…');
  });

  it('can be cancelled, says so, and begins again when asked', async () => {
    const audit = await auditIn(mistakes);
    trouble.milliseconds = 2_000;
    audit.host.grid.edit('Data!C1', '=SUM(1)');
    await audit.read();
    await vi.waitUntil(() => audit.buttons.includes('Cancel'), { timeout: 2_000 });
    await audit.press('Cancel');
    expect(audit.text).toContain('The check was cancelled.');
    trouble.milliseconds = 0;
    await audit.settle();
    expect(audit.text).toContain('The check was cancelled.');
    await audit.press('Check again');
    await audit.ended();
    expect(audit.text).not.toContain('The check was cancelled.');
    expect(audit.text).toContain('2 to look at.');
  });

  it('is never done twice at a time: the newest replaces the one under way', async () => {
    const audit = await auditIn(mistakes);
    trouble.milliseconds = 300;
    for (const formula of ['=SUM(1)', '=SUM(2)', '=WRONG(3)']) {
      audit.host.grid.edit('Data!D1', formula);
      await audit.read();
    }
    await audit.ended();
    expect(trouble.runs).toBeLessThanOrEqual(3);
    expect(audit.text).toContain('4 to look at.');
  });

  it('stops when Check is left, and goes on when it is opened again', async () => {
    const audit = await auditIn(mistakes);
    trouble.milliseconds = 400;
    audit.host.grid.edit('Data!C1', '=SUM(1)');
    await audit.read();
    audit.open('compare');
    await audit.ended();
    expect(audit.text).toContain('3 to look at.');
    audit.open('check');
    audit.page.look();
    await audit.ended();
    expect(audit.text).toContain('2 to look at.');
  });

  it('survives a mistake of its own', async () => {
    trouble.message = 'oops <b>';
    const audit = await auditIn(mistakes);
    expect(audit.text).toContain('The check stopped at a mistake of its own (oops ‹b>). Your workbook is untouched.');
    trouble.message = '';
    await audit.press('Check again');
    await audit.ended();
    expect(audit.text).toContain('3 to look at.');
  });
});

describe('the smallest base', () => {
  it('is kept in the document and used at once', async () => {
    const audit = await auditIn(mistakes);
    expect(trouble.tinyBase).toBe(10);
    await audit.enterTinyBase('２５');
    await audit.ended();
    expect(audit.host.grid.settings).toEqual({ TurnoverTinyBase: 25 });
    expect(trouble).toMatchObject({ runs: 2, tinyBase: 25 });
    await audit.reopen();
    expect(trouble).toMatchObject({ runs: 3, tinyBase: 25 });
  });

  it.each(['', '-1', '2.5', 'ten', '10001', '=1+1'])('refuses “%s” and says what is asked for', async (typed) => {
    const audit = await auditIn(mistakes);
    await audit.enterTinyBase(typed);
    expect(audit.text).toContain('Enter a whole number from 0 to 10,000, such as 10.');
    expect(audit.host.grid.settings).toEqual({});
  });
});
