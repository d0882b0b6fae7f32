import type { ReportCell, ReportSheet } from '../report/reportSheet';
import { addEmptySheet, writeRows, type NewCell } from './newSheet';
import { lookLikeReport } from './reportLook';
import { atOnce, supports, sync } from './run';
import { Trouble } from './trouble';

interface AddedReport {
  /** The name it got: the report's, with a number behind it where that was taken. */
  readonly sheet: string;
  /** It prints on one A4 page; where Excel cannot set up pages the sheet is there all the same. */
  readonly hasPage: boolean;
}

/** Adds the report's sheet behind all others and goes there. No other sheet is touched. */
export async function addReportSheet(report: ReportSheet): Promise<AddedReport> {
  const sheet = await atOnce(async (context) => {
    const { sheet: added, name } = await addEmptySheet(context, report.name);
    writeRows(
      added,
      report.rows.map((row) => row.map((cell) => cell && newCell(cell))),
    );
    lookLikeReport(added, report);
    if (supports('1.8')) added.showGridlines = false;
    added.activate();
    added.getRange('A1').select();
    await sync(context);
    return name;
  });
  return { sheet, hasPage: await setUpPage(sheet, report) };
}

const newCell = ({ content, numberFormat }: ReportCell): NewCell => ({
  ...content,
  ...(numberFormat ? { format: numberFormat } : {}),
});

/** In inches; the footer stands within the bottom one. */
const margins = { top: 0.5, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
/** Excel's own codes: workbook, sheet, page of pages. */
const footer = { left: '&F', center: '&A', right: '&P / &N' };

/** A request of its own: an Excel without a printer may refuse it, and the sheet stays whatever comes of it. */
async function setUpPage(sheetName: string, { rows, columnWidths }: ReportSheet): Promise<boolean> {
  if (!supports('1.9')) return false;
  try {
    await atOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const { pageLayout } = sheet;
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = 'Portrait';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      pageLayout.setPrintMargins('Inches', margins);
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows.length, columnWidths.length));
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = footer.left;
      defaultForAllPages.centerFooter = footer.center;
      defaultForAllPages.rightFooter = footer.right;
      await sync(context);
    });
    return true;
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  }
}
