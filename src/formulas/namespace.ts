/** The word before the point in every formula. A build for a company may write another here and in all sentences: "ACME.HR". */
const namespace = 'TURNOVER';

/** As Excel stores it in a name that it could not find: "ACME_HR". */
export const storedNamespace = namespace.replaceAll('.', '_');

/** For regular expressions: as it is shown, and as it is shown or stored. */
export const shownNamespacePattern = namespace.replaceAll('.', '\\.');
export const namespacePattern = namespace.replaceAll('.', '[._]');

const ownName = new RegExp(`${namespacePattern}[._]`, 'i');

/** Whether a text may name a function of the add-in, however it is written. Cheap, for the thousands that do not. */
export const namesTurnover = (text: string): boolean => ownName.test(text);
