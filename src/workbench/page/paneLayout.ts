import type { WorkbenchWords } from '../../locales/workbench/words';

const narrowest = 320;
const defaultWidth = 360;
const leftForSheet = 320;
const stepPixels = 16;
const storageKey = 'turnover.workbench.paneWidth';

/** Below this width (see page.css) the pane covers the spreadsheet instead of standing beside it. */
const twoColumns = window.matchMedia('(min-width: 700px)');

interface PaneElements {
  readonly desk: HTMLElement;
  readonly splitter: HTMLElement;
  readonly toggle: HTMLButtonElement;
}

/** The task pane's place on the page: how wide it is, and whether it is shown. */
export class PaneLayout {
  private width = defaultWidth;
  private shown = twoColumns.matches;

  constructor(
    private readonly elements: PaneElements,
    private readonly words: WorkbenchWords,
  ) {
    const { splitter, toggle } = elements;
    splitter.setAttribute('aria-label', words.resizePane);
    splitter.addEventListener('pointerdown', (event) => this.drag(event));
    splitter.addEventListener('keydown', (event) => this.handleKey(event));
    toggle.addEventListener('click', () => this.show(!this.shown));
    twoColumns.addEventListener('change', ({ matches }) => this.show(matches));
    window.addEventListener('resize', () => this.resize(this.width));
    this.resize(rememberedWidth() ?? defaultWidth);
    this.show(this.shown);
  }

  get isShown(): boolean {
    return this.shown;
  }

  show(shown: boolean): void {
    const { desk, toggle } = this.elements;
    this.shown = shown;
    desk.classList.toggle('is-pane-hidden', !shown);
    const { hidePane, showPane, grid, pane } = this.words;
    const [hide, show] = twoColumns.matches ? [hidePane, showPane] : [grid, pane];
    toggle.textContent = shown ? hide : show;
    toggle.setAttribute('aria-expanded', String(shown));
  }

  private get widest(): number {
    return Math.max(narrowest, window.innerWidth - leftForSheet);
  }

  private resize(width: number): void {
    const { desk, splitter } = this.elements;
    const shown = Math.round(Math.min(this.widest, Math.max(narrowest, width)));
    this.width = width;
    desk.style.setProperty('--pane-width', `${shown}px`);
    splitter.setAttribute('aria-valuemin', String(narrowest));
    splitter.setAttribute('aria-valuemax', String(this.widest));
    splitter.setAttribute('aria-valuenow', String(shown));
  }

  private drag(down: PointerEvent): void {
    const { desk, splitter } = this.elements;
    const startWidth = Number(splitter.getAttribute('aria-valuenow'));
    const move = (event: PointerEvent) => this.resize(startWidth + down.clientX - event.clientX);
    const end = () => {
      splitter.removeEventListener('pointermove', move);
      desk.classList.remove('is-resizing');
      rememberWidth(this.width);
    };
    splitter.setPointerCapture(down.pointerId);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', end, { once: true });
    desk.classList.add('is-resizing');
  }

  private handleKey(event: KeyboardEvent): void {
    const now = Number(this.elements.splitter.getAttribute('aria-valuenow'));
    const widths: Record<string, number> = {
      ArrowLeft: now + stepPixels,
      ArrowRight: now - stepPixels,
      Home: narrowest,
      End: this.widest,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.resize(width);
    rememberWidth(width);
  }
}

/** Storage may be switched off: then the width lasts as long as the page. */
function rememberWidth(width: number): void {
  try {
    localStorage.setItem(storageKey, String(Math.round(width)));
  } catch {
    return;
  }
}

function rememberedWidth(): number | null {
  try {
    const width = Number(localStorage.getItem(storageKey));
    return width > 0 ? width : null;
  } catch {
    return null;
  }
}
