import { html, nothing, type TemplateResult } from 'lit/html.js';
import { frameWords, type FrameWords } from '../../locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../locales/lessons/wordsOfLessons';
import type { Lesson } from '../lesson';
import { LessonBook } from '../lessonBook';
import { resultText } from './barsTemplate';
import { lessonContext, nameIn } from './lessonContext';
import { lessonTemplate, type LessonActions } from './lessonTemplate';
import type { Place } from './place';

/** The list of lessons and the one that is open; keeps how far people are in each. */
export class LessonsView {
  readonly book = new LessonBook();
  private copied: boolean | null = null;
  private announced = '';

  constructor(private readonly place: () => Place) {}

  template(): TemplateResult {
    const { current } = this.book;
    return html`${current ? this.lesson(current) : this.list()}`;
  }

  /** Goes to a lesson, or to the list; the focus goes along. */
  open(lesson: Lesson | null): void {
    const left = this.book.current;
    this.show(lesson?.id ?? null);
    this.place().hasOpened?.(this.book.current);
    window.scrollTo({ top: 0 });
    focusOn(lesson ? 'lesson-title' : `lesson-item-${left?.id}`);
  }

  /** The same without moving the focus: for an address. */
  show(id: string | null): void {
    this.book.open(id);
    this.copied = null;
    this.announced = '';
    this.place().redraw();
  }

  private get frame(): FrameWords {
    return frameWords(this.place().language);
  }

  private titleOf({ id }: Lesson): string {
    return wordsOfLessons[this.place().language][id].title;
  }

  private list(): TemplateResult {
    const { frame, book } = this;
    return html`<section class="lesson-list">
      <h2 class="lesson__title">${frame.heading}</h2>
      <p>${frame.lead}</p>
      <ol class="lesson-list__items">
        ${book.lessons.map(
          (lesson, index) =>
            html`<li>
              <button id=${`lesson-item-${lesson.id}`} class="lesson-list__item" @click=${() => this.open(lesson)}>
                <span class="lesson-list__number">${index + 1}</span>
                <span>${this.titleOf(lesson)}</span>
              </button>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private lesson(lesson: Lesson): unknown {
    const { book, announced, copied } = this;
    const context = lessonContext(lesson, book.of(lesson), this.place());
    return lessonTemplate(context, this.actionsOf(lesson), {
      head: this.head(lesson),
      foot: this.foot(),
      announced,
      copied,
    });
  }

  private actionsOf(lesson: Lesson): LessonActions {
    const { book } = this;
    const after = (change: () => void, focus?: string) => {
      change();
      this.place().redraw();
      if (focus) focusOn(focus);
    };
    return {
      choose: (choice) => after(() => book.choose(lesson, choice)),
      reveal: () => {
        after(() => book.reveal(lesson), 'lesson-result');
        bringIntoView('lesson-asked');
      },
      reset: () => after(() => book.reset(lesson), 'lesson-question'),
      move: (id, value) => after(() => book.move(lesson, id, value)),
      settle: () => after(() => (this.announced = this.resultsOf(lesson))),
      chooseForm: (form) => after(() => book.chooseForm(lesson, form)),
      copy: (text) => void this.copy(text),
    };
  }

  private resultsOf(lesson: Lesson): string {
    const context = lessonContext(lesson, this.book.of(lesson), this.place());
    return context.scene.bars.map((bar) => `${nameIn(context, bar.name)}: ${resultText(bar, context)}`).join('; ');
  }

  private async copy(text: string): Promise<void> {
    this.copied = (await this.place().copy?.(text)) ?? false;
    this.place().redraw();
  }

  private head(lesson: Lesson): TemplateResult {
    const { frame, book } = this;
    const { openLarge, blockedAddress } = this.place();
    return html`<div class="lesson__head">
      <button class="button button--small" @click=${() => this.open(null)}>${frame.allLessons}</button>
      <span class="lesson-hint">${frame.number(book.lessons.indexOf(lesson) + 1, book.lessons.length)}</span>
      ${
        openLarge
          ? html`<button class="button button--small lesson__large" @click=${() => openLarge(lesson)}>
              ${frame.large.open}
            </button>`
          : nothing
      }
      <p class="lesson__blocked" role="status">
        ${
          blockedAddress
            ? html`${frame.large.blocked} <a href=${blockedAddress} target="_blank">${frame.large.link}</a>`
            : nothing
        }
      </p>
    </div>`;
  }

  private foot(): TemplateResult {
    const { frame, book } = this;
    const way = (steps: number, label: string) => {
      const lesson = book.neighbour(steps);
      if (!lesson) return nothing;
      return html`<button class="button lesson-way" @click=${() => this.open(lesson)}>
        <span class="lesson-way__label">${label}</span>
        <span class="lesson-way__title">${this.titleOf(lesson)}</span>
      </button>`;
    };
    return html`<nav class="lesson__ways" aria-label=${frame.allLessons}>
      ${way(-1, frame.previous)} ${way(1, frame.next)}
    </nav>`;
  }
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** From its beginning, where part of it would be out of sight. */
function bringIntoView(id: string): void {
  const element = document.getElementById(id);
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top < 0 || bottom > window.innerHeight) element?.scrollIntoView();
}
