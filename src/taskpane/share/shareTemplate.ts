import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { SharedFormula, SharePlan } from '../../excel/share/sharePlan';
import { sharedForms, type WantedForm } from '../../formulas/share/sharedForm';
import { clipped } from '../clipped';
import { backTemplate } from './backTemplate';
import { formulaGroups, kindOf } from './formulaGroups';
import { formulaText, groupList } from './groupList';
import { repairTemplate } from './repairTemplate';
import { undoHint, type ShareActions, type ShareView } from './shareView';

/** Everything about workbooks that travel. */
export function shareTemplate(view: ShareView, actions: ShareActions): TemplateResult {
  const { words, facts, isWorking } = view;
  return html`<section class="share" aria-labelledby="share-heading">
    <h2 id="share-heading" class="heading" tabindex="-1">${words.heading}</h2>
    <p class="quiet">${words.intro}</p>
    ${facts.stuck.length > 0 ? repairTemplate(view, actions) : nothing}
    ${facts.back.isKept ? backTemplate(view, actions) : nothing} ${prepareTemplate(view, actions)}
    <p class="share__working" role="status">${isWorking ? words.working : ''}</p>
  </section>`;
}

function prepareTemplate(view: ShareView, actions: ShareActions): TemplateResult {
  const { facts, words, plan, isWorking } = view;
  const { prepare: say } = words;
  return html`<section class="share__part" aria-labelledby="prepare-heading">
    <h3 id="prepare-heading" class="share__heading">${say.heading}</h3>
    <p>${facts.formulas > 0 ? say.count(facts.formulas, facts.sheets) : say.none}</p>
    ${
      facts.formulas > 0
        ? html`${formTemplate(view, actions)}
            <div class="actions__buttons">
              <button class="button" ?disabled=${isWorking} aria-expanded=${plan !== null} @click=${actions.preview}>
                ${say.preview}
              </button>
            </div>
            ${plan ? previewTemplate(plan, view, actions) : nothing}`
        : nothing
    }
  </section>`;
}

function formTemplate({ form, words: { prepare: say } }: ShareView, { choose }: ShareActions): TemplateResult {
  const radio = (each: WantedForm) =>
    html`<label class="share__form">
      <input
        type="radio"
        name="share-form"
        value=${each}
        aria-describedby="share-form-hint"
        .checked=${live(each === form)}
        @change=${() => choose(each)}
      />
      <span>${say.forms[each]}</span>
    </label>`;
  return html`<fieldset class="share__forms">
      <legend class="field__label">${say.form}</legend>
      ${sharedForms.map(radio)}
    </fieldset>
    <p id="share-form-hint" class="quiet">${say.formHints[form]}</p>`;
}

function previewTemplate(plan: SharePlan, view: ShareView, actions: ShareActions): TemplateResult {
  const { words, separators, isWorking } = view;
  const { prepare: say } = words;
  const listed = formulaGroups(plan.formulas, kindOf).map(({ first, count }) => ({
    ...first.area,
    formula: first.formula,
    sheet: first.sheet,
    count,
    becomes: becomesTemplate(first, view),
  }));
  const canWrite = plan.formulas.some(({ after }) => after !== null);
  return html`<div class="share__preview" role="group" aria-labelledby="preview-heading">
    <h4 id="preview-heading" class="field__label" tabindex="-1">${say.previewHeading}</h4>
    ${groupList(listed, separators, words)}
    ${plan.tooLarge.length > 0 ? html`<p>${words.tooLarge(plan.tooLarge.map((name) => clipped(name)).join(', '))}</p>` : nothing}
    <p id="prepare-hint" class="quiet">
      ${canWrite ? say.originals : say.nothing}${canWrite ? ` ${undoHint(view)}` : ''}
    </p>
    <div class="actions__buttons">
      <button
        class="button button--primary"
        ?disabled=${!canWrite || isWorking}
        aria-describedby="prepare-hint"
        @click=${() => actions.prepare(plan)}
      >
        ${say.write}
      </button>
      <button class="button" @click=${actions.cancel}>${words.cancel}</button>
    </div>
  </div>`;
}

function becomesTemplate({ form, area }: SharedFormula, { words, separators }: ShareView): TemplateResult {
  const { prepare: say } = words;
  switch (form.kind) {
    case 'formula':
      return formulaText(form.formula, separators);
    case 'block': {
      const first = form.cells.flat().find((cell) => cell.startsWith('='));
      return html`<p>${say.block(area.rowCount, area.columnCount)}</p>
        ${first ? formulaText(first, separators) : nothing}`;
    }
    case 'value':
      return html`<p>${say.value}${form.reason === 'wanted' ? '' : `. ${say.reasons[form.reason]}`}</p>`;
    case 'kept':
      return html`<p class="share__kept">${say.kept[form.reason]}</p>`;
  }
}
