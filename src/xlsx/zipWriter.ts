import { packedBytes, streamThrough, unpackedText, zipDirectory, type ZipEntry } from './zipDirectory';

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const deflated = 8;
const versionNeeded = 20;
/** Names are in UTF-8. */
const nameFlag = 0x0800;
/** 1 January 1980, the earliest an archive knows: the same workbook gives the same bytes. */
const dosDate = 0x0021;

interface PackedFile extends Pick<ZipEntry, 'name' | 'size' | 'crc' | 'method'> {
  readonly packed: Uint8Array;
}

/** An archive with the text of some of its files changed, and others added; all others are copied as they are. */
export async function withChangedTexts(
  bytes: Uint8Array,
  change: (name: string, text: () => Promise<string>) => Promise<string | null>,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const files: PackedFile[] = [];
  for (const entry of zipDirectory(bytes)) {
    const text = await change(entry.name, () => unpackedText(bytes, entry));
    files.push(text === null ? { ...entry, packed: packedBytes(bytes, entry) } : await packedFile(entry.name, text));
  }
  for (const [name, text] of Object.entries(added)) files.push(await packedFile(name, text));
  return archive(files);
}

async function packedFile(name: string, text: string): Promise<PackedFile> {
  const content = new TextEncoder().encode(text);
  const stream = streamThrough(content, new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, size: content.length, crc: crc32(content), method: deflated, packed };
}

function archive(files: readonly PackedFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const header = localHeader(file, name.length);
    directory.push(directoryEntry(header, offset), name);
    parts.push(header, name, file.packed);
    offset += header.length + name.length + file.packed.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  return joined([...parts, ...directory, endRecord(files.length, directorySize, offset)]);
}

function localHeader({ packed, size, crc, method }: PackedFile, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, localSignature, true);
  view.setUint16(4, versionNeeded, true);
  view.setUint16(6, nameFlag, true);
  view.setUint16(8, method, true);
  view.setUint16(12, dosDate, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, size, true);
  view.setUint16(26, nameLength, true);
  return new Uint8Array(view.buffer);
}

/** The directory repeats the local header from its version to the length of the name. */
function directoryEntry(header: Uint8Array, offset: number): Uint8Array {
  const entry = new Uint8Array(46);
  const view = new DataView(entry.buffer);
  view.setUint32(0, entrySignature, true);
  view.setUint16(4, versionNeeded, true);
  entry.set(header.subarray(4, 30), 6);
  view.setUint32(42, offset, true);
  return entry;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, endSignature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
