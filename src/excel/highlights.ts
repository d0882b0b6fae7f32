import { rangeOf, type Area } from './area';
import { atOnce, sync } from './run';

/** Cells to mark where they are over the limit, in the units of the cells (1 or 100 for 100%). */
export interface HighlightArea {
  readonly sheetId: string;
  readonly area: Area;
  readonly limit: number;
}

export interface HighlightReport {
  /** Areas marked, or marks removed. */
  readonly count: number;
  /** Names of protected sheets, which were left as they are. */
  readonly protectedSheets: readonly string[];
}

/** Colours of no palette of Excel's: with the rule they tell our formats from the user's own. */
const fill = '#FFE2B8';
const font = '#7A3A01';

/** Adds one native conditional format to each area, in place of those added before. */
export function addHighlights(areas: readonly HighlightArea[]): Promise<HighlightReport> {
  return atOnce(async (context) => {
    const sheets = await readSheets(context);
    await deleteOwn(context, sheets);
    const open = new Map(sheets.filter(isOpen).map((each) => [each.sheet.id, each.sheet]));
    const wanted = areas.filter(({ sheetId }) => open.has(sheetId));
    for (const { sheetId, area, limit } of wanted) {
      const format = rangeOf(open.get(sheetId)!, area).conditionalFormats.add('CellValue');
      format.cellValue.rule = { operator: 'GreaterThan', formula1: `=${limit}` };
      format.cellValue.format.fill.color = fill;
      format.cellValue.format.font.color = font;
    }
    await sync(context);
    const closed = sheets.filter((each) => !isOpen(each) && areas.some(({ sheetId }) => sheetId === each.sheet.id));
    return { count: wanted.length, protectedSheets: closed.map(({ sheet }) => sheet.name) };
  });
}

/** Removes what addHighlights added and nothing else. */
export function removeHighlights(): Promise<HighlightReport> {
  return atOnce(async (context) => {
    const sheets = await readSheets(context);
    const { removed, kept } = await deleteOwn(context, sheets);
    await sync(context);
    return { count: removed, protectedSheets: kept };
  });
}

interface FormattedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

async function readSheets(context: Excel.RequestContext): Promise<FormattedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await sync(context);
  const sheets = worksheets.items.map((sheet) => {
    sheet.protection.load('protected,options');
    return { sheet, formats: sheet.getRange().conditionalFormats.load('items/id,items/type') };
  });
  await sync(context);
  return sheets;
}

/** A protected sheet may still allow its cells to be formatted. */
const isOpen = ({ sheet: { protection } }: FormattedSheet): boolean =>
  !protection.protected || Boolean(protection.options?.allowFormatCells);

/** Queues the deletion of our formats; sheets which are protected keep theirs. */
async function deleteOwn(context: Excel.RequestContext, sheets: readonly FormattedSheet[]) {
  const candidates = sheets.flatMap((each) =>
    each.formats.items.filter(({ type }) => type === 'CellValue').map((format) => ({ each, format })),
  );
  for (const { format } of candidates) {
    format.cellValue.load('rule');
    format.cellValue.format.fill.load('color');
    format.cellValue.format.font.load('color');
  }
  if (candidates.length) await sync(context);
  const own = candidates.filter(({ format }) => isOwn(format.cellValue));
  const removable = own.filter(({ each }) => isOpen(each));
  for (const { format } of removable) format.delete();
  const kept = new Set(own.filter(({ each }) => !isOpen(each)).map(({ each }) => each.sheet.name));
  return { removed: removable.length, kept: [...kept] };
}

function isOwn({ rule, format }: Excel.CellValueConditionalFormat): boolean {
  const limit = Number(String(rule.formula1).replace(/^=/, ''));
  return (
    rule.operator === 'GreaterThan' &&
    limit > 0 &&
    isSameColor(format.fill.color, fill) &&
    isSameColor(format.font.color, font)
  );
}

const isSameColor = (a: string | undefined, b: string): boolean => a?.toUpperCase() === b;
