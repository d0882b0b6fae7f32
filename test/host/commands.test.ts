import { afterEach, describe, expect, it } from 'vitest';
import { offerExplaining } from '../../src/excel/commands';
import { loadOfficeHost, type OfficeHost } from './officeHost';

/** What a button of the manifest runs: through office.js, as Excel has it run. */
const pressed = (host: OfficeHost, name = 'explainFormula') => host.connection.commands.run(name, 'Turnover.Button');

describe('a button that runs a function', () => {
  it('hands the function its source, and learns when it is done', async () => {
    const host = await loadOfficeHost();
    let source: unknown;
    let finish: () => void = () => undefined;
    host.Office.actions.associate('Greet', (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      finish = () => event.completed();
    });
    let isDone = false;
    const outcome = pressed(host, 'Greet').then((result) => ((isDone = true), result));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([source, isDone]).toEqual(['Turnover.Button', false]);
    finish();
    expect(await outcome).toBe(true);
  });

  it('fails where no function has its name', async () => {
    const host = await loadOfficeHost();
    expect(await pressed(host, 'nobody')).toBe(false);
  });
});

describe('the pane of a shared runtime', () => {
  it('is shown and hidden by the add-in, and says whether it is', async () => {
    const host = await loadOfficeHost();
    const { addin } = host.Office;
    const state = () => (addin as unknown as { _getState(): Promise<string> })._getState();
    await addin.hide();
    expect([host.isPaneShown, await state()]).toEqual([false, 'Background']);
    await addin.showAsTaskpane();
    expect([host.isPaneShown, await state()]).toEqual([true, 'Visible']);
  });
});

describe('"Explain this turnover formula"', () => {
  let host: OfficeHost;
  afterEach(() => host.uninstall());

  async function offered(explain: () => void): Promise<void> {
    host = await loadOfficeHost();
    host.isPaneShown = false;
    host.install();
    await offerExplaining(explain);
  }

  it('shows a hidden pane and lets it explain', async () => {
    let explained = 0;
    await offered(() => (explained += 1));
    expect(await pressed(host)).toBe(true);
    expect([explained, host.isPaneShown]).toEqual([1, true]);
  });

  it('works each time it is chosen', async () => {
    let explained = 0;
    await offered(() => (explained += 1));
    await pressed(host);
    await pressed(host);
    expect(explained).toBe(2);
  });

  it('is done too where Excel cannot show the pane', async () => {
    let explained = 0;
    await offered(() => (explained += 1));
    host.Office.addin.showAsTaskpane = () => Promise.reject(new Error('not here'));
    expect(await pressed(host)).toBe(true);
    expect([explained, host.isPaneShown]).toEqual([1, false]);
  });

  it('is done too when the pane makes a mistake, which stays visible as one', async () => {
    const mistakes: unknown[] = [];
    const note = (mistake: unknown) => void mistakes.push(mistake);
    process.once('unhandledRejection', note);
    await offered(() => {
      throw new Error('a mistake');
    });
    expect(await pressed(host)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(mistakes.map(String)).toEqual(['Error: a mistake']);
  });

  it('waits for office.js when the pane is there first', async () => {
    host = await loadOfficeHost();
    const explained = new Promise<void>((resolve) => void offerExplaining(resolve));
    host.install();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await pressed(host)).toBe(true);
    await explained;
  });
});
