/** What people can play with: a slider of whole numbers, one of several choices, or a switch (0 or 1). */
export type Control =
  | {
      readonly kind: 'range';
      readonly id: string;
      readonly min: number;
      readonly max: number;
      readonly step?: number;
      readonly start: number;
      /** As far as it goes while the other controls stand like this: nobody can leave who was never there. */
      readonly mostAt?: (settings: Settings) => number;
    }
  | { readonly kind: 'choice'; readonly id: string; readonly count: number; readonly start: number }
  | { readonly kind: 'switch'; readonly id: string; readonly start: 0 | 1 };

/** The position of each control, by its id. */
export type Settings = Readonly<Record<string, number>>;

/** A cell of a table: people, a rate as a fraction (null where it cannot be computed), or a word by its name. */
export type Amount = { readonly people: number } | { readonly rate: number | null } | { readonly name: string };

/** Names are keys of the lesson's words. The first column holds the names of the rows. */
export interface SceneTable {
  readonly columns: readonly string[];
  readonly rows: readonly SceneRow[];
  /** Shown after the prediction only, because it gives the answer away. */
  readonly isRevealed?: boolean;
}

export interface SceneRow {
  readonly name: string;
  readonly cells: readonly Amount[];
  readonly isTotal?: boolean;
  /** Changed by a control, or what the lesson is about. */
  readonly isMarked?: boolean;
}

/** A result, drawn against the line of 100%; `before` is where it stood before the controls were moved. */
export interface Bar {
  readonly name: string;
  readonly rate: number | null;
  readonly before?: number | null;
  /** How it is worked out, in numbers and signs alone: "35 ÷ (50 + 3)". */
  readonly working?: string;
}

/** What is seen for some settings: all of it computed, none of it written down. */
export interface Scene {
  readonly tables: readonly SceneTable[];
  /** Shown after the prediction. */
  readonly bars: readonly Bar[];
  /** Numbers for the sentences, as people read them: "22%", "124". */
  readonly facts: Readonly<Record<string, string>>;
}

export type SheetForm = 'plain' | 'turnover';

/** A cell on the sheet of a lesson. `name` is a key of the lesson's words. */
export type LessonCell =
  | null
  | { readonly name: string; readonly isBold?: boolean }
  | { readonly number: number; readonly format?: string }
  | { readonly formula: string; readonly format?: string };

/** One lesson: Predict, Reveal, Reset. Its words stand in locales/lessons under the same id. */
export interface Lesson {
  /** Part of addresses: lessons.html#over-100. */
  readonly id: string;
  readonly controls: readonly Control[];
  /** How many answers there are to choose from, and which of them is right at the start settings. */
  readonly choiceCount: number;
  readonly answer: number;
  /** Decimals of its percentages; 0 if left out. */
  readonly digits?: 0 | 1;
  /** Where controls go by themselves when the prediction is revealed, if what was asked is what they do. */
  readonly onReveal?: Settings;
  readonly scene: (settings: Settings) => Scene;
  /** Rows of cells from A1 on an empty sheet; formulas refer to those cells. Row 1 holds the headings. */
  readonly sheet: (settings: Settings, form: SheetForm) => readonly (readonly LessonCell[])[];
}

/** The settings a lesson starts with. */
export const startOf = ({ controls }: Pick<Lesson, 'controls'>): Settings =>
  Object.fromEntries(controls.map(({ id, start }) => [id, start]));
