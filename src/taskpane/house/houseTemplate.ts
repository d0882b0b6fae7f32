import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { HouseNames } from '../../excel/house';
import { numberInName } from '../../sheets/ownSettings';
import { houseSentences, type HouseSentences } from '../../locales/pane/house/houseSentences';
import { methodUses } from '../../locales/pane/uses/methodUses';
import { methods, type Method } from '../../turnover/method';
import { clipped } from '../clipped';
import { limitText } from '../numbers';
import type { PaneState } from '../state';
import { troubleTemplate } from '../views/messages';
import { canPass100, houseFormula, type HouseMethod } from './houseMethod';

export type MethodChoice = Method | 'none';

export interface LimitEntry {
  readonly text: string;
  /** It is no limit. */
  readonly isBad: boolean;
}

export interface HouseView {
  /** null until the workbook has been read. */
  readonly house: HouseMethod | null;
  readonly names: HouseNames | null;
  /** What was chosen and not kept yet. */
  readonly choice: MethodChoice | null;
  /** What was typed as the limit and has not come back from the workbook. */
  readonly limitEntry: LimitEntry | null;
}

export interface HouseActions {
  readonly choose: (choice: MethodChoice) => void;
  readonly keep: (choice: MethodChoice) => void;
  readonly keepLimit: (text: string) => void;
  readonly insertNote: (method: Method) => void;
  readonly copy: (formula: string) => void;
}

type Shown = Pick<PaneState, 'sentences' | 'language' | 'limit' | 'troubles'>;

/** The house method, the limit, and the note about both. */
export function houseTemplate(state: Shown, view: HouseView, actions: HouseActions): TemplateResult {
  const { house, names } = view;
  const { sentences, troubles } = state;
  if (!house || !names)
    return troubles.check
      ? troubleTemplate(troubles.check, sentences)
      : html`<p class="quiet" role="status">${sentences.starting}</p>`;
  const words = houseSentences(state.language);
  return html`${methodTemplate(house, view.choice, state, words, actions)}
  ${limitTemplate(names, view.limitEntry, state, words, actions)}
  ${noteTemplate(house.kind === 'set' ? house.method : null, words, actions)}`;
}

function methodTemplate(
  house: HouseMethod,
  choice: MethodChoice | null,
  state: Shown,
  words: HouseSentences,
  actions: HouseActions,
): TemplateResult {
  const { method: say } = words;
  const kept: MethodChoice | null = house.kind === 'set' ? house.method : house.kind === 'none' ? 'none' : null;
  const chosen = choice ?? kept;
  const keep = () => chosen && actions.keep(chosen);
  const formula = houseFormula('D2', 'B2', 'C2', 'E2');
  return html`<section class="house" aria-labelledby="house-heading">
    <h2 id="house-heading" class="heading">${say.heading}</h2>
    <p class="quiet">${say.intro}</p>
    ${standingTemplate(house, state, words)}
    <fieldset class="house__methods">
      <legend class="field__label">${say.choose}</legend>
      ${methods.map((method) => choiceTemplate(method, chosen === method, state, words, actions))}
      ${noneTemplate(chosen === 'none', words, actions)}
    </fieldset>
    <button class="button button--primary" ?disabled=${chosen === null || chosen === kept} @click=${keep}>
      ${house.kind === 'foreign' ? say.replace : chosen === 'none' ? say.remove : say.keep}
    </button>
    <div class="house__example">
      <h3 class="field__label">${say.example}</h3>
      <p class="formula">${formula}</p>
      <p class="quiet">${say.exampleHint}</p>
      <button class="button button--small" @click=${() => actions.copy(formula)}>
        ${state.sentences.roster.copyFormula}
      </button>
    </div>
  </section>`;
}

/** What the name says now. */
function standingTemplate(house: HouseMethod, { sentences }: Shown, { method: say }: HouseSentences): TemplateResult {
  if (house.kind === 'foreign')
    return html`<div class="message message--warning">
      <p class="message__text">${say.foreign(clipped(house.formula))}</p>
    </div>`;
  if (house.kind === 'none') return html`<p class="house__standing">${say.none}</p>`;
  const { name } = sentences.methods[house.method];
  return html`<p class="house__standing">${say.set(name)}</p>
    ${house.word === null ? nothing : html`<p class="quiet">${say.alias(clipped(house.word), name)}</p>`}`;
}

function choiceTemplate(
  method: Method,
  isChosen: boolean,
  { sentences, language }: Shown,
  { method: say }: HouseSentences,
  actions: HouseActions,
): TemplateResult {
  const { name, formula } = sentences.methods[method];
  const about = methodUses(language);
  const { use, users } = about[method];
  return html`<div class="house__method">
    <input
      id=${`house-${method}`}
      type="radio"
      name="house-method"
      .checked=${live(isChosen)}
      aria-describedby=${`house-${method}-about`}
      @change=${() => actions.choose(method)}
    />
    <label class="house__name" for=${`house-${method}`}>${name}</label>
    <div id=${`house-${method}-about`} class="house__about">
      <p class="house__formula">${formula}</p>
      <p class="quiet">${use}${canPass100(method) ? say.over100 : say.never100}</p>
      <p class="quiet">${about.usedBy(users)}</p>
    </div>
  </div>`;
}

function noneTemplate(isChosen: boolean, { method: say }: HouseSentences, actions: HouseActions): TemplateResult {
  return html`<div class="house__method">
    <input
      id="house-none"
      type="radio"
      name="house-method"
      .checked=${live(isChosen)}
      aria-describedby="house-none-about"
      @change=${() => actions.choose('none')}
    />
    <label class="house__name" for="house-none">${say.noMethod}</label>
    <p id="house-none-about" class="quiet house__about">${say.noMethodHint}</p>
  </div>`;
}

function limitTemplate(
  names: HouseNames,
  entry: LimitEntry | null,
  { limit, sentences }: Shown,
  { limit: say }: HouseSentences,
  actions: HouseActions,
): TemplateResult {
  const bad = entry?.isBad ? entry.text : null;
  const isForeign = names.limit !== null && numberInName(names.limit) === null;
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('limit');
    actions.keepLimit((field as HTMLInputElement).value);
  };
  return html`<section class="house" aria-labelledby="house-limit-heading">
    <h2 id="house-limit-heading" class="heading">${say.heading}</h2>
    ${
      isForeign
        ? html`<div class="message message--warning">
            <p class="message__text">${say.foreign(clipped(names.limit))}</p>
          </div>`
        : nothing
    }
    <form class="house__limit" novalidate @submit=${submit}>
      <label class="field__label" for="house-limit">${say.label}</label>
      <input
        id="house-limit"
        name="limit"
        class="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${entry?.text ?? limitText(limit).replace('%', '')}
        aria-invalid=${bad !== null}
        aria-describedby="house-limit-hint"
      />
      <button class="button">${say.keep}</button>
    </form>
    <p id="house-limit-hint" class=${bad === null ? 'quiet' : 'field__problem'}>
      ${bad === null ? say.hint : sentences.check.limitInvalid(clipped(bad.trim()))}
    </p>
  </section>`;
}

function noteTemplate(method: Method | null, { note: say }: HouseSentences, actions: HouseActions): TemplateResult {
  return html`<section class="house" aria-labelledby="house-note-heading">
    <h2 id="house-note-heading" class="heading">${say.heading}</h2>
    <p class="quiet">${say.intro}</p>
    <button
      class="button"
      ?disabled=${method === null}
      aria-describedby=${method === null ? 'house-note-hint' : nothing}
      @click=${() => method && actions.insertNote(method)}
    >
      ${say.insert}
    </button>
    ${method === null ? html`<p id="house-note-hint" class="quiet">${say.needsMethod}</p>` : nothing}
  </section>`;
}
