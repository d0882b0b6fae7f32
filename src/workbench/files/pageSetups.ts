import { absoluteAddress, parseArea } from '../../host/workbook/address';
import { usualPageSetup, type HeadersFooters, type PageMargins, type PageSetup } from '../../host/workbook/pageSetup';
import type { XlsxLook } from '../../xlsx/xlsxWorkbook';

type HandedOn = XlsxLook['handedOn'];
type FilePage = NonNullable<HandedOn['pageSetup']>;

const pointsPerInch = 72;

const papers: Readonly<Record<string, NonNullable<FilePage['paperSize']>>> = {
  Letter: 'letter',
  Legal: 'legal',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Executive: 'executive',
  Tabloid: 'tabloid',
};

/** Names and broken references are no areas. */
const isArea = (text: string): boolean => /^\$?[a-z]{1,3}\$?\d+(:\$?[a-z]{1,3}\$?\d+)?$/i.test(text);

/** How a sheet's file says it is printed -> as Excel tells an add-in. */
export function pageFromFile({ pageSetup = {}, headerFooter = {} }: HandedOn): PageSetup {
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, scale, margins = {}, printArea } = pageSetup;
  const inPoints = Object.entries(margins).map(([name, inches]) => [name, Number((inches * pointsPerInch).toFixed(2))]);
  return {
    paperSize: Object.keys(papers).find((name) => papers[name] === paperSize) ?? null,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    zoom: fitToPage
      ? { scale: null, horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 }
      : { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null },
    margins: { ...usualPageSetup.margins, ...(Object.fromEntries(inPoints) as Partial<PageMargins>) },
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printArea: (printArea ?? '').split(',').filter(isArea).map(parseArea),
    headersFooters: {
      ...usualPageSetup.headersFooters,
      ...sectionsOf(headerFooter.oddHeader ?? '', 'Header'),
      ...sectionsOf(headerFooter.oddFooter ?? '', 'Footer'),
    },
  };
}

/** And back; what an add-in cannot set, such as titles on every page, stays as the file had it. */
export function pageForFile(page: PageSetup, { pageSetup, headerFooter }: HandedOn): HandedOn {
  const { paperSize, orientation, zoom, margins, printArea, headersFooters: texts } = page;
  const isFitted = zoom.scale === null;
  const paper = paperSize === null ? undefined : papers[paperSize];
  const inches = Object.entries(margins).map(([name, points]) => [name, Number((points / pointsPerInch).toFixed(4))]);
  return {
    pageSetup: {
      ...pageSetup,
      ...(paper ? { paperSize: paper } : {}),
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      fitToPage: isFitted,
      // 0 is as many as it takes.
      ...(isFitted
        ? { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0, scale: undefined }
        : { fitToWidth: undefined, fitToHeight: undefined, scale: zoom.scale }),
      margins: Object.fromEntries(inches) as FilePage['margins'],
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      printArea: printArea.length > 0 ? printArea.map(absoluteAddress).join(',') : undefined,
    },
    headerFooter: {
      ...headerFooter,
      oddHeader: joined(texts.leftHeader, texts.centerHeader, texts.rightHeader),
      oddFooter: joined(texts.leftFooter, texts.centerFooter, texts.rightFooter),
    },
  };
}

/** "&LBook&C&P" -> its left, middle and right part; text before any sign stands in the middle. */
function sectionsOf(text: string, kind: 'Header' | 'Footer'): Partial<HeadersFooters> {
  const section = (sign: string) => new RegExp(`&${sign}((?:(?!&[LCR])[^])*)`).exec(text)?.[1] ?? '';
  const unmarked = /^(?:(?!&[LCR])[^])*/.exec(text)?.[0] ?? '';
  return {
    [`left${kind}`]: section('L'),
    [`center${kind}`]: unmarked || section('C'),
    [`right${kind}`]: section('R'),
  };
}

function joined(left: string, center: string, right: string): string | undefined {
  const parts = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ].flatMap(([sign, text]) => (text ? [sign + text] : []));
  return parts.length > 0 ? parts.join('') : undefined;
}
