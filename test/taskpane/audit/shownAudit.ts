import { vi } from 'vitest';
import { checkWorkbook } from '../../../src/audit/checkedWorkbook';
import { Trouble } from '../../../src/excel/trouble';
import { readWorkbook } from '../../../src/excel/workbookCells';
import type { Language } from '../../../src/locales/language';
import { AuditPage } from '../../../src/taskpane/audit/auditPage';
import { checkLists } from '../../../src/taskpane/check/checkedLists';
import type { PanePort } from '../../../src/taskpane/page';
import type { Notice, PaneState, Tab } from '../../../src/taskpane/state';
import { officeWith } from '../../excel/withHost';
import type { OfficeHost, OfficeHostOptions } from '../../host/officeHost';
import { press, pressable } from '../insert/pressing';
import { entered } from '../pressed';
import { state } from '../shownPane';
import { templateText } from '../templateText';

/** The audit in Check, in front of a workbook in memory. */
export class ShownAudit {
  private state: PaneState;
  notice: Notice | null = null;
  redraws = 0;
  readonly focused: string[] = [];
  page: AuditPage;

  constructor(
    readonly host: OfficeHost,
    language: Language,
  ) {
    this.state = state({ tab: 'check' }, language);
    vi.stubGlobal('document', { getElementById: (id: string) => ({ focus: () => this.focused.push(id) }) });
    this.page = new AuditPage(this.port);
  }

  private get port(): PanePort {
    const current = () => this.state;
    return {
      get state() {
        return current();
      },
      redraw: () => void this.redraws++,
      openTab: (tab) => this.open(tab),
      doing: async (work) => {
        this.notice = await work().catch((error: unknown): Notice => {
          if (!(error instanceof Trouble)) throw error;
          return { kind: 'trouble', trouble: error };
        });
      },
      refresh: () => void this.read(),
    };
  }

  open(tab: Tab): void {
    this.state = { ...this.state, tab };
  }

  /** As the pane does when the workbook has changed: reads it, and lets the audit look. */
  async read(): Promise<void> {
    const cells = await readWorkbook();
    this.state = { ...this.state, check: { cells, checked: checkWorkbook(cells, 1), lists: checkLists(cells) } };
    this.page.look();
  }

  /** The pane is closed and opened again. */
  async reopen(): Promise<void> {
    this.page = new AuditPage(this.port);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.read();
    await this.ended();
  }

  async ended(): Promise<void> {
    await this.host.settled();
    await vi.waitUntil(() => !this.isRunning, { timeout: 5_000, interval: 5 });
    await this.host.settled();
  }

  private get isRunning(): boolean {
    return (this.page as unknown as { run: { standing: { kind: string } } }).run.standing.kind === 'running';
  }

  get text(): string {
    return templateText(this.page.template());
  }

  get buttons(): string[] {
    return pressable(this.page.template());
  }

  async press(label: string): Promise<void> {
    await press(this.page.template(), label);
    await this.host.settled();
  }

  async enterTinyBase(text: string): Promise<void> {
    entered(this.page.template(), 'id="tiny-base"', text);
    await this.host.settled();
  }
}

export async function auditIn(
  sheets: OfficeHostOptions['sheets'],
  language: Language = 'en-US',
  options: Omit<OfficeHostOptions, 'sheets'> = {},
): Promise<ShownAudit> {
  const shown = new ShownAudit(await officeWith({ ...options, sheets }), language);
  await shown.settle();
  return shown;
}
