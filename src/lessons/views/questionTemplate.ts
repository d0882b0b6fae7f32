import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LessonContext } from './lessonContext';

export interface QuestionActions {
  readonly choose: (choice: number) => void;
  readonly reveal: () => void;
}

/** Predict: one of several answers, then the button. */
export function questionTemplate(context: LessonContext, { choose, reveal }: QuestionActions): TemplateResult {
  const { words, frame, progress } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    reveal();
  };
  const isOpen = progress.choice === null;
  return html`<form class="lesson-question" @submit=${submit}>
    <fieldset class="lesson-question__choices">
      <legend id="lesson-question" class="lesson-question__text" tabindex="-1">${words.question}</legend>
      ${words.choices.map(
        (choice, index) =>
          html`<label class="lesson-choice">
            <input
              type="radio"
              name="lesson-choice"
              .checked=${progress.choice === index}
              @change=${() => choose(index)}
            />
            <span>${choice}</span>
          </label>`,
      )}
    </fieldset>
    <div class="lesson-question__end">
      <button
        class="button button--primary"
        type="submit"
        ?disabled=${isOpen}
        aria-describedby=${isOpen ? 'lesson-choose-first' : nothing}
      >
        ${frame.reveal}
      </button>
      ${isOpen ? html`<span id="lesson-choose-first" class="lesson-hint">${frame.chooseFirst}</span>` : nothing}
    </div>
  </form>`;
}

/** Whether the prediction was right. */
export function answerTemplate({ words, frame, progress, lesson }: LessonContext, reset: () => void): TemplateResult {
  const isRight = progress.choice === lesson.answer;
  const answer = (label: string, choice: number) =>
    html`<div class="lesson-answer__line">
      <dt>${label}</dt>
      <dd>${words.choices[choice]}</dd>
    </div>`;
  return html`<div class=${isRight ? 'lesson-answer lesson-answer--right' : 'lesson-answer'}>
    <p class="lesson-answer__question">${words.question}</p>
    <div class="lesson-answer__head">
      <h3 id="lesson-result" class="lesson-answer__verdict" tabindex="-1">
        <span class="lesson-answer__sign" aria-hidden="true">${isRight ? '✓' : '✗'}</span>
        ${isRight ? frame.right : frame.wrong}
      </h3>
      <button class="button" @click=${reset}>${frame.reset}</button>
    </div>
    <dl class="lesson-answer__lines">
      ${answer(frame.rightAnswer, lesson.answer)} ${isRight ? nothing : answer(frame.yourAnswer, progress.choice!)}
    </dl>
  </div>`;
}
