import type { TemplateResult } from 'lit/html.js';
import type { Notice, PaneState, Tab } from './state';

/** What a part of the pane that keeps a state of its own may ask of the pane. */
export interface PanePort {
  /** What the pane shows now: language, limit, what was compared and checked. */
  readonly state: PaneState;
  readonly redraw: () => void;
  readonly openTab: (tab: Tab) => void;
  /** Does what a button says; what comes of it is shown above the page, also when Excel refuses. */
  readonly doing: (work: () => Promise<Notice | null>) => Promise<void>;
  /** Reads the workbook again after something was written, also where Excel does not tell of changes. */
  readonly refresh: () => void;
}

/** A page whose code arrives when its tab is opened for the first time. */
export interface LazyPage {
  readonly template: () => TemplateResult;
  /** Its tab was opened, or the selection or cells changed while it was on view. */
  readonly refresh?: () => void;
}

export type OpenPage = (port: PanePort) => LazyPage;
