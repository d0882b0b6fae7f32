import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

interface SelectField {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly lang?: string }[];
  readonly change: (value: string) => void;
}

export const selectField = ({ label, value, options, change }: SelectField): TemplateResult =>
  html`<label class="field">
    <span class="field__label">${label}</span>
    <select class="select" @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option value=${option.value} lang=${option.lang ?? nothing} .selected=${live(option.value === value)}>
            ${option.text}
          </option>`,
      )}
    </select>
  </label>`;

interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isBad: boolean;
  readonly change: (text: string) => void;
}

/** For numbers as people type them, with a comma or a sign for percent too. */
export const numberField = ({ id, label, value, hint, isBad, change }: NumberField): TemplateResult =>
  html`<div class="field">
    <label class="field__label" for=${id}>${label}</label>
    <input
      id=${id}
      class="input"
      inputmode="decimal"
      autocomplete="off"
      .value=${live(value)}
      aria-invalid=${isBad}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p id=${`${id}-hint`} class="quiet">${hint}</p>` : nothing}
  </div>`;
