/** How the pane looks: in light, dark and contrast colours, whether anything is cut off, and what axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { layoutFaults } from './layoutFaults';

/** To be evaluated in the pane before `violations`. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

export type Look = (typeof looks)[number];

/** Excel's narrowest pane, its usual one on a small screen, and a wide one. */
export const widths = [320, 350, 600] as const;

/** Everything that does not fit or lies over something else. */
export const overflow = (pane: Frame) => layoutFaults(pane);

/** What can be wrong in one scheme of colours and right in another. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** All that axe finds. */
export const violations = (pane: Frame) => axeFaults(pane, { rules: { 'target-size': { enabled: true } } });

/** What axe finds wrong with the colours. */
export const colourViolations = (pane: Frame) => axeFaults(pane, { runOnly: { type: 'rule', values: colourRules } });

async function axeFaults(pane: Frame, options: Axe.RunOptions): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeSource);
  return pane.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Preloading would fetch the style sheets again, for a rule about turning a phone.
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], preload: false, ...wanted });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, options);
}
