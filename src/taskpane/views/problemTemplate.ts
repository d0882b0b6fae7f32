import { html, nothing, type TemplateResult } from 'lit/html.js';
import { problemSentence } from '../../locales/functions/problemSentence';
import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Problem } from '../../turnover/problem';

/** What keeps the numbers from being compared, with a way out where there is one. */
export const problemTemplate = (
  problem: Problem | string,
  language: Language,
  { problem: { heading } }: PaneSentences,
  wayOut: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<section class="message message--warning">
    <div class="message__text">
      <h2 class="message__title">${heading}</h2>
      <p>${typeof problem === 'string' ? problem : problemSentence(problem, language)}</p>
    </div>
    ${wayOut}
  </section>`;
