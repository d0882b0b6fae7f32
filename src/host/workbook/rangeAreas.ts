import { existing } from '../protocol/hostError';
import { navigate, read, type HostObject, type HostType } from '../protocol/hostObject';
import { type SheetRange } from './range';
import type { Worksheet } from './worksheet';

/** Excel.RangeAreas: several ranges of one sheet, such as a selection made with Ctrl. */
export class RangeAreas implements HostObject {
  readonly hostType = rangeAreasType;

  constructor(
    readonly sheet: Worksheet,
    readonly ranges: readonly SheetRange[],
  ) {}

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.area.rowCount * range.area.columnCount, 0);
  }
}

class RangeCollection implements HostObject {
  readonly hostType = collectionType;
  constructor(readonly ranges: readonly SheetRange[]) {}
}

export const rangeAreasType: HostType<RangeAreas> = {
  name: 'RangeAreas',
  keptByReference: true,
  properties: {
    address: read((areas) => areas.ranges.map(({ address }) => address).join(',')),
    areaCount: read((areas) => areas.ranges.length),
    cellCount: read((areas) => areas.cellCount),
    areas: navigate((areas) => new RangeCollection(areas.ranges)),
    worksheet: navigate((areas) => areas.sheet),
  },
  methods: {
    calculate: (areas) => areas.ranges.forEach((range) => range.sheet.calculate(range.area)),
  },
};

export const collectionType: HostType<RangeCollection> = {
  name: 'RangeCollection',
  properties: {},
  items: (collection) => collection.ranges,
  methods: {
    getItemAt: (collection, index: number) => existing(collection.ranges[index]),
    getCount: (collection) => collection.ranges.length,
  },
};
