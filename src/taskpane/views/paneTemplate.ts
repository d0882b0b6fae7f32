import { html, nothing, type TemplateResult } from 'lit/html.js';
import { tabs, type Actions, type PaneState } from '../state';
import { absenceTemplate } from './absenceTemplate';
import { checkTemplate } from './checkTemplate';
import { compareTemplate } from './compareTemplate';
import { footerTemplate } from './footerTemplate';
import { noticeTemplate, troubleTemplate } from './messages';
import { tabListTemplate } from './tabListTemplate';

/** The whole pane. */
export function paneTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { sentences, tab } = state;
  const content = state.absence ? absenceTemplate(state.absence, state.sentences, actions) : pageOf(state, actions);
  const panel = (name: typeof tab) =>
    html`<div
      id=${`panel-${name}`}
      class="page"
      role="tabpanel"
      tabindex="-1"
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
    <main>${tabs.map(panel)}</main>
    ${footerTemplate(state, actions)}
    <p class="visually-hidden" role="status">${state.announced}</p>
  `;
}

function pageOf(state: PaneState, actions: Actions): TemplateResult {
  const { tab, sentences, pages } = state;
  if (tab === 'compare') return compareTemplate(state, actions);
  if (tab === 'check') return checkTemplate(state, actions);
  const page = pages[tab];
  if (page === undefined) return html`<p class="quiet" role="status">${sentences.pages.loading}</p>`;
  if (page !== 'failed') return page.template();
  return html`<div class="message message--warning">
    <p class="message__text">${sentences.pages.failed}</p>
    <button class="button" @click=${() => actions.openTab(tab)}>${sentences.absence.retry}</button>
  </div>`;
}

function messages(state: PaneState, actions: Actions) {
  const { notice, troubles, tab, absence, sentences } = state;
  if (absence) return nothing;
  const trouble = tab === 'compare' || tab === 'check' ? troubles[tab] : null;
  return html`${trouble ? troubleTemplate(trouble, sentences) : nothing}
  ${notice ? noticeTemplate(notice, state, actions) : nothing}`;
}
