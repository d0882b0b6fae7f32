import type { FileWords } from './words';

export const enUS: FileWords = {
  openFile: 'Open',
  saveFile: 'Save',
  dropHere: 'Drop the workbook here to open it',
  opening: 'Opening {file}…',
  opened: '{file} is open.',
  openedWithNotes: '{file} is open. What you should know of it:',
  notKept:
    'The browser does not let this page keep {file} while it reloads, so your present workbook stays. Allow storage for this page, or use a window that is not private.',
  unsaved: 'Your workbook has changes that are not saved.',
  saveFirst: 'Save first',
  openAnyway: 'Open without saving',
  cancel: 'Cancel',
  close: 'Close',
  saveQuestion: 'Save as an Excel workbook (.xlsx)',
  asItIs: 'As it is',
  asItIsWhy: 'With TURNOVER formulas, for people who have the add-in.',
  sharedForm: 'Shared form',
  sharedFormWhy:
    'A copy with plain formulas, or values where there are none, for people without it. Your workbook here stays as it is.',
  sharedName: '{name} (shared)',
  saved: 'Saved as {file}.',
  sharedCounts:
    'TURNOVER formulas that became plain formulas: {formulas}; that became values: {values}; that stay because they are not resolved: {kept}.',
  notSaved: 'The workbook could not be saved; it is still here as it was. Try again, or copy your sheets into Excel.',
};
