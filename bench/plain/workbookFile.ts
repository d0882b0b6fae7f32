/** The smallest .xlsx that spreadsheet programs open: one sheet of cells, formulas without values. */
import zlib from 'node:zlib';

export type SheetCell = number | string | boolean | null;

export interface SheetContents {
  readonly name: string;
  /** Texts that start with "=" are formulas. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** A Table from A1 on: its name, headings and how many rows it has below them. */
  readonly table?: TableContents | null;
}

export interface TableContents {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const formats = 'http://schemas.openxmlformats.org';
const mainSpace = `xmlns="${formats}/spreadsheetml/2006/main"`;
const officeDocument = `${formats}/officeDocument/2006/relationships`;

const relationSpace = `xmlns:r="${officeDocument}"`;

/** Names are formulas by name, without the sign of equality. */
export function workbookFile(sheets: readonly SheetContents[], names: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(sheets, names),
    'xl/_rels/workbook.xml.rels': relationships(sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`])),
  };
  sheets.forEach(({ rows, table }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(rows, Boolean(table));
    if (!table) return;
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships([['table', `../tables/table${i + 1}.xml`]]);
    parts[`xl/tables/table${i + 1}.xml`] = tablePart(table, i + 1);
  });
  return archive(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(declaration + text) })));
}

function contentTypes(sheets: readonly SheetContents[]): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = sheets.map(
    ({ table }, i) =>
      type(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet') +
      (table ? type(`/xl/tables/table${i + 1}.xml`, 'table') : ''),
  );
  return (
    `<Types xmlns="${formats}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${type('/xl/workbook.xml', 'sheet.main')}${parts.join('')}</Types>`
  );
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${formats}/package/2006/relationships">${targets
    .map(([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${officeDocument}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function workbookPart(sheets: readonly SheetContents[], names: Readonly<Record<string, string>>): string {
  const listed = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`);
  const defined = Object.entries(names).map(
    ([name, text]) => `<definedName name="${name}">${escaped(text)}</definedName>`,
  );
  const definitions = defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '';
  return `<workbook ${mainSpace} ${relationSpace}><sheets>${listed.join('')}</sheets>${definitions}</workbook>`;
}

function sheetPart(rows: SheetContents['rows'], hasTable: boolean): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellPart(cell, `${columnLetters(x)}${y + 1}`));
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const table = hasTable ? '<tableParts count="1"><tablePart r:id="r1"/></tableParts>' : '';
  return `<worksheet ${mainSpace} ${relationSpace}><sheetData>${lines.join('')}</sheetData>${table}</worksheet>`;
}

function tablePart({ name, columns, rowCount }: TableContents, id: number): string {
  const area = `A1:${columnLetters(columns.length - 1)}${rowCount + 1}`;
  const listed = columns.map((column, i) => `<tableColumn id="${i + 1}" name="${escaped(column)}"/>`);
  return (
    `<table ${mainSpace} id="${id}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${listed.join('')}</tableColumns></table>`
  );
}

function cellPart(cell: SheetCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell.startsWith('=')) return `<c r="${address}"><f>${escaped(cell.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** "A" for 0. */
const columnLetters = (column: number): string =>
  (column > 25 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A ZIP archive of parts that are stored as they are. */
function archive(parts: readonly Part[]): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0); // version needed; then flags, method (stored), time
    fields.writeUInt16LE(0x21, 8); // 1 January 1980
    fields.writeUInt32LE(zlib.crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]));
    written.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, entries, end]);
}
