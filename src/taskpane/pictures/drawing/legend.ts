import type { Method } from '../../../turnover/method';
import { fitted, textWidth } from './lettering';
import { group, marker, methodMarks, shape, writing } from './shapes';

export interface Swatch {
  readonly name: string;
  readonly method: Method;
}

const rowHeight = 18;
const lineLength = 26;
const gap = 14;

/** Where each name of the legend stands: as many in a row as fit. */
function places(swatches: readonly Swatch[], width: number): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return swatches.map(({ name }) => {
    const needed = Math.min(width, lineLength + 6 + textWidth(name));
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += needed + gap;
    return place;
  });
}

export function legendHeight(swatches: readonly Swatch[], width: number): number {
  const last = places(swatches, width).at(-1);
  return last ? (last.row + 1) * rowHeight : 0;
}

export function legend(swatches: readonly Swatch[], width: number): SVGGElement {
  const at = places(swatches, width);
  return group(
    swatches.flatMap(({ name, method }, index) => {
      const { x, row } = at[index];
      const y = row * rowHeight + 9;
      const { color, dash } = methodMarks[method];
      return [
        shape('path', {
          d: `M${x},${y}h${lineLength}`,
          stroke: color,
          'stroke-width': 2,
          'stroke-dasharray': dash || 'none',
        }),
        marker(method, x + lineLength / 2, y),
        writing(fitted(name, width - x - lineLength - 6), x + lineLength + 6, y + 4),
      ];
    }),
  );
}
