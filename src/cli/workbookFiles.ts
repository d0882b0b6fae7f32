import { readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CliWords } from '../locales/cli/cliWords';
import { largestPackedBytes } from '../xlsx/fileKind';
import { XlsxProblem } from '../xlsx/xlsxProblem';

/** A file or folder that is not there or may not be read, with the sentence for it. */
export class FileTrouble extends Error {}

const isWorkbook = (name: string) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules';

/** The files that a word on the command line stands for: itself, or the workbooks in a folder, in the order of their names. */
export function filesOf(word: string, say: CliWords): string[] {
  if (word === '-') return [word];
  if (!asked(word, say, () => statSync(word)).isDirectory()) return [word];
  const files = workbooksIn(word, say);
  if (files.length === 0) throw new FileTrouble(say.emptyFolder(word));
  return files;
}

function workbooksIn(folder: string, say: CliWords): string[] {
  const entries = asked(folder, say, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : workbooksIn(file, say);
      return isWorkbook(entry.name) ? [file] : [];
    });
}

/** What a file holds; a file that is too large is not read at all. */
export function bytesOf(file: string, say: CliWords): Uint8Array {
  if (file === '-') return standardInput(say);
  const { size } = asked(file, say, () => statSync(file));
  if (size > largestPackedBytes) throw new XlsxProblem('tooLarge', `${size} bytes`);
  return asked(file, say, () => readFileSync(file));
}

function standardInput(say: CliWords): Uint8Array {
  const pieces: Buffer[] = [];
  for (let total = 0; total <= largestPackedBytes;) {
    const piece = Buffer.alloc(1 << 16);
    const length = asked(say.standardInput, say, () => readPatiently(piece));
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, length));
    total += length;
  }
  throw new XlsxProblem('tooLarge', 'standard input');
}

/** A pipe that has nothing yet, and one that has ended on Windows, are no mistakes. */
function readPatiently(piece: Buffer): number {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function asked<T>(file: string, say: CliWords, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FileTrouble(say.missingFile(file));
    if (code === 'EACCES' || code === 'EPERM') throw new FileTrouble(say.forbiddenFile(file));
    throw new FileTrouble(say.unreadableFile(file, code));
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
