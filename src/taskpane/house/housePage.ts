import './house.css';
import { keepHouseMethod, readHouseNames, removeHouseMethod } from '../../excel/house';
import { numberInName } from '../../sheets/ownSettings';
import { addMethodNote } from '../../excel/methodNote';
import { saveLimit } from '../../excel/settings';
import { Trouble } from '../../excel/trouble';
import { houseSentences } from '../../locales/pane/house/houseSentences';
import { paneSentences } from '../../locales/pane/paneSentences';
import type { Method } from '../../turnover/method';
import { limitFromText, limitText } from '../numbers';
import type { LazyPage, OpenPage, PanePort } from '../page';
import { copyText } from '../staffActions';
import type { Notice } from '../state';
import { version } from '../version';
import { typedFormula } from '../functions/typedFormula';
import { houseMethodFrom } from './houseMethod';
import { houseTemplate, type HouseActions, type LimitEntry, type MethodChoice } from './houseTemplate';
import { methodUses } from '../../locales/pane/uses/methodUses';
import { methodNote } from './methodNoteText';

export const openPage: OpenPage = (port) => new HousePage(port);

/** Shows what the workbook's names say; what was chosen or typed but not kept yet is the page's own. */
export class HousePage implements LazyPage {
  private choice: MethodChoice | null = null;
  private limitEntry: LimitEntry | null = null;
  /** What the workbook's names said when the choice was made. */
  private seen = '';

  constructor(private readonly port: PanePort) {}

  readonly template = () => {
    const { state } = this.port;
    const names = state.check?.cells.names ?? null;
    // The names have changed, here or elsewhere: what they say now goes before what was chosen and typed.
    if (this.seen !== JSON.stringify(names)) [this.choice, this.limitEntry] = [null, null];
    this.seen = JSON.stringify(names);
    const house = names && houseMethodFrom(names.method);
    return houseTemplate(state, { house, names, choice: this.choice, limitEntry: this.limitEntry }, this.actions);
  };

  /** What was changed in Excel's name manager, which tells nobody. */
  readonly refresh = (): void => void this.lookAgain();

  private async lookAgain(): Promise<void> {
    const seen = this.port.state.check?.cells.names;
    if (!seen) return;
    try {
      const { method, limit } = await readHouseNames();
      if (method !== seen.method || limit !== seen.limit) this.port.refresh();
    } catch (error) {
      // Whatever keeps Excel from answering is said where the workbook is read.
      if (!(error instanceof Trouble)) throw error;
    }
  }

  private readonly actions: HouseActions = {
    choose: (choice) => {
      this.choice = choice;
      this.port.redraw();
    },
    keep: (choice) => void this.writing(() => (choice === 'none' ? this.removeMethod() : this.keepMethod(choice))),
    keepLimit: (text) => {
      const limit = limitFromText(text);
      this.limitEntry = { text, isBad: limit === null };
      if (limit === null) this.port.redraw();
      else void this.writing(() => this.keepLimit(limit));
    },
    insertNote: (method) => void this.port.doing(() => this.insertNote(method)),
    copy: (formula) => void this.port.doing(() => copyText(formula)),
  };

  private async writing(work: () => Promise<Notice>): Promise<void> {
    await this.port.doing(work);
    this.port.refresh();
  }

  private async keepMethod(method: Method): Promise<Notice> {
    await keepHouseMethod(method, houseSentences(this.port.state.language).method.comment);
    return {
      kind: 'said',
      say: (language) => houseSentences(language).method.kept(paneSentences(language).methods[method].name),
    };
  }

  private async removeMethod(): Promise<Notice> {
    await removeHouseMethod();
    return { kind: 'said', say: (language) => houseSentences(language).method.removed };
  }

  private async keepLimit(limit: number): Promise<Notice> {
    const { comment } = houseSentences(this.port.state.language).limit;
    await saveLimit(limit, { mayReplace: true, comment });
    return { kind: 'said', say: (language) => houseSentences(language).limit.kept(limitText(limit)) };
  }

  /** As the names say at this moment; the page itself may be about to hear of a change. */
  private async keptFacts(shown: Method): Promise<{ method: Method; limit: number }> {
    const names = await readHouseNames();
    const house = houseMethodFrom(names.method);
    return {
      method: house.kind === 'set' ? house.method : shown,
      limit: numberInName(names.limit) ?? this.port.state.limit,
    };
  }

  private async insertNote(method: Method): Promise<Notice> {
    const { language, sentences } = this.port.state;
    const typed = await typedFormula();
    const facts = { ...(await this.keptFacts(method)), version, typed };
    try {
      const note = methodNote(facts, houseSentences(language), methodUses(language), sentences);
      const sheet = await addMethodNote(note);
      return { kind: 'said', say: (spoken) => houseSentences(spoken).note.inserted(sheet) };
    } catch (error) {
      if (!(error instanceof Trouble && error.kind === 'protected')) throw error;
      return { kind: 'said', say: (spoken) => houseSentences(spoken).note.protected, isWarning: true };
    }
  }
}
