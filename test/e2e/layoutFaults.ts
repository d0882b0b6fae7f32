/** What does not fit: text cut off or spilled over, controls and texts that lie over one another, a page too wide. */
import type { Frame } from 'playwright-core';
import { installProbe } from './paneProbe';

/** More of them have one cause. */
const mostOverlaps = 8;

/** One line for every fault; none for a page that fits. */
export async function layoutFaults(frame: Frame, zoom = 1): Promise<string[]> {
  await installProbe(frame);
  return [
    ...(await pageFaults(frame)),
    ...(await cutTexts(frame)),
    ...(await overlaps(frame, zoom)).slice(0, mostOverlaps),
  ];
}

/** The page scrolls sideways, or a box hides what does not fit into it. */
const pageFaults = (frame: Frame) =>
  frame.evaluate(() => {
    const { isShown, nameOf } = window.probe!;
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        !['visible', 'auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !['SELECT', 'INPUT', 'OPTION'].includes(element.tagName) &&
        isShown(element),
    );
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    return [...wide, ...cut.map((element) => `hides what does not fit: ${nameOf(element)}`)];
  });

/** Text beyond the box it belongs to, or beyond one that hides what sticks out. */
const cutTexts = (frame: Frame) =>
  frame.evaluate(() => {
    const { texts, nameOf } = window.probe!;
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflow);
    const isBlock = (element: Element) => !/^(inline|contents)$/.test(getComputedStyle(element).display);
    const boxOf = (element: Element, isWanted: (each: Element) => boolean) => {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        if (isScroller(each)) return null;
        if (isWanted(each)) return each;
      }
      return null;
    };
    const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const sticksOut = (line: DOMRect, box: DOMRect) => line.left < box.left - 2 || line.right > box.right + 2;
    const isCut = (line: DOMRect, box: DOMRect) =>
      sticksOut(line, box) || line.top < box.top - 4 || line.bottom > box.bottom + 4;
    return texts().flatMap(({ text, parent, lines }) => {
      if (parent.closest('svg')) return [];
      const own = boxOf(parent, isBlock);
      const clipping = boxOf(parent, clips);
      const isOut = own !== null && lines.some((line) => sticksOut(line, own.getBoundingClientRect()));
      const isHidden = clipping !== null && lines.some((line) => isCut(line, clipping.getBoundingClientRect()));
      return isOut || isHidden
        ? [`“${text.slice(0, 60)}” ${isHidden ? 'is cut by' : 'sticks out of'} ${nameOf(isHidden ? clipping : own!)}`]
        : [];
    });
  });

/** Two texts, two controls, or a text and a control that is not its own, on the same spot. */
const overlaps = (frame: Frame, zoom: number) =>
  frame.evaluate((scale) => {
    const { texts, controls, nameOf, isInView } = window.probe!;
    const onSameSpot = (a: DOMRect, b: DOMRect, across: number, down: number) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > across * scale &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > down * scale;
    const found: string[] = [];
    const lines = texts().flatMap((each) => each.lines.map((line) => ({ ...each, line })));
    lines.sort((a, b) => a.line.top - b.line.top);
    for (const [i, a] of lines.entries())
      for (let j = i + 1; j < lines.length && lines[j].line.top < a.line.bottom; j++)
        if (lines[j].node !== a.node && onSameSpot(a.line, lines[j].line, 2, 5))
          found.push(`“${a.text.slice(0, 40)}” lies over “${lines[j].text.slice(0, 40)}”`);
    const boxes = controls()
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ control, box }) => isInView(control, box));
    const isApart = (a: Element, b: Element) => !a.contains(b) && !b.contains(a);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        if (isApart(a.control, b.control) && onSameSpot(a.box, b.box, 1, 1))
          found.push(`${nameOf(a.control)} lies over ${nameOf(b.control)}`);
    for (const { control, box } of boxes)
      for (const { text, parent, line } of lines)
        if (isApart(control, parent) && onSameSpot(line, box, 3, 4))
          found.push(`${nameOf(control)} lies over the text “${text.slice(0, 40)}”`);
    return found;
  }, zoom);
