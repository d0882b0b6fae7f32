import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { SheetForm } from '../lesson';
import { barsTemplate } from './barsTemplate';
import { controlTemplate, type Move } from './controlTemplate';
import type { LessonContext } from './lessonContext';
import { answerTemplate, questionTemplate, type QuestionActions } from './questionTemplate';
import { sceneTables } from './sceneTableTemplate';
import { putTemplate, typingTemplate } from './sheetTemplate';

export interface LessonActions extends QuestionActions {
  readonly reset: () => void;
  readonly move: Move;
  /** A control came to rest. */
  readonly settle: () => void;
  readonly chooseForm: (form: SheetForm) => void;
  readonly copy: (text: string) => void;
}

export interface LessonFrame {
  /** Above and below the lesson: ways to the others. */
  readonly head: TemplateResult;
  readonly foot: TemplateResult;
  readonly copied: boolean | null;
  /** What a screen reader is told of the results. */
  readonly announced: string;
}

/** One lesson: what is given, the prediction, what happens, and what to take away. */
export function lessonTemplate(context: LessonContext, actions: LessonActions, around: LessonFrame): unknown {
  const { lesson, words, frame, progress, place } = context;
  const { isRevealed } = progress;
  return keyed(
    lesson.id,
    html`<article class="lesson" aria-labelledby="lesson-title">
      ${around.head}
      <h2 id="lesson-title" class="lesson__title" tabindex="-1">${words.title}</h2>
      <div class="lesson__board">
        <div class="lesson__given">
          <p class="lesson__intro">${words.intro}</p>
          ${sceneTables(context, false)}
        </div>
        <div id="lesson-asked" class="lesson__asked">
          ${isRevealed ? answerTemplate(context, actions.reset) : questionTemplate(context, actions)}
          ${isRevealed ? resultsTemplate(context) : nothing}
        </div>
        ${isRevealed && lesson.controls.length > 0 ? controlsTemplate(context, actions) : nothing}
      </div>
      ${isRevealed ? whyTemplate(context) : nothing}
      <details class="lesson__part lesson-room">
        <summary>${frame.room}</summary>
        <ul class="lesson-room__list">
          ${words.room.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </details>
      ${place.putOnSheet ? putTemplate(context, actions.chooseForm) : nothing}
      ${place.copy ? typingTemplate(context, around.copied, actions.copy) : nothing} ${around.foot}
      <p class="visually-hidden" role="status">${around.announced}</p>
    </article>`,
  );
}

const resultsTemplate = (context: LessonContext): TemplateResult =>
  html`<section class="lesson__part lesson__results">
    <h3 class="lesson__heading">${context.frame.results}</h3>
    ${barsTemplate(context)}
  </section>`;

const controlsTemplate = (context: LessonContext, { move, settle }: LessonActions): TemplateResult =>
  html`<section class="lesson__part lesson-controls">
    <h3 class="lesson__heading">${context.frame.play}</h3>
    ${context.lesson.controls.map((control) => controlTemplate(control, context, move, settle))}
  </section>`;

const whyTemplate = (context: LessonContext): TemplateResult =>
  html`<div class="lesson__why">
    <div class="lesson__paragraphs">
      ${context.words.reveal(context.scene.facts).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>
    ${sceneTables(context, true)}
  </div>`;
