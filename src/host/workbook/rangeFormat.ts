import { invalidArgument, notImplemented } from '../protocol/hostError';
import { navigate, readWrite, writeOnly, type HostObject, type HostType } from '../protocol/hostObject';
import { horizontalAlignments, verticalAlignments, type TextLook } from './grid';
import type { SheetRange } from './range';
import { RangeBorderCollection } from './rangeBorders';

/** In points: Excel lets no row be higher. */
const highestRow = 409;

function changeLook(range: SheetRange, member: string, look: TextLook): void {
  const { grid, sheet, area } = range;
  if (!grid.setTextLook) throw notImplemented(`${member} of this grid`);
  range.refuseIfProtected('allowFormatCells');
  grid.setTextLook(sheet.id, area, look);
}

function known<T extends string>(values: readonly T[], value: T): T {
  if (!values.includes(value)) throw invalidArgument();
  return value;
}

/** Excel.RangeFormat, as far as the add-in uses it. */
export class RangeFormat implements HostObject {
  readonly hostType = rangeFormatType;
  constructor(readonly range: SheetRange) {}

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    const { grid, sheet, area } = this.range;
    if (!grid.columnWidth) throw notImplemented('RangeFormat.columnWidth of this grid');
    const widths = Array.from({ length: area.columnCount }, (_, i) => grid.columnWidth!(sheet.id, area.column + i));
    return widths.every((width) => width === widths[0]) ? widths[0] : null;
  }

  set columnWidth(width: number) {
    const { grid, sheet, area } = this.range;
    if (!grid.setColumnWidth) throw notImplemented('setting RangeFormat.columnWidth of this grid');
    if (typeof width !== 'number' || width < 0) throw invalidArgument();
    this.range.refuseIfProtected('allowFormatColumns');
    grid.setColumnWidth(sheet.id, area, width);
  }

  /** In points; null when the rows differ. */
  get rowHeight(): number | null {
    const { grid, sheet, area } = this.range;
    if (!grid.rowHeight) throw notImplemented('RangeFormat.rowHeight of this grid');
    const heights = Array.from({ length: area.rowCount }, (_, i) => grid.rowHeight!(sheet.id, area.row + i));
    return heights.every((height) => height === heights[0]) ? heights[0] : null;
  }

  set rowHeight(height: number) {
    const { grid, sheet, area } = this.range;
    if (!grid.setRowHeight) throw notImplemented('setting RangeFormat.rowHeight of this grid');
    if (typeof height !== 'number' || height < 0 || height > highestRow) throw invalidArgument();
    this.range.refuseIfProtected('allowFormatRows');
    grid.setRowHeight(sheet.id, area, height);
  }

  autofitColumns(): void {
    const { grid, sheet, area } = this.range;
    this.range.refuseIfProtected('allowFormatColumns');
    grid.autofitColumns?.(sheet.id, area);
  }
}

class RangeFill implements HostObject {
  readonly hostType = rangeFillType;
  constructor(readonly range: SheetRange) {}

  set color(color: string) {
    const { grid, sheet, area } = this.range;
    this.range.refuseIfProtected('allowFormatCells');
    grid.setFillColor(sheet.id, area, color);
  }
}

class RangeFont implements HostObject {
  readonly hostType = rangeFontType;
  constructor(readonly range: SheetRange) {}

  set color(color: string) {
    const { grid, sheet, area } = this.range;
    this.range.refuseIfProtected('allowFormatCells');
    grid.setFontColor(sheet.id, area, color);
  }

  set bold(bold: boolean) {
    const { grid, sheet, area } = this.range;
    this.range.refuseIfProtected('allowFormatCells');
    grid.setBold(sheet.id, area, bold);
  }
}

export const rangeFormatType: HostType<RangeFormat> = {
  name: 'RangeFormat',
  properties: {
    columnWidth: readWrite(
      (format) => format.columnWidth,
      (format, width: number) => (format.columnWidth = width),
    ),
    rowHeight: readWrite(
      (format) => format.rowHeight,
      (format, height: number) => (format.rowHeight = height),
    ),
    wrapText: writeOnly(({ range }, wrap: boolean) => changeLook(range, 'RangeFormat.wrapText', { wrap })),
    horizontalAlignment: writeOnly(({ range }, value: NonNullable<TextLook['horizontal']>) =>
      changeLook(range, 'RangeFormat.horizontalAlignment', { horizontal: known(horizontalAlignments, value) }),
    ),
    verticalAlignment: writeOnly(({ range }, value: NonNullable<TextLook['vertical']>) =>
      changeLook(range, 'RangeFormat.verticalAlignment', { vertical: known(verticalAlignments, value) }),
    ),
    borders: navigate((format) => new RangeBorderCollection(format.range)),
    fill: navigate((format) => new RangeFill(format.range)),
    font: navigate((format) => new RangeFont(format.range)),
  },
  methods: { autofitColumns: (format) => format.autofitColumns() },
};

export const rangeFillType: HostType<RangeFill> = {
  name: 'RangeFill',
  properties: {
    color: readWrite(
      ({ range }) => range.grid.fillColor(range.sheet.id, range.area),
      (fill, color: string) => (fill.color = color),
    ),
  },
  methods: { clear: (fill) => void (fill.color = '') },
};

export const rangeFontType: HostType<RangeFont> = {
  name: 'RangeFont',
  properties: {
    color: writeOnly((font, color: string) => (font.color = color)),
    bold: writeOnly((font, bold: boolean) => (font.bold = bold)),
    size: writeOnly(({ range }, fontSize: number) => changeLook(range, 'RangeFont.size', { fontSize })),
  },
  methods: {},
};
