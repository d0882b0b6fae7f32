import type { EventName } from '../protocol/wire';
import { areaAddress } from './address';
import type { Area, CellValue, SheetVisibility } from './grid';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Sent with the change of a single cell, as Excel does. */
export interface CellChange {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
}

/** A frame that is told about events; FrameConnection is one. */
export interface EventReceiver {
  sendEvent(name: EventName, targetId: string, payload: object): void;
  readonly documentSelection: { fire(): void };
}

/** Lets a handler ask for the range of its event, as event.getRange(context) does. */
export const eventReference = (sheetId: string, area: Area) => `${sheetId}!${areaAddress(area)}`;

const valueType = (value: CellValue) => {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** Tells frames what happened in the workbook, in Excel's words. Whoever owns the grid calls these. */
export class WorkbookEvents {
  constructor(private readonly receivers: () => Iterable<EventReceiver>) {}

  /** Cells were edited, by the user or the add-in, not by calculation. Rows and columns that came or went: the whole lines. */
  changed(sheetId: string, area: Area, changeType: ChangeType = 'RangeEdited', cell?: CellChange): void {
    this.send('DataChanged', sheetId, {
      changeType,
      address: areaAddress(area),
      referenceId: eventReference(sheetId, area),
      source: 'Local',
      triggerSource: 'Unknown',
      shiftDirection: 'None',
      // office.js makes event.details of these four.
      ...(cell && {
        ...cell,
        valueTypeBefore: valueType(cell.valueBefore),
        valueTypeAfter: valueType(cell.valueAfter),
      }),
    });
  }

  selectionChanged(sheetId: string, area: Area): void {
    this.send('SelectionChanged', sheetId, { address: areaAddress(area) });
    for (const receiver of this.receivers()) receiver.documentSelection.fire();
  }

  calculated(sheetId: string): void {
    this.send('Calculated', sheetId, { address: '' });
  }

  activated(sheetId: string): void {
    this.send('Activated', sheetId, {});
  }

  deactivated(sheetId: string): void {
    this.send('Deactivated', sheetId, {});
  }

  added(sheetId: string): void {
    this.send('Added', sheetId, { source: 'Local' });
  }

  deleted(sheetId: string): void {
    this.send('Deleted', sheetId, { source: 'Local' });
  }

  renamed(sheetId: string, nameBefore: string, nameAfter: string): void {
    this.send('NameChanged', sheetId, { nameBefore, nameAfter, source: 'Local' });
  }

  visibilityChanged(sheetId: string, visibilityBefore: SheetVisibility, visibilityAfter: SheetVisibility): void {
    this.send('VisibilityChanged', sheetId, { visibilityBefore, visibilityAfter, source: 'Local' });
  }

  protectionChanged(sheetId: string, isProtected: boolean): void {
    this.send('ProtectionChanged', sheetId, { isProtected, source: 'Local' });
  }

  private send(name: EventName, sheetId: string, payload: object): void {
    for (const receiver of this.receivers()) receiver.sendEvent(name, sheetId, { worksheetId: sheetId, ...payload });
  }
}
