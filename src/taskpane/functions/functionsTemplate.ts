import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  functionsPageSentences,
  type FunctionsPageSentences,
} from '../../locales/functionsPage/functionsPageSentences';
import type { Method } from '../../turnover/method';
import { clipped } from '../clipped';
import type { PaneState } from '../state';
import { helpAddress, type Catalogue, type CatalogueFunction, type CatalogueParameter } from './catalogue';
import { insertTemplate } from './insertTemplate';
import type { MethodArgument } from './methodArgument';

/** The formula for the recognised cells, and where it would go. */
export interface InsertOffer {
  readonly formula: string;
  readonly missing: readonly CatalogueParameter[];
  /** Where the arguments come from; null where nothing is recognised, "" where none of it fits this function. */
  readonly from: string | null;
  /** null for a function without. */
  readonly method: MethodArgument | null;
  readonly house: Method | null;
  readonly target: string;
  /** Where the target lies unless it says so itself; null for the active sheet. */
  readonly sheet: string | null;
}

export interface FunctionsView {
  /** null until it has been loaded. */
  readonly catalogue: Catalogue | null;
  readonly hasFailed: boolean;
  readonly query: string;
  /** Ids, best first; null where nothing is searched for. */
  readonly found: readonly string[] | null;
  readonly open: ReadonlySet<string>;
  /** A formula with the separators that are typed in this Excel. */
  readonly typed: (formula: string) => string;
  readonly offerOf: (entry: CatalogueFunction) => InsertOffer;
}

export interface FunctionsActions {
  readonly search: (query: string) => void;
  readonly toggle: (id: string) => void;
  readonly retry: () => void;
  readonly aim: (target: string) => void;
  readonly chooseMethod: (method: MethodArgument) => void;
  readonly copy: (formula: string) => void;
  readonly insert: (entry: CatalogueFunction) => void;
}

export type Shown = Pick<PaneState, 'sentences' | 'language'>;

/** Every function, to be searched and opened. */
export function functionsTemplate(state: Shown, view: FunctionsView, actions: FunctionsActions): TemplateResult {
  const { sentences, language } = state;
  const { catalogue, hasFailed, query } = view;
  if (hasFailed)
    return html`<div class="message message--warning">
      <p class="message__text">${sentences.pages.failed}</p>
      <button class="button" @click=${actions.retry}>${sentences.absence.retry}</button>
    </div>`;
  if (!catalogue) return html`<p class="quiet" role="status">${sentences.pages.loading}</p>`;
  const say = functionsPageSentences(language);
  const search = (event: Event) => actions.search((event.target as HTMLInputElement).value);
  return html`<div class="field field--search">
      <label class="field__label" for="function-search">${say.search}</label>
      <input
        id="function-search"
        class="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="function-search-hint"
        .value=${query}
        @input=${search}
      />
      <p id="function-search-hint" class="quiet">${say.searchHint}</p>
    </div>
    ${listTemplate(catalogue, state, view, say, actions)}`;
}

const partsInOrder = ['counts', 'roster'] as const;

function listTemplate(
  catalogue: Catalogue,
  state: Shown,
  view: FunctionsView,
  say: FunctionsPageSentences,
  actions: FunctionsActions,
): TemplateResult {
  const { found, query } = view;
  const order = (found ?? catalogue.map(({ id }) => id)).flatMap((id) => catalogue.filter((entry) => entry.id === id));
  const count = found ? say.found(found.length, catalogue.length) : say.all(catalogue.length);
  const part = (name: (typeof partsInOrder)[number]) => {
    const members = order.filter((entry) => entry.part === name);
    if (members.length === 0) return nothing;
    return html`<section aria-labelledby=${`functions-${name}`}>
      <h2 id=${`functions-${name}`} class="heading">${say.parts[name]}</h2>
      <ol class="functions">
        ${repeat(
          members,
          ({ id }) => id,
          (entry) => functionTemplate(entry, state, view, say, actions),
        )}
      </ol>
    </section>`;
  };
  return html`<p class="quiet" role="status">${found?.length === 0 ? say.noneFound(clipped(query.trim())) : count}</p>
    ${partsInOrder.map(part)}`;
}

function functionTemplate(
  entry: CatalogueFunction,
  state: Shown,
  view: FunctionsView,
  say: FunctionsPageSentences,
  actions: FunctionsActions,
): TemplateResult {
  const { id, description } = entry;
  const isOpen = view.open.has(id);
  return html`<li class="function">
    <h3 class="function__head">
      <button
        class="function__toggle"
        aria-expanded=${isOpen}
        aria-controls=${`function-${id}`}
        @click=${() => actions.toggle(id)}
      >
        <svg class="function__arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3l5 5-5 5" /></svg>
        <span class="function__name">${id}</span>
        <span class="function__description">${description}</span>
      </button>
    </h3>
    <div id=${`function-${id}`} class="function__body" ?hidden=${!isOpen}>
      ${isOpen ? bodyTemplate(entry, state, view, say, actions) : nothing}
    </div>
  </li>`;
}

function bodyTemplate(
  entry: CatalogueFunction,
  state: Shown,
  view: FunctionsView,
  say: FunctionsPageSentences,
  actions: FunctionsActions,
): TemplateResult {
  const { id, parameters, examples, returns, remarks, source } = entry;
  const text = (heading: string, sentence: string) =>
    html`<h4 class="function__heading">${heading}</h4>
      <p>${sentence}</p>`;
  return html`${insertTemplate(entry, view.offerOf(entry), state, say, view.typed, actions)}
    <h4 class="function__heading">${say.arguments}</h4>
    <dl class="function__arguments">${parameters.map((parameter) => argumentTemplate(parameter, say))}</dl>
    ${text(say.returns, returns)}
    <h4 class="function__heading">${say.examples}</h4>
    ${examples.map((example) => exampleTemplate(example, view.typed, say))} ${text(say.remarks, remarks)}
    ${text(say.source, source)}
    <p>
      <a class="function__link" href=${helpAddress(id, state.language)} target="_blank" rel="noopener">
        ${say.help(`TURNOVER.${id}`)}
      </a>
    </p>`;
}

const exampleTemplate = (
  { formula, result }: CatalogueFunction['examples'][number],
  typed: FunctionsView['typed'],
  say: FunctionsPageSentences,
): TemplateResult =>
  html`<p class="formula">${typed(formula)}</p>
    <p class="function__result">${say.gives} <code>${typed(`=${result}`).slice(1)}</code></p>`;

function argumentTemplate(
  { name, description, isOptional, words }: CatalogueParameter,
  say: FunctionsPageSentences,
): TemplateResult {
  return html`<dt><code>${name}</code> ${isOptional ? html`<span class="quiet">${say.optional}</span>` : nothing}</dt>
    <dd>
      ${description}
      ${
        words.length > 0
          ? html`<p>${say.accepted}</p>
              <ul class="function__words">
                ${words.map(({ value, meaning }) => html`<li><code>${value}</code> ${meaning}</li>`)}
              </ul>`
          : nothing
      }
    </dd>`;
}
