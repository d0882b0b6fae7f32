import { invalidArgument, notImplemented } from '../protocol/hostError';
import { read, writeOnly, type HostObject, type HostType } from '../protocol/hostObject';
import { borderLines, borderSides, type BorderChange, type BorderSide } from './grid';
import type { SheetRange } from './range';

/** Excel.RangeBorderCollection: the lines around a range, told apart by their side. */
export class RangeBorderCollection implements HostObject {
  readonly hostType = rangeBordersType;
  constructor(readonly range: SheetRange) {}

  item(side: BorderSide): RangeBorder {
    if (!borderSides.includes(side)) throw invalidArgument();
    return new RangeBorder(this.range, side);
  }
}

class RangeBorder implements HostObject {
  readonly hostType = rangeBorderType;
  constructor(
    readonly range: SheetRange,
    readonly side: BorderSide,
  ) {}

  change(change: BorderChange): void {
    const { grid, sheet, area } = this.range;
    if (!grid.setBorder) throw notImplemented('RangeFormat.borders of this grid');
    if (change.line && !borderLines.includes(change.line)) throw invalidArgument();
    this.range.refuseIfProtected('allowFormatCells');
    grid.setBorder(sheet.id, area, this.side, change);
  }
}

export const rangeBordersType: HostType<RangeBorderCollection> = {
  name: 'RangeBorderCollection',
  properties: {},
  getItem: (borders, side: BorderSide) => borders.item(side),
  methods: { getItem: (borders, side: BorderSide) => borders.item(side) },
};

export const rangeBorderType: HostType<RangeBorder> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: read(({ side }) => side),
    style: writeOnly((border, line: NonNullable<BorderChange['line']>) => border.change({ line })),
    color: writeOnly((border, color: string) => border.change({ color })),
  },
  methods: {},
};
