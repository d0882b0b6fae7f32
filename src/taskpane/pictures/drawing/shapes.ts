import type { Method } from '../../../turnover/method';
import { textSize } from './lettering';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element; what it says is text, never markup. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  text = '',
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

export function group(children: readonly SVGElement[]): SVGGElement {
  const element = shape('g', {});
  element.append(...children);
  return element;
}

export const writing = (text: string, x: number, y: number, attributes: Attributes = {}): SVGTextElement =>
  shape('text', { x, y, fill: 'currentColor', 'font-size': textSize, 'text-anchor': 'start', ...attributes }, text);

/** Stands out from lines behind it. */
export const halo: Attributes = {
  stroke: 'var(--picture-ground)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** How each method is told from the others without colour. */
export const methodMarks: Readonly<Record<Method, { color: string; dash: string; path: string }>> = {
  average: { color: 'var(--picture-average)', dash: '', path: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z' },
  opening: { color: 'var(--picture-opening)', dash: '7 3', path: 'M-3.6,-3.6h7.2v7.2h-7.2Z' },
  closing: { color: 'var(--picture-closing)', dash: '2 3', path: 'M0,-4.8L4.6,3.4H-4.6Z' },
  cumulative: { color: 'var(--picture-cumulative)', dash: '', path: 'M0,-5.4L5.4,0L0,5.4L-5.4,0Z' },
  mean: { color: 'var(--picture-mean)', dash: '9 3 2 3', path: 'M-4,-4L4,4M4,-4L-4,4' },
};

export function marker(method: Method, x: number, y: number): SVGPathElement {
  const { color, path } = methodMarks[method];
  const isCross = method === 'mean';
  return shape('path', {
    d: path,
    transform: `translate(${x},${y})`,
    fill: isCross ? 'none' : color,
    stroke: isCross ? color : 'var(--picture-ground)',
    'stroke-width': isCross ? 2 : 1,
  });
}
