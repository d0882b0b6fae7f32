import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as calls from '../../src/formulas/turnoverCall';
import type * as repair from '../../src/formulas/repair';
import type * as files from '../../src/xlsx/fileFormula';
import { textUnder } from '../../tools/build/namespace.mjs';
import { rootPath } from '../../tools/project.mjs';

/** Beside the installed packages, so that it finds them. */
const folder = rootPath('node_modules/.cache/turnover-namespace');

/** As the build's loader does. */
const underNamespace = (namespace: string): Plugin => ({
  name: 'namespace',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      contents: textUnder(namespace, readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
});

const contents = `
  export { turnoverCalls } from './src/formulas/turnoverCall';
  export { repairedFormula } from './src/formulas/repair';
  export { formulaFromFile, formulaForFile, canSpill } from './src/xlsx/fileFormula';
`;

type Formulas = typeof calls & typeof repair & typeof files;

async function formulasUnder(namespace: string): Promise<Formulas> {
  const outfile = `${folder}/${namespace}.mjs`;
  await build({
    stdin: { contents, resolveDir: rootPath(), loader: 'ts' },
    ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error' },
    plugins: [underNamespace(namespace)],
  });
  return import(pathToFileURL(outfile).href);
}

describe.each(['ACME', 'ACME.HR', 'A_1.B_2'])('Under the namespace %s', (namespace) => {
  let formulas: Formulas;
  const stored = namespace.replaceAll('.', '_');

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    formulas = await formulasUnder(namespace);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const idsIn = (formula: string) => formulas.turnoverCalls(formula).map(({ id, isStuck }) => [id, isStuck]);

  it('calls are found, as shown and as stored, and those of the usual namespace are not', () => {
    expect(idsIn(`=IFERROR(${namespace}.CHURN(B2,C2),${namespace.toLowerCase()}.roster.rate(B:B,C:C,1,2))`)).toEqual([
      ['CHURN', false],
      ['ROSTER.RATE', false],
    ]);
    expect(idsIn(`=_xldudf_${stored}_ROSTER_RATE(B:B,C:C,1,2)`)).toEqual([['ROSTER.RATE', true]]);
    expect(idsIn('=TURNOVER.CHURN(B2,C2)')).toEqual([]);
    expect(idsIn(`=X${namespace}.CHURN(B2,C2)`)).toEqual([]);
  });

  it('stored names are repaired to it', () => {
    expect(formulas.repairedFormula(`=_xldudf_${stored}_CHURN(B2,C2)`)).toBe(`=${namespace}.CHURN(B2,C2)`);
    expect(formulas.repairedFormula(`='C:\\add-ins\\A.xlam'!${namespace}.CHURN(B2,C2)`)).toBe(
      `=${namespace}.CHURN(B2,C2)`,
    );
    expect(formulas.repairedFormula('=_xldudf_TURNOVER_CHURN(B2,C2)')).toBeNull();
  });

  it('files keep and give back the formulas of it', () => {
    const shown = `=${namespace}.ROSTER.RATE(B:B,C:C,1,2)`;
    expect(formulas.formulaForFile(shown)).toBe(`_xldudf_${stored}_ROSTER_RATE(B:B,C:C,1,2)`);
    expect(formulas.formulaFromFile(`_xldudf_${stored}_ROSTER_RATE(B:B,C:C,1,2)`, false)).toBe(shown);
    expect(formulas.canSpill(`=${namespace}.COMPARE(D2,B2,C2,E2)`)).toBe(true);
  });
});

describe('The sources', () => {
  it('hold no pattern for the usual namespace alone', () => {
    const sources = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.ts$/.test(file),
    );
    expect(sources.length).toBeGreaterThan(100);
    const own = /turnover\(?\[[._]{2}\]/;
    expect(sources.filter((file) => own.test(readFileSync(rootPath('src', file), 'utf8')))).toEqual([]);
  });
});
