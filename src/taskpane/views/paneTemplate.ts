import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, PaneState } from '../state';
import { absenceTemplate } from './absenceTemplate';
import { checkTemplate } from './checkTemplate';
import { compareTemplate } from './compareTemplate';
import { footerTemplate } from './footerTemplate';
import { noticeTemplate, troubleTemplate } from './messages';
import { tabListTemplate } from './tabListTemplate';

/** The whole pane. */
export function paneTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { sentences, tab } = state;
  const content = state.absence
    ? absenceTemplate(state.absence, state.sentences, actions)
    : tab === 'compare'
      ? compareTemplate(state, actions)
      : checkTemplate(state, actions);
  const panel = (name: typeof tab) =>
    html`<div
      id=${`panel-${name}`}
      class="page"
      role="tabpanel"
      aria-labelledby=${`tab-${name}`}
      ?hidden=${tab !== name}
    >
      ${tab === name ? messages(state, actions) : nothing} ${tab === name ? content : nothing}
    </div>`;
  return html`
    <header class="top">
      <h1 class="visually-hidden">${sentences.title}</h1>
      ${tabListTemplate(state, actions)}
    </header>
    <main>${panel('compare')} ${panel('check')}</main>
    ${footerTemplate(state, actions)}
    <p class="visually-hidden" role="status">${state.announced}</p>
  `;
}

function messages({ notice, troubles, tab, absence, sentences }: PaneState, actions: Actions) {
  if (absence) return nothing;
  const trouble = troubles[tab];
  return html`${trouble ? troubleTemplate(trouble, sentences) : nothing}
  ${notice ? noticeTemplate(notice, sentences, actions) : nothing}`;
}
