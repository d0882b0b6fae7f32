import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Finding } from '../../audit/finding';
import { addressOf, cellAddress } from '../../formulas/area';
import type { Separators } from '../../formulas/separators';
import { wordsOfRule } from '../../locales/audit/auditWords';
import type { RuleWords } from '../../locales/audit/ruleWords';
import type { Language } from '../../locales/language';
import { auditPaneWords } from '../../locales/pane/audit/auditPaneWords';
import { clipped, withoutTurns } from '../clipped';
import type { PaneState } from '../state';
import type { ListedFinding } from './auditList';
import type { AuditActions, AuditView } from './auditTemplate';
import { formulaText, previewTemplate } from './previewTemplate';

export const findingId = (id: string): string => `audit-finding-${id}`;

/** The rule's own sentences about a finding of it. */
const wordsOf = ({ rule }: Finding, language: Language) => wordsOfRule(rule, language) as RuleWords<Finding['facts']>;

export const titleOf = (finding: Finding, language: Language): string =>
  withoutTurns(wordsOf(finding, language).title(finding.facts));

export function findingTemplate(
  listed: ListedFinding,
  view: AuditView,
  state: PaneState,
  actions: AuditActions,
): TemplateResult {
  const { finding, id } = listed;
  const words = auditPaneWords(state.language);
  const { why, fix } = wordsOf(finding, state.language);
  const title = titleOf(finding, state.language);
  const address = cellAddress(finding.first.row, finding.first.column);
  const isPreviewed = view.previewed === id;
  return html`<li class="audit__finding">
    <h4 id=${findingId(id)} class="audit__title" tabindex="-1">${title}</h4>
    <p class="quiet">${whereText(finding, state.language)}</p>
    ${formulaTemplate(words.formulaIn(address), finding.formulaNow, view.separators)}
    ${formulaTemplate(words.suggestedFor(address), finding.formulaSuggested, view.separators)}
    <p>${withoutTurns(why(finding.facts))}</p>
    ${fix && finding.fix ? html`<p>${withoutTurns(fix(finding.facts))}</p>` : nothing}
    <div class="actions__buttons">
      ${goToButton(finding, state, actions)}
      ${
        finding.fix
          ? html`<button
              id=${`${findingId(id)}-apply`}
              class="button button--small"
              aria-label=${words.applyTo(title)}
              aria-expanded=${isPreviewed}
              aria-controls=${isPreviewed ? `${findingId(id)}-preview` : nothing}
              @click=${() => actions.preview(isPreviewed ? null : id)}
            >
              ${words.apply}
            </button>`
          : nothing
      }
      <button
        class="button button--small"
        aria-label=${words.ignoreFinding(title)}
        @click=${() => actions.ignore(listed)}
      >
        ${words.ignore}
      </button>
    </div>
    ${isPreviewed && finding.fix ? previewTemplate(`${findingId(id)}-preview`, listed, finding.fix, view, state, actions) : nothing}
  </li>`;
}

function goToButton(finding: Finding, { sentences }: PaneState, actions: AuditActions): TemplateResult {
  const address = cellAddress(finding.first.row, finding.first.column);
  return html`<button
    class="button button--small"
    aria-label=${sentences.check.goToCell(address, clipped(finding.sheet))}
    @click=${() => actions.goTo(finding)}
  >
    ${sentences.check.goTo}
  </button>`;
}

const mostAreas = 5;

/** "C3:C14, E3, sheet “Data” · 13 cells" */
function whereText({ areas, sheet, cellCount }: Finding, language: Language): string {
  const words = auditPaneWords(language);
  const named = areas
    .slice(0, mostAreas)
    .map((area) => addressOf(area))
    .join(words.separator);
  const more = areas.length > mostAreas ? `${words.separator}${words.moreAreas(areas.length - mostAreas)}` : '';
  const place = words.where(clipped(sheet), named + more);
  return cellCount > 1 ? `${place} · ${words.cells(cellCount)}` : place;
}

function formulaTemplate(label: string, formula: string | null, separators: Separators) {
  if (formula === null) return nothing;
  return html`<div class="audit__formula">
    <p class="quiet">${label}</p>
    <p class="formula" dir="ltr">${formulaText(formula, separators)}</p>
  </div>`;
}

/** A finding that people chose to ignore. */
export function ignoredTemplate({ finding }: ListedFinding, state: PaneState, actions: AuditActions): TemplateResult {
  const words = auditPaneWords(state.language);
  const title = titleOf(finding, state.language);
  return html`<li class="audit__finding">
    <h4 class="audit__title">${title}</h4>
    <p class="quiet">${whereText(finding, state.language)}</p>
    <div class="actions__buttons">
      ${goToButton(finding, state, actions)}
      <button
        class="button button--small"
        aria-label=${words.stopIgnoringOf(title)}
        @click=${() => actions.undoIgnoring(finding)}
      >
        ${words.stopIgnoring}
      </button>
    </div>
  </li>`;
}
