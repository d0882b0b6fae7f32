import { cell, plot } from '@observablehq/plot';
import type { CohortsDrawing } from '../picture';
import { fitted, smallSize, textWidth } from './lettering';
import { asSvg, className, style, type Drawn } from './setting';
import { group, writing } from './shapes';

const rowHeight = 28;
const top = 40;
const narrowestCell = 36;
const widestCell = 72;
const mostRows = 24;
const widestLabel = 84;

/** Cohorts by anniversaries: the more are still there, the deeper the colour, and every cell has its number. */
export function drawCohorts({ rows: all, width: anniversaries, axis }: CohortsDrawing, width: number): Drawn {
  const rows = all.slice(-mostRows);
  const labelWidth = Math.min(widestLabel, Math.max(...rows.map(({ label }) => textWidth(label, 13)))) + 10;
  const sizeWidth = Math.max(...rows.map(({ size }) => textWidth(size))) + 10;
  const left = Math.ceil(labelWidth + sizeWidth);
  const reached = Math.max(...rows.map(({ shares }) => shares.length));
  const columns = Math.max(1, Math.min(anniversaries, reached, Math.floor((width - left) / narrowestCell)));
  const cellWidth = Math.min(widestCell, (width - left) / columns);
  const cells = rows.flatMap(({ shares }, row) =>
    shares.slice(0, columns).map((share, column) => ({ row, column, share })),
  );
  const svg = plot({
    className,
    style,
    width,
    height: top + rows.length * rowHeight + 2,
    marginTop: top,
    marginBottom: 2,
    marginLeft: left,
    marginRight: Math.max(0, width - left - columns * cellWidth),
    x: { type: 'band', domain: Array.from({ length: columns }, (_, index) => index), axis: null, padding: 0 },
    y: { type: 'band', domain: rows.map((_, index) => index), axis: null, padding: 0 },
    marks: [
      cell(cells, {
        x: 'column',
        y: 'row',
        inset: 1,
        fill: 'var(--picture-heat)',
        fillOpacity: ({ share }: { share: number }) => 0.06 + 0.44 * share,
        stroke: 'var(--picture-cell)',
      }),
      (_index, scales) => {
        const middle = (column: number) => (scales.x!(column) ?? 0) + cellWidth / 2;
        const base = (row: number) => (scales.y!(row) ?? 0) + rowHeight / 2 + 4;
        return group([
          writing(fitted(axis, width - left), left + 2, 12, { 'font-size': smallSize, fill: 'var(--picture-quiet)' }),
          ...Array.from({ length: columns }, (_, column) =>
            writing(String(column + 1), middle(column), top - 8, { 'text-anchor': 'middle', 'font-weight': 600 }),
          ),
          ...rows.flatMap(({ label, size }, row) => [
            writing(fitted(label, labelWidth - 8), 0, base(row), { 'font-weight': 600 }),
            writing(size, left - 8, base(row), { 'text-anchor': 'end', fill: 'var(--picture-quiet)' }),
          ]),
          ...cells.map(({ row, column, share }) =>
            writing(`${Math.round(share * 100)}%`, middle(column), base(row), { 'text-anchor': 'middle' }),
          ),
        ]);
      },
    ],
  });
  const hidden = { rows: all.length - rows.length, columns: anniversaries - columns };
  return { svg: asSvg(svg), hidden };
}
