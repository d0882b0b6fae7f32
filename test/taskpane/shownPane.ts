import type { Language } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { findingsAtOnce, type Actions, type PaneState } from '../../src/taskpane/state';
import { paneTemplate } from '../../src/taskpane/views/paneTemplate';
import { templateText } from './templateText';

/** Buttons that do nothing. */
const actions = new Proxy({} as Actions, { get: () => () => undefined });

/** The pane as it starts, but for a change. */
export const state = (change: Partial<PaneState>, language: Language = 'en-US'): PaneState => ({
  language,
  sentences: paneSentences(language),
  tab: 'compare',
  absence: null,
  insert: null,
  pictures: null,
  audit: null,
  share: null,
  report: null,
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
  ...change,
});

/** What a person reads in the pane. */
export const shown = (change: Partial<PaneState>, language?: Language) =>
  templateText(paneTemplate(state(change, language), actions));
