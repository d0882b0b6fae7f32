import { areaY, axisX, axisY, gridY, line, plot } from '@observablehq/plot';
import type { SurvivalDrawing } from '../picture';
import { fitted, rateTicks, smallSize, textWidth, tickText } from './lettering';
import { asSvg, className, style, type Drawn } from './setting';
import { group, halo, shape, writing } from './shapes';

const marginTop = 30;
const marginBottom = 44;
const marginLeft = 44;
const marginRight = 18;
const plotHeight = 200;
const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 360, 600, 1200];

/** The Kaplan–Meier curve by months with its band, the full years named. */
export function drawSurvival(drawing: SurvivalDrawing, width: number): Drawn {
  const { points, names } = drawing;
  const last = Math.max(1, points[points.length - 1].tenure);
  const plotWidth = width - marginLeft - marginRight;
  const step = steps.find((each) => (plotWidth / last) * each >= 34) ?? last;
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
  const shares = rateTicks(1);
  const banded = points.flatMap(({ tenure, low, high }) =>
    low === null || high === null ? [] : [{ tenure, low, high }],
  );
  const svg = plot({
    className,
    style,
    width,
    height: marginTop + plotHeight + marginBottom,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
    x: { type: 'linear', domain: [0, last], axis: null },
    y: { type: 'linear', domain: [0, 1], axis: null },
    marks: [
      gridY(shares, { stroke: 'var(--picture-grid)', strokeOpacity: 1 }),
      axisY(shares, { tickSize: 0, tickFormat: tickText, label: null }),
      axisX(ticks, { tickSize: 4, tickFormat: (months: number) => String(months), label: null }),
      areaY(banded, {
        x: 'tenure',
        y1: 'low',
        y2: 'high',
        curve: 'step-after',
        fill: 'var(--picture-curve)',
        fillOpacity: 0.22,
      }),
      line(points, {
        x: 'tenure',
        y: 'survival',
        curve: 'step-after',
        stroke: 'var(--picture-curve)',
        strokeWidth: 2.5,
      }),
      (_index, scales) => {
        const [x, y] = [scales.x!, scales.y!];
        const axis = writing(fitted(names.axis, plotWidth), width - marginRight, marginTop + plotHeight + 38, {
          'text-anchor': 'end',
        });
        return group([axis, ...medianOf(drawing, x, y, width), ...milestonesOf(drawing, x, y, width)]);
      },
    ],
  });
  const drawn = asSvg(svg);
  drawn.append(namesOf(drawing, width));
  return { svg: drawn };
}

type Scale = (value: number) => number | undefined;

function medianOf({ median }: SurvivalDrawing, x: Scale, y: Scale, end: number): SVGElement[] {
  if (!median) return [];
  const [left, right, half, bottom] = [x(0)!, x(median.tenure)!, y(0.5)!, y(0)!];
  const width = textWidth(median.text, smallSize) + 12;
  const small = { ...halo, 'font-size': smallSize };
  const besideLine = right + width <= end ? right + 6 : end - width;
  return [
    shape('path', {
      d: `M${left},${half}H${right}V${bottom}`,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-dasharray': '4 3',
    }),
    left + width <= right
      ? writing(median.text, left + 6, half + 16, small)
      : writing(median.text, besideLine, bottom - 8, small),
  ];
}

/** Names of full years that would stand on one another are left out. */
function milestonesOf({ milestones }: SurvivalDrawing, x: Scale, y: Scale, width: number): SVGElement[] {
  let free = 0;
  return milestones.flatMap(({ tenure, survival, text }) => {
    const [at, height, needed] = [x(tenure)!, y(survival)!, textWidth(text, 13) + 8];
    if (at < free) return [];
    free = at + needed;
    const isLast = at + needed > width;
    return [
      shape('circle', { cx: at, cy: height, r: 4, fill: 'var(--picture-curve)', stroke: 'var(--picture-ground)' }),
      writing(text, isLast ? at - 4 : at + 4, height - 10, {
        ...halo,
        'font-weight': 600,
        'text-anchor': isLast ? 'end' : 'start',
      }),
    ];
  });
}

function namesOf({ names }: SurvivalDrawing, width: number): SVGGElement {
  const second = 30 + textWidth(names.curve) + 18;
  return group([
    shape('path', { d: 'M0,10h24', stroke: 'var(--picture-curve)', 'stroke-width': 2.5 }),
    writing(names.curve, 30, 14),
    shape('rect', { x: second, y: 4, width: 24, height: 12, fill: 'var(--picture-curve)', 'fill-opacity': 0.22 }),
    writing(fitted(names.band, width - second - 30), second + 30, 14),
  ]);
}
