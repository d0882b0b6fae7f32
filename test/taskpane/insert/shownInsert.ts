import { Trouble } from '../../../src/excel/trouble';
import type { Language } from '../../../src/locales/language';
import { readComparison } from '../../../src/taskpane/compare/readComparison';
import type { CompareView } from '../../../src/taskpane/compare/view';
import type { Outcome } from '../../../src/sheets/outcome';
import { InsertPart } from '../../../src/taskpane/insert/insertPart';
import type { PanePort } from '../../../src/taskpane/page';
import type { Notice, PaneState } from '../../../src/taskpane/state';
import { methods } from '../../../src/turnover/method';
import type { OfficeHost } from '../../host/officeHost';
import { state } from '../shownPane';
import { templateText } from '../templateText';
import { press, pressable } from './pressing';

/** What the pane loads when it is wanted. */
const pagesLoaded = () =>
  Promise.all([
    import('../../../src/taskpane/insert/comparison'),
    import('../../../src/taskpane/insert/plainRates'),
  ]).then(() => new Promise((resolve) => setTimeout(resolve)));

/** The part of Compare that inserts, in front of a workbook in memory. */
export class ShownInsert {
  notice: Notice | null = null;
  openedTab: string | null = null;
  private readonly state: PaneState;
  private view: CompareView | null = null;
  readonly part: InsertPart;
  /** What was begun by pressing and has not come to its end. */
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: OfficeHost,
    change: Partial<PaneState> = {},
    readonly language: Language = 'en-US',
  ) {
    this.state = state(change, language);
    const port: PanePort = {
      state: this.state,
      redraw: () => undefined,
      openTab: (tab) => (this.openedTab = tab),
      doing: (work) => (this.working = this.doing(work)),
      refresh: () => undefined,
    };
    this.part = new InsertPart(port);
  }

  private async doing(work: () => Promise<Notice | null>): Promise<void> {
    try {
      this.notice = await work();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.notice = { kind: 'trouble', trouble: error };
    }
  }

  /** Selects cells, and waits until the pane knows what is around them. */
  async select(sheet: string, address: string): Promise<void> {
    this.host.fireSelection(sheet, address);
    this.view = await readComparison(new Map());
    this.templates();
    await this.host.settled();
  }

  /** Reads the same selection again, as after an edit. */
  async reread(): Promise<void> {
    this.view = await readComparison(new Map());
    this.templates();
    await this.host.settled();
  }

  async show(view: CompareView): Promise<void> {
    this.view = view;
    this.templates();
    await this.host.settled();
  }

  private templates() {
    const view = this.view!;
    const outcome: Outcome | null =
      view.result.kind === 'outcome'
        ? view.result.outcome
        : view.result.kind === 'staff'
          ? (view.result.chosen.staff?.outcome ?? null)
          : null;
    if (!outcome) throw new Error(`nothing to compare: ${view.result.kind}`);
    return {
      methods: methods.map((method) => this.part.methodTemplate(view, outcome, method)),
      section: this.part.comparisonTemplate(view, outcome),
    };
  }

  /** What Insert of a method will write, as a person reads it. */
  get formulas(): string[] {
    return this.templates().methods.map((template) => /=\S.*?\)(?= |$)/.exec(templateText(template))?.[0] ?? '');
  }

  get methodTexts(): string[] {
    return this.templates().methods.map(templateText);
  }

  get text(): string {
    return templateText(this.templates().section);
  }

  get pressable(): string[] {
    const { methods: each, section } = this.templates();
    return pressable([...each, section]);
  }

  async press(label: string, typed?: string): Promise<void> {
    const { methods: each, section } = this.templates();
    await press([...each, section], label, typed);
    this.templates();
    await pagesLoaded();
    await this.working;
    await this.host.settled();
  }

  /** The sentence above the page. */
  get said(): string {
    const { notice } = this;
    if (notice?.kind === 'said') return notice.say(this.language);
    return notice?.kind === 'trouble' ? `${notice.trouble.kind} ${notice.trouble.detail}` : (notice?.kind ?? '');
  }
}
