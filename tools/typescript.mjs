/** Lets a command use modules written in TypeScript. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootPath } from './project.mjs';

/** Bundles a module, and imports it. */
export const importTypeScript = async (/** @type {string} */ file) => import(await bundledTypeScript(file));

/** Bundles a module next to the installed packages, so that it finds them, and gives its address. */
export async function bundledTypeScript(/** @type {string} */ file) {
  const { build } = await import('esbuild');
  const outfile = rootPath('node_modules/.cache/turnover', file.replace(/\.ts$/, '.mjs'));
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [rootPath(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
  return pathToFileURL(outfile).href;
}

/** Every module keeps its own import.meta.url, from which some find files beside them. */
const ownAddresses = {
  name: 'own-addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.(ts|mjs)$/ }, ({ path: file }) => {
      const address = JSON.stringify(pathToFileURL(file).href);
      const contents = fs.readFileSync(file, 'utf8').replaceAll('import.meta.url', address);
      return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};
