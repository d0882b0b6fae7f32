import { barX, plot, ruleX } from '@observablehq/plot';
import type { MethodsDrawing } from '../picture';
import { boldWidth, fitted, smallSize } from './lettering';
import { asSvg, className, style, type Drawn } from './setting';
import { group, halo, writing } from './shapes';

const rowHeight = 44;
const nameHeight = 20;
const top = 18;

/** Bars of the methods against the 100% line; what lies beyond it is drawn apart. */
export function drawMethods({ bars }: MethodsDrawing, width: number): Drawn {
  const rates = bars.map(({ rate }) => rate ?? 0);
  const marginRight =
    Math.ceil(Math.max(...bars.map(({ text, rate }) => (rate === null ? 0 : boldWidth(text, 13))), 24)) + 8;
  const longest = Math.max(1.05, ...rates);
  const index = bars.map((_, i) => i);
  const beyond = index.filter((i) => rates[i] > 1);
  const svg = plot({
    className,
    style,
    width,
    height: top + bars.length * rowHeight + 6,
    marginTop: top,
    marginBottom: 6,
    marginLeft: 1,
    marginRight,
    x: { domain: [0, longest], axis: null },
    y: { domain: index, padding: 0, axis: null, type: 'band' },
    marks: [
      barX(index, {
        x1: 0,
        x2: (i: number) => Math.min(1, rates[i]),
        y: (i: number) => i,
        insetTop: nameHeight,
        insetBottom: 6,
        fill: 'var(--picture-bar)',
        stroke: 'var(--picture-edge)',
      }),
      barX(beyond, {
        x1: 1,
        x2: (i: number) => rates[i],
        y: (i: number) => i,
        insetTop: nameHeight,
        insetBottom: 6,
        fill: 'var(--picture-beyond)',
        stroke: 'var(--picture-edge)',
      }),
      ruleX([1], { stroke: 'currentColor', strokeWidth: 1.5 }),
      (_index, scales) => {
        const [x, y] = [scales.x!, scales.y!];
        const line = x(1) ?? 0;
        const names = bars.flatMap(({ name, rate, text }, i) => {
          const above = (y(i) ?? 0) + 14;
          const isKnown = rate !== null;
          return [
            writing(fitted(name, width), 0, above, halo),
            isKnown
              ? writing(text, (x(rate) ?? 0) + 6, above + 19, { 'font-weight': 600, 'font-size': 13 })
              : writing(text, 0, above + 18, { fill: 'var(--picture-quiet)' }),
          ];
        });
        const mark = writing('100%', Math.max(line, 16), top - 6, {
          'text-anchor': 'middle',
          'font-size': smallSize,
          'font-weight': 600,
        });
        return group([...names, mark]);
      },
    ],
  });
  return { svg: asSvg(svg) };
}
