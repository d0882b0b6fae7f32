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

export const violations = async (pane: Frame) => {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations: found } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
};
