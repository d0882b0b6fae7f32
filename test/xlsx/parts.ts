import { unpackedText, zipDirectory } from '../../src/xlsx/zipDirectory';
import { withChangedTexts } from '../../src/xlsx/zipWriter';

/** The texts of all parts of a file, by name. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const entries = zipDirectory(bytes);
  const texts = await Promise.all(entries.map((entry) => unpackedText(bytes, entry)));
  return Object.fromEntries(entries.map(({ name }, i) => [name, texts[i]]));
}

/** A file with one of its parts changed, or left out under its name. */
export async function withPart(
  bytes: Uint8Array,
  part: string,
  change: ((text: string) => string) | null,
): Promise<Uint8Array> {
  if (change) return withChangedTexts(bytes, async (name, text) => (name === part ? change(await text()) : null));
  const renamed = bytes.slice();
  const wanted = new TextEncoder().encode(part);
  for (let at = 0; at < renamed.length; at++)
    if (wanted.every((byte, i) => renamed[at + i] === byte)) renamed[at] = 0x5f;
  return renamed;
}

/** A file with more parts, which no other part names. */
export const withAddedParts = (bytes: Uint8Array, added: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  withChangedTexts(bytes, async () => null, added);
