import type { IWorkbookData } from '@univerjs/core';
import { WorkbookEvents } from '../host/workbook/events';
import type { PanePlace } from '../host/protocol/appRuntime';
import type { Language } from '../locales/language';
import { workbenchWords } from '../locales/workbench/words';
import { FirstCalculation } from './firstCalculation';
import { CalculationClock } from './grid/calculationClock';
import { createUniver, type StartedUniver } from './grid/createUniver';
import { Edits } from './grid/edits';
import { ErrorSentences } from './grid/errorSentences';
import { functionDescriptions } from './grid/functionDescriptions';
import type { FunctionMetadata } from './grid/functionMetadata';
import { FunctionSource } from './grid/functionSource';
import { watchGrid } from './grid/gridEvents';
import { gridFunctions } from './grid/gridFunctions';
import { shareMenuSelections } from './grid/menuSelections';
import { followNames } from './grid/nameDependencies';
import { improveSuggestions } from './grid/suggestions';
import { UndoSteps } from './grid/undoSteps';
import { createUniverGrid } from './grid/univerGrid';
import { addExplainEntry } from './grid/explainEntry';
import { openDoor, type WorkbenchSettings } from './hostApplication';
import type { StartMarks } from './startMarks';

export interface WorkbenchOptions {
  readonly container: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly panePage: string;
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
  readonly workbookData: Partial<IWorkbookData> & { readonly id: string };
  readonly language: Language;
  readonly dark: boolean;
  /** What a blank cell is to a function: 0 as in desktop Excel, null as in Excel on the web. */
  readonly blankCell: 0 | null;
  readonly marks: StartMarks;
  readonly panePlace: PanePlace;
  /** Of the regional settings, such as "de-DE". */
  readonly culture: string;
}

export type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

/** Univer on one side, the task pane's frame on the other, and the host between them. */
export async function startWorkbench(options: WorkbenchOptions) {
  const { marks, frame, language, culture, workbookData, panePlace } = options;
  const source = new FunctionSource(frame);
  const { api, injector } = await openGrid(options, source);
  marks.set('gridCreated');

  const grid = createUniverGrid(api, injector, workbookData.id);
  const clock = new CalculationClock(injector);
  const undoSteps = new UndoSteps(injector, workbookData.id);
  const edits = new Edits(injector);
  const settings: WorkbenchSettings = { whileEditing: 'reject' };
  const calculateAll = () => {
    clock.expectCalculation();
    api.getFormula().executeCalculation();
  };
  const firstCalculation = new FirstCalculation({ frame, source, clock, marks, calculateAll });
  const connections = openDoor(
    { grid, clock, undoSteps, firstCalculation, settings, panePlace, culture, calculateAll },
    language,
  );
  const runCommand = (name: string, control: string) =>
    connections.get(frame.contentWindow!)!.commands.run(name, control);
  addExplainEntry(api, workbenchWords(language).explainFormula, runCommand);
  watchGrid(injector, workbookData.id, new WorkbookEvents(() => connections.values()));
  frame.src = options.panePage;
  return { api, grid, clock, undoSteps, edits, connections, marks, settings, source, firstCalculation, calculateAll };
}

/** Univer with the workbook in it and the add-in's functions known to it, not yet calculated. */
async function openGrid(options: WorkbenchOptions, source: FunctionSource): Promise<StartedUniver> {
  const { namespace, metadata, blankCell } = options;
  const sentences = new ErrorSentences(namespace);
  const words = workbenchWords(options.language);
  const univer = await createUniver({
    container: options.container,
    language: options.language,
    dark: options.dark,
    executors: gridFunctions(metadata, { namespace, blankCell, source, sentences, words }),
    descriptions: functionDescriptions(namespace, metadata),
  });
  followNames(univer.injector);
  univer.api.createWorkbook(options.workbookData);
  sentences.showOnHover(univer.injector);
  improveSuggestions(univer.injector);
  shareMenuSelections(univer.injector);
  return univer;
}
