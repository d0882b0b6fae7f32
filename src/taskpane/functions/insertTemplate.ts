import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FunctionsPageSentences } from '../../locales/functionsPage/functionsPageSentences';
import { clipped } from '../clipped';
import type { CatalogueFunction } from './catalogue';
import type { FunctionsActions, InsertOffer, Shown } from './functionsTemplate';
import { methodArguments, type MethodArgument } from './methodArgument';

/** The formula as it would be written, shown before anything is. */
export function insertTemplate(
  entry: CatalogueFunction,
  offer: InsertOffer,
  state: Shown,
  { insert: say }: FunctionsPageSentences,
  typed: (formula: string) => string,
  actions: FunctionsActions,
): TemplateResult {
  const { formula, missing, from, target } = offer;
  const names = missing.map(({ name }) => name).join(say.separator);
  const shown = typed(formula);
  const aim = (event: Event) => actions.aim((event.target as HTMLInputElement).value);
  const id = `function-${entry.id}`;
  return html`<div class="offer" role="group" aria-labelledby=${`${id}-insert`}>
    <h4 id=${`${id}-insert`} class="function__heading">${say.heading}</h4>
    ${methodTemplate(offer, state, say, actions)}
    <p class="formula">${shown}</p>
    ${from === '' ? nothing : html`<p class="quiet">${from === null ? say.nothing : say.from(clipped(from))}</p>`}
    ${missing.length > 0 ? html`<p id=${`${id}-missing`} class="quiet">${say.missing(names)} ${say.missingWhy}</p>` : nothing}
    <label class="offer__field">
      <span class="field__label">${say.target}</span>
      <input
        class="input"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${`${id}-target-hint`}
        .value=${live(target)}
        @change=${aim}
      />
    </label>
    <p id=${`${id}-target-hint`} class="quiet">${say.targetHint}</p>
    <div class="actions__buttons">
      <button
        class="button button--primary"
        aria-describedby=${missing.length > 0 ? `${id}-missing` : nothing}
        @click=${() => actions.insert(entry)}
      >
        ${say.button}
      </button>
      <button class="button" @click=${() => actions.copy(shown)}>${say.copy}</button>
    </div>
  </div>`;
}

function methodTemplate(
  { method, house }: InsertOffer,
  { sentences }: Shown,
  say: FunctionsPageSentences['insert'],
  actions: FunctionsActions,
) {
  if (method === null) return nothing;
  const offered = methodArguments.filter((each) => each !== 'house' || house !== null);
  const name = (each: MethodArgument) =>
    each === 'house' ? say.house(house ? sentences.methods[house].name : '') : sentences.methods[each].name;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    actions.chooseMethod(offered.find((each) => each === value) ?? method);
  };
  return html`<label class="offer__field">
    <span class="field__label">${say.method}</span>
    <select class="select" @change=${choose}>
      ${offered.map((each) => html`<option value=${each} .selected=${live(each === method)}>${name(each)}</option>`)}
    </select>
  </label>`;
}
