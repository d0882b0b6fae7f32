import { accessDenied, existing, invalidArgument } from '../protocol/hostError';
import { navigate, read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import {
  areaAddress,
  boundingArea,
  excelColumnCount,
  excelRowCount,
  insideSheet,
  intersection,
  quotedSheetName,
} from './address';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import type { Area, ProtectionOptions } from './grid';
import { RangeFormat } from './rangeFormat';
import { cellwise, checkArraySize, clearRange, valueTypes, writeCells, writeNumberFormats } from './rangeValues';
import { hideRows, rowHidden } from './hiddenRows';
import { mergeCells, mergedAreas, unmergeCells } from './mergedCells';
import { hasSpill, spillingTo, spillParent } from './spills';
import { surroundingRegion } from './surroundingRegion';
import { TableCollection } from './tables';
import type { Worksheet } from './worksheet';

const largestCellCount = 2 ** 31 - 1;

/** Excel.Range: a fixed rectangle of a sheet. (Excel's own follows inserted rows; this one does not.) */
export class SheetRange implements HostObject {
  readonly hostType = rangeType;
  readonly area: Area;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    this.area = insideSheet(area);
  }

  get grid() {
    return this.sheet.grid;
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  part(change: Partial<Area>): SheetRange {
    return new SheetRange(this.sheet, { ...this.area, ...change });
  }

  usedPart(valuesOnly = false): SheetRange | null {
    const area = this.grid.usedArea(this.sheet.id, valuesOnly, this.area);
    return area && this.part(area);
  }

  intersect(other: SheetRange | string): SheetRange | null {
    const range = this.otherRange(other);
    const common = range.sheet.id === this.sheet.id ? intersection(this.area, range.area) : null;
    return common && this.part(common);
  }

  bounding(other: SheetRange | string): SheetRange {
    const range = this.otherRange(other);
    if (range.sheet.id !== this.sheet.id) throw invalidArgument();
    return this.part(boundingArea(this.area, range.area));
  }

  private otherRange(other: SheetRange | string): SheetRange {
    return typeof other === 'string' ? this.sheet.range(other) : other;
  }

  /** Writes of contents, unless the protection allows the kind of format that is written instead. */
  refuseIfProtected(unless?: keyof ProtectionOptions): void {
    const { grid, sheet, area } = this;
    if (!grid.isProtected?.(sheet.id)) return;
    if (unless) {
      if (!grid.protectionOptions?.(sheet.id)[unless]) throw accessDenied();
    } else if (grid.isLocked?.(sheet.id, area) ?? true) throw accessDenied();
  }

  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > largestCellCount ? -1 : count;
  }
}

export const rangeType: HostType<SheetRange> = {
  name: 'Range',
  keptByReference: true,
  properties: {
    address: read((range) => range.address),
    addressLocal: read((range) => range.address),
    rowIndex: read(({ area }) => area.row),
    columnIndex: read(({ area }) => area.column),
    rowCount: read(({ area }) => area.rowCount),
    columnCount: read(({ area }) => area.columnCount),
    cellCount: read((range) => range.cellCount),
    isEntireColumn: read(({ area }) => area.rowCount === excelRowCount),
    isEntireRow: read(({ area }) => area.columnCount === excelColumnCount),
    values: readWrite((range) => cellwise(range, () => range.grid.values(range.sheet.id, range.area)), writeCells),
    formulas: readWrite((range) => cellwise(range, () => range.grid.formulas(range.sheet.id, range.area)), writeCells),
    numberFormat: readWrite(
      (range) => cellwise(range, () => range.grid.numberFormats(range.sheet.id, range.area)),
      writeNumberFormats,
    ),
    text: read((range) => cellwise(range, () => range.grid.texts(range.sheet.id, range.area))),
    valueTypes: read((range) => cellwise(range, () => valueTypes(range))),
    hasSpill: read(hasSpill),
    rowHidden: readWrite(rowHidden, hideRows),
    worksheet: navigate((range) => range.sheet),
    format: navigate((range) => new RangeFormat(range)),
    conditionalFormats: navigate((range) => new ConditionalFormatCollection(range)),
  },
  methods: {
    _ValidateArraySize: checkArraySize,
    getCell: ({ area, sheet }, row: number, column: number) =>
      new SheetRange(sheet, { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 }),
    getRow: (range, row: number) => range.part({ row: range.area.row + row, rowCount: 1 }),
    getColumn: (range, column: number) => range.part({ column: range.area.column + column, columnCount: 1 }),
    getLastCell: (range) => lastOf(range, true, true),
    getLastRow: (range) => lastOf(range, true, false),
    getLastColumn: (range) => lastOf(range, false, true),
    getEntireRow: (range) => range.part({ column: 0, columnCount: excelColumnCount }),
    getEntireColumn: (range) => range.part({ row: 0, rowCount: excelRowCount }),
    getOffsetRange: (range, rows: number, columns: number) =>
      range.part({ row: range.area.row + rows, column: range.area.column + columns }),
    getResizedRange: (range, rows: number, columns: number) =>
      range.part({ rowCount: range.area.rowCount + rows, columnCount: range.area.columnCount + columns }),
    getAbsoluteResizedRange: (range, rowCount: number, columnCount: number) => range.part({ rowCount, columnCount }),
    getUsedRange: (range, valuesOnly?: boolean) => existing(range.usedPart(valuesOnly)),
    getUsedRangeOrNullObject: (range, valuesOnly?: boolean) => range.usedPart(valuesOnly),
    getIntersection: (range, other: SheetRange | string) => existing(range.intersect(other)),
    getIntersectionOrNullObject: (range, other: SheetRange | string) => range.intersect(other),
    getBoundingRect: (range, other: SheetRange | string) => range.bounding(other),
    getSurroundingRegion: surroundingRegion,
    getSpillParent: (range) => existing(spillParent(range)),
    getSpillParentOrNullObject: spillParent,
    getSpillingToRange: (range) => existing(spillingTo(range)),
    getSpillingToRangeOrNullObject: spillingTo,
    getTables: (range, fullyContained?: boolean) =>
      new TableCollection([range.sheet], { area: range.area, fullyContained }),
    getMergedAreasOrNullObject: mergedAreas,
    merge: mergeCells,
    unmerge: unmergeCells,
    select: (range) => range.grid.select(range.sheet.id, range.area),
    clear: clearRange,
    calculate: (range) => range.sheet.calculate(range.area),
  },
};

const lastOf = ({ area, sheet }: SheetRange, row: boolean, column: boolean) =>
  new SheetRange(sheet, {
    ...area,
    ...(row && { row: area.row + area.rowCount - 1, rowCount: 1 }),
    ...(column && { column: area.column + area.columnCount - 1, columnCount: 1 }),
  });
