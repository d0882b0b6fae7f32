import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const english = paneSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1400, height: 1000 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const summary = () => pane.locator('.summary__text').innerText();

it('choosing a column by keyboard shows the comparison and keeps the focus', async () => {
  await workbench.selectSheet('Your numbers');
  const rows = [
    ['Month', 'Opening', 'Hires', 'Terminations', 'Attrition', 'Closing'],
    ['Jan', '50', '3', '35', '12', '18'],
  ];
  for (const [i, row] of rows.entries())
    for (const [j, text] of row.entries()) await workbench.typeInto(`${'ABCDEF'[j]}${i + 1}`, text);
  await workbench.clickCell('B2');
  const leavers = pane.locator('.columns label', { hasText: english.source.parts.leavers }).locator('select');
  await leavers.waitFor();
  expect(await leavers.inputValue()).toBe('');
  await leavers.focus();
  await leavers.press('D');
  await pane.getByText('35 ÷ ((50 + 18) ÷ 2) = 102.9%').first().waitFor();
  expect(await leavers.evaluate((select) => select === document.activeElement)).toBe(true);
});

it('a limit entered while the workbook is being read stays', async () => {
  await pane.locator('#tab-check').click();
  await expect.poll(summary).toContain('over 100%');
  // Whatever Excel answers reaches the pane late.
  await pane.evaluate(() => {
    const original = Excel.run.bind(Excel) as (...given: unknown[]) => Promise<unknown>;
    const late = (...given: unknown[]) =>
      original(...given).then((found) => new Promise((resolve) => setTimeout(() => resolve(found), 800)));
    Object.assign(Excel, { run: late, restored: original });
  });
  await workbench.typeInto('B2', '51');
  await workbench.page.waitForTimeout(450);
  const limit = pane.locator('.limit input');
  await limit.fill('80');
  await limit.press('Enter');
  await workbench.page.waitForTimeout(3_500);
  expect(await limit.inputValue()).toBe('80');
  expect(await summary()).toContain('over 80%');
  await pane.evaluate(() => Object.assign(Excel, { run: (Excel as unknown as { restored: unknown }).restored }));
  await limit.fill('100');
  await limit.press('Enter');
  await expect.poll(summary).toContain('over 100%');
});

it('a sheet goes by its new name once it is renamed', async () => {
  await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    grid.renameSheet(grid.sheetIds()[0], 'Half <b>year</b>');
  });
  await pane.locator('.finding__sheet', { hasText: 'Half <b>year</b>' }).first().waitFor();
});

it('a screen reader hears of the last of many cells passed quickly', async () => {
  await pane.locator('#tab-compare').click();
  await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    grid.activateSheet(grid.sheetIds()[0]);
  });
  await workbench.clickCell('B6');
  await workbench.page.waitForTimeout(1_800);
  await pane.evaluate(() => {
    const status = document.querySelector<HTMLElement>('.pane > p[role=status]')!;
    new MutationObserver(() => (status.dataset.spoken = (status.dataset.spoken ?? '') + status.textContent)).observe(
      status,
      { childList: true, subtree: true, characterData: true },
    );
  });
  for (let moves = 0; moves < 4; moves++) {
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.waitForTimeout(250);
  }
  const heard = () => pane.locator('.pane > p[role=status]').getAttribute('data-spoken');
  await expect.poll(heard).toMatch(/^Compared: Average headcount 5\.6%/);
  expect((await heard())!.match(/Compared/g)).toHaveLength(1);
});

it('the focus is not lost with a message that is dismissed', async () => {
  await pane.locator('#tab-check').click();
  await pane.getByRole('button', { name: english.check.removeHighlights }).click();
  await pane.getByRole('button', { name: english.done.dismiss }).press('Enter');
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe('tab-check');
});
