import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import { picturesFrame } from '../../locales/pane/pictures/picturesFrame';
import type { CompareView } from '../compare/view';
import type { PanePort } from '../page';
import { pictureKindsOf } from './pictureKinds';
import type { PicturesView } from './picturesView';

/** The pictures are sought out a little before they come into view. */
const ahead = '400px';

/** The pictures of what Compare shows; their code is loaded when the place for them comes near the window. */
export class PicturesPart {
  private view: PicturesView | 'failed' | null = null;
  private isLoading = false;
  private observer: IntersectionObserver | null = null;

  constructor(private readonly port: PanePort) {}

  template(view: CompareView): TemplateResult | typeof nothing {
    if (pictureKindsOf(view).length === 0) return nothing;
    const frame = picturesFrame(this.port.state.language);
    return html`<section class="pictures" aria-labelledby="pictures-heading" ${ref(this.place)}>
      <h2 id="pictures-heading" class="heading">${frame.heading}</h2>
      ${this.contentTemplate(view)}
    </section>`;
  }

  private contentTemplate(view: CompareView) {
    const frame = picturesFrame(this.port.state.language);
    if (this.view === null) return html`<p class="quiet">${frame.loading}</p>`;
    if (this.view !== 'failed') return this.view.template(view);
    return html`<div class="message message--warning">
      <p class="message__text">${frame.failed}</p>
      <button class="button" @click=${() => void this.load()}>${frame.retry}</button>
    </div>`;
  }

  private readonly place = (element?: Element): void => {
    this.observer?.disconnect();
    if (!element || this.view !== null) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.load();
      },
      { rootMargin: ahead },
    );
    this.observer.observe(element);
  };

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    this.observer?.disconnect();
    try {
      const { PicturesView: View } = await import(/* webpackChunkName: "pictures-frame" */ './picturesView');
      this.view = new View(this.port);
    } catch {
      this.view = 'failed';
    }
    this.isLoading = false;
    this.port.redraw();
  }
}
