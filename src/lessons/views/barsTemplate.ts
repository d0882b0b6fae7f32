import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOverLimit } from '../../turnover/comparison';
import type { Bar } from '../lesson';
import { nameIn, rateIn, type LessonContext } from './lessonContext';

/** "22%", or "22% → 19%" where it stood elsewhere before. */
export function resultText({ rate, before }: Bar, context: LessonContext): string {
  const now = rateIn(context, rate);
  return before === undefined ? now : context.frame.change(rateIn(context, before), now);
}

/** Every result as text and as a bar against the line of 100%. */
export function barsTemplate(context: LessonContext): TemplateResult {
  const { bars } = context.scene;
  const longest = Math.max(1, ...bars.flatMap(({ rate, before }) => [rate ?? 0, before ?? 0]));
  const line = percentage(1, longest);
  return html`<div class="lesson-bars" style=${`--line: ${line}`}>
    <p class=${longest > 2.5 ? 'lesson-bars__mark lesson-bars__mark--after' : 'lesson-bars__mark'} aria-hidden="true">
      <span>100%</span>
    </p>
    <ul class="lesson-bars__list">
      ${bars.map((bar) => barTemplate(bar, longest, context))}
    </ul>
  </div>`;
}

const percentage = (rate: number, longest: number) => `${Math.max(0, Math.min(1, rate / longest)) * 100}%`;

function barTemplate(bar: Bar, longest: number, context: LessonContext): TemplateResult {
  const { rate, before, working } = bar;
  const isOver = rate !== null && isOverLimit(rate);
  const width = (value: number) => `--rate: ${percentage(value, longest)}`;
  const isShown = typeof before === 'number';
  return html`<li class=${isOver ? 'lesson-bar lesson-bar--over' : 'lesson-bar'}>
    <p class="lesson-bar__name">${nameIn(context, bar.name)}</p>
    <p class="lesson-bar__result">
      <span class="lesson-bar__rate">${resultText(bar, context)}</span>
      ${isOver ? html`<span class="lesson-bar__badge">${context.frame.over}</span>` : nothing}
    </p>
    <div class="lesson-bar__picture" aria-hidden="true">
      ${isShown ? html`<span class="lesson-bar__before" style=${width(before)}></span>` : nothing}
      <span class="lesson-bar__fill" style=${width(rate ?? 0)} ?hidden=${rate === null}></span>
      <span class="lesson-bar__line"></span>
    </div>
    ${working ? html`<p class="lesson-bar__working" dir="ltr">${working}</p>` : nothing}
  </li>`;
}
