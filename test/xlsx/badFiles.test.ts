import { describe, expect, it } from 'vitest';
import { enUS } from '../../src/locales/xlsx/en-US';
import { largestPackedBytes } from '../../src/xlsx/fileKind';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { XlsxProblem, xlsxProblemKinds } from '../../src/xlsx/xlsxProblem';
import { badFiles, goodFile } from './badFiles';
import { withPart } from './parts';

const kindOf = (bytes: Uint8Array): Promise<string> =>
  readXlsx(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof XlsxProblem ? error.kind : `other: ${String(error)}`),
  );

describe('a file that cannot be opened', () => {
  it.each(Object.keys(badFiles))('says so by its kind: %s', async (name) => {
    const { kind, bytes } = badFiles[name];
    expect(await kindOf(await bytes())).toBe(kind);
  });

  it('is damaged wherever it was cut off', async () => {
    const whole = await goodFile();
    for (const part of [0.1, 0.4, 0.7, 0.95, 0.999])
      expect(await kindOf(whole.slice(0, Math.floor(whole.length * part)))).toBe('corrupt');
  });

  it('is never opened with other bytes in its middle, nor ends in another kind of error', async () => {
    const whole = await goodFile();
    const kinds = new Set<string>();
    for (let at = 40; at < whole.length; at += 97) {
      const changed = whole.slice();
      changed[at] ^= 0xff;
      kinds.add(await kindOf(changed));
    }
    expect([...kinds].filter((kind) => kind.startsWith('other'))).toEqual([]);
  });

  it('is too large before it is read', async () => {
    const bytes = new Uint8Array(largestPackedBytes + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await kindOf(bytes)).toBe('tooLarge');
  });

  it('is too large before it is unpacked, where its directory says so', async () => {
    const bytes = (await goodFile()).slice();
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex((_byte, at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 600 * 1024 * 1024, true);
    expect(await kindOf(bytes)).toBe('tooLarge');
  });

  it('is too large where one cell far out would need a table of millions', async () => {
    const bytes = await withPart(await goodFile(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect(await kindOf(bytes)).toBe('tooLarge');
  });

  it('has a sentence for each kind', () => {
    expect(Object.keys(enUS.problems).sort()).toEqual([...xlsxProblemKinds].sort());
  });
});
