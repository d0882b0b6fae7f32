import { html, nothing, type TemplateResult } from 'lit/html.js';
import { mostRows } from '../../excel/selection';
import type { Trouble } from '../../excel/trouble';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { clipped } from '../clipped';
import { countText } from '../numbers';
import type { Actions, Notice, PaneState } from '../state';

type Spoken = Pick<PaneState, 'sentences' | 'language'>;

export function troubleSentence({ kind, detail }: Trouble, { trouble }: PaneSentences): string {
  if (kind === 'tooManyRows') return trouble.tooManyRows(detail, countText(mostRows));
  if (kind === 'hiddenSheet' || kind === 'notEmpty' || kind === 'noAddress') return trouble[kind](clipped(detail));
  if (kind === 'unknown') return trouble.unknown(detail);
  return trouble[kind];
}

export const troubleTemplate = (trouble: Trouble, sentences: PaneSentences): TemplateResult =>
  html`<div class="message message--warning">${troubleSentence(trouble, sentences)}</div>`;

/** What came of pressing a button. */
export function noticeTemplate(notice: Notice, spoken: Spoken, actions: Actions): TemplateResult {
  const { done } = spoken.sentences;
  const isTrouble = notice.kind === 'trouble' || (notice.kind === 'said' && notice.isWarning === true);
  const sheets = 'protectedSheets' in notice ? notice.protectedSheets.join(', ') : '';
  const isWritten = notice.kind === 'converted' || notice.kind === 'emptied';
  return html`<div class=${isTrouble ? 'message message--warning' : 'message'} role="status">
    <div class="message__text">
      <p>${noticeSentence(notice, spoken)}</p>
      ${isWritten && notice.count > 0 ? html`<p class="quiet">${done.undo}</p>` : nothing}
      ${isWritten && notice.skipped > 0 ? html`<p>${done.skipped(notice.skipped)}</p>` : nothing}
      ${sheets ? html`<p>${done.protectedSheets(sheets)}</p>` : nothing}
    </div>
    <button
      class="button button--icon"
      aria-label=${done.dismiss}
      title=${done.dismiss}
      @click=${actions.dismissNotice}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" /></svg>
    </button>
  </div>`;
}

function noticeSentence(notice: Notice, { sentences, language }: Spoken): string {
  switch (notice.kind) {
    case 'trouble':
      return troubleSentence(notice.trouble, sentences);
    case 'highlighted':
      return sentences.done.highlighted(notice.count);
    case 'removed':
      return sentences.done.removed(notice.count);
    case 'converted':
    case 'emptied':
      return sentences.done[notice.kind](notice.count, notice.sheet);
    case 'inserted':
      return sentences.done.inserted(notice.sheet);
    case 'said':
      return notice.say(language);
    case 'copied':
    case 'notCopied':
      return sentences.done[notice.kind];
  }
}
