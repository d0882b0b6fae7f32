/** What the build makes of the fields of Univer's classes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import plainFields from '../../tools/build/plainFieldsLoader.mjs';

const { resolve } = createRequire(import.meta.url);
const engineFile = path.join(path.dirname(resolve('@univerjs/engine-formula')), '../es/index.js');
const engine = readFileSync(engineFile, 'utf8');
const helped = /_defineProperty\(this, /g;

describe('The fields of a class', () => {
  it('get their values by assignment, also where these have brackets and commas of their own', () => {
    const source =
      '\t\t_defineProperty(this, "_sizes", new Map([[1, (2)]]));\n\t\t_defineProperty(this, "_now", void 0);\n';
    expect(plainFields(source)).toBe('\t\tthis._sizes = new Map([[1, (2)]]);\n\t\tthis._now = void 0;\n');
  });

  it('stay as they are where their value takes several lines', () => {
    const source = '\t\t_defineProperty(this, "_draw", () => {\n\t\t\tdraw(this);\n\t\t});\n';
    expect(plainFields(source)).toBe(source);
  });

  it('are nearly all of this kind in the engine, whose objects are made by the thousand', () => {
    const before = engine.match(helped)!.length;
    const after = plainFields(engine).match(helped)!.length;
    expect(before).toBeGreaterThan(1_000);
    expect(after).toBeLessThan(before / 50);
  });
});
