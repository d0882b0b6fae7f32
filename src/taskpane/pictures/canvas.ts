import type { Drawing } from './picture';

/** The library that draws is a file of its own, loaded with the first picture. */
const loadDraw = async () => (await import(/* webpackChunkName: "pictures" */ './drawing/draw')).draw;

type Draw = Awaited<ReturnType<typeof loadDraw>>;

export interface CanvasState {
  readonly isFailed: boolean;
  readonly hidden: { readonly rows: number; readonly columns: number };
}

const nothingHidden = { rows: 0, columns: 0 };

/** The place on the page where the picture is drawn, anew whenever it or the width changes. */
export class PictureCanvas {
  state: CanvasState = { isFailed: false, hidden: nothingHidden };
  private element: HTMLElement | null = null;
  private drawing: Drawing | null = null;
  private label = '';
  private drawn: { drawing: Drawing; width: number; label: string } | null = null;
  private draw: Draw | null = null;
  private isWaiting = false;
  private readonly observer = new ResizeObserver(() => this.later());

  constructor(private readonly changed: () => void) {}

  /** Called by the page when its place appears and when it goes away. */
  readonly place = (element?: Element): void => {
    this.observer.disconnect();
    this.element = element instanceof HTMLElement ? element : null;
    this.drawn = null;
    if (this.element) this.observer.observe(this.element);
  };

  /** What to show from now on; `label` names the picture for those who do not see it. */
  show(drawing: Drawing | null, label: string): void {
    this.drawing = drawing;
    this.label = label;
    this.later();
  }

  async load(): Promise<void> {
    if (this.draw) return;
    try {
      this.draw = await loadDraw();
      this.set({ ...this.state, isFailed: false });
      this.later();
    } catch {
      this.set({ ...this.state, isFailed: true });
    }
  }

  /** Draws the picture in another width out of sight, for as long as something is made of it. */
  async apart<T>(width: number, use: (svg: SVGSVGElement) => Promise<T>): Promise<T> {
    if (!this.draw || !this.drawing || !this.element) throw new Error('There is no picture.');
    const stage = Object.assign(document.createElement('div'), { className: 'picture__stage', ariaHidden: 'true' });
    const { svg } = this.draw(this.drawing, width);
    stage.append(svg);
    this.element.after(stage);
    try {
      return await use(svg);
    } finally {
      stage.remove();
    }
  }

  /** After the texts of the page are there: these do not wait for the picture. */
  private later(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.redraw();
    });
  }

  private redraw(): void {
    const { element, drawing, draw, label, drawn } = this;
    if (!element || !draw) return;
    if (!drawing) return element.replaceChildren();
    const width = Math.floor(element.clientWidth);
    if (width < 100 || (drawn?.drawing === drawing && drawn.width === width && drawn.label === label)) return;
    this.drawn = { drawing, width, label };
    try {
      const { svg, hidden } = draw(drawing, width);
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', label);
      element.replaceChildren(svg);
      this.set({ ...this.state, hidden: hidden ?? nothingHidden });
    } catch {
      // The pane says that there is no picture; its numbers stand in the table.
      element.replaceChildren();
      this.set({ ...this.state, isFailed: true });
    }
  }

  private set(state: CanvasState): void {
    const { isFailed, hidden } = this.state;
    this.state = state;
    const isSame =
      state.isFailed === isFailed && state.hidden.rows === hidden.rows && state.hidden.columns === hidden.columns;
    if (!isSame) this.changed();
  }
}
