import type { PeriodsDrawing } from '../picture';
import { fitted, movedApart, smallSize, textWidth } from './lettering';
import { halo, marker, shape, writing } from './shapes';

export type Line = PeriodsDrawing['lines'][number];

export interface SpanColumn {
  readonly lines: readonly Line[];
  /** Rates of whole spans above this are not on the scale, but listed at the top. */
  readonly highest: number;
  readonly title: string;
  readonly text: (line: Line) => string;
  /** Pixels: the middle of the signs, the right end of the texts, and the ends of the scale. */
  readonly at: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (rate: number) => number | undefined;
}

const lineHeight = 16;

/** Beside the lines of the periods: what each method gives over the whole span. */
export function spanColumn({ lines, highest, title, text, at, right, top, bottom, y }: SpanColumn): SVGElement[] {
  const known = lines.flatMap((line) => (line.span === null ? [] : [{ line, span: line.span }]));
  const isBeyond = (span: number) => span > highest;
  // Above the scale they stand in the order of their rates.
  const wanted = known.map(({ span }) => (isBeyond(span) ? top - span : y(span)!));
  const places = movedApart(wanted, lineHeight, top + 4, bottom - 2);
  const width = textWidth(title, smallSize);
  return [
    writing(title, Math.min(at - 6, right - width), top - 10, { 'font-size': smallSize, fill: 'var(--picture-quiet)' }),
    ...known.flatMap(({ line, span }, index) => {
      const place = places[index];
      return [
        isBeyond(span) ? arrow(at - 12, place) : leader(at, y(span)!, place),
        marker(line.method, at, place),
        writing(fitted(text(line), (right - at - 9) / 1.08), at + 9, place + 4, { ...halo, 'font-weight': 600 }),
      ];
    }),
  ];
}

/** Upwards: the rate lies beyond the scale. */
const arrow = (x: number, y: number) =>
  shape('path', { d: `M${x},${y + 5}v-10m-3,3l3,-3l3,3`, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.25 });

/** From the place of a rate on the scale to the text that had to make room for another. */
const leader = (at: number, y: number, place: number) =>
  shape('path', {
    d: `M${at - 20},${y}h5L${at - 6},${place}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.25,
  });
