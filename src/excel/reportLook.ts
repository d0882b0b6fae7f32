import type { ReportCell, ReportRole, ReportSheet } from '../report/reportSheet';
import { rangeOf, type Area } from './area';

/** How the cells of a role look; text that is not aligned stands on the left, figures on the right. */
interface Look {
  readonly isBold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly line?: { readonly sides: readonly Side[]; readonly color: string };
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

const [dark, grey, blue] = ['#123B63', '#595959', '#0B57D0'];

const looks: Readonly<Record<ReportRole, Look>> = {
  title: { isBold: true, size: 16, color: dark },
  subtitle: { color: grey },
  heading: { isBold: true, color: dark, fill: '#E3EEF9', line: { sides: ['EdgeBottom'], color: '#8FAFCF' } },
  label: {},
  figure: {},
  total: { isBold: true, line: { sides: ['EdgeTop'], color: '#7F7F7F' } },
  note: { size: 10, color: grey },
  input: {
    color: blue,
    fill: '#FFFBE6',
    line: { sides: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'], color: blue },
  },
};

/** In points: a line of text, and the row of the title. */
const lineHeight = 14;
const titleHeight = 26;

/** Of Excel's default font, and what is left free beside it. Where a figure is missing, its column has words instead. */
const pixelsOfDigit = 7;
const pixelsOfLetter = 8.6;
const pixelsAround = 5;
const pointsPerPixel = 0.75;

/** Gives an empty sheet with the report's cells their looks; nothing is sent yet. */
export function lookLikeReport(sheet: Excel.Worksheet, report: ReportSheet): void {
  for (const { role, area } of roleAreas(report)) draw(rangeOf(sheet, area), looks[role]);
  for (const area of rightAreas(report)) rangeOf(sheet, area).format.horizontalAlignment = 'Right';
  for (const area of datedLabels(report)) rangeOf(sheet, area).format.horizontalAlignment = 'Left';
  for (const area of spannedAreas(report)) {
    const range = rangeOf(sheet, area);
    range.merge(false);
    range.format.wrapText = true;
    // Beside a single line of another cell both stand on one line.
    if (report.lines[area.row] !== undefined) range.format.verticalAlignment = 'Top';
  }
  report.columnWidths.forEach((width, column) => {
    const pixels = width * (column === 0 ? pixelsOfDigit : pixelsOfLetter) + pixelsAround;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * pointsPerPixel;
  });
  setHeights(sheet, report);
}

function draw({ format }: Excel.Range, { isBold, size, color, fill, line }: Look): void {
  if (isBold) format.font.bold = true;
  if (size) format.font.size = size;
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
  for (const side of line?.sides ?? []) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = line!.color;
  }
}

function setHeights(sheet: Excel.Worksheet, { rows, lines, columnWidths }: ReportSheet): void {
  rows.forEach((row, i) => {
    const count = lines[i] ?? 1;
    const isTitle = row.some((cell) => cell?.role === 'title');
    if (count === 1 && !isTitle) return;
    const { format } = sheet.getRangeByIndexes(i, 0, 1, columnWidths.length);
    if (count > 1) format.wrapText = true;
    format.rowHeight = isTitle ? titleHeight * count : lineHeight * count + 2;
  });
}

interface RoleArea {
  readonly role: ReportRole;
  readonly area: Area;
}

/** Neighbours of one role in a row together; an input is a field of its own. */
function roleAreas({ rows }: ReportSheet): RoleArea[] {
  return rows.flatMap((row, r) => {
    const found: RoleArea[] = [];
    row.forEach((cell, column) => {
      if (!cell) return;
      const { role } = cell;
      const last = found[found.length - 1];
      const columnCount = cell.columnSpan ?? 1;
      if (last?.role === role && role !== 'input' && last.area.column + last.area.columnCount === column)
        found[found.length - 1] = { role, area: { ...last.area, columnCount: last.area.columnCount + columnCount } };
      else found.push({ role, area: { row: r, column, rowCount: 1, columnCount } });
    });
    return found.filter(({ role }) => Object.keys(looks[role]).length > 0);
  });
}

/** Runs of cells with figures, or the headings above figures. */
function rightAreas({ rows }: ReportSheet): Area[] {
  return rows.flatMap((row, r) => {
    const found: Area[] = [];
    row.forEach((cell, column) => {
      if (!cell || !isRight(cell, column)) return;
      const last = found[found.length - 1];
      if (last && last.column + last.columnCount === column)
        found[found.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      else found.push({ row: r, column, rowCount: 1, columnCount: 1 });
    });
    return found;
  });
}

/** The first column holds what the rows are called. */
const isRight = ({ role, content, columnSpan = 1 }: ReportCell, column: number): boolean =>
  column > 0 && columnSpan === 1 && (role !== 'note' || !('text' in content)) && role !== 'label';

/** Rows may be called by a date, which would stand on the right. */
const datedLabels = ({ rows }: ReportSheet): Area[] =>
  rows.flatMap((row, r) =>
    row[0]?.role === 'label' && !('text' in row[0].content) ? [{ row: r, column: 0, rowCount: 1, columnCount: 1 }] : [],
  );

const spannedAreas = ({ rows }: ReportSheet): Area[] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, column) =>
      (cell?.columnSpan ?? 1) > 1 ? [{ row: r, column, rowCount: 1, columnCount: cell!.columnSpan! }] : [],
    ),
  );
