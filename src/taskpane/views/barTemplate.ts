import { html, type TemplateResult } from 'lit/html.js';

/** A rate as a bar against the line of 100%; `longest` is the rate that fills the whole width. */
export function barTemplate(rate: number, longest: number, description: string): TemplateResult {
  const width = (share: number) => `${Math.max(0, Math.min(1, share / longest)) * 100}%`;
  return html`<div
    class=${rate > 1 ? 'bar bar--over' : 'bar'}
    role="img"
    aria-label=${description}
    style=${`--rate: ${width(rate)}; --line: ${width(1)}`}
  >
    <span class="bar__fill"></span><span class="bar__line"></span><span class="bar__mark">100%</span>
  </div>`;
}
