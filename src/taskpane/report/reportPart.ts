import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CompareView } from '../compare/view';
import type { PanePort } from '../page';
import type { ReportPage } from './reportPage';

const loadPage = async () => (await import(/* webpackChunkName: "report-page" */ './reportPage')).ReportPage;

/** The month-end report's place in Compare. Its code, with all that the report says, is fetched when it is opened. */
export class ReportPart {
  private page: ReportPage | 'loading' | 'failed' | null = null;
  private isOpen = false;

  constructor(
    private readonly port: PanePort,
    private readonly load: () => Promise<new (port: PanePort) => ReportPage> = loadPage,
  ) {}

  /** Below a table of periods or a staff list. */
  template(view: CompareView): TemplateResult | typeof nothing {
    const { origin } = view;
    if (origin.kind !== 'table' && !(origin.kind === 'staff' && origin.list)) return nothing;
    const toggle = (event: Event) => {
      this.isOpen = (event.target as HTMLDetailsElement).open;
      if (this.isOpen && (this.page === null || this.page === 'failed')) void this.open();
      this.port.redraw();
    };
    return html`<details class="columns" id="month-end-report" ?open=${this.isOpen} @toggle=${toggle}>
      <summary>${this.port.state.sentences.monthEndReport}</summary>
      ${this.isOpen ? this.content(view) : nothing}
    </details>`;
  }

  private content(view: CompareView): TemplateResult {
    const { pages, absence } = this.port.state.sentences;
    if (this.page === 'failed')
      return html`<p class="quiet">${pages.failed}</p>
        <button class="button" @click=${() => void this.open()}>${absence.retry}</button>`;
    if (this.page === null || this.page === 'loading') return html`<p class="quiet" role="status">${pages.loading}</p>`;
    return this.page.template(view);
  }

  private async open(): Promise<void> {
    this.page = 'loading';
    this.port.redraw();
    this.page = await this.load().then(
      (Page) => new Page(this.port),
      () => 'failed' as const,
    );
    this.port.redraw();
  }
}
