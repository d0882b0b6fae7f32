import { BorderStyleTypes, BorderType, HorizontalAlign, VerticalAlign, type IBorderData } from '@univerjs/core';
import { SetBorderBasicCommand, SetHorizontalTextAlignCommand, SetVerticalTextAlignCommand } from '@univerjs/sheets';
import type { Area, BorderSide, Grid, TextLook } from '../../host/workbook/grid';
import { rangeFromArea } from './areas';
import type { UniverAccess } from './univerAccess';

type LookMembers = Pick<
  Grid,
  'rowHeight' | 'setRowHeight' | 'setTextLook' | 'setBorder' | 'showsGridlines' | 'setGridlines'
>;

/** Excel measures rows in points, Univer in CSS pixels. */
const pixelsPerPoint = 96 / 72;

const sides: Readonly<Record<BorderSide, readonly [BorderType, keyof IBorderData]>> = {
  EdgeTop: [BorderType.TOP, 't'],
  EdgeBottom: [BorderType.BOTTOM, 'b'],
  EdgeLeft: [BorderType.LEFT, 'l'],
  EdgeRight: [BorderType.RIGHT, 'r'],
};
const horizontals: Readonly<Record<NonNullable<TextLook['horizontal']>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const verticals: Readonly<Record<NonNullable<TextLook['vertical']>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** How text stands in cells, lines around them, heights of rows and the lines between all cells. */
export function gridLooks(univer: UniverAccess): Required<LookMembers> {
  return {
    rowHeight: (sheetId, row) => univer.facadeSheet(sheetId).getRowHeight(row) / pixelsPerPoint,
    setRowHeight: (sheetId, { row, rowCount }, height) =>
      void univer.facadeSheet(sheetId).setRowHeightsForced(row, rowCount, height * pixelsPerPoint),
    setTextLook(sheetId, area, { wrap, fontSize, horizontal, vertical }) {
      const range = univer.range(sheetId, area);
      if (wrap !== undefined) range.setWrap(wrap);
      if (fontSize !== undefined) range.setFontSize(fontSize);
      const align = (command: string, value: number) =>
        univer.execute(command, { subUnitId: sheetId, range: rangeFromArea(area), value });
      if (horizontal) align(SetHorizontalTextAlignCommand.id, horizontals[horizontal]);
      if (vertical) align(SetVerticalTextAlignCommand.id, verticals[vertical]);
    },
    setBorder(sheetId, area, side, { line, color }) {
      const [type, key] = sides[side];
      const style = line === 'None' ? BorderStyleTypes.NONE : BorderStyleTypes.THIN;
      const value = { type, style, color: color ?? colorBefore(univer, sheetId, area, side, key) };
      univer.execute(SetBorderBasicCommand.id, { subUnitId: sheetId, ranges: [rangeFromArea(area)], value });
    },
    showsGridlines: (sheetId) => !univer.facadeSheet(sheetId).hasHiddenGridLines(),
    setGridlines: (sheetId, shown) => void univer.facadeSheet(sheetId).setHiddenGridlines(!shown),
  };
}

const black = '#000000';

/** The line's own, where it has one: Univer sets kind and colour together. */
function colorBefore(
  univer: UniverAccess,
  sheetId: string,
  { row, column, rowCount, columnCount }: Area,
  side: BorderSide,
  key: keyof IBorderData,
): string {
  const cell =
    univer.cells(sheetId)[side === 'EdgeBottom' ? row + rowCount - 1 : row]?.[
      side === 'EdgeRight' ? column + columnCount - 1 : column
    ];
  return univer.workbook.getStyles().getStyleByCell(cell)?.bd?.[key]?.cl?.rgb ?? black;
}
