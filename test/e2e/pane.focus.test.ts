import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareSheets, screens } from './screens';
import { Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open('en-US');
  await prepareSheets(stage);
});
afterAll(() => stage?.close());

/** What has the focus: its id, or its classes and text. */
const focused = () =>
  stage.pane.evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body || !element
      ? ''
      : element.id || `${element.className} ${element.textContent?.trim()}`;
  });

const screen = (name: string) => screens.find((each) => each.name === name)!;

describe('The focus', () => {
  it.each([
    ['compare-over-100', '#panel-compare button'],
    ['check', '.finding button'],
  ])('stays where it is in %s when a cell changes', async (name, selector) => {
    await screen(name).open(stage);
    await stage.pane.locator(selector).first().focus();
    const before = await focused();
    await stage.write('sixMonths', 'D7', [[21]]);
    expect(await focused()).toBe(before);
    await stage.write('sixMonths', 'D7', [[20]]);
    expect(await focused()).toBe(before);
  });

  /** Pressed with Enter; each is gone or cannot be pressed again afterwards. */
  const passing: [screen: string, button: string][] = [
    ['first', '#first-months'],
    ['first-staff', '.first__ways .button'],
    ['first', '#first-example'],
    ['compare-example', '.banner__way'],
    ['notice', '.message .button--icon'],
  ];
  it.each(passing)('is not lost on %s when %s is pressed', async (name, selector) => {
    const { open, close } = screen(name);
    await open(stage);
    await stage.pane.locator(selector).first().press('Enter');
    await stage.calm();
    const now = await focused();
    await close?.(stage);
    expect(now).not.toBe('');
  });
});
