import fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('webpack').Compiler} Compiler */
/** @typedef {{ name: string, version: string, license: string, text: string }} Notice */

const accepted = ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC'];

/** Whether a licence expression of a package.json leaves us one of the licences we accept: "MIT", "(MIT OR GPL-3.0)". */
export function isAcceptedLicence(/** @type {string | undefined} */ expression) {
  if (!expression) return false;
  const choices = expression.replace(/[()]/g, '').split(/\s+OR\s+/i);
  return choices.some((choice) => choice.split(/\s+AND\s+/i).every((licence) => accepted.includes(licence.trim())));
}

/** A webpack plugin: names every package in the bundles with its licence in one file, and fails on a licence we do not accept. */
export class ThirdPartyNotices {
  constructor(/** @type {string} */ file) {
    this.file = file;
  }

  apply(/** @type {Compiler} */ compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const notices = noticesOf([...resourcesOf(bundledModules(compilation))]);
        for (const { name, license } of notices.filter((notice) => !isAcceptedLicence(notice.license)))
          compilation.errors.push(
            new WebpackError(
              `${name} is in the bundle, but its licence (${license || 'none given'}) is not one we ship.`,
            ),
          );
        compilation.emitAsset(this.file, new sources.RawSource(noticesText(notices)));
      });
    });
  }
}

/** Some modules only help to build: they are part of the compilation, but of no chunk. */
const bundledModules = (/** @type {import('webpack').Compilation} */ { modules, chunkGraph }) =>
  [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);

/** The source files of modules, looking into concatenated ones. */
function* resourcesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* resourcesOf(module.modules);
    else if (module.resource) yield module.resource.split('?')[0];
  }
}

/** @returns {Notice[]} one for each package, by name */
function noticesOf(/** @type {string[]} */ resources) {
  const folders = new Set(resources.map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders].map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package in node_modules that a file belongs to. */
function packageFolder(resource) {
  const parts = resource.split(path.sep);
  const position = parts.lastIndexOf('node_modules');
  if (position < 0) return undefined;
  return parts.slice(0, position + (parts[position + 1].startsWith('@') ? 3 : 2)).join(path.sep);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return { name, version, license: license ?? licenceOfText(text), text };
}

/** Some packages leave the field out of package.json but carry the text of their licence. */
export const licenceOfText = (/** @type {string} */ text) =>
  /^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : /^\s*(The )?MIT License/.test(text) ? 'MIT' : '';

const noticesText = (notices) =>
  `Turnover (MIT) contains these packages.\n${notices.map(({ name, version, license, text }) => `\n${'-'.repeat(78)}\n${name} ${version} (${license})\n${text && `\n${text}\n`}`).join('')}`;
