import { render } from 'lit/html.js';
import { watchWorkbook } from '../excel/events';
import { goTo } from '../excel/goTo';
import { removeHighlights } from '../excel/highlights';
import { excelIsReady } from '../excel/office';
import { Trouble } from '../excel/trouble';
import type { Language } from '../locales/language';
import { paneSentences } from '../locales/pane/paneSentences';
import { AuditPart } from './audit/auditPart';
import { CheckPart } from './check/checkPart';
import type { Roles } from '../sheets/periodTable';
import { readComparison } from './compare/readComparison';
import { rememberLanguage } from './memory';
import { Refresher } from './refresher';
import { StaffReader } from './roster/staffReader';
import { convertDates, copyText, emptyWords, insertTable } from './staffActions';
import type { FirstChoice } from './first/firstTemplate';
import { InsertPart } from './insert/insertPart';
import { LoadedPages } from './loadedPages';
import type { PanePort } from './page';
import { PicturesPart } from './pictures/picturesPart';
import { ReportPart } from './report/reportPart';
import { SharePart } from './share/sharePart';
import { findingsAtOnce, type Actions, type Notice, type PaneState, type ReadTab, type Tab } from './state';
import { paneTemplate } from './views/paneTemplate';
import { statusText } from './views/statusText';

const compareDelay = 120;
const checkDelay = 300;
/** A screen reader hears of the place where the selection comes to rest, not of every cell on the way. */
const announceDelay = 1_000;

/** Keeps what the pane shows in step with the workbook. */
export class Pane {
  private state: PaneState;
  private readonly choices = new Map<string, Roles>();
  private readonly selectionMemory = {};
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private readonly compareRefresher = new Refresher(() => this.readCompare(), compareDelay, true);
  private readonly checkRefresher = new Refresher(() => this.readCheck(), checkDelay);

  private readonly staff = new StaffReader({
    isStale: () => this.compareRefresher.isAsked,
    reading: (rows) => this.change({ readingRows: rows }),
  });

  /** What the parts with a state of their own may ask for. */
  private readonly port: PanePort = (() => {
    const state = () => this.state;
    return {
      get state() {
        return state();
      },
      // What a part shows may be something to be announced.
      redraw: () => this.change({}),
      openTab: (tab) => this.openTab(tab),
      doing: (work) => this.doing(work),
      refresh: () => this.refresh(),
    };
  })();

  private readonly audit = new AuditPart(this.port);

  private readonly checking: CheckPart = (() => {
    const state = () => this.state;
    return new CheckPart({
      get state() {
        return state();
      },
      change: (change) => this.change(change),
      doing: (work) => this.doing(work),
      request: () => this.checkRefresher.request(),
    });
  })();

  private readonly pages = new LoadedPages(this.port, (pages) => this.change({ pages }));

  constructor(
    private readonly root: HTMLElement,
    language: Language,
  ) {
    this.state = {
      language,
      sentences: paneSentences(language),
      tab: 'compare',
      absence: null,
      insert: new InsertPart(this.port),
      pictures: new PicturesPart(this.port),
      audit: this.audit,
      share: new SharePart(this.port),
      report: new ReportPart(this.port),
      pages: {},
      first: null,
      compare: null,
      check: null,
      troubles: { compare: null, check: null },
      limit: 1,
      badLimit: null,
      notice: null,
      announced: '',
      shownFindings: findingsAtOnce,
      shownOfGroups: {},
      orders: {},
      readingRows: null,
      isLive: true,
    };
  }

  get sentences() {
    return this.state.sentences;
  }

  async start(languageOfExcel: () => Language): Promise<void> {
    this.root.replaceChildren();
    this.show();
    const isExcel = await excelIsReady((absence) => this.change({ absence }));
    if (!isExcel) return;
    this.change({ absence: null });
    this.speak(languageOfExcel());
    const refreshBoth = () => {
      this.staff.forget();
      this.compareRefresher.request();
      this.checkRefresher.request();
      this.pages.refresh(this.state.tab);
    };
    try {
      const selectionChanged = () => {
        this.compareRefresher.request();
        this.pages.refresh(this.state.tab);
      };
      this.change({ isLive: await watchWorkbook({ selectionChanged, cellsChanged: refreshBoth }) });
    } catch (error) {
      const trouble = troubleIn(error);
      this.change({ isLive: false, troubles: { compare: trouble, check: trouble } });
    }
    this.refresh();
  }

  private refresh(): void {
    this.staff.forget();
    this.compareRefresher.now();
    this.checkRefresher.now();
  }

  /** "Explain this turnover formula" was chosen on a cell. */
  explain(): void {
    this.openTab('compare');
    this.compareRefresher.now();
  }

  private async readCompare(): Promise<void> {
    await this.reading('compare', async () => {
      const compare = await readComparison(this.choices, this.staff, this.selectionMemory);
      return { readingRows: null, ...(compare && { compare }) };
    });
  }

  private async readCheck(): Promise<void> {
    await this.reading('check', () => this.checking.read());
    this.audit.look();
  }

  private async reading(tab: ReadTab, read: () => Promise<Partial<PaneState>>): Promise<void> {
    const after = (trouble: Trouble | null) => ({
      troubles: { ...this.state.troubles, [tab]: trouble },
      ...(tab === 'compare' && { readingRows: null }),
    });
    try {
      const found = await read();
      this.change({ ...found, ...after(null) });
    } catch (error) {
      this.change(after(troubleIn(error)));
    }
  }

  /** Does what a button says; what comes of it is shown, also when Excel refuses. */
  private async doing(work: () => Promise<Notice | null>): Promise<void> {
    try {
      this.change({ notice: await work() });
    } catch (error) {
      this.change({ notice: { kind: 'trouble', trouble: troubleIn(error) } });
    }
  }

  /** What was written is read again, also where Excel does not tell of changes. */
  private async writing(work: () => Promise<Notice>): Promise<void> {
    await this.doing(work);
    this.checkRefresher.request();
    // The message of what was done stands above everything else.
    window.scrollTo({ top: 0 });
  }

  private readonly actions: Actions = {
    openTab: (tab) => this.openTab(tab),
    chooseFirst: (choice) => this.chooseFirst(choice),
    speak: (language) => {
      rememberLanguage(language);
      this.speak(language);
    },
    refresh: () => this.refresh(),
    retry: () => location.reload(),
    chooseColumn: (table, key, name, index) => {
      const { [name]: _before, ...others } = this.choices.get(key) ?? table.roles;
      this.choices.set(key, index === null ? others : { ...others, [name]: index });
      this.compareRefresher.now();
    },
    changeLimit: (text) => void this.checking.changeLimit(text),
    goTo: (sheetId, row, column) => void this.doing(() => goTo(sheetId, row, column).then(() => null)),
    highlight: () => void this.doing(() => this.checking.highlight()),
    removeHighlights: () => void this.doing(async () => ({ kind: 'removed', ...(await removeHighlights()) })),
    dismissNotice: () => {
      this.change({ notice: null });
      // The button that had the focus is gone.
      document.getElementById(`tab-${this.state.tab}`)?.focus();
    },
    showMoreOf: (key, count) => this.change({ shownOfGroups: { ...this.state.shownOfGroups, [key]: count } }),
    chooseDateColumn: (key, columns) => {
      this.staff.columns.set(key, columns);
      this.compareRefresher.now();
    },
    changeSpan: (key, shown, change) => {
      this.staff.spans.set(key, { ...(this.staff.spans.get(key) ?? shown), ...change });
      this.compareRefresher.now();
    },
    insertTable: (origin, staff) => void this.doing(() => insertTable(origin, staff, this.sentences)),
    copy: (text) => void this.doing(() => copyText(text)),
    seeLists: () => {
      this.openTab('check');
      const lists = document.getElementById('staff-lists');
      lists?.scrollIntoView();
      lists?.focus({ preventScroll: true });
    },
    answerOrder: (key, order) => this.change({ orders: { ...this.state.orders, [key]: order } }),
    convertDates: (list) => void this.writing(() => convertDates(list, this.state.orders)),
    emptyWords: (list) => void this.writing(() => emptyWords(list)),
    showMore: () => this.change({ shownFindings: this.state.shownFindings + findingsAtOnce }),
  };

  /** The button that was pressed is gone: the focus goes on to what took its place. */
  private chooseFirst(choice: FirstChoice | null): void {
    const before = this.state.first;
    this.change({ first: choice, notice: null });
    const next = choice === null ? `first-${before}` : choice === 'example' ? 'panel-compare' : 'first-guide';
    document.getElementById(next)?.focus();
  }

  private openTab(tab: Tab): void {
    this.change({ tab, notice: null });
    this.audit.look();
    void this.pages.open(tab);
  }

  private speak(language: Language): void {
    this.change({ language, sentences: paneSentences(language) });
    // Nothing stays in the language of before, not even for the second before the next announcement.
    this.announce();
  }

  private change(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    this.show();
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => this.announce(), announceDelay);
  }

  private announce(): void {
    const announced = statusText(this.state);
    if (announced !== this.state.announced) this.change({ announced });
  }

  private show(): void {
    document.documentElement.lang = this.state.language;
    document.title = this.state.sentences.title;
    const held = this.root.contains(document.activeElement);
    render(paneTemplate(this.state, this.actions), this.root);
    // What had the focus is gone: it stays in the page, and not before everything.
    if (held && !this.root.contains(document.activeElement))
      document.getElementById(`panel-${this.state.tab}`)?.focus({ preventScroll: true });
  }
}

/** What is no trouble with Excel is a mistake of the pane, and shown as one. */
function troubleIn(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  throw error;
}
