import { existing, invalidArgument, notImplemented } from '../protocol/hostError';
import { navigate, readWrite, type HostObject, type HostType, type Property } from '../protocol/hostObject';
import {
  marginNames,
  usualPageSetup,
  type HeaderFooterName,
  type MarginName,
  type PageSetup,
  type PageZoom,
} from './pageSetup';
import { SheetRange } from './range';
import { RangeAreas } from './rangeAreas';
import type { Worksheet } from './worksheet';

/** Excel.PageLayout: how a sheet is printed. */
export class PageLayout implements HostObject {
  readonly hostType = pageLayoutType;
  constructor(readonly sheet: Worksheet) {}

  get setup(): PageSetup {
    const { grid, id } = this.sheet;
    return grid.pageSetup?.(id) ?? usualPageSetup;
  }

  change(part: Partial<PageSetup>): void {
    const { grid, id } = this.sheet;
    if (!grid.setPageSetup) throw notImplemented('Worksheet.pageLayout of this grid');
    grid.setPageSetup(id, { ...this.setup, ...part });
  }

  /** Units of Excel.PrintMarginUnit; what is not given stays. */
  setMargins(unit: string, given: Readonly<Partial<Record<MarginName, number>>>): void {
    const points = pointsPerUnit[unit];
    if (points === undefined) throw invalidArgument();
    const changed = marginNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name] * points]]));
    this.change({ margins: { ...this.setup.margins, ...(Object.fromEntries(changed) as object) } });
  }

  setPrintArea(area: SheetRange | RangeAreas | string): void {
    const given = typeof area === 'string' ? this.sheet.range(area) : area;
    const ranges = given instanceof SheetRange ? [given] : given.ranges;
    if (ranges.some(({ sheet }) => sheet.id !== this.sheet.id)) throw invalidArgument();
    this.change({ printArea: ranges.map((range) => range.area) });
  }

  get printArea(): RangeAreas | null {
    const ranges = this.setup.printArea.map((area) => new SheetRange(this.sheet, area));
    return ranges.length > 0 ? new RangeAreas(this.sheet, ranges) : null;
  }
}

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

class HeaderFooterGroup implements HostObject {
  readonly hostType = headerFooterGroupType;
  constructor(readonly layout: PageLayout) {}
}

/** The one for all pages; those for even and first pages are not kept. */
class HeaderFooter implements HostObject {
  readonly hostType = headerFooterType;
  constructor(readonly layout: PageLayout) {}
}

const margin = (name: MarginName): Property<PageLayout> =>
  readWrite(
    ({ setup }) => setup.margins[name],
    (layout, points: number) => layout.setMargins('Points', { [name]: points }),
  );

const setting = <Name extends 'paperSize' | 'orientation' | 'centerHorizontally' | 'centerVertically'>(
  name: Name,
): Property<PageLayout> =>
  readWrite(
    ({ setup }) => setup[name],
    (layout, value: PageSetup[Name]) => layout.change({ [name]: value }),
  );

/** What is given is all that holds: Microsoft lets either of the two kinds be null. */
const zoomFrom = ({ scale, horizontalFitToPages, verticalFitToPages }: Partial<PageZoom>): PageZoom => {
  const isScaled = scale !== undefined && scale !== null;
  if (isScaled && !(scale >= 10 && scale <= 400)) throw invalidArgument();
  return {
    scale: isScaled ? scale : null,
    horizontalFitToPages: isScaled ? null : (horizontalFitToPages ?? null),
    verticalFitToPages: isScaled ? null : (verticalFitToPages ?? null),
  };
};

export const pageLayoutType: HostType<PageLayout> = {
  name: 'PageLayout',
  properties: {
    paperSize: setting('paperSize'),
    orientation: setting('orientation'),
    zoom: readWrite(
      ({ setup }) => setup.zoom,
      (layout, zoom: Partial<PageZoom>) => layout.change({ zoom: zoomFrom(zoom) }),
    ),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    centerHorizontally: setting('centerHorizontally'),
    centerVertically: setting('centerVertically'),
    headersFooters: navigate((layout) => new HeaderFooterGroup(layout)),
  },
  methods: {
    setPrintArea: (layout, area: SheetRange | RangeAreas | string) => layout.setPrintArea(area),
    setPrintMargins: (layout, unit: string, margins: Partial<Record<MarginName, number>>) =>
      layout.setMargins(unit, margins),
    getPrintArea: (layout) => existing(layout.printArea),
    getPrintAreaOrNullObject: (layout) => layout.printArea,
  },
};

export const headerFooterGroupType: HostType<HeaderFooterGroup> = {
  name: 'HeaderFooterGroup',
  properties: { defaultForAllPages: navigate(({ layout }) => new HeaderFooter(layout)) },
  methods: {},
};

const part = (name: HeaderFooterName): Property<HeaderFooter> =>
  readWrite(
    ({ layout }) => layout.setup.headersFooters[name],
    ({ layout }, text: string) => layout.change({ headersFooters: { ...layout.setup.headersFooters, [name]: text } }),
  );

export const headerFooterType: HostType<HeaderFooter> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
  methods: {},
};
