import './share.css';
import { rewriteCells } from '../../excel/rewrite';
import { readSeparators } from '../../excel/separators';
import type { WriteReport } from '../../excel/share/cellWrites';
import { prepareToShare } from '../../excel/share/prepare';
import { readShareForm, saveShareForm } from '../../excel/share/shareForm';
import { planSharing, type SharePlan } from '../../excel/share/sharePlan';
import { forgetOriginals, planTurningBack, turnBack } from '../../excel/share/turnBack';
import { undoesTogether } from '../../excel/share/undo';
import { Trouble } from '../../excel/trouble';
import type { WorkbookCells } from '../../excel/workbookCells';
import { english, type Separators } from '../../formulas/separators';
import type { WantedForm } from '../../formulas/share/sharedForm';
import { shareSentences, type ShareSentences } from '../../locales/pane/share/shareSentences';
import { html, nothing } from 'lit/html.js';
import { clipped } from '../clipped';
import type { LazyPage, OpenPage, PanePort } from '../page';
import type { Notice } from '../state';
import { shareFacts, type ShareFacts } from './shareFacts';
import { shareTemplate } from './shareTemplate';
import type { ShareActions } from './shareView';

export const openPage: OpenPage = (port) => new SharePage(port);

/** Sharing, turning back and repairing: what is on view follows from the workbook as Check has read it. */
export class SharePage implements LazyPage {
  private form: WantedForm = 'plain';
  private separators: Separators = english;
  private plan: SharePlan | null = null;
  private isWorking = false;
  private facts: { readonly cells: WorkbookCells; readonly of: ShareFacts } | null = null;

  constructor(private readonly port: PanePort) {
    void this.readSettings();
  }

  readonly template = () => {
    const { check } = this.port.state;
    // While the workbook is being read, or cannot be, Check says so.
    if (!check) return html`${nothing}`;
    const { form, plan, isWorking, separators, words } = this;
    const facts = this.factsOf(check.cells);
    return shareTemplate(
      { facts, form, plan, isWorking, separators, words, undoesTogether: undoesTogether() },
      this.actions,
    );
  };

  private get words(): ShareSentences {
    return shareSentences(this.port.state.language);
  }

  private factsOf(cells: WorkbookCells): ShareFacts {
    if (this.facts?.cells !== cells) this.facts = { cells, of: shareFacts(cells) };
    return this.facts.of;
  }

  private async readSettings(): Promise<void> {
    try {
      [this.form, this.separators] = await Promise.all([readShareForm(), readSeparators()]);
      this.port.redraw();
    } catch (error) {
      // Without them plain formulas are proposed, and shown in English.
      if (!(error instanceof Trouble)) throw error;
    }
  }

  private readonly actions: ShareActions = {
    choose: (form) => {
      this.form = form;
      this.plan = null;
      this.port.redraw();
      void this.port.doing(() => saveShareForm(form).then(() => null));
    },
    preview: () => void this.preview(),
    cancel: () => {
      this.plan = null;
      this.port.redraw();
      focusOn('share-heading');
    },
    prepare: (plan) =>
      void this.writing(async () => {
        const report = await prepareToShare(plan, this.words.sheet);
        this.plan = null;
        return reported(report, (words, count) => words.prepare.done(count));
      }),
    turnBack: () =>
      void this.writing(async () =>
        reported(await turnBack(await planTurningBack()), (words, count) => words.back.done(count)),
      ),
    remove: () =>
      void this.writing(async () => {
        await forgetOriginals();
        return { kind: 'said', say: (language) => shareSentences(language).back.removed };
      }),
    repair: () =>
      void this.writing(async () => {
        const { check } = this.port.state;
        const report = await rewriteCells(check ? this.factsOf(check.cells).stuck : []);
        return reported(report, (words, count) => words.repair.done(count));
      }),
  };

  private async preview(): Promise<void> {
    await this.working(() =>
      this.port.doing(async () => {
        this.plan = await planSharing(this.form);
        return null;
      }),
    );
    if (this.plan) focusOn('preview-heading');
  }

  /** What was written is read again, also where Excel does not tell of changes. */
  private async writing(work: () => Promise<Notice>): Promise<void> {
    await this.working(() => this.port.doing(work));
    this.port.refresh();
    focusOn('share-heading');
  }

  private async working(work: () => Promise<void>): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    this.port.redraw();
    await work();
    this.isWorking = false;
    this.port.redraw();
  }
}

/** The button that was pressed is gone, or has moved. */
const focusOn = (id: string): void => document.getElementById(id)?.focus();

function reported(
  {
    count,
    skipped,
    protectedSheets,
  }: Pick<WriteReport, 'count' | 'protectedSheets'> & { readonly skipped: readonly unknown[] },
  done: (words: ShareSentences, count: number) => string,
): Notice {
  const sheets = protectedSheets.map((name) => clipped(name)).join(', ');
  return {
    kind: 'said',
    isWarning: skipped.length > 0 || protectedSheets.length > 0,
    say: (language) => {
      const words = shareSentences(language);
      const changed = skipped.length > 0 ? words.leftAlone(skipped.length) : '';
      return done(words, count) + changed + (sheets ? words.protected(sheets) : '');
    },
  };
}
