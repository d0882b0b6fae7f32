/** A walk over a screen with the Tab key: where it stops, whether that can be seen, and what it passes over. */
import type { Page, Frame } from 'playwright-core';
import { installProbe } from './paneProbe';

const mostStops = 400;
/** WCAG 2.2, target size (minimum). */
const smallestTarget = 24;

interface Stop {
  /** Its place among the controls of the page; -1 for none of them. */
  readonly index: number;
  readonly name: string;
  readonly hasRing: boolean;
}

/** From the tabs of the pane to its end. Faults are sentences; none for a screen that can be used by keyboard. */
export async function keyboardFaults(page: Page, pane: Frame): Promise<string[]> {
  await installProbe(pane);
  await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await noteRings(pane);
  await pane.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!.focus();
  });
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(pane);
    if (!stop) break;
    stops.push(stop);
  }
  const missed = await missedControls(
    pane,
    stops.map(({ index }) => index),
  );
  // A date has several stops, and shows the last of them, its calendar, by itself.
  const isSeen = ({ index }: Stop) => stops.some((stop) => stop.index === index && stop.hasRing);
  const isBackward = (stop: Stop, i: number) => i > 0 && stop.index >= 0 && stop.index < stops[i - 1].index;
  return [
    ...missed.map((name) => `not reached: ${name}`),
    ...stops.filter((stop) => !isSeen(stop)).map(({ name }) => `focus cannot be seen: ${name}`),
    ...stops.filter(isBackward).map(({ name }) => `out of order: ${name}`),
    ...(await unusableControls(pane)),
  ];
}

/** What shows the focus: a control that is hidden behind its label shows it there. */
const noteRings = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const probe = window.probe!;
    const ringOf = (each: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 ? `${outlineStyle} ${outlineWidth}` : boxShadow;
    };
    const ringsOf = (element: Element) =>
      [element, element.nextElementSibling, element.parentElement].map((each) => (each ? ringOf(each) : 'none'));
    const unfocused = new Map(probe.controls().map((control) => [control as Element, ringsOf(control)]));
    probe.hasRing = (element) =>
      ringsOf(element).some((ring, i) => ring !== 'none' && ring !== unfocused.get(element)?.[i]);
  });

/** null once the focus has left the pane. */
const currentStop = (pane: Frame): Promise<Stop | null> =>
  pane.evaluate(() => {
    const { controls, nameOf, hasRing } = window.probe!;
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || !document.hasFocus()) return null;
    return { index: controls().indexOf(element), name: nameOf(element), hasRing: hasRing!(element) };
  });

/** Controls at which the Tab key never stopped; arrow keys reach the others of a group. */
const missedControls = (pane: Frame, reached: readonly number[]): Promise<string[]> =>
  pane.evaluate((stops) => {
    const { controls, nameOf } = window.probe!;
    const isGrouped = (element: HTMLElement) =>
      element.matches('[role=tab]') ||
      (element instanceof HTMLInputElement &&
        element.type === 'radio' &&
        [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)].some((each) =>
          stops.includes(controls().indexOf(each)),
        ));
    return controls()
      .filter((element, i) => !stops.includes(i) && !element.matches(':disabled') && !isGrouped(element))
      .map(nameOf);
  }, reached);

/** Too small to be hit, in a place of its own in the order of Tab, or nothing that Enter or Space works on. */
const unusableControls = (pane: Frame): Promise<string[]> =>
  pane.evaluate((smallest) => {
    const { controls, nameOf } = window.probe!;
    const targetOf = (element: HTMLElement) => {
      const label =
        element.closest('label') ?? (element.id ? document.querySelector(`label[for="${element.id}"]`) : null);
      const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
      return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
    };
    const isInText = (element: HTMLElement) => element.matches('a') && getComputedStyle(element).display === 'inline';
    const isNative = (element: HTMLElement) => element.matches('button, a[href], input, select, textarea, summary');
    const scrolls = (element: HTMLElement) => element.matches('[role=region][aria-label], [role=group][aria-label]');
    return controls().flatMap((element) => {
      const { width, height } = targetOf(element);
      const isSmall = !isInText(element) && (width < smallest - 0.5 || height < smallest - 0.5);
      return [
        ...(isSmall ? [`only ${Math.round(width)} × ${Math.round(height)}: ${nameOf(element)}`] : []),
        ...(element.tabIndex > 0 ? [`has a tabindex of its own: ${nameOf(element)}`] : []),
        ...(isNative(element) || scrolls(element) ? [] : [`does not work by keyboard: ${nameOf(element)}`]),
      ];
    });
  }, smallestTarget);
