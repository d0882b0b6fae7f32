import { html, type TemplateResult } from 'lit/html.js';
import type { LazyPage, PanePort } from '../page';

/** What Check shows last: sharing, turning back and repairing. Its code is fetched when Check is opened for the first time. */
export class SharePart {
  private page: LazyPage | 'failed' | null = null;
  private isLoading = false;

  constructor(private readonly port: PanePort) {}

  template(): TemplateResult {
    if (this.page && this.page !== 'failed') return this.page.template();
    const { pages, absence } = this.port.state.sentences;
    if (this.page !== 'failed') {
      void this.load();
      return html`<p class="quiet" role="status">${pages.loading}</p>`;
    }
    return html`<p class="quiet">${pages.failed}</p>
      <button class="button" @click=${() => void this.load()}>${absence.retry}</button>`;
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    this.page = await import(/* webpackChunkName: "share-page" */ './sharePage').then(
      ({ openPage }) => openPage(this.port),
      () => 'failed' as const,
    );
    this.isLoading = false;
    this.port.redraw();
  }
}
