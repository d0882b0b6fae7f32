import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PanePort } from '../page';
import type { AuditPage } from './auditPage';

const loadPage = async () => (await import(/* webpackChunkName: "audit" */ './auditPage')).openAudit;

/** The audit's place in Check. Its code, with the rules and what they say, is loaded when Check is opened for the first time. */
export class AuditPart {
  private page: AuditPage | 'loading' | 'failed' | null = null;

  constructor(
    private readonly port: PanePort,
    private readonly load: () => Promise<(port: PanePort) => AuditPage> = loadPage,
  ) {}

  /** Check was opened, or the workbook was read. */
  readonly look = (): void => {
    if (this.port.state.tab !== 'check') return;
    if (this.page === null || this.page === 'failed') void this.open();
    else this.loaded?.look();
  };

  readonly template = (): TemplateResult => {
    const { sentences } = this.port.state;
    if (this.page === 'failed')
      return html`<div class="message message--warning">
        <p class="message__text">${sentences.pages.failed}</p>
        <button class="button" @click=${this.look}>${sentences.absence.retry}</button>
      </div>`;
    return this.loaded?.template() ?? html`<p class="quiet">${sentences.pages.loading}</p>`;
  };

  readonly jumpTemplate = () => this.loaded?.jumpTemplate() ?? nothing;

  get announced(): string {
    return this.loaded?.announced ?? '';
  }

  private get loaded(): AuditPage | null {
    return typeof this.page === 'object' ? this.page : null;
  }

  private async open(): Promise<void> {
    this.page = 'loading';
    this.port.redraw();
    this.page = await this.load().then(
      (open) => open(this.port),
      () => 'failed' as const,
    );
    this.port.redraw();
    this.loaded?.look();
  }
}
