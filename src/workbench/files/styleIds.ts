import type { IStyleData } from '@univerjs/core';

/** The styles of a workbook, each once. */
export class StyleIds {
  readonly all: Record<string, IStyleData> = {};
  private readonly known = new Map<string, string>();

  idOf(style: IStyleData): string {
    const text = JSON.stringify(style);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const id = `file-${this.known.size + 1}`;
    this.known.set(text, id);
    this.all[id] = style;
    return id;
  }
}
