import type { Area, Grid } from '../../host/workbook/grid';
import type { UniverAccess } from './univerAccess';

type FormatMembers = Pick<
  Grid,
  | 'clearFormats'
  | 'fillColor'
  | 'setFillColor'
  | 'setFontColor'
  | 'setBold'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'autofitColumns'
>;

/** Excel measures columns in points, Univer in CSS pixels. */
const pixelsPerPoint = 96 / 72;
const widthPerCharacter = 7.5;
const widthAround = 16;
const narrowest = 48;
const widest = 420;

/** How cells look. */
export function gridFormats(univer: UniverAccess): Required<FormatMembers> {
  return {
    clearFormats: (sheetId, area) => void univer.range(sheetId, area).clearFormat(),
    fillColor(sheetId, area) {
      const color = univer.range(sheetId, area).getBackground() || '#fff';
      return color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').toUpperCase();
    },
    setFillColor: (sheetId, area, color) => void univer.range(sheetId, area).setBackground(color),
    setFontColor: (sheetId, area, color) => void univer.range(sheetId, area).setFontColor(color),
    setBold: (sheetId, area, bold) => void univer.range(sheetId, area).setFontWeight(bold ? 'bold' : 'normal'),
    columnWidth: (sheetId, column) => univer.facadeSheet(sheetId).getColumnWidth(column) / pixelsPerPoint,
    setColumnWidth: (sheetId, area, width) =>
      void univer.facadeSheet(sheetId).setColumnWidths(area.column, area.columnCount, width * pixelsPerPoint),
    autofitColumns(sheetId, area) {
      widthsOfTexts(univer, sheetId, area).forEach((width, i) => {
        if (width > 0) univer.facadeSheet(sheetId).setColumnWidth(area.column + i, width);
      });
    },
  };
}

/** Univer fits rows only, so columns are fitted here by the length of their texts; 0 for an empty column. */
function widthsOfTexts(univer: UniverAccess, sheetId: string, area: Area): number[] {
  const sheet = univer.facadeSheet(sheetId);
  const rowCount = Math.min(area.rowCount, sheet.getMaxRows() - area.row, 1000);
  const columnCount = Math.min(area.columnCount, sheet.getMaxColumns() - area.column);
  if (rowCount < 1 || columnCount < 1) return [];
  const texts = univer.range(sheetId, { ...area, rowCount, columnCount }).getDisplayValues();
  return Array.from({ length: columnCount }, (_, column) => {
    const longest = Math.max(0, ...texts.map((row) => textWidth(row[column] ?? '')));
    return longest === 0 ? 0 : Math.min(widest, Math.max(narrowest, longest * widthPerCharacter + widthAround));
  });
}

/** In Latin letters: Chinese characters are about twice as wide. */
function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 1.8 : 1), 0);
}
