/** How the pane looks: in light, dark and contrast colours, whether anything is cut off, and what axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** To be evaluated in the pane before `violations`. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** Classes of the elements whose content does not fit, but for boxes made to scroll; "page" for the page itself. */
export const overflow = (pane: Frame) =>
  pane.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('#pane *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible' &&
        !element.matches('.visually-hidden, .scroller') &&
        !['SELECT', 'INPUT', 'OPTION'].includes(element.tagName),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...(scrollWidth > clientWidth ? ['page'] : []), ...cut.map(({ className }) => className)];
  });

export const violations = (pane: Frame) =>
  pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
