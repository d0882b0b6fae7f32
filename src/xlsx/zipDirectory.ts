import { XlsxProblem } from './xlsxProblem';

/** One file of an archive, as the archive's directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;
const encryptedFlag = 1;

/** Reads the directory at the end of the archive without unpacking anything. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) throw broken('directory');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + nameLength)),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
      offset: view.getUint32(at + 42, true),
    });
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw broken('end');
}

const broken = (what: string) => new XlsxProblem('corrupt', `zip ${what}`);

/** The bytes of an entry as they stand in the archive. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localSize > bytes.length || view.getUint32(offset, true) !== localSignature) throw broken('entry');
  const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken('entry');
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks an entry, but never more than its directory promised. */
async function unpackedBytes(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken('method');
  const result = new Uint8Array(entry.size);
  let length = 0;
  const reader = streamThrough(packed, new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > entry.size) throw broken('size');
      result.set(part.value, length);
      length += part.value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof XlsxProblem ? error : broken('data');
  }
  if (length !== entry.size) throw broken('size');
  return result;
}

export async function unpackedText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(await unpackedBytes(bytes, entry));
}

/** Bytes through a stream that packs or unpacks them. */
export function streamThrough(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
}
