import { ICommandService, toDisposable, type ICommand, type Injector } from '@univerjs/core';
import { IEditorService, type Editor } from '@univerjs/docs-ui';
import { KeyCode } from '@univerjs/ui';
import { flushSync } from 'react-dom';

/** Univer's list of suggestions takes its keys by a command of this name, registered while it is shown. */
export const listCommand = 'sheet.formula-embedding-editor.search_function.';
export const acceptingKeys = new Set<number | undefined>([KeyCode.ENTER, KeyCode.TAB]);
const choosingKeys = new Set<number>([KeyCode.ARROW_UP, KeyCode.ARROW_DOWN]);

type Ranges = Parameters<Editor['setSelectionRanges']>[0];
type PressKey = (keyCode: number) => unknown;

/**
 * What the keys do in the list of suggestions. Univer acts on them a moment later, so that what is typed quickly, or on a slow
 * machine, meets the state before: Enter put in the entry above the one chosen with an arrow key, and what followed landed
 * before the function's name. Here every key is done with before the next one comes.
 */
export class SuggestionKeys {
  private readonly editors: IEditorService;
  private readonly lists = new Map<string, PressKey>();
  private readonly shown = new Set<string>();
  private hasMoved = false;

  constructor(private readonly injector: Injector) {
    this.editors = injector.get(IEditorService);
    const commands = injector.get(ICommandService);
    const register = commands.registerCommand.bind(commands);
    commands.registerCommand = (command: ICommand) => {
      if (!command.id.startsWith(listCommand)) return register(command);
      this.shown.add(command.id);
      const registered = register(this.prompt(command));
      return toDisposable(() => {
        this.shown.delete(command.id);
        registered.dispose();
      });
    };
  }

  get isListShown(): boolean {
    return this.shown.size > 0;
  }

  /** Whether another entry than the first was looked for with the arrow keys. */
  get isChosen(): boolean {
    return this.hasMoved;
  }

  /** Univer would highlight the place in the list that was chosen the last time. */
  startAtTop(length: number): void {
    this.hasMoved = false;
    for (const press of this.lists.values()) for (let step = 0; step < length; step++) press(KeyCode.ARROW_UP);
  }

  private prompt(command: ICommand): ICommand {
    const { handler } = command;
    this.lists.set(command.id, (keyCode) => handler(this.injector, { keyCode }));
    return {
      ...command,
      handler: (accessor, params) => {
        const { keyCode } = params as { keyCode: number };
        const act = () => handler(accessor, params);
        if (choosingKeys.has(keyCode)) this.hasMoved = true;
        return acceptingKeys.has(keyCode) ? this.accept(act) : flushSync(act);
      },
    };
  }

  private accept(act: () => ReturnType<ICommand['handler']>): ReturnType<ICommand['handler']> {
    const editor = this.editors.getFocusEditor();
    const cursor = editor?.getSelectionRanges()[0];
    const before = textOf(editor).length;
    const result = act();
    const growth = textOf(editor).length - before;
    if (editor && cursor?.collapsed && growth !== 0) placeCursor(editor, cursor.startOffset + growth);
    return result;
  }
}

/** Puts the cursor behind the name at once, where Univer would only later, and again after more has been typed. */
function placeCursor(editor: Readonly<Editor>, offset: number): void {
  const place = editor.setSelectionRanges;
  const isUnivers = ([first]: Ranges) => first.startOffset === offset && first.endOffset === offset;
  const patched: { setSelectionRanges: typeof place } = editor;
  patched.setSelectionRanges = (ranges, shouldFocus) => {
    patched.setSelectionRanges = place;
    if (!isUnivers(ranges)) place.call(editor, ranges, shouldFocus);
  };
  // The new text's own microtask, queued before this one, keeps the cursor where it was.
  queueMicrotask(() => place.call(editor, [{ startOffset: offset, endOffset: offset }]));
}

const textOf = (editor: ReturnType<IEditorService['getFocusEditor']>) =>
  editor?.getDocumentData().body?.dataStream ?? '';
