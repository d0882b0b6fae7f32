/**
 * Microsoft's office.js, unmodified, in a context of its own, on a workbook in memory.
 *
 *     const host = await loadOfficeHost({ sheets: { Data: { A1: [['Month', 'Rate'], ['Jan', 1.03]], C2: '=B2*2' } } });
 *     await host.Excel.run(async (context) => { … });        // Excel, Office, CustomFunctions: Microsoft's own
 *     host.install();                                        // puts them on globalThis, for code that uses the globals …
 *     host.uninstall();                                      // … and takes them away again
 *
 *     host.grid.edit('Data!B2', 5);                          // what the user does: events follow
 *     host.grid.cell('Data!C2').value = 1.2;                 // what a formula gave; or pass `evaluate` for a formula engine
 *     host.fireSelection('Data', 'B2:B4');                   // the user selects
 *     await host.settled();                                  // events have arrived, their handlers' requests are answered
 *
 *     const syncs = await host.countSyncs(() => readWorkbook());   // requests to the workbook = context.sync calls
 *     const end = host.startCellEditing(); … end();          // meanwhile requests fail or wait, as in Excel
 *
 *     host.loadFunctions('dist/functions.js');               // a bundle; its CustomFunctions.associate registers in the context
 *     host.dropPauses();                                     // before timing calls: without office.js's pauses between results
 *     await host.invoke('AVERAGE', [[[50]], [[18]], [[35]]]);      // { value } or { error, message }: what the cell shows
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { FrameConnection, type ConnectionOptions, type HostApplication } from '../../src/host/protocol/frameConnection';
import { inCellEditMode } from '../../src/host/protocol/hostError';
import { mergedUndo } from '../../src/host/protocol/mergedUndo';
import { createOfficeExternal } from '../../src/host/protocol/officeExternal';
import { concernsWorkbook, givesBackReferences } from '../../src/host/protocol/requestKinds';
import type { FunctionOutcome, InvocationDetails } from '../../src/host/protocol/customFunctionService';
import { documentSettings } from '../../src/host/workbook/documentSettings';
import { WorkbookEvents } from '../../src/host/workbook/events';
import { Workbook } from '../../src/host/workbook/workbook';
import { MemoryGrid, type Evaluate } from './memoryGrid';
import type { SheetContents } from './memorySheet';
import { createOfficeWindow, loadOfficeScripts, projectFolder } from './officeWindow';

export interface OfficeHostOptions extends Pick<ConnectionOptions, 'payloadLimit'> {
  /** Sheets in order, each a map from the address of a top left corner to a value, a formula, a cell, or rows of those. */
  readonly sheets?: Readonly<Record<string, SheetContents>>;
  readonly evaluate?: Evaluate;
  readonly language?: string;
  /** Of the regional settings, such as "de-DE"; else those of the language. */
  readonly culture?: string;
  /** Highest supported version of each requirement set; given ones are added to those of a current Excel. */
  readonly requirementSets?: Readonly<Record<string, number>>;
  /** Switches on office.js's own check of API sets, so that members above the stated ones fail with ApiNotFound. */
  readonly strictApiSets?: boolean;
}

const currentRequirementSets: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.5,
  CustomFunctions: 1.9,
  RibbonApi: 1.2,
  AddinCommands: 1.1,
  DialogApi: 1.2,
  DelayForCellEdit: 1.1,
};

/** What office.js puts on its window. */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Names such as Array and Math, which every window has from the language itself. */
const languageGlobals = (vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
  (name) => /^[A-Za-z]+$/.test(name) && !['globalThis', 'eval'].includes(name),
);

const globalNames = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
const pause = (milliseconds: number) => new Promise<void>((resume) => setTimeout(resume, milliseconds));

export class OfficeHost {
  private editing = 0;
  private readonly replaced = new Map<string, PropertyDescriptor | undefined>();
  isPaneShown = true;
  readonly events: WorkbookEvents;
  readonly connection: FrameConnection;
  /** The window of the pane; its globals are office.js's. */
  readonly window: vm.Context & OfficeGlobals;
  private requests = 0;

  constructor(
    readonly grid: MemoryGrid,
    options: OfficeHostOptions,
  ) {
    const language = options.language ?? 'en-US';
    const workbook = new Workbook(grid, () => grid.recalculate(), { culture: options.culture ?? language });
    this.connection = new FrameConnection(this.application(workbook), {
      payloadLimit: options.payloadLimit,
      onRequest: (request) => (this.requests += concernsWorkbook(request) && !givesBackReferences(request) ? 1 : 0),
    });
    const requirementSets = { ...currentRequirementSets, ...options.requirementSets };
    const facts = { language, documentUrl: 'C:\\Book1.xlsx', requirementSets, settings: documentSettings(grid) };
    const external = createOfficeExternal(facts, this.connection);
    this.window = createOfficeWindow({ _richApiNativeBridge: this.connection.bridge, external }) as typeof this.window;
    this.events = new WorkbookEvents(() => [this.connection]);
    grid.events = this.events;
  }

  private application(workbook: Workbook): HostApplication {
    return {
      root: workbook,
      calculationSettled: () => undefined,
      beginUndoStep: () => () => undefined,
      panePlace: { isPaneShown: () => this.isPaneShown, showPane: (shown) => void (this.isPaneShown = shown) },
      leaveCellEditing: async (mayWait) => {
        if (this.editing > 0 && !mayWait) throw inCellEditMode();
        while (this.editing > 0) await pause(5);
      },
    };
  }

  get Excel() {
    return this.window.Excel;
  }
  get Office() {
    return this.window.Office;
  }
  get OfficeExtension() {
    return this.window.OfficeExtension;
  }
  get CustomFunctions() {
    return this.window.CustomFunctions;
  }

  /** Makes Excel, Office, OfficeExtension and CustomFunctions globals, for rooms that use them as such. */
  install(): void {
    for (const name of globalNames) {
      this.replaced.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value: this.window[name], configurable: true, writable: true });
    }
  }

  uninstall(): void {
    for (const [name, before] of this.replaced) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
    this.replaced.clear();
  }

  /** Requests to the workbook so far: each context.sync that had something to do is one. */
  syncCount(): number {
    return this.requests;
  }

  async countSyncs(work: () => unknown): Promise<number> {
    const before = this.requests;
    await work();
    return this.requests - before;
  }

  fireSelection(sheetName: string, ...addresses: string[]): void {
    this.grid.selectByHand(sheetName, ...addresses);
  }

  /** Nothing has been asked for some milliseconds, and all that was asked is answered. */
  async settled(quietMilliseconds = 20): Promise<void> {
    let seen = -1;
    while (seen !== this.requests || !this.connection.isIdle) {
      seen = this.requests;
      await pause(quietMilliseconds);
    }
  }

  startCellEditing(): () => void {
    this.editing += 1;
    return () => void (this.editing -= 1);
  }

  /** Runs a built bundle, given by its path in the project, in the pane's window. */
  loadFunctions(path: string): void {
    this.runScript(readFileSync(resolve(projectFolder, path), 'utf8'), path);
  }

  /**
   * Runs a script in the pane's window. Node asks a slow interceptor for every global name in such a window, some ten times
   * what all the rest of a function costs, so JavaScript's own globals become variables around the script.
   */
  runScript(source: string, name: string): void {
    const names = languageGlobals.join();
    const wrapped = `(function(${names}){${source}\n})(${names})`;
    new vm.Script(wrapped, { filename: name }).runInContext(this.window);
  }

  /**
   * From now on office.js's timers run out at once. It paces the delivery of results (0.05 to 2 s between them), which would
   * drown what a benchmark wants to measure.
   */
  dropPauses(): void {
    const window = this.window as unknown as { setTimeout: unknown };
    window.setTimeout = (work: (...args: unknown[]) => void, _delay?: number, ...args: unknown[]) =>
      setTimeout(work, 0, ...args);
  }

  invoke(id: string, parameters: readonly unknown[], details?: InvocationDetails): Promise<FunctionOutcome> {
    return this.connection.invokeFunction(id, parameters, details);
  }
}

export async function loadOfficeHost(options: OfficeHostOptions = {}): Promise<OfficeHost> {
  const grid = new MemoryGrid(options.sheets ?? { Sheet1: {} }, options.evaluate);
  const host = new OfficeHost(grid, options);
  loadOfficeScripts(host.window);
  await host.Office.onReady();
  const run = host.Excel.run as (...args: unknown[]) => Promise<unknown>;
  Object.assign(host.Excel, { run: mergedUndo(run, () => host.connection.beginUndoGroup()) });
  await host.connection.functionsReady;
  if (options.strictApiSets) {
    const { CommonUtility } = host.OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = true;
  }
  return host;
}
