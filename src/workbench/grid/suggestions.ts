import type { Injector } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { IShortcutService, KeyCode, type IShortcutItem } from '@univerjs/ui';
import { acceptingKeys, listCommand, SuggestionKeys } from './suggestionKeys';
import { nameAt, type TypedName } from './typedName';

type FoundItem = ReturnType<IDescriptionService['getSearchListByNameFirstLetter']>[number];

const universLength = 10;
const longestList = 60;

/** Univer cuts what it found with `slice(0, 10)` and shows the result; this says itself what is shown. */
class FoundItems extends Array<FoundItem> {
  constructor(private readonly shown: FoundItem[]) {
    super();
  }

  override slice(): FoundItem[] {
    return this.shown;
  }
}

/** The list of functions that Univer offers under the cell, with some of its habits changed. */
class Suggestions {
  private shown: FoundItem[] = [];
  private shownFor: TypedName | null = null;
  private readonly search: (text: string) => FoundItem[];
  private readonly keys: SuggestionKeys;

  constructor(private readonly injector: Injector) {
    const descriptions = injector.get(IDescriptionService);
    this.search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
    descriptions.getSearchListByNameFirstLetter = (text) => this.offer(text);
    this.guardKeys(injector.get(IShortcutService));
    this.keys = new SuggestionKeys(injector);
  }

  /** Typing a namespace offers all its functions (the list scrolls), where Univer would stop after ten. */
  private offer(text: string): FoundItem[] {
    const found = this.search(text);
    const isWhole = text.includes('.') && found.length <= longestList;
    const [listBefore, nameBefore] = [this.shown, this.shownFor];
    this.shown = found.slice(0, isWhole ? found.length : universLength);
    this.shownFor = this.typedName();
    const isSameName = nameBefore?.name === this.shownFor?.name && nameBefore?.start === this.shownFor?.start;
    if (!isSameName || !this.keys.isListShown) this.keys.startAtTop(listBefore.length);
    return new FoundItems(this.shown);
  }

  /**
   * The list follows the typing only after a pause of 300 ms, and until then Enter and Tab would put a function of the old
   * list in the place of what has been typed since. So they accept only what fits the name before the cursor.
   */
  private guardKeys(shortcuts: IShortcutService): void {
    const register = shortcuts.registerShortcut.bind(shortcuts);
    shortcuts.registerShortcut = (item: IShortcutItem) => {
      const isGuarded = item.id.startsWith(listCommand) && acceptingKeys.has(item.binding);
      const isFinishing = () => item.binding === KeyCode.ENTER && this.isWholeName();
      return register(isGuarded ? { ...item, preconditions: () => !isFinishing() && this.fitsTypedName() } : item);
    };
  }

  /** Whether accepting a suggestion now would complete the name at the cursor; brings a list up to date that lags behind. */
  private fitsTypedName(): boolean {
    const [typed, before] = [this.typedName(), this.shownFor];
    if (!typed || !before || typed.start !== before.start) return false;
    if (typed.name === before.name) return true;
    const [first] = this.search(typed.name);
    if (first) this.shown.fill(first);
    return first !== undefined;
  }

  /** Whether the name at the cursor is a defined one to its last letter: there is nothing to complete, and Enter ends the formula. */
  private isWholeName(): boolean {
    const typed = this.typedName();
    if (!typed || this.keys.isChosen) return false;
    const found = this.search(typed.name);
    return found.some(({ name, functionType }) => isNameAlone(functionType) && name.toUpperCase() === typed.name);
  }

  private typedName(): TypedName | null {
    const editor = this.injector.get(IEditorService).getFocusEditor();
    const cursor = editor?.getSelectionRanges()[0];
    if (!editor || !cursor?.collapsed) return null;
    return nameAt(editor.getDocumentData().body?.dataStream ?? '', cursor.startOffset);
  }
}

/** What stands in a formula without a bracket behind it. */
const isNameAlone = (type: FunctionType | undefined) =>
  type === FunctionType.DefinedName || type === FunctionType.Table;

export function improveSuggestions(injector: Injector): void {
  new Suggestions(injector);
}
