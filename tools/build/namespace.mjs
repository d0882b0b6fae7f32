/**
 * The namespace is the word before the point in every formula. The sources write TURNOVER in capitals for it and for nothing
 * else; a build for a company that needs another word replaces it, in the code, the metadata, the help and the manifest.
 */
import { Complaint } from '../project.mjs';

export const defaultNamespace = 'TURNOVER';

const shape = /^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)*$/;
const shortest = 3;
const longest = 32;
const lastColumn = 'XFD';
const [lastRow, lastColumnNumber] = [1_048_576, 16_384];

/**
 * Checks what was given as --env namespace=…, by Microsoft's rules for the names of custom functions.
 * @param {unknown} text
 */
export function namespaceFrom(text) {
  const name = typeof text === 'string' ? text.trim().toUpperCase() : '';
  const fault = faultOf(name);
  if (fault)
    throw new Complaint(
      `"${text ?? ''}" cannot be the namespace of the functions: ${fault}. Give a short word of your own, such as ACME or ACME.HR.`,
    );
  return name;
}

function faultOf(name) {
  if (!shape.test(name))
    return 'it must begin with a letter from A to Z and hold only such letters, digits, underscores, and points followed by a letter';
  if (name.length < shortest || name.length > longest) return `it must have ${shortest} to ${longest} characters`;
  const cell = name.split('.').find(isCellAddress);
  return cell && `Excel takes ${cell} for the address of a cell`;
}

/** "ABC1", up to XFD1048576; "R1C1", up to R1048576C16384; also "R1", "C", "RC". */
function isCellAddress(word) {
  const [, letters, row] = /^([A-Z]{1,3})([0-9]+)$/.exec(word) ?? [];
  if (letters && Number(row) >= 1 && Number(row) <= lastRow && letters.padStart(3) <= lastColumn) return true;
  const [, r, c] = /^R([0-9]*)C([0-9]*)$/.exec(word) ?? [];
  return r !== undefined && Number(r) <= lastRow && Number(c) <= lastColumnNumber;
}

/** A key of that name is a word people write after the namespace, and stays. */
const mentions = /TURNOVER(?!: ')/g;

/** A text of the sources as it reads under another namespace. */
export const textUnder = (/** @type {string} */ namespace, /** @type {string} */ text) =>
  namespace === defaultNamespace ? text : text.replace(mentions, () => namespace);
