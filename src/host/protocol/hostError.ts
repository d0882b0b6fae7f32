/** An error which office.js turns into an OfficeExtension.Error with this code. The codes are those of Excel.ErrorCodes. */
export class HostError extends Error {
  /** The member that failed, such as "Worksheet.getRange"; office.js hands it on in error.debugInfo. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostError('InvalidArgument', message);

export const invalidReference = () =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const accessDenied = () => new HostError('AccessDenied', 'You cannot perform the requested operation.');

export const invalidOperation = (message: string) => new HostError('InvalidOperation', message);

export const undoNotSupported = (member: string) =>
  new HostError('UndoNotSupported', `${member} cannot be undone, so it cannot be part of an undo group.`);

export const notImplemented = (member: string) =>
  new HostError('NotImplemented', `This host does not implement ${member}.`);

export const inCellEditMode = () =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

/** Does the work; an error that comes out of it gets the location, unless it has one already. */
export function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ||= location;
    throw error;
  }
}

/**
 * The same for work with arguments from the wire. Members declare the types they expect, and nobody has checked them: what
 * trips was given something else.
 */
export function locatedWithArguments<T>(location: string, work: () => T): T {
  return located(location, () => {
    try {
      return work();
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError)
        throw invalidArgument(`The argument is invalid or missing or has an incorrect format (${error.message}).`);
      throw error;
    }
  });
}

/** The item, or the error Excel gives when there is none. */
export function existing<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}
