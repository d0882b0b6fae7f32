import type { XlsxProblemKind } from '../../src/xlsx/xlsxProblem';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { withAddedParts, withPart } from './parts';
import { testSheet, testWorkbook } from './sheets';

export const goodFile = (): Promise<Uint8Array> =>
  writeXlsx(
    testWorkbook([
      testSheet('Data', [
        ['Month', 'Rate'],
        [45292, { formula: '=B1', value: 'Rate' }],
      ]),
    ]),
  );

const text = (content: string) => async () => new TextEncoder().encode(content);

/** The envelope of an encrypted workbook and of an old .xls: both name what they hold in UTF-16. */
const compoundFile = (stream: string) => async () => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => (bytes[1024 + 2 * i] = character.charCodeAt(0)));
  return bytes;
};

/** What people try to open, and what it is. */
export const badFiles: Readonly<Record<string, { kind: XlsxProblemKind; bytes: () => Promise<Uint8Array> }>> = {
  'a CSV named .xlsx': { kind: 'notXlsx', bytes: text('Month,Opening,Hires\r\nJan,50,5\r\n') },
  'a CSV with a byte order mark': { kind: 'notXlsx', bytes: text('\ufeff月份,期初\r\n') },
  'a web page saved as .xls': { kind: 'notXlsx', bytes: text('<html><table><tr><td>1</td></tr></table></html>') },
  'an archive of something else': {
    kind: 'notXlsx',
    bytes: async () => withPart(await goodFile(), '[Content_Types].xml', null),
  },
  'an old .xls': { kind: 'oldXls', bytes: compoundFile('Workbook') },
  'a very old .xls': { kind: 'oldXls', bytes: async () => Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0) },
  'an encrypted workbook': { kind: 'encrypted', bytes: compoundFile('EncryptedPackage') },
  'an empty file': { kind: 'empty', bytes: async () => new Uint8Array() },
  'random bytes behind the mark of an archive': {
    kind: 'corrupt',
    bytes: async () => Uint8Array.from({ length: 4000 }, (_, i) => [0x50, 0x4b, 3, 4][i] ?? (i * 7919) % 251),
  },
  'a workbook without its sheet': {
    kind: 'corrupt',
    bytes: async () => withPart(await goodFile(), 'xl/worksheets/sheet1.xml', null),
  },
  'a workbook whose sheet breaks off': {
    kind: 'corrupt',
    bytes: async () => withPart(await goodFile(), 'xl/worksheets/sheet1.xml', (xml) => xml.slice(0, xml.length / 2)),
  },
  'a workbook whose sheet breaks off between two cells': {
    kind: 'corrupt',
    bytes: async () =>
      withPart(await goodFile(), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.slice(0, xml.indexOf('</c>') + '</c>'.length),
      ),
  },
  'a Word document called .xlsx': {
    kind: 'notXlsx',
    bytes: async () =>
      withAddedParts(await withPart(await goodFile(), 'xl/workbook.xml', null), { 'word/document.xml': '<document/>' }),
  },
  'dates counted from 1904': {
    kind: 'date1904',
    bytes: async () =>
      withPart(await goodFile(), 'xl/workbook.xml', (xml) =>
        xml.replace('<bookViews', '<workbookPr date1904="1"/><bookViews'),
      ),
  },
};
