/** Of opening and saving .xlsx files. {file}: a file's name. */
export interface FileWords {
  readonly openFile: string;
  readonly saveFile: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly opened: string;
  /** Before a list of what should be known of the file. */
  readonly openedWithNotes: string;
  /** The browser's storage cannot take the workbook. */
  readonly notKept: string;
  readonly unsaved: string;
  readonly saveFirst: string;
  readonly openAnyway: string;
  readonly cancel: string;
  readonly close: string;
  readonly saveQuestion: string;
  readonly asItIs: string;
  readonly asItIsWhy: string;
  readonly sharedForm: string;
  readonly sharedFormWhy: string;
  /** {name}: of the workbook. */
  readonly sharedName: string;
  readonly saved: string;
  /** {formulas}, {values}, {kept}: how many. */
  readonly sharedCounts: string;
  readonly notSaved: string;
}
