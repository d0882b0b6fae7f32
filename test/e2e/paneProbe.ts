/** What a page shows, as the checks of its looks need it: put into the page once, used by all of them. */
import type { Frame } from 'playwright-core';

/** A piece of text with the boxes of its lines. */
export interface ShownText {
  readonly text: string;
  readonly node: Node;
  readonly parent: Element;
  readonly lines: readonly DOMRect[];
}

export interface Probe {
  readonly isShown: (element: Element) => boolean;
  readonly isInView: (node: Node, box: DOMRect) => boolean;
  readonly texts: () => ShownText[];
  readonly controls: () => HTMLElement[];
  /** For a finding: "button.button “Go to”". */
  readonly nameOf: (element: Element) => string;
  /** Whether an element shows that it has the focus; known during a walk by keyboard. */
  hasRing?: (element: Element) => boolean;
}

declare global {
  interface Window {
    probe?: Probe;
  }
}

export async function installProbe(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    if (window.probe) return;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden');
    const nameOf = (element: Element) => {
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()}${classes} “${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    };
    /** What is scrolled out of its box is not seen. */
    const isInView = (node: Node, box: DOMRect) => {
      for (let each = node.parentElement; each && each !== document.body; each = each.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(each).overflow)) continue;
        const frame = each.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return false;
      }
      return true;
    };
    const texts = () => {
      const found: ShownText[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (!node.textContent!.trim() || parent.closest('option, script, style, noscript') || !isShown(parent))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
        const lines = boxes.filter((box) => isInView(node!, box));
        if (lines.length) found.push({ text: node.textContent!.trim(), node, parent, lines });
      }
      return found;
    };
    const controls = () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, a[href], input, select, textarea, summary, [role=tab], [role=button], [tabindex]:not([tabindex="-1"])',
        ),
      ].filter((element) => isShown(element) && element.getClientRects().length > 0);
    window.probe = { isShown, isInView, texts, controls, nameOf };
  });
}
