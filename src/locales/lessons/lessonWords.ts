/** Everything one lesson says in a language. */
export interface LessonWords {
  readonly title: string;
  /** The situation, in one to three sentences. */
  readonly intro: string;
  /** What people predict before anything is revealed. */
  readonly question: string;
  readonly choices: readonly string[];
  /** What happened and why, with the scene's numbers: one to four paragraphs. True for every position of the controls. */
  readonly reveal: (facts: Readonly<Record<string, string>>) => readonly string[];
  /** What a trainer can tell the room: two to four sentences, each by itself. */
  readonly room: readonly string[];
  readonly controls: Readonly<Record<string, { readonly label: string; readonly options?: readonly string[] }>>;
  /** Rows, columns, bars and headings on the sheet, by name. */
  readonly names: Readonly<Record<string, string>>;
}
