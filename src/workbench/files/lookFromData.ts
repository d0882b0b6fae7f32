import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { emptyLook, type StyledCell, type XlsxComment, type XlsxLink, type XlsxLook } from '../../xlsx/xlsxWorkbook';
import { fileStyle } from './cellStyles';
import { rulesForFile, type UniverRule } from './conditionalFormats';
import { keptPageOf } from './keptPage';
import { keptPartsOf } from './keptParts';
import { pageForFile } from './pageSetups';
import { charactersFromPixels, pointsFromPixels } from './sizes';

export type WorkbookData = Pick<IWorkbookData, 'sheets' | 'styles' | 'resources'>;
type Snapshot = WorkbookData;

const yes = 1;

/** How a sheet looks, from the data of its workbook, with what its file held besides. */
export function lookFromData(snapshot: WorkbookData, id: string): XlsxLook {
  const data: Partial<IWorksheetData> = snapshot.sheets[id] ?? {};
  const kept = keptPartsOf(data.custom);
  const page = keptPageOf(data.custom);
  const handedOn = kept?.handedOn ?? {};
  const { styles, links } = cellLooks(data, snapshot.styles);
  return {
    ...emptyLook,
    styles,
    links,
    comments: commentsOf(snapshot, id),
    columns: columnsOf(data),
    rows: rowsOf(data),
    conditionalRules: rulesForFile(rulesOf(snapshot, id), kept?.rules ?? {}, kept?.otherRules ?? []),
    validations: kept?.validations ?? [],
    protection: kept?.protection,
    freeze: freezeOf(data),
    autoFilter: kept?.autoFilter,
    view: { ...kept?.view, showGridLines: data.showGridlines !== 0 },
    handedOn: page ? { ...handedOn, ...pageForFile(page, handedOn) } : handedOn,
  };
}

function resourceOf(snapshot: Snapshot, name: string, id: string): unknown {
  const text = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return text ? (JSON.parse(text) as Record<string, unknown>)[id] : undefined;
}

const rulesOf = (snapshot: Snapshot, id: string): UniverRule[] =>
  (resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', id) as UniverRule[] | undefined) ?? [];

type Notes = Record<string, Record<string, { row: number; col: number; note: string }>>;

function commentsOf(snapshot: Snapshot, id: string): XlsxComment[] {
  const notes = (resourceOf(snapshot, 'SHEET_NOTE_PLUGIN', id) as Notes | undefined) ?? {};
  return Object.values(notes).flatMap((row) =>
    Object.values(row).map(({ row: at, col, note }) => ({ row: at, column: col, text: note })),
  );
}

function cellLooks(data: Partial<IWorksheetData>, known: Snapshot['styles']) {
  const [styles, links]: [StyledCell[], XlsxLink[]] = [[], []];
  for (const [row, cells] of Object.entries((data.cellData ?? {}) as Record<string, Record<string, ICellData>>))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!cell) continue;
      const at = { row: Number(row), column: Number(column) };
      const style = styleOf(cell, known);
      if (Object.keys(style).length > 0) styles.push({ ...at, style });
      const link = cell.custom?.link as XlsxLink['link'] | undefined;
      if (link) links.push({ ...at, link });
    }
  return { styles, links };
}

function styleOf({ s, custom }: ICellData, known: Snapshot['styles']): StyledCell['style'] {
  const style: IStyleData = (typeof s === 'string' ? known[s] : s) ?? {};
  return fileStyle(style, custom?.style as StyledCell['style'] | undefined);
}

function columnsOf({ columnData = {} }: Partial<IWorksheetData>): XlsxLook['columns'] {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const { w, hd } = columnData[column] ?? {};
    return { ...(w === undefined ? {} : { width: charactersFromPixels(w) }), ...(hd === yes ? { hidden: true } : {}) };
  });
}

function rowsOf({ rowData = {} }: Partial<IWorksheetData>): XlsxLook['rows'] {
  return Object.entries(rowData).flatMap(([row, look]): [number, XlsxLook['rows'][number][1]][] => {
    const height = look?.h !== undefined && look.ia !== yes ? { height: pointsFromPixels(look.h) } : {};
    const hidden = look?.hd === yes ? { hidden: true } : {};
    return Object.keys({ ...height, ...hidden }).length > 0 ? [[Number(row), { ...height, ...hidden }]] : [];
  });
}

function freezeOf({ freeze }: Partial<IWorksheetData>): XlsxLook['freeze'] {
  const [rows, columns] = [freeze?.ySplit ?? 0, freeze?.xSplit ?? 0];
  return rows > 0 || columns > 0 ? { ...(rows > 0 ? { rows } : {}), ...(columns > 0 ? { columns } : {}) } : undefined;
}
