import { saveIgnored } from '../../excel/ignored';

/** Formulas may have 8,192 signs: a key longer than this is remembered by its beginning and a number made of the rest. */
const longKey = 200;

function rememberedKey(key: string): string {
  if (key.length <= longKey) return key;
  let [a, b] = [0x811c9dc5, 5381];
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b, 33) ^ code;
  }
  return `${key.slice(0, longKey)}…${key.length}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

/** The findings ignored in this workbook: as it was last read, and as they were changed since then. */
export class IgnoredFindings {
  private kept: ReadonlySet<string> = new Set();
  /** What was changed here, until it has been read back from the workbook. */
  private readonly changed = new Map<string, boolean>();

  has(key: string): boolean {
    const remembered = rememberedKey(key);
    return this.changed.get(remembered) ?? this.kept.has(remembered);
  }

  /** The workbook has been read. */
  take(kept: readonly string[]): void {
    this.kept = new Set(kept);
    for (const [key, isIgnored] of this.changed) if (this.kept.has(key) === isIgnored) this.changed.delete(key);
  }

  /** Holds at once; where the workbook does not take it, as before. */
  async change(key: string, isIgnored: boolean): Promise<void> {
    const remembered = rememberedKey(key);
    this.changed.set(remembered, isIgnored);
    try {
      await saveIgnored(remembered, isIgnored);
    } catch (error) {
      this.changed.delete(remembered);
      throw error;
    }
  }
}
