/**
 * One visit to a screen, on which everything is looked at that each screen must stand: three languages at 320 pixels, light,
 * dark and contrast colours, the keyboard, and 200%. The sheets speak Chinese and the pane is switched from language to
 * language on the screen, so that whatever a switch leaves behind is found.
 */
import { languages } from '../../src/locales/language';
import { foreignTexts, readTexts } from './foreignTexts';
import { keyboardFaults } from './keyboardWalk';
import { layoutFaults } from './layoutFaults';
import { colourViolations, looks, overflow, violations } from './paneLooks';
import type { Screen } from './screens';
import type { Stage } from './stage';

export const sheetLanguage = 'zh-CN';

/** Opens the screen, looks at it in every way and closes it. One line for every fault. */
export async function visitFaults(stage: Stage, { open, close, inSheetLanguage }: Screen): Promise<string[]> {
  await open(stage);
  await loadPictures(stage);
  await stage.setWidth(320, 4_000);
  const found = [
    ...(await languageFaults(stage, inSheetLanguage ?? false)),
    ...(await colourFaults(stage)),
    ...named('keyboard', await keyboardWalk(stage)),
    ...named('200%', await faultsAtTwice(stage)),
  ];
  if (inSheetLanguage) await stage.speak(sheetLanguage);
  await close?.(stage);
  return found;
}

const named = (way: string, faults: readonly string[]) => faults.map((fault) => `${way}: ${fault}`);

/** Pictures are loaded when they come near the window: here before anything is looked at, and not during a walk by keyboard. */
async function loadPictures(stage: Stage): Promise<void> {
  const place = stage.pane.locator('[role=tabpanel]:not([hidden]) .pictures');
  if ((await place.count()) === 0) return;
  await stage.setWidth(320, 800);
  await place.scrollIntoViewIfNeeded();
  await place.locator('.picture').waitFor();
}

async function languageFaults(stage: Stage, inSheetLanguage: boolean): Promise<string[]> {
  const found: string[] = [];
  const sheetTexts = await stage.sheetTexts();
  for (const language of languages) {
    await stage.speak(language);
    const texts = inSheetLanguage && language !== sheetLanguage ? [] : await readTexts(stage.pane);
    found.push(...named(language, [...(await overflow(stage.pane)), ...foreignTexts(texts, language, sheetTexts)]));
  }
  return found;
}

/** Other colours change nothing but colours: all rules are asked once, those about colours each time. */
async function colourFaults(stage: Stage): Promise<string[]> {
  const found: string[] = [];
  for (const [colours, media] of looks) {
    await stage.page.emulateMedia(media);
    const isFirst = colours === looks[0][0];
    found.push(...named(colours, await (isFirst ? violations(stage.pane) : colourViolations(stage.pane))));
    if (!isFirst) found.push(...named(colours, await overflow(stage.pane)));
  }
  await stage.page.emulateMedia(looks[0][1]);
  return found;
}

async function keyboardWalk(stage: Stage): Promise<string[]> {
  await stage.setWidth(320, 900);
  return keyboardFaults(stage.page, stage.pane);
}

async function faultsAtTwice(stage: Stage): Promise<string[]> {
  const zoom = (factor: string) =>
    stage.pane.evaluate((value) => document.documentElement.style.setProperty('zoom', value), factor);
  await zoom('2');
  await stage.setWidth(640, 4_000);
  const faults = await layoutFaults(stage.pane, 2);
  await zoom('1');
  return faults;
}
