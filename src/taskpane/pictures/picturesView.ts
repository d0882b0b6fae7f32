import '../styles/pictures.css';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import { picturesWords, type PicturesWords } from '../../locales/pane/pictures/picturesWords';
import { spanLabelOf } from '../compare/labels';
import type { CompareView } from '../compare/view';
import type { PanePort } from '../page';
import { PictureCanvas } from './canvas';
import { imageWidth, pngOf } from './image';
import { isCopied, save } from './passOn';
import type { Picture } from './picture';
import { pictureKindsOf, type PictureKind } from './pictureKinds';
import { pictureOf } from './pictureOf';
import { pictureTableTemplate } from './pictureTableTemplate';
import { sourceLine } from './sourceLine';

type Said = 'copied' | 'refused' | 'saved' | 'notDrawn';

interface Shown {
  readonly view: CompareView;
  readonly words: PicturesWords;
  readonly picture: Picture | null;
  readonly kind: PictureKind;
}

/** The pictures of what Compare shows, one at a time. */
export class PicturesView {
  private chosen: PictureKind | null = null;
  private shown: Shown | null = null;
  private isTableOpen = false;
  private said: Said | null = null;
  private canSave = false;
  private readonly canvas: PictureCanvas;

  constructor(private readonly port: PanePort) {
    this.canvas = new PictureCanvas(() => port.redraw());
    void this.canvas.load();
  }

  template(view: CompareView): TemplateResult | typeof nothing {
    const kinds = pictureKindsOf(view);
    if (kinds.length === 0) return nothing;
    const kind = this.chosen && kinds.includes(this.chosen) ? this.chosen : kinds[0];
    const { picture, words } = this.current(view, kind);
    this.canvas.show(picture?.drawing ?? null, picture?.finding ?? '');
    return html`${this.choiceTemplate(kinds, kind, words)} ${picture ? this.pictureTemplate(picture, words) : nothing}`;
  }

  /** Worked out once for what is shown, not for every stroke of the pane. */
  private current(view: CompareView, kind: PictureKind): Shown {
    const { language, sentences } = this.port.state;
    const words = picturesWords(language);
    const { shown } = this;
    if (shown && shown.view === view && shown.kind === kind && shown.words === words) return shown;
    const label = spanLabelOf(view, sentences, language);
    const picture = pictureOf(kind, { view, label, language, sentences, words });
    this.said = null;
    this.shown = { view, kind, words, picture };
    return this.shown;
  }

  private choiceTemplate(kinds: readonly PictureKind[], current: PictureKind, words: PicturesWords) {
    if (kinds.length < 2) return nothing;
    return html`<div class="pictures__choice" role="group" aria-label=${words.choose}>
      ${kinds.map(
        (kind) =>
          html`<button
            class="button button--small pictures__kind"
            aria-pressed=${kind === current ? 'true' : 'false'}
            @click=${() => this.choose(kind)}
          >
            ${words.kinds[kind]}
          </button>`,
      )}
    </div>`;
  }

  private pictureTemplate(picture: Picture, words: PicturesWords): TemplateResult {
    const { isFailed, hidden } = this.canvas.state;
    const isDrawn = picture.drawing !== null && !isFailed;
    const isCut = isDrawn && picture.kind === 'cohorts' && hidden.rows + hidden.columns > 0;
    return html`<figure class="picture">
        <figcaption class="picture__finding">${picture.finding}</figcaption>
        ${isDrawn ? html`<div class="picture__place" ${ref(this.canvas.place)}></div>` : nothing}
        ${isCut ? html`<p class="quiet">${words.chart.hidden(hidden.rows, hidden.columns)}</p>` : nothing}
      </figure>
      ${isFailed && picture.drawing ? this.failureTemplate(words) : nothing}
      ${isDrawn ? this.buttonsTemplate(words) : nothing} ${this.tableTemplate(picture, words)}`;
  }

  private failureTemplate(words: PicturesWords): TemplateResult {
    return html`<div class="message message--warning">
      <p class="message__text">${words.failed}</p>
      <button class="button" @click=${() => void this.canvas.load()}>${words.retry}</button>
    </div>`;
  }

  private tableTemplate({ table, title }: Picture, words: PicturesWords) {
    if (!table) return nothing;
    const toggled = (event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open === this.isTableOpen) return;
      this.isTableOpen = open;
      this.port.redraw();
    };
    return html`<details class="picture__numbers" .open=${this.isTableOpen} @toggle=${toggled}>
      <summary>${words.table.summary}</summary>
      ${this.isTableOpen ? pictureTableTemplate(table, title, words) : nothing}
    </details>`;
  }

  private buttonsTemplate(words: PicturesWords): TemplateResult {
    const { said } = this;
    const sentence = said === 'saved' ? words.saved(this.fileName(words)) : said ? words[said] : '';
    return html`<div class="actions__buttons">
        <button class="button button--small" @click=${() => void this.copy()}>${words.copy}</button>
        ${
          this.canSave
            ? html`<button class="button button--small" @click=${() => void this.save()}>${words.save}</button>`
            : nothing
        }
      </div>
      <p class=${sentence ? 'picture__said' : 'visually-hidden'} role="status">${sentence}</p>`;
  }

  private choose(kind: PictureKind): void {
    this.chosen = kind;
    this.port.redraw();
  }

  private fileName({ fileName, kinds }: PicturesWords): string {
    return `${fileName} - ${kinds[this.shown!.kind]}.png`;
  }

  private image(): Promise<Blob> {
    const { picture, view, words } = this.shown!;
    const frame = {
      title: picture?.title ?? '',
      source: sourceLine(view.origin, this.port.state.sentences, words),
    };
    return this.canvas.apart(imageWidth, (svg) => pngOf(svg, frame));
  }

  private async copy(): Promise<void> {
    await this.saying(async () => {
      if (await isCopied(this.image())) return 'copied';
      this.canSave = true;
      return 'refused';
    });
  }

  private async save(): Promise<void> {
    await this.saying(async () => {
      save(await this.image(), this.fileName(this.shown!.words));
      return 'saved';
    });
  }

  private async saying(work: () => Promise<Said>): Promise<void> {
    this.said = await work().catch(() => 'notDrawn' as const);
    this.port.redraw();
  }
}
