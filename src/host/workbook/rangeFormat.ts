import { invalidArgument, notImplemented } from '../protocol/hostError';
import { navigate, readWrite, writeOnly, type HostObject, type HostType } from '../protocol/hostObject';
import type { SheetRange } from './range';

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
  },
  methods: {},
};
