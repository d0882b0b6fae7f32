import { html, nothing, type TemplateResult } from 'lit/html.js';
import { problemSentence } from '../../locales/functions/problemSentence';
import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { MethodUses } from '../../locales/pane/uses/en-US';
import { methodUses } from '../../locales/pane/uses/methodUses';
import type { MethodResult } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import { formulaWithNumbers, methodWords, whySentence, type RateParts } from '../compare/explain';
import type { Outcome } from '../../sheets/outcome';
import type { Method } from '../../turnover/method';
import type { CompareView, Origin } from '../compare/view';
import { percentText } from '../numbers';
import type { PaneState } from '../state';
import { barTemplate } from './barTemplate';

/** Each method with its formula, the numbers put in, and why it passes 100% where it does. */
export function methodsTemplate(
  view: CompareView,
  outcome: Outcome,
  label: string,
  { sentences, language, insert }: Pick<PaneState, 'sentences' | 'language' | 'insert'>,
): TemplateResult {
  const rates = outcome.results.map(({ rate }) => rate).filter((rate) => typeof rate === 'number');
  const longest = Math.max(1.2, ...rates);
  const own = methodOf(view.origin);
  const reasons = reasonsOf(outcome, language);
  const setting = { label, longest, own, sentences, reasons, uses: methodUses(language) };
  return html`<section aria-labelledby="methods-heading">
    <h2 id="methods-heading" class="heading">${sentences.results.heading}</h2>
    ${reasons.shared ? html`<p class="hint">${reasons.shared}</p>` : nothing}
    <ol class="methods">
      ${outcome.results.map((result) => methodTemplate(result, outcome, setting, insert?.methodTemplate(view, outcome, result.method)))}
    </ol>
  </section>`;
}

/** The method of the selected cell. */
export function methodOf(origin: Origin): Method | null {
  if (origin.kind === 'cell') return origin.method;
  return (origin.kind === 'staff' && origin.formula?.method) || null;
}

/** Why methods cannot be computed: one sentence where all have the same reason, else each its own. */
function reasonsOf({ results }: Outcome, language: Language) {
  const given = results.flatMap(({ method, rate }) =>
    rate instanceof Problem ? [[method, problemSentence(rate, language)] as const] : [],
  );
  const isShared = given.length > 1 && given.every(([, sentence]) => sentence === given[0][1]);
  return { shared: isShared ? given[0][1] : '', single: new Map(isShared ? [] : given) };
}

const badge = (text: string, kind: string) => html`<span class=${`badge badge--${kind}`}>${text}</span>`;

interface Setting {
  readonly label: string;
  /** The rate that fills a whole bar. */
  readonly longest: number;
  readonly own: string | null;
  readonly sentences: PaneSentences;
  readonly reasons: ReturnType<typeof reasonsOf>;
  readonly uses: MethodUses;
}

function methodTemplate(
  result: MethodResult,
  outcome: Outcome,
  setting: Setting,
  actions: unknown = nothing,
): TemplateResult {
  const { sentences, own, reasons } = setting;
  const { method, isOver } = result;
  const words = methodWords(method, outcome.isDaily, sentences);
  const reason = reasons.single.get(method);
  return html`<li class=${isOver ? 'method method--over' : 'method'}>
    <div class="method__head">
      <h3 class="method__name">${words.name}</h3>
      ${own === method ? badge(sentences.results.thisCell, 'own') : nothing}
    </div>
    <p class="method__formula">${words.formula}</p>
    ${
      typeof result.rate === 'number' && typeof result.base === 'number'
        ? rateTemplate({ ...outcome, method, rate: result.rate, base: result.base }, result, setting)
        : html`<p class="method__rate method__rate--none">${sentences.results.notComputable}</p>
            ${reason ? html`<p class="quiet">${reason}</p>` : nothing}`
    }
    ${useTemplate(method, setting)} ${actions}
  </li>`;
}

/** What the method is for and who uses it: for those who ask. */
function useTemplate(method: Method, { uses }: Setting): TemplateResult {
  const { use, users } = uses[method];
  return html`<details class="method__use">
    <summary>${uses.heading}</summary>
    <p class="quiet">${use}</p>
    <p class="quiet">${uses.usedBy(users)}</p>
  </details>`;
}

function rateTemplate(parts: RateParts, result: MethodResult, { label, longest, sentences }: Setting): TemplateResult {
  return html`<p class="method__result">
      <span class="method__rate">${percentText(parts.rate)}</span>
      ${result.isOver ? badge(sentences.results.over, 'over') : nothing}
    </p>
    ${barTemplate(parts.rate, longest, sentences.results.bar(percentText(parts.rate)))}
    <p class="method__numbers">${formulaWithNumbers(parts)}</p>
    ${result.isOver ? html`<p class="method__why">${whySentence(parts, label, sentences)}</p>` : nothing}
    ${periodRatesTemplate(result, sentences)}`;
}

function periodRatesTemplate(
  { meanOfPeriodRates: mean, sumOfPeriodRates: sum }: MethodResult,
  sentences: PaneSentences,
) {
  if (typeof mean !== 'number' || typeof sum !== 'number') return nothing;
  const { meanOfPeriods, sumOfPeriods } = sentences.results;
  const row = (name: string, rate: number) =>
    html`<div class="method__other">
      <dt>${name}</dt>
      <dd>${percentText(rate)}</dd>
    </div>`;
  return html`<dl class="method__others">${row(meanOfPeriods, mean)} ${row(sumOfPeriods, sum)}</dl>`;
}
