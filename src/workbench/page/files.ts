import type { Language } from '../../locales/language';
import type { FileWords } from '../../locales/workbench/files/words';
import type { SavedForm } from '../files/saveFile';
import type { Workbench } from '../workbench';
import { acceptDrops } from './fileDrop';
import { keepWorkbook, type KeptWorkbook } from './keptWorkbook';
import { hideNews, showNews } from './news';
import { ask } from './question';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FileParts {
  readonly workbench: Workbench;
  readonly frame: HTMLIFrameElement;
  readonly language: Language;
  readonly words: FileWords;
}

/** The page's buttons Open and Save, and files dropped on it. What reads and writes files is loaded when it is needed. */
export class Files {
  private isBusy = false;

  constructor(private readonly parts: FileParts) {
    const input = document.querySelector<HTMLInputElement>('#file-input')!;
    const [open, save] = ['#open-file', '#save-file'].map((id) => document.querySelector<HTMLButtonElement>(id)!);
    open.addEventListener('click', () => input.click());
    save.addEventListener('click', () => void this.alone(() => this.askAndSave()));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      input.value = '';
      if (file) void this.alone(() => this.open(file));
    });
    acceptDrops(parts.frame, (file) => void this.alone(() => this.open(file)));
    open.disabled = save.disabled = false;
  }

  /** Says what the workbook on the page was opened from. */
  async tell({ file, notes }: NonNullable<KeptWorkbook['opened']>): Promise<void> {
    const { words, language } = this.parts;
    const sentences = notes.length > 0 ? (await import('../files/noteWords')).noteWords(notes, language) : [];
    const sentence = sentences.length > 0 ? words.openedWithNotes : words.opened;
    showNews(withFile(sentence, file), { items: sentences, close: words.close });
  }

  /** One thing at a time: a second file dropped meanwhile is left alone. */
  private async alone(act: () => Promise<unknown>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await act();
    } finally {
      this.isBusy = false;
    }
  }

  private async open(file: File): Promise<void> {
    const { words, language } = this.parts;
    showNews(withFile(words.opening, file.name), { close: words.close });
    await nextPaint();
    const { readFile, problemWords } = await import('../files/readFile');
    let kept: KeptWorkbook;
    try {
      kept = await readFile(file);
    } catch (error) {
      showNews(problemWords(error, file.name, language), { isProblem: true, close: words.close });
      return;
    }
    hideNews();
    if (!(await this.mayReplace())) return;
    if (await keepWorkbook(kept)) location.reload();
    else showNews(withFile(words.notKept, file.name), { isProblem: true, close: words.close });
  }

  /** Whether the workbook on the page may go: asks where it holds changes that are in no file. */
  private async mayReplace(): Promise<boolean> {
    const { workbench, words } = this.parts;
    await workbench.grid.facade.endEditingAsync(true);
    if (!workbench.edits.hasUnsaved) return true;
    const answer = await ask(
      words.unsaved,
      [
        { value: 'save', label: words.saveFirst },
        { value: 'open', label: words.openAnyway },
      ],
      words.cancel,
    );
    return answer === 'save' ? this.save('turnover') : answer === 'open';
  }

  private async askAndSave(): Promise<boolean> {
    const { words } = this.parts;
    const form = await ask<SavedForm>(
      words.saveQuestion,
      [
        { value: 'turnover', label: words.asItIs, explanation: words.asItIsWhy },
        { value: 'plain', label: words.sharedForm, explanation: words.sharedFormWhy },
      ],
      words.cancel,
    );
    return form !== null && this.save(form);
  }

  private async save(form: SavedForm): Promise<boolean> {
    const { workbench, words } = this.parts;
    const { savedFile } = await import('../files/saveFile');
    const name = workbench.grid.workbookName || 'Workbook';
    const file = `${form === 'plain' ? words.sharedName.replace('{name}', name) : name}.xlsx`;
    try {
      const { bytes, counts } = await savedFile(workbench, form);
      download(bytes, file);
      if (form === 'turnover') workbench.edits.hasUnsaved = false;
      const items = counts ? [countsSentence(words, counts)] : [];
      showNews(withFile(words.saved, file), { items, close: words.close });
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      showNews(words.notSaved, { items: [detail], isProblem: true, close: words.close });
      return false;
    }
  }
}

const withFile = (sentence: string, file: string): string => sentence.replace('{file}', () => file);

const countsSentence = (words: FileWords, counts: { formulas: number; values: number; kept: number }): string =>
  words.sharedCounts.replace(/\{(formulas|values|kept)\}/g, (_all, key: keyof typeof counts) => String(counts[key]));

const nextPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
