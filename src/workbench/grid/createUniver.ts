/**
 * Members of Univer 0.25.1 that are not part of its documented interface, all used in this folder; look here first when its
 * version changes:
 *   Univer.__getInjector                          createUniver.ts
 *   IUndoRedoService.__tempBatchingUndoRedo       undoSteps.ts (public but deprecated)
 *   LocalUndoRedoService._tryBatchingElements     undoSteps.ts (replaced: it appends undo mutations in the wrong order)
 *   CellAlertManagerService.showAlert, with the key SHEET_FORMULA_ALERT    errorSentences.ts (wrapped)
 *   IDescriptionService.getSearchListByNameFirstLetter                     suggestions.ts (wrapped)
 *   IShortcutService.registerShortcut, with the id of the list's command   suggestions.ts (wrapped)
 *   ICommandService.registerCommand, with that id, and Editor.setSelectionRanges    suggestionKeys.ts (wrapped)
 *   LexerTreeBuilder._handleDefinedName, ._simpleCheckDefinedName and ._checkDefinedNameDirty     nameDependencies.ts
 *   RTree.bulkInsert, .remove, .removeById and .clear                      rangeIndex.ts (wrapped)
 *   requestImmediateMacroTask, which closes no channel                     closedChannels.ts (its MessageChannel is replaced)
 *   IMenuManagerService.getMenuByPositionKey                               menuSelections.ts (wrapped)
 *   Layer._layerBehavior                                                   drawnObjects.ts (replaced: it keeps every object)
 *   Engine.runRenderLoop, .stopRenderLoop and Layer.makeDirty              restingFrames.ts (wrapped)
 *   class names of the box with a function's arguments                     univer.css
 */
import {
  LogLevel,
  merge,
  Univer,
  type IDisposable,
  type ILocales,
  type Injector,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../locales/language';
import { closeSpentChannels } from './closedChannels';
import { forgetRemovedObjects } from './drawnObjects';
import { indexRangesOnce } from './rangeIndex';
import { askOnceForDrawnCells } from './drawnCells';
import { restBetweenChanges } from './restingFrames';
import './univer.css';
import { univerLocale } from './univerLocale';

/** CalculationMode.NO_CALCULATION: the add-in's functions are not there yet. */
const calculateNothingOnLoad = 2;

export interface UniverOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly executors: readonly (readonly [unknown, string])[];
  readonly descriptions: IFunctionInfo[];
}

export interface StartedUniver {
  readonly univer: IDisposable;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer without its presets package, which drags in parts without an open licence. */
export async function createUniver(options: UniverOptions): Promise<StartedUniver> {
  indexRangesOnce();
  closeSpentChannels();
  forgetRemovedObjects();
  restBetweenChanges();
  askOnceForDrawnCells();
  const { localeType, texts } = await univerLocale(options.language);
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    theme: defaultTheme,
    darkMode: options.dark,
    locale: localeType,
    locales: { [localeType]: merge({}, ...texts) } as unknown as ILocales,
  });
  const corePreset = UniverSheetsCorePreset({
    container: options.container as never, // typed as an id only, taken as an element too
    ribbonType: 'simple',
    disableAutoFocus: true,
    formula: {
      function: options.executors as never,
      description: options.descriptions,
      initialFormulaComputing: calculateNothingOnLoad,
    },
  });
  const plugins = new Map<string, [PluginCtor<Plugin>, object | undefined]>();
  for (const preset of [corePreset, UniverSheetsConditionalFormattingPreset(), UniverSheetsNotePreset()])
    for (const entry of preset.plugins) {
      const [plugin, pluginOptions] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.delete(plugin.pluginName); // the last one wins, in its place
      plugins.set(plugin.pluginName, [plugin, pluginOptions as object | undefined]);
    }
  plugins.forEach(([plugin, pluginOptions]) => univer.registerPlugin(plugin, pluginOptions as never));
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
