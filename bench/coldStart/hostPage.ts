/** A page in the place of Excel: a workbook in memory behind the same bridge as in the workbench, and a frame for an add-in's page. */
import { FrameConnection, type HostApplication } from '../../src/host/protocol/frameConnection';
import { createOfficeExternal } from '../../src/host/protocol/officeExternal';
import { documentSettings } from '../../src/host/workbook/documentSettings';
import { WorkbookEvents } from '../../src/host/workbook/events';
import { Workbook } from '../../src/host/workbook/workbook';
import type { WorkbenchDoor } from '../../src/workbench/door';
import { MemoryGrid } from '../../test/host/memoryGrid';

const months = Array.from({ length: 12 }, (_, i) => [`2024-${String(i + 1).padStart(2, '0')}`, 100 + i, 5, 4, 101 + i]);
const table = [['Month', 'Opening', 'Hires', 'Leavers', 'Closing'], ...months];

const grid = new MemoryGrid({ Sheet1: { A1: table } });
const application: HostApplication = {
  root: new Workbook(grid, () => grid.recalculate(), { culture: 'en-US' }),
  calculationSettled: () => undefined,
  beginUndoStep: () => () => undefined,
  panePlace: { isPaneShown: () => true, showPane: () => undefined },
  leaveCellEditing: () => Promise.resolve(),
};
const connections: FrameConnection[] = [];
grid.events = new WorkbookEvents(() => connections);
grid.selectByHand('Sheet1', 'A1:E13');

const door: WorkbenchDoor = {
  connect() {
    const connection = new FrameConnection(application);
    connections.push(connection);
    const requirementSets = { ExcelApi: 1.17, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4, CustomFunctions: 1.9 };
    const facts = {
      language: 'en-US',
      documentUrl: 'C:\\Book1.xlsx',
      requirementSets,
      settings: documentSettings(grid),
    };
    return { bridge: connection.bridge, external: createOfficeExternal(facts, connection) };
  },
  beginUndoGroup: () => () => undefined,
};
Object.assign(window, { workbenchDoor: door });
