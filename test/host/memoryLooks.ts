import type { Area, BorderChange, BorderSide, TextLook } from '../../src/host/workbook/grid';
import { usualPageSetup, type PageSetup } from '../../src/host/workbook/pageSetup';
import { MemorySheets } from './memorySheets';

const usualColumnWidth = 48;
const usualRowHeight = 15;

/** How the sheets of the memory grid look, on the screen and on paper, by the sheet's name for tests. */
export class MemoryLooks extends MemorySheets {
  private readonly widths = new Map<string, number>();
  private readonly heights = new Map<string, number>();
  private readonly pages = new Map<string, PageSetup>();
  private readonly bare = new Set<string>();

  columnWidth = (sheetId: string, column: number): number =>
    this.widths.get(`${sheetId} ${column}`) ?? usualColumnWidth;

  setColumnWidth(sheetId: string, { column, columnCount }: Area, width: number): void {
    for (let i = 0; i < columnCount; i++) this.widths.set(`${sheetId} ${column + i}`, width);
  }

  rowHeight = (sheetId: string, row: number): number => this.heights.get(`${sheetId} ${row}`) ?? usualRowHeight;

  setRowHeight(sheetId: string, { row, rowCount }: Area, height: number): void {
    for (let i = 0; i < rowCount; i++) this.heights.set(`${sheetId} ${row + i}`, height);
  }

  setTextLook(sheetId: string, area: Area, look: TextLook): void {
    this.sheet(sheetId).change(area, (cell) => (cell.look = { ...cell.look, ...look }));
  }

  setBorder(sheetId: string, area: Area, side: BorderSide, change: BorderChange): void {
    const { row, column, rowCount, columnCount } = area;
    const edge = {
      EdgeTop: { ...area, rowCount: 1 },
      EdgeBottom: { ...area, row: row + rowCount - 1, rowCount: 1 },
      EdgeLeft: { ...area, columnCount: 1 },
      EdgeRight: { ...area, column: column + columnCount - 1, columnCount: 1 },
    }[side];
    this.sheet(sheetId).change(edge, (cell) => {
      cell.borders = { ...cell.borders, [side]: { ...cell.borders?.[side], ...change } };
    });
  }

  showsGridlines = (sheetId: string): boolean => !this.bare.has(sheetId);

  setGridlines(sheetId: string, shown: boolean): void {
    this.bare[shown ? 'delete' : 'add'](sheetId);
  }

  pageSetup = (sheetId: string): PageSetup => this.pages.get(sheetId) ?? usualPageSetup;

  setPageSetup(sheetId: string, setup: PageSetup): void {
    this.pages.set(sheetId, setup);
  }
}
