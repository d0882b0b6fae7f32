import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RewriteReport } from '../../excel/rewrite';
import { auditPaneWords } from '../../locales/pane/audit/auditPaneWords';
import { clipped } from '../clipped';
import type { PaneState } from '../state';
import { troubleSentence } from '../views/messages';
import type { AuditActions, Said } from './auditTemplate';
import { titleOf } from './findingTemplate';

export const messageId = 'audit-message';

/** What became of a finding, in its place. It takes the focus, so that it is read aloud. */
export function messageTemplate(said: Said, state: PaneState, actions: AuditActions): TemplateResult {
  const { done } = state.sentences;
  const words = auditPaneWords(state.language);
  return html`<div
    id=${messageId}
    class=${said.kind === 'trouble' ? 'message message--warning' : 'message'}
    tabindex="-1"
  >
    <div class="message__text">
      ${sentencesOf(said, state).map((sentence) => html`<p>${sentence}</p>`)}
      ${
        said.kind === 'ignored'
          ? html`<button class="button button--small" @click=${() => actions.undoIgnoring(said.finding)}>
              ${words.undo}
            </button>`
          : nothing
      }
    </div>
    <button class="button button--icon" aria-label=${done.dismiss} title=${done.dismiss} @click=${actions.dismiss}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" /></svg>
    </button>
  </div>`;
}

function sentencesOf(said: Said, state: PaneState): string[] {
  switch (said.kind) {
    case 'trouble':
      return [troubleSentence(said.trouble, state.sentences)];
    case 'ignored':
      return [auditPaneWords(state.language).ignored(titleOf(said.finding, state.language))];
    case 'applied':
      return appliedSentences(said.report, state);
  }
}

function appliedSentences({ count, skipped, protectedSheets }: RewriteReport, { sentences, language }: PaneState) {
  const { done } = sentences;
  return [
    auditPaneWords(language).applied(count),
    ...(count > 0 ? [done.undo] : []),
    ...(skipped.length > 0 ? [done.skipped(skipped.length)] : []),
    ...(protectedSheets.length > 0
      ? [done.protectedSheets(protectedSheets.map((name) => clipped(name)).join(', '))]
      : []),
  ];
}
