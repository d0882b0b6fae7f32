import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

/** "Explain this turnover formula" in the context menu of a cell. */
let workbench: OpenWorkbench;
let pane: Frame;
beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await workbench.waitForPane();
});
afterAll(() => workbench.close());

async function explain(cell: string, language: (typeof languages)[number] = 'en-US', opened = workbench) {
  const { x, y } = await opened.cellPoint(cell);
  await opened.page.mouse.click(x, y, { button: 'right' });
  await opened.page.getByText(workbenchWords(language).explainFormula, { exact: true }).click();
}

const shownPage = () => pane.locator('[role=tabpanel]:visible').first().innerText();
const openTab = () => pane.locator('[role=tab][aria-selected=true]').innerText();
const isPaneShown = () => workbench.page.locator('iframe#pane').isVisible();

describe('the entry of the context menu', () => {
  beforeEach(() => workbench.clickCell('A4'));

  it('shows Compare on the cell that was clicked, which becomes the selected one', async () => {
    await explain('F6');
    await expect.poll(shownPage, patience).toContain('102.9%');
    expect(await workbench.selection()).toBe('Six months!F6');
    await explain('G7');
    await expect.poll(shownPage, patience).toContain(await workbench.cellText('G7'));
  });

  it('brings Compare back when another tab was open', async () => {
    await pane.locator('#tab-check').click();
    expect(await openTab()).toBe(await pane.locator('#tab-check').innerText());
    await explain('F6');
    await expect.poll(openTab, patience).toBe(await pane.locator('#tab-compare').innerText());
    await expect.poll(shownPage, patience).toContain('102.9%');
  });

  it('shows the pane again when it was hidden', async () => {
    await pane.locator('#tab-check').click();
    await workbench.page.locator('#pane-toggle').click();
    expect(await isPaneShown()).toBe(false);
    await explain('H6');
    await expect.poll(isPaneShown, patience).toBe(true);
    await expect.poll(shownPage, patience).toContain(await workbench.cellText('H6'));
    expect(await workbench.page.locator('#pane-toggle').getAttribute('aria-expanded')).toBe('true');
  });

  it('can be chosen while a cell is being edited without anything breaking', async () => {
    await workbench.clickCell('H3');
    await workbench.page.keyboard.type('abc');
    await explain('F6');
    await expect.poll(shownPage, patience).toContain('102.9%');
    expect(workbench.complaints).toEqual([]);
  });
});

it.each(languages.filter((language) => language !== 'en-US'))('speaks %s', async (language) => {
  const opened = await openWorkbench({ query: `?lang=${language}` });
  try {
    const frame = await opened.waitForPane();
    await opened.clickCell('A4');
    await explain('F6', language, opened);
    await expect.poll(() => frame.locator('[role=tabpanel]:visible').first().innerText(), patience).toContain('102.9%');
  } finally {
    await opened.close();
  }
});
