import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { isAbout } from '../../turnover/tolerance';
import { countNames, type CountName } from '../../sheets/counts';
import { labelOf } from '../compare/labels';
import type { Outcome } from '../../sheets/outcome';
import { placeText } from '../compare/place';
import type { CompareView, Origin } from '../compare/view';
import { countText } from '../numbers';

/** What was taken from where: the numbers everything below is made of. */
export function sourceTemplate(view: CompareView, sentences: PaneSentences): TemplateResult {
  const { origin, result } = view;
  const outcome = result.kind === 'outcome' ? result.outcome : null;
  const label = labelOf(view, sentences);
  const periods = outcome && outcome.periods > 1 ? sentences.source.periods(outcome.periods) : '';
  return html`<section class="source" aria-label=${sentences.source.heading}>
    <p class="source__place">${origin.kind === 'example' ? sentences.example.company : placeText(origin, sentences)}</p>
    ${origin.kind === 'cell' ? cellTemplate(origin, sentences) : nothing}
    ${
      label || periods
        ? html`<h2 class="source__label">${label}<span class="source__periods">${periods}</span></h2>`
        : nothing
    }
    ${outcome ? countsTemplate(outcome, origin, sentences) : nothing}
    ${outcome ? mismatchTemplate(outcome, sentences) : nothing}
  </section>`;
}

function cellTemplate(origin: Extract<Origin, { kind: 'cell' }>, { source }: PaneSentences): TemplateResult {
  return html`<p class="formula" dir="ltr">${origin.formula}</p>
    <p class="quiet">
      ${source.cellShows(origin.shown)}${origin.anchor ? html` (${source.spilledFrom(origin.anchor)})` : nothing}
    </p>`;
}

function countsTemplate(outcome: Outcome, origin: Origin, { source }: PaneSentences): TemplateResult {
  const parts = 'parts' in origin ? origin.parts : [];
  const tile = (name: CountName) => {
    const count = outcome[name];
    const where = parts.find((part) => part.name === name)?.where ?? '';
    return count === null
      ? nothing
      : html`<div class="count">
          <dt class="count__name">${source.parts[name]}</dt>
          <dd class="count__number">${countText(count)}</dd>
          ${where ? html`<dd class="count__where">${where}</dd>` : nothing}
        </div>`;
  };
  return html`<dl class="counts">${countNames.map(tile)}</dl>`;
}

/** Counts from different systems rarely fit; the rates would then answer different questions. */
function mismatchTemplate({ opening, hires, leavers, closing }: Outcome, { source }: PaneSentences) {
  if (opening === null || hires === null || closing === null) return nothing;
  const expected = opening + hires - leavers;
  if (isAbout(opening + hires, closing + leavers)) return nothing;
  const [a, b, c, d, e] = [opening, hires, leavers, expected, closing].map(countText);
  return html`<p class="source__mismatch">${source.doesNotAddUp(a, b, c, d, e)}</p>`;
}
