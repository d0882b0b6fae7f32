import { axisX, axisY, gridY, line, plot, ruleY } from '@observablehq/plot';
import type { PeriodsDrawing } from '../picture';
import { boldWidth, everyNth, fitted, rateTicks, textWidth, tickText } from './lettering';
import { legend, legendHeight } from './legend';
import { asSvg, className, style, type Drawn } from './setting';
import { group, marker, methodMarks } from './shapes';
import { spanColumn, type Line } from './spanColumn';

const wideFrom = 440;
const widestLabel = 76;
const plotHeight = 200;
const spanGap = 34;

/** The rates of the single periods as lines, and beside them what each method gives over the whole span. */
export function drawPeriods(drawing: PeriodsDrawing, width: number): Drawn {
  const { lines, labels, wholeSpan } = drawing;
  const isWide = width >= wideFrom;
  const ticks = rateTicks(highestShown(lines));
  const highest = ticks[ticks.length - 1];
  const nameOf = ({ name, spanText }: Line) => (isWide ? `${name} ${spanText}` : spanText);
  const marginRight = Math.min(width * 0.4, Math.max(...lines.map((each) => boldWidth(nameOf(each)))) + 14);
  const marginLeft = Math.max(...ticks.map((tick) => textWidth(tickText(tick)))) + 12;
  const swatches = lines.map(({ method, name }) => ({ name, method }));
  const marginTop = (isWide ? 0 : legendHeight(swatches, width)) + 26;
  const spanAt = width - marginRight;
  const [first, last] = [marginLeft + 8, spanAt - spanGap];
  const shown = labels.map((label) => fitted(label, widestLabel));
  const spacing = (last - first) / Math.max(1, labels.length - 1);
  const every = everyNth(labels.length, spacing, Math.max(...shown.map((label) => textWidth(label))) + 6);
  const points = lines.flatMap(({ method, rates: own }) =>
    own.map((rate, index) => ({ method, rate: rate ?? NaN, index })),
  );
  const svg = plot({
    className,
    style,
    width,
    height: marginTop + plotHeight + 28,
    marginTop,
    marginBottom: 28,
    marginLeft,
    marginRight,
    x: { type: 'linear', domain: [0, Math.max(1, labels.length - 1)], range: [first, last], axis: null },
    y: { type: 'linear', domain: [0, highest], axis: null },
    marks: [
      gridY(ticks, { stroke: 'var(--picture-grid)', strokeOpacity: 1 }),
      axisY(ticks, { tickSize: 0, tickFormat: tickText, label: null }),
      axisX(
        labels.map((_, index) => index).filter((index) => index % every === 0),
        { tickFormat: (index: number) => shown[index], tickSize: 4, label: null },
      ),
      highest >= 1 ? ruleY([1], { stroke: 'currentColor', strokeWidth: 1.5 }) : null,
      ...solidFirst(lines).map(({ method }) =>
        line(
          points.filter((point) => point.method === method),
          {
            x: 'index',
            y: 'rate',
            stroke: methodMarks[method].color,
            strokeWidth: 2,
            strokeDasharray: methodMarks[method].dash,
          },
        ),
      ),
      (_index, scales) => {
        const [x, y] = [scales.x!, scales.y!];
        return group([
          ...markersOf(lines, x, y),
          ...spanColumn({
            lines,
            highest,
            title: wholeSpan,
            text: nameOf,
            at: spanAt,
            right: width,
            top: marginTop,
            bottom: marginTop + plotHeight,
            y,
          }),
        ]);
      },
    ],
  });
  const drawn = asSvg(svg);
  if (!isWide) drawn.append(legend(swatches, width));
  return { svg: drawn };
}

type Scale = (value: number) => number | undefined;

/**
 * The rates of a year would press those of its months flat: where they are much higher, the scale is that of the periods.
 */
function highestShown(lines: readonly Line[]): number {
  const highest = (rates: readonly (number | null)[]) => Math.max(0.001, ...rates.filter((rate) => rate !== null));
  const ofPeriods = highest(lines.flatMap(({ rates }) => rates));
  const ofSpan = highest(lines.map(({ span }) => span));
  return ofSpan > ofPeriods * 2.5 ? ofPeriods : Math.max(ofPeriods, ofSpan);
}

/** Lines that lie on one another both show when the broken one is on top. */
const solidFirst = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => methodMarks[a.method].dash.length - methodMarks[b.method].dash.length);

const signsOnLine = 5;
const mostWithEverySign = 7;

/** With many periods only some points carry the sign of their line, for each line at other places. */
function markersOf(lines: readonly Line[], x: Scale, y: Scale): SVGElement[] {
  const count = lines[0]?.rates.length ?? 0;
  const every = count > mostWithEverySign ? Math.ceil(count / signsOnLine) : 1;
  return lines.flatMap(({ method, rates }, place) =>
    rates.flatMap((rate, index) => {
      const isAlone = (rates[index - 1] ?? null) === null && (rates[index + 1] ?? null) === null;
      const isShown = rate !== null && (index % every === place % every || isAlone);
      return isShown ? [marker(method, x(index)!, y(rate)!)] : [];
    }),
  );
}
