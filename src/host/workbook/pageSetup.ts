import type { Area } from './grid';

/** How a sheet is printed; lengths in points. */
export interface PageSetup {
  /** One of Excel.PaperType; null for that of the printer. */
  readonly paperSize: string | null;
  readonly orientation: 'Portrait' | 'Landscape';
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Empty for the whole sheet. */
  readonly printArea: readonly Area[];
  readonly headersFooters: HeadersFooters;
}

/** A scale in percent, or how many pages at most; each null where the other holds. */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export const marginNames = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export type MarginName = (typeof marginNames)[number];

export type PageMargins = Readonly<Record<MarginName, number>>;

export type HeaderFooterName =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

/** With Excel's codes, such as &P for the number of the page. */
export type HeadersFooters = Readonly<Record<HeaderFooterName, string>>;

/** Of a sheet nobody has set up: the margins that Excel calls normal. */
export const usualPageSetup: PageSetup = {
  paperSize: null,
  orientation: 'Portrait',
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printArea: [],
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};
