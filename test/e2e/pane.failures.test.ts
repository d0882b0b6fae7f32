import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const { absence, crash } = paneSentences('en-US');
const isPane = (frame: Frame) => frame.url().includes('/pane.html');

const opened: OpenWorkbench[] = [];
afterAll(() => Promise.all(opened.map((workbench) => workbench.close())));

const silentOffice = {
  contentType: 'text/javascript',
  body: 'window.Office = { onReady: () => new Promise(() => {}) }; window.CustomFunctions = { associate() {} };',
};

/** What happens to the request for office.js; the last one is answered only after the pane has spoken. */
const mishaps: [string, 'notLoaded' | 'silent', (route: Route, spoken: Promise<void>) => Promise<void>][] = [
  ['is blocked', 'notLoaded', (route) => route.abort()],
  ['stays silent', 'silent', (route) => route.fulfill(silentOffice)],
  ['does not arrive', 'notLoaded', (route, spoken) => spoken.then(() => route.abort())],
];

// Each waits for five seconds, in which the others go on.
it.concurrent.each(mishaps)(
  'after five seconds the pane says why, when office.js %s',
  async (_title, reason, answer) => {
    let spoken: Promise<void> | null = null;
    const prepare = async (page: Page) => {
      spoken = paneSays(page, absence[reason]);
      await page.route('**/office/office.js', (route) => void answer(route, spoken!));
    };
    const workbench = await openWorkbench({ prepare, waitForCells: false });
    opened.push(workbench);
    await spoken;
    const pane = workbench.page.frames().find(isPane)!;
    await pane.getByText(absence.formulasWork).waitFor();
    await pane.getByText(absence.todo).waitFor();
    expect(await pane.getByRole('button', { name: absence.retry }).count()).toBe(1);
    await workbench.screenshot(`pane-absence-${reason}`);
  },
);

/** Also while the page around the pane is still loading. */
async function paneSays(page: Page, sentence: string): Promise<void> {
  await expect.poll(() => page.frames().some(isPane), { timeout: 30_000 }).toBe(true);
  await page.frames().find(isPane)!.getByText(sentence).waitFor({ timeout: 30_000 });
}

it('a crash shows itself and offers to reload', async () => {
  const workbench = await openWorkbench();
  opened.push(workbench);
  const pane = await workbench.waitForPane();
  await pane.locator('#tab-compare').waitFor();
  await pane.evaluate(() => {
    const filename = new URL('taskpane.js', document.baseURI).href;
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('out of order'), filename }));
  });
  await pane.getByText(crash.heading).waitFor();
  await pane.getByText('Error: out of order').waitFor();
  await workbench.screenshot('pane-crash');
  await pane.getByRole('button', { name: crash.reload }).click();
  const again = await workbench.waitForPane();
  await again.locator('#tab-compare').waitFor({ timeout: 30_000 });
});
