import { XlsxProblem } from './xlsxProblem';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** What the workbench and the command line open; a workbook near it takes several times as much memory. */
export const largestMegabytes = { packed: 50, unpacked: 500 } as const;
export const largestPackedBytes = largestMegabytes.packed * 1024 * 1024;
const largestUnpackedBytes = largestMegabytes.unpacked * 1024 * 1024;

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const emptyZipSignature = [0x50, 0x4b, 0x05, 0x06];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Of Excel 2 to 4, before compound files. */
const earlyExcelSignatures = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Looks at the file before anything is unpacked; throws what it is where it is no workbook that can be opened. */
export function entriesOfXlsx(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new XlsxProblem('empty');
  if (bytes.length > largestPackedBytes) throw new XlsxProblem('tooLarge', `${bytes.length} bytes`);
  if (beginsWith(bytes, compoundSignature)) throw compoundProblem(bytes);
  if (earlyExcelSignatures.some((signature) => beginsWith(bytes, signature))) throw new XlsxProblem('oldXls');
  if (!beginsWith(bytes, zipSignature))
    throw new XlsxProblem(beginsWith(bytes, emptyZipSignature) ? 'corrupt' : 'notXlsx');
  const entries = zipDirectory(bytes);
  checkEntries(entries);
  return entries;
}

function checkEntries(entries: readonly ZipEntry[]): void {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new XlsxProblem('encrypted', 'zip');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestUnpackedBytes) throw new XlsxProblem('tooLarge', `${size} bytes unpacked`);
  if (has('xl/workbook.bin')) throw new XlsxProblem('binaryXlsb');
  if (!has('[Content_Types].xml') || has('word/document.xml') || has('ppt/presentation.xml'))
    throw new XlsxProblem('notXlsx', 'zip');
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** A compound file is an old .xls, or the envelope around an encrypted .xlsx: the names in its directory are in UTF-16. */
const compoundProblem = (bytes: Uint8Array) =>
  new XlsxProblem(includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldXls');

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
