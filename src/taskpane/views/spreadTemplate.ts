import { html, nothing } from 'lit/html.js';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Outcome } from '../../sheets/outcome';
import type { Origin } from '../compare/view';
import { methodWords } from '../compare/explain';
import { methodOf } from './methodsTemplate';
import { countText, percentText } from '../numbers';

/** Why the mean and the sum of the period rates are something else than the rate of the span, by the method in use. */
export function spreadTemplate(outcome: Outcome, origin: Origin, sentences: PaneSentences) {
  const wanted = methodOf(origin) ?? 'cumulative';
  const result =
    outcome.results.find(({ method }) => method === wanted) ??
    outcome.results.find(({ method }) => method === 'cumulative');
  const { rate, base, meanOfPeriodRates: mean, sumOfPeriodRates: sum, method } = result ?? {};
  if (typeof rate !== 'number' || typeof base !== 'number' || typeof mean !== 'number' || typeof sum !== 'number')
    return nothing;
  const { results } = sentences;
  return html`<section class="spread">
    <h2 class="heading">${results.whyDifferent}</h2>
    <p>
      ${results.spread({
        periods: outcome.periods,
        mean: percentText(mean),
        sum: percentText(sum),
        rate: percentText(rate),
        method: methodWords(method!, outcome.isDaily, sentences).name,
        leavers: countText(outcome.leavers),
        base: countText(base),
      })}
    </p>
  </section>`;
}
