import { html, nothing, type TemplateResult } from 'lit/html.js';
import { insertForms, type InsertForm } from '../../excel/insertForm';
import { shownFormula, type Separators } from '../../formulas/separators';
import type { InsertWords } from '../../locales/pane/insert/insertWords';
import { percentText } from '../numbers';
import type { Content } from './content';
import type { NoSource } from './source';

interface MethodActions {
  readonly words: InsertWords;
  /** Of the method. */
  readonly name: string;
  readonly content: Content;
  readonly separators: Separators;
  /** There is a cell or column to insert into. */
  readonly canInsert: boolean;
  readonly insert: () => void;
  readonly copy: () => void;
}

/** What Insert will write, with its button, and the button that copies the sentence. */
export function methodActions(actions: MethodActions): TemplateResult {
  const { words, name, content, canInsert, insert, copy } = actions;
  const isExample = content.kind === 'none' && content.refusal === 'example';
  return html`<div class="put-method">
    ${contentTemplate(actions)}
    <div class="actions__buttons">
      ${
        isExample
          ? nothing
          : html`<button
              class="button button--small"
              aria-label=${words.insertMethod(name)}
              title=${content.kind === 'none' ? refusalText(words, content.refusal) : nothing}
              ?disabled=${!canInsert || content.kind === 'none'}
              @click=${insert}
            >
              ${words.insert}
            </button>`
      }
      <button class="button button--small" aria-label=${words.copySentenceOf(name)} @click=${copy}>
        ${words.copySentence}
      </button>
    </div>
  </div>`;
}

/** As it will stand in the cell, in the user's own separators. */
export function contentTemplate({
  content,
  words,
  separators,
}: Pick<MethodActions, 'content' | 'words' | 'separators'>) {
  switch (content.kind) {
    case 'formula':
      return formulaTemplate(shownFormula(content.formula, separators));
    case 'number':
      return html`<p class="formula put-formula" dir="ltr">${percentText(content.value)}</p>`;
    case 'none':
      // What is the same for all methods is said once below them.
      return content.refusal === 'noPlain' ? html`<p class="quiet">${words.refusals.noPlain}</p>` : nothing;
  }
}

/** A formula of many lines is folded up behind its beginning. */
const longestShown = 160;

const formulaTemplate = (formula: string): TemplateResult =>
  formula.length <= longestShown
    ? html`<p class="formula put-formula" dir="ltr">${formula}</p>`
    : html`<details class="put-long">
        <summary class="put-long__start" dir="ltr">${formula.slice(0, 40)}…</summary>
        <p class="formula put-formula" dir="ltr">${formula}</p>
      </details>`;

export const refusalText = ({ refusals }: InsertWords, refusal: string): string =>
  refusals[refusal as keyof InsertWords['refusals']] ?? '';

export interface PutSection {
  readonly words: InsertWords;
  readonly form: InsertForm;
  readonly separators: Separators;
  /** null where there is nothing but the comparison to insert. */
  readonly target:
    | { readonly kind: 'column'; readonly sentence: string }
    | { readonly kind: 'cell'; readonly text: string; readonly problem: string | null }
    | null;
  readonly refusal: NoSource | null;
  readonly canInsert: boolean;
  readonly house: { readonly name: string; readonly content: Content; readonly insert: () => void } | null;
  readonly choose: (form: InsertForm) => void;
  readonly type: (text: string) => void;
  readonly insertComparison: () => void;
}

export function putSection(section: PutSection): TemplateResult {
  const { words, target, form } = section;
  const { refusal } = section;
  const reason = refusal && refusal !== 'example' ? words.refusals[refusal] : '';
  return html`<section class="put" aria-labelledby="put-heading">
    <h2 id="put-heading" class="heading">${words.heading}</h2>
    ${formTemplate(section)} ${reason ? html`<p class="put__reason">${reason}</p>` : nothing}
    ${target && !reason ? targetTemplate(section, target) : nothing}
    ${
      target && !reason
        ? html`<p class="quiet">${form === 'value' ? words.exactlyNumbers : words.exactly}</p>`
        : nothing
    }
    ${houseTemplate(section)}
    <div class="actions__buttons">
      <button class="button" aria-describedby="put-comparison" @click=${section.insertComparison}>
        ${words.comparison.insert}
      </button>
    </div>
    <p id="put-comparison" class="quiet">${words.comparison.hint}</p>
  </section>`;
}

function formTemplate({ words, form, choose }: PutSection): TemplateResult {
  const radio = (each: InsertForm) =>
    html`<label class="put__form">
      <input
        type="radio"
        name="insert-form"
        value=${each}
        aria-describedby="put-form-hint"
        .checked=${each === form}
        @change=${() => choose(each)}
      />
      <span>${words.forms[each]}</span>
    </label>`;
  return html`<fieldset class="put__forms">
      <legend class="field__label">${words.form}</legend>
      ${insertForms.map(radio)}
    </fieldset>
    <p id="put-form-hint" class="quiet">${words.formHints[form]}</p>`;
}

function targetTemplate({ words, type }: PutSection, target: NonNullable<PutSection['target']>): TemplateResult {
  if (target.kind === 'column') return html`<p>${target.sentence}</p>`;
  const input = (event: Event) => type((event.target as HTMLInputElement).value);
  return html`<label class="field put__target">
      <span class="field__label">${words.target}</span>
      <input
        class="input"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        .value=${target.text}
        aria-invalid=${target.problem !== null}
        aria-describedby="put-target-hint"
        @input=${input}
      />
    </label>
    <p id="put-target-hint" class=${target.problem ? 'field__problem' : 'quiet'}>
      ${target.problem ?? words.targetHint}
    </p>`;
}

function houseTemplate({ words, house, separators, canInsert }: PutSection) {
  if (!house) return nothing;
  return html`<div class="put__house">
    <h3 class="field__label">${words.house(house.name)}</h3>
    ${contentTemplate({ content: house.content, words, separators })}
    <p class="quiet">${words.houseHint}</p>
    <div class="actions__buttons">
      <button
        class="button button--small"
        aria-label=${words.insertMethod(words.house(house.name))}
        ?disabled=${!canInsert}
        @click=${house.insert}
      >
        ${words.insert}
      </button>
    </div>
  </div>`;
}
