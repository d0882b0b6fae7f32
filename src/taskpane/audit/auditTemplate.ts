import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '../../audit/finding';
import { usualTinyBase } from '../../audit/snapshot';
import type { RewriteReport } from '../../excel/rewrite';
import type { Trouble } from '../../excel/trouble';
import type { Separators } from '../../formulas/separators';
import { wordsOfRule } from '../../locales/audit/auditWords';
import type { Language } from '../../locales/language';
import { auditPaneWords, type AuditPaneWords } from '../../locales/pane/audit/auditPaneWords';
import { clipped } from '../clipped';
import type { PaneState } from '../state';
import { groupsOf, listedRules, type FindingGroup, type ListedFinding } from './auditList';
import type { AuditResult, Standing } from './auditRun';
import { findingTemplate, ignoredTemplate } from './findingTemplate';
import { messageTemplate } from './messageTemplate';
import { severityTemplate } from './severityTemplate';

/** What was said last of a finding, and the finding that stands behind it. */
export type Said = { readonly before: string | null } & (
  | { readonly kind: 'applied'; readonly report: RewriteReport }
  | { readonly kind: 'ignored'; readonly finding: Finding }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
);

export interface AuditView {
  readonly standing: Standing;
  /** null until an audit has ended. */
  readonly result: AuditResult | null;
  readonly found: readonly ListedFinding[];
  readonly ignored: readonly ListedFinding[];
  /** How many of the findings are listed. */
  readonly shown: number;
  readonly isIgnoredShown: boolean;
  /** The finding whose fix is previewed. */
  readonly previewed: string | null;
  readonly said: Said | null;
  readonly separators: Separators;
  /** null for the usual one. */
  readonly tinyBase: number | null;
  /** What was typed and is no number of people; null when it is one. */
  readonly badBase: string | null;
}

export interface AuditActions {
  readonly cancel: () => void;
  readonly again: () => void;
  readonly goTo: (finding: Finding) => void;
  readonly preview: (id: string | null) => void;
  readonly apply: (listed: ListedFinding) => void;
  readonly ignore: (listed: ListedFinding) => void;
  readonly undoIgnoring: (finding: Finding) => void;
  readonly toggleIgnored: () => void;
  readonly showMore: () => void;
  readonly dismiss: () => void;
  readonly changeTinyBase: (text: string) => void;
}

export const headingId = 'audit-heading';

/** "48 formulas, 5 different ones, 2 to look at."; null until an audit has ended. */
export function auditSummary(
  { result, found }: Pick<AuditView, 'result' | 'found'>,
  language: Language,
): string | null {
  if (!result) return null;
  const words = auditPaneWords(language);
  const { formulaCount, distinctCount, sheetCount } = result;
  if (found.length > 0) return words.some(formulaCount, distinctCount, found.length);
  return formulaCount === 0 ? words.noFormulas : words.none(formulaCount, sheetCount);
}

/** Below the rates over the limit: what else is wrong in the workbook. */
export function auditTemplate(view: AuditView, state: PaneState, actions: AuditActions): TemplateResult {
  const words = auditPaneWords(state.language);
  const { found, result, said } = view;
  const listed = found.slice(0, view.shown);
  const isSaidInList = said !== null && listed.some(({ id }) => id === said.before);
  return html`<section class="audit" aria-labelledby=${headingId}>
    <h2 id=${headingId} class="lists__heading" tabindex="-1">${words.heading}</h2>
    ${standingTemplate(view.standing, words, actions)}
    ${result ? html`<p class="audit__summary">${auditSummary(view, state.language)}</p>` : nothing}
    ${result && found.length === 0 ? html`<p class="quiet">${lookedFor(words, state.language)}</p>` : nothing}
    ${said && !isSaidInList ? messageTemplate(said, state, actions) : nothing}
    ${repeat(
      groupsOf(listed),
      ({ rule, severity }) => `${rule} ${severity}`,
      (group) => groupTemplate(group, view, state, actions),
    )}
    ${
      found.length > listed.length
        ? html`<button class="button" @click=${actions.showMore}>
            ${state.sentences.check.more(found.length - listed.length)}
          </button>`
        : nothing
    }
    ${ignoredListTemplate(view, state, actions)} ${tinyBaseTemplate(view, words, actions)}
  </section>`;
}

export function jumpTemplate(found: number, { language }: PaneState, jump: () => void) {
  if (found === 0) return nothing;
  return html`<button class="button jump" @click=${jump}>${auditPaneWords(language).jump(found)}</button>`;
}

const lookedFor = (words: AuditPaneWords, language: Language): string =>
  words.lookedFor(listedRules.map((rule) => wordsOfRule(rule, language).name).join(words.separator));

function standingTemplate(standing: Standing, words: AuditPaneWords, actions: AuditActions) {
  if (standing.kind === 'running' && standing.isSlow)
    return html`<div class="audit__running">
      <label for="audit-progress">${words.running}</label>
      <progress id="audit-progress" max="1" .value=${standing.progress}></progress>
      <button class="button button--small" @click=${actions.cancel}>${words.cancel}</button>
    </div>`;
  const sentence =
    standing.kind === 'cancelled'
      ? words.cancelled
      : standing.kind === 'failed'
        ? words.failed(clipped(standing.detail, 120))
        : null;
  if (sentence === null) return nothing;
  return html`<div class="message message--warning">
    <p class="message__text" role="status">${sentence}</p>
    <button class="button button--small" @click=${actions.again}>${words.again}</button>
  </div>`;
}

function groupTemplate(group: FindingGroup, view: AuditView, state: PaneState, actions: AuditActions): TemplateResult {
  const words = auditPaneWords(state.language);
  const { rule, severity, found } = group;
  const all = view.found.filter(({ finding }) => finding.rule === rule && finding.severity === severity).length;
  const name = wordsOfRule(rule, state.language).name;
  return html`<section class="audit__group">
    <h3 class="audit__rule">
      ${severityTemplate(severity, words)} <span>${all > 1 ? words.group(name, all) : name}</span>
    </h3>
    <ol class="audit__findings">
      ${repeat(
        found,
        ({ id }) => id,
        (listed) =>
          html`${view.said?.before === listed.id ? html`<li>${messageTemplate(view.said, state, actions)}</li>` : nothing}
          ${findingTemplate(listed, view, state, actions)}`,
      )}
    </ol>
  </section>`;
}

function ignoredListTemplate({ ignored, isIgnoredShown }: AuditView, state: PaneState, actions: AuditActions) {
  const words = auditPaneWords(state.language);
  if (ignored.length === 0) return nothing;
  return html`<button
      class="button button--small"
      aria-expanded=${isIgnoredShown}
      aria-controls=${isIgnoredShown ? 'audit-ignored' : nothing}
      @click=${actions.toggleIgnored}
    >
      ${isIgnoredShown ? words.hideIgnored : words.showIgnored(ignored.length)}
    </button>
    ${
      isIgnoredShown
        ? html`<section id="audit-ignored" class="audit__group" aria-labelledby="audit-ignored-heading">
            <h3 id="audit-ignored-heading" class="audit__rule">${words.ignoredHeading}</h3>
            <ol class="audit__findings">
              ${repeat(
                ignored,
                ({ id }) => id,
                (listed) => ignoredTemplate(listed, state, actions),
              )}
            </ol>
          </section>`
        : nothing
    }`;
}

function tinyBaseTemplate({ tinyBase, badBase }: AuditView, words: AuditPaneWords, actions: AuditActions) {
  const change = (event: Event) => actions.changeTinyBase((event.target as HTMLInputElement).value);
  return html`<div>
    <label class="field audit__base">
      <span class="field__label">${words.tinyBase}</span>
      <input
        id="tiny-base"
        class="input"
        inputmode="numeric"
        autocomplete="off"
        .value=${badBase ?? String(tinyBase ?? usualTinyBase)}
        aria-invalid=${badBase !== null}
        aria-describedby="tiny-base-hint"
        @change=${change}
      />
    </label>
    <p id="tiny-base-hint" class=${badBase === null ? 'quiet' : 'field__problem'}>
      ${badBase === null ? words.tinyBaseHint : words.tinyBaseInvalid(clipped(badBase.trim()))}
    </p>
  </div>`;
}
