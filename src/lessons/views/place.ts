import type { Language } from '../../locales/language';
import type { Lesson, SheetForm } from '../lesson';

/** What the pane or the page lends to the lessons shown in it. What it cannot do is left out. */
export interface Place {
  readonly language: Language;
  readonly redraw: () => void;
  /** Puts the lesson's cells on a new sheet, under this title. */
  readonly putOnSheet?: (lesson: Lesson, form: SheetForm, title: string) => void;
  readonly openLarge?: (lesson: Lesson) => void;
  /** The address of a window that was not allowed to open. */
  readonly blockedAddress?: string | null;
  /** Whether it could be copied. */
  readonly copy?: (text: string) => Promise<boolean>;
  /** Another lesson was opened, or the list. */
  readonly hasOpened?: (lesson: Lesson | null) => void;
}
