import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { rootPath } from '../../tools/project.mjs';
import { corpusCase } from '../calculated/corpus';
import { xlsxFrom } from '../calculated/corpusFile';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for files, gone when the tests are. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'turnover-audit-'));

  file(name: string, bytes: Uint8Array | string): string {
    const file = path.join(this.path, name);
    writeFileSync(file, bytes);
    return file;
  }

  async workbook(name: string, workbook: XlsxWorkbook): Promise<string> {
    return this.file(name, await writeXlsx(workbook));
  }

  /** A workbook of the corpus as a file. */
  corpus(name: string, file = `${name}.xlsx`, settings: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return this.workbook(file, xlsxFrom(corpusCase(name).workbook, settings));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs the command as a program of its own. */
export function turnoverAudit(words: readonly string[], input?: Uint8Array): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [rootPath('tools', 'turnover-audit.mjs'), ...words], {
      env: { ...process.env, FORCE_COLOR: '1' }, // a pipe is no terminal, whatever other programs are told
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined); // it may have ended without reading
    child.stdin.end(input);
  });
}
