import { HostError } from '../host/protocol/hostError';
import { FrameConnection, type HostApplication } from '../host/protocol/frameConnection';
import type { PanePlace } from '../host/protocol/appRuntime';
import { createOfficeExternal, type HostFacts } from '../host/protocol/officeExternal';
import { documentSettings } from '../host/workbook/documentSettings';
import { Workbook } from '../host/workbook/workbook';
import type { Language } from '../locales/language';
import type { WorkbenchDoor } from './door';
import type { FirstCalculation } from './firstCalculation';
import type { CalculationClock } from './grid/calculationClock';
import type { UndoSteps } from './grid/undoSteps';
import type { UniverGrid } from './grid/univerGrid';

export interface HostParts {
  readonly grid: UniverGrid;
  readonly clock: CalculationClock;
  readonly undoSteps: UndoSteps;
  readonly firstCalculation: FirstCalculation;
  readonly settings: WorkbenchSettings;
  readonly panePlace: PanePlace;
  /** Of the regional settings, such as "de-DE". */
  readonly culture: string;
  readonly calculateAll: () => void;
}

/** What tests may change while the workbench runs. */
export interface WorkbenchSettings {
  /** What Excel.run does while the user is editing a cell: Excel itself rejects. */
  whileEditing: 'reject' | 'commit';
}

/** What the workbench says of itself; docs/fidelity.md tells how far each set goes. */
const requirementSets = {
  ExcelApi: 1.17,
  ExcelUndoApiAll: 1,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.9,
  RibbonApi: 1.2,
  AddinCommands: 1.1,
  DelayForCellEdit: 1.1,
};
const lookEveryMilliseconds = 20;
const cellEditMessage =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** The live grid as the application behind office.js. */
function hostApplication({ grid, clock, undoSteps, ...parts }: HostParts): HostApplication {
  return {
    root: new Workbook(grid, parts.calculateAll, { culture: parts.culture }),
    /** Until the first calculation cells hold nothing, so the pane's first requests wait for it. */
    calculationSettled: () => (parts.firstCalculation.isDone ? clock.settled() : parts.firstCalculation.done),
    beginUndoStep: () => undoSteps.begin(),
    panePlace: parts.panePlace,
    async leaveCellEditing(mayWait) {
      if (!grid.facade.isCellEditing()) return;
      if (parts.settings.whileEditing === 'commit') return void (await grid.facade.endEditingAsync(true));
      if (!mayWait) throw new HostError('InvalidOperationInCellEditMode', cellEditMessage);
      while (grid.facade.isCellEditing()) await new Promise((resolve) => setTimeout(resolve, lookEveryMilliseconds));
    },
  };
}

/** Offers the frames in this page a connection to the host; a frame that reloads gets a fresh one. */
export function openDoor(parts: HostParts, language: Language): Map<Window, FrameConnection> {
  const application = hostApplication(parts);
  const facts: HostFacts = {
    language,
    documentUrl: 'C:\\Workbench.xlsx',
    requirementSets,
    settings: documentSettings(parts.grid),
  };
  const connections = new Map<Window, FrameConnection>();
  const door: WorkbenchDoor = {
    connect(frameWindow) {
      const connection = new FrameConnection(application);
      connections.set(frameWindow, connection);
      return { bridge: connection.bridge, external: createOfficeExternal(facts, connection) };
    },
    beginUndoGroup: (frameWindow) => connections.get(frameWindow)?.beginUndoGroup() ?? (() => undefined),
  };
  Object.assign(window, { workbenchDoor: door });
  return connections;
}
