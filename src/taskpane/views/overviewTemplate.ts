import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MethodResult } from '../../turnover/comparison';
import { methodWords } from '../compare/explain';
import type { Outcome } from '../../sheets/outcome';
import type { Origin } from '../compare/view';
import { percentText } from '../numbers';
import type { PaneState } from '../state';
import { methodOf } from './methodsTemplate';

/** All methods at a glance: the same leavers, and how far each rate reaches past the line of 100%. */
export function overviewTemplate(outcome: Outcome, origin: Origin, { sentences }: Pick<PaneState, 'sentences'>) {
  const rates = outcome.results.map(({ rate }) => rate).filter((rate) => typeof rate === 'number');
  if (rates.length === 0) return nothing;
  const longest = Math.max(1.05, ...rates);
  const own = methodOf(origin);
  const { results } = sentences;
  const row = (result: MethodResult) => rowTemplate(result, longest, own === result.method, outcome, sentences);
  return html`<section class="overview" aria-labelledby="overview-heading">
    <h2 id="overview-heading" class="heading">${results.overview}</h2>
    <table class="overview__table" style=${`--line: ${shareOf(1, longest)}`}>
      <caption class="visually-hidden">
        ${results.overviewCaption}
      </caption>
      <tbody>
        ${outcome.results.map(row)}
      </tbody>
    </table>
  </section>`;
}

const shareOf = (rate: number, longest: number): string => `${(Math.max(0, rate) / longest) * 100}%`;

function rowTemplate(
  { method, rate, isOver }: MethodResult,
  longest: number,
  isOwn: boolean,
  outcome: Outcome,
  sentences: PaneState['sentences'],
): TemplateResult {
  const { results } = sentences;
  const { name } = methodWords(method, outcome.isDaily, sentences);
  const mark = html`<span class="visually-hidden">, ${results.thisCell}</span>`;
  if (typeof rate !== 'number')
    return html`<tr>
      <th scope="row" class="overview__name">${name}</th>
      <td class="overview__none" colspan="2">${results.notComputable}</td>
    </tr>`;
  return html`<tr class=${isOver ? 'overview__row--over' : ''}>
    <th scope="row" class=${isOwn ? 'overview__name overview__name--own' : 'overview__name'}>
      ${name}${isOwn ? mark : nothing}
    </th>
    <td class="overview__bar" aria-hidden="true">
      <span class="overview__fill" style=${`width: ${shareOf(rate, longest)}`}></span>
    </td>
    <td class="overview__rate">
      ${percentText(rate)}${isOver ? html`<span class="visually-hidden">, ${results.over}</span>` : nothing}
    </td>
  </tr>`;
}
