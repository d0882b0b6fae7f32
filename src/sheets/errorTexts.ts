const typedErrors: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const shownErrors = new Set([...typedErrors, '#SPILL!', '#CALC!', '#BUSY!']);

/** Whether Excel takes a text that is typed into a cell for the error it names. */
export const isTypedError = (text: string): boolean => typedErrors.includes(text);

/** Whether a cell's text is one that Office.js answers for an error cell. */
export const isShownError = (text: string): boolean => shownErrors.has(text);
