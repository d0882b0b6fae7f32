import { allLessons } from './allLessons';
import { startOf, type Control, type Lesson, type Settings, type SheetForm } from './lesson';

/** Where people are in one lesson. Holds no words, so that it stays through a change of language. */
export interface Progress {
  readonly choice: number | null;
  readonly isRevealed: boolean;
  readonly settings: Settings;
  readonly form: SheetForm;
}

const beginning = (lesson: Lesson): Progress => ({
  choice: null,
  isRevealed: false,
  settings: startOf(lesson),
  form: 'plain',
});

/** All lessons, which of them is open, and how far people are in each. */
export class LessonBook {
  readonly lessons = allLessons;
  /** null while the list is on view. */
  current: Lesson | null = null;
  private readonly progress = new Map<string, Progress>();

  /** Opens a lesson by its id; the list where there is no such lesson. */
  open(id: string | null): void {
    this.current = this.lessons.find((lesson) => lesson.id === id) ?? null;
  }

  /** The lesson so many places further; null before the first and after the last. */
  neighbour(steps: number): Lesson | null {
    if (!this.current) return null;
    return this.lessons[this.lessons.indexOf(this.current) + steps] ?? null;
  }

  of(lesson: Lesson): Progress {
    return this.progress.get(lesson.id) ?? beginning(lesson);
  }

  choose(lesson: Lesson, choice: number): void {
    if (!this.of(lesson).isRevealed) this.change(lesson, { choice });
  }

  reveal(lesson: Lesson): void {
    const { choice, settings } = this.of(lesson);
    if (choice === null) return;
    this.change(lesson, { isRevealed: true, settings: { ...settings, ...lesson.onReveal } });
  }

  /** Moves a control; another that cannot stand where it stood any more goes along. */
  move(lesson: Lesson, id: string, value: number): void {
    const settings = { ...this.of(lesson).settings, [id]: value };
    const limited = lesson.controls.map((control) => [control.id, withinLimits(control, settings)]);
    this.change(lesson, { settings: Object.fromEntries(limited) });
  }

  chooseForm(lesson: Lesson, form: SheetForm): void {
    this.change(lesson, { form });
  }

  /** Back to the question; the choice of formulas is none of the lesson's. */
  reset(lesson: Lesson): void {
    this.progress.set(lesson.id, { ...beginning(lesson), form: this.of(lesson).form });
  }

  private change(lesson: Lesson, change: Partial<Progress>): void {
    this.progress.set(lesson.id, { ...this.of(lesson), ...change });
  }
}

/** How far a control goes while all stand like this. */
export const mostOf = (control: Extract<Control, { kind: 'range' }>, settings: Settings): number =>
  Math.min(control.max, control.mostAt?.(settings) ?? control.max);

function withinLimits(control: Control, settings: Settings): number {
  const value = settings[control.id];
  return control.kind === 'range' ? Math.max(control.min, Math.min(mostOf(control, settings), value)) : value;
}
