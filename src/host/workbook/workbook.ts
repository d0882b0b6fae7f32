import { HostError, itemNotFound } from '../protocol/hostError';
import { navigate, read, type HostObject, type HostType } from '../protocol/hostObject';
import { Application } from './application';
import type { Area, Grid } from './grid';
import { NamedItemCollection } from './names';
import { SheetRange } from './range';
import { RangeAreas } from './rangeAreas';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';

export interface WorkbookFacts {
  /** Of the user's regional settings, such as "en-US"; they need not be those of the display language. */
  readonly culture: string;
}

const invalidSelection = () => new HostError('InvalidSelection', 'The current selection is invalid for this action.');

/** Excel.Workbook: the object every request starts from. */
export class Workbook implements HostObject {
  readonly hostType = workbookType;

  constructor(
    readonly grid: Grid,
    readonly recalculate: () => void,
    readonly facts: WorkbookFacts = { culture: 'en-US' },
  ) {}

  get activeSheet(): Worksheet {
    return new Worksheet(this.grid, this.grid.selection().sheetId);
  }

  get selectedAreas(): readonly Area[] {
    return this.grid.selectedAreas?.() ?? [this.grid.selection().area];
  }

  /** Microsoft: "If there are multiple ranges selected, this method will throw an error." */
  selectedRange(): SheetRange {
    const areas = this.selectedAreas;
    if (areas.length > 1) throw invalidSelection();
    this.refuseObjects();
    return new SheetRange(this.activeSheet, areas[0]);
  }

  private refuseObjects(): void {
    if (this.grid.isObjectSelected?.()) throw invalidSelection();
  }

  selectedRanges(): RangeAreas {
    this.refuseObjects();
    const sheet = this.activeSheet;
    return new RangeAreas(
      sheet,
      this.selectedAreas.map((area) => new SheetRange(sheet, area)),
    );
  }

  activeCell(): SheetRange {
    const { row, column } = this.grid.activeCell?.() ?? this.grid.selection().area;
    return new SheetRange(this.activeSheet, { row, column, rowCount: 1, columnCount: 1 });
  }

  /** The range of an event, by the reference which WorkbookEvents put into it. */
  rangeOfEvent(reference: string): SheetRange {
    const split = reference.lastIndexOf('!');
    const sheetId = reference.slice(0, Math.max(split, 0));
    // A sheet may be gone by the time that somebody looks at what happened on it.
    if (!this.grid.sheetIds().includes(sheetId)) throw itemNotFound();
    return new Worksheet(this.grid, sheetId).range(reference.slice(split + 1));
  }
}

export const workbookType: HostType<Workbook> = {
  name: 'Workbook',
  properties: {
    name: read(({ grid }) => grid.workbookName),
    application: navigate((workbook) => new Application(workbook)),
    names: navigate(({ grid }) => new NamedItemCollection(grid)),
    settings: navigate(({ grid }) => new SettingCollection(grid)),
    tables: navigate(({ grid }) => new TableCollection(new WorksheetCollection(grid).all())),
    worksheets: navigate(({ grid }) => new WorksheetCollection(grid)),
  },
  methods: {
    _GetRangeForEventByReferenceId: (workbook, reference: string) => workbook.rangeOfEvent(reference),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, reference: string) => workbook.rangeOfEvent(reference),
    getActiveCell: (workbook) => workbook.activeCell(),
    getSelectedRange: (workbook) => workbook.selectedRange(),
    getSelectedRanges: (workbook) => workbook.selectedRanges(),
  },
};
