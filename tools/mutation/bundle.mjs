/** The test files of a room and all that they import, as one script, whose modules are evaluated anew each time it runs. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/** A script has no import.meta.url, and waits for nothing: what the top of a module waits for has to be there already. */
const asInScript = (/** @type {string} */ text, /** @type {string} */ file) =>
  text
    .replace('function cover() {', `function cover() { if (!ns.isCounting) return;`) // Stryker's, called at every step
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll(/^(const .*= )await import\(/gm, '$1require(')
    .replaceAll(/^(const .*= )await /gm, '$1');

const scripts = {
  name: 'scripts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.m?[jt]s$/ }, ({ path: file }) => {
      if (file.includes('node_modules')) return undefined;
      return { contents: asInScript(fs.readFileSync(file, 'utf8'), file), loader: file.endsWith('ts') ? 'ts' : 'js' };
    }),
};

/** @returns {Promise<(given: Record<string, object>) => Record<string, () => void>>} loads the room; `given` stands for packages; call a file's function to define its tests */
export async function bundleOf(/** @type {string[]} */ files) {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(path.resolve(file))})`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${entries.join(',\n')} };`, resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    write: false,
    logLevel: 'error',
    plugins: [scripts],
  });
  const script = new vm.Script(`(function (require, module) {${outputFiles[0].text}\n})`, { filename: 'room.cjs' });
  const require = createRequire(path.resolve('package.json'));
  return (given) => {
    const module = { exports: {} };
    script.runInThisContext()((name) => given[name] ?? require(name), module);
    return module.exports;
  };
}
